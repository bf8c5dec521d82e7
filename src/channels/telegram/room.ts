import { z } from 'zod';
import type { Clock } from '../../clock.js';
import type { Room } from '../channel.js';
import type { Gateway } from './gateway.js';

const Member = z.object({ status: z.string() });
const rememberedMs = 60_000;

/** What the conversation may ask of Telegram. In groups and channels only admins change things; asked at most once a minute. */
export function telegramRoom(gateway: Gateway, clock: Clock): Room {
  const remembered = new Map<string, { readonly may: boolean; readonly until: number }>();
  return {
    mayChange: async (chat, personId) => {
      if (chat.kind === 'private') return true;
      const key = `${chat.chatId}:${personId}`;
      const now = clock.monotonicMs();
      const known = remembered.get(key);
      if (known && now < known.until) return known.may;
      const call = await gateway.call('getChatMember', { chat_id: chat.chatId, user_id: personId }, 5_000);
      const isAnswered = call.end === 'ok' || (call.end === 'refused' && call.retryAfterS === undefined);
      if (!isAnswered) throw new Error('Telegram did not say who may change this chat');
      const may = call.end === 'ok' && ['creator', 'administrator'].includes(Member.parse(call.result).status);
      for (const [old, { until }] of remembered) if (until <= now) remembered.delete(old);
      remembered.set(key, { may, until: now + rememberedMs });
      return may;
    },
    acknowledge: async (tapId, text) => {
      // "Query is too old" and a lost answer change nothing: what the button does is done all the same.
      await gateway.call(
        'answerCallbackQuery',
        { callback_query_id: tapId, ...(text === undefined ? {} : { text }) },
        5_000,
      );
    },
  };
}
