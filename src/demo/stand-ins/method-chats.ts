import { z } from 'zod';
import { memberWire } from './member-wire.js';
import { ChatId, type Method } from './method.js';
import { badRequest } from './refusal.js';

const OfChat = z.object({ chat_id: ChatId });
const OfMember = z.object({ chat_id: ChatId, user_id: z.number() });
const Action = z.object({ chat_id: ChatId, action: z.string() });

export const sendChatAction: Method = (params, desk) => {
  const chat = desk.world.writable(Action.parse(params).chat_id);
  desk.events.emit('change', { chatId: chat.id, what: 'action' });
  return true;
};

export const getChat: Method = (params, desk) => ({
  ...desk.world.reachable(OfChat.parse(params).chat_id).wire,
  accent_color_id: 0,
  max_reaction_count: 11,
  accepted_gift_types: {
    unlimited_gifts: false,
    limited_gifts: false,
    unique_gifts: false,
    premium_subscription: false,
    gifts_from_channels: false,
  },
});

export const getChatMember: Method = (params, desk) => {
  const call = OfMember.parse(params);
  const chat = desk.world.reachable(call.chat_id);
  if (chat.type === 'private' && call.user_id === chat.id) {
    return memberWire({ user: desk.world.user(chat.id), status: 'member', rights: {} });
  }
  const member = chat.members.get(call.user_id);
  if (member) return memberWire(member);
  const user = desk.world.users.get(call.user_id);
  if (!user) throw badRequest('invalid user_id specified');
  return memberWire({ user, status: 'left', rights: {} });
};

export const getChatAdministrators: Method = (params, desk) => {
  const chat = desk.world.reachable(OfChat.parse(params).chat_id);
  if (chat.type === 'private') throw badRequest('there are no administrators in the private chat');
  return [...chat.members.values()]
    .filter(({ status }) => status === 'creator' || status === 'administrator')
    .map(memberWire);
};
