import { z } from 'zod';
import type { StoredUpdate } from '../../store/conversation-store.js';
import { SharedPlace } from './shared-place.js';

// An Update cut to what we need before it is stored: ids, date, text, entities, language, a tap's data, kinds, member status and
// rights, migration ids, the cell of a place. No name, phone or file, and no place finer than its cell. What is only looked at for its
// presence is kept as `true`. Every list and text has a bound.
const present = z.unknown().transform(() => true as const);
const Chat = z.object({ id: z.int(), type: z.enum(['private', 'group', 'supergroup', 'channel']) });
const From = z.object({ id: z.int(), is_bot: z.boolean().optional(), language_code: z.string().max(35).optional() });
const Entity = z.object({ type: z.string().max(32), offset: z.int(), length: z.int() });
/** In UTF-16 units. Telegram counts whole characters, so that a text of emoji may be twice as long: its end is cut, and no wish stands there. */
const mostText = 4096;
const Text = z.string().transform((text) => text.slice(0, mostText));
const Entities = z.array(Entity).transform((entities) => entities.slice(0, 100));

const Message = z.object({
  message_id: z.int(),
  date: z.int(),
  edit_date: z.int().optional(),
  chat: Chat,
  from: From.optional(),
  sender_chat: z.object({ id: z.int() }).optional(),
  message_thread_id: z.int().optional(),
  is_topic_message: z.boolean().optional(),
  text: Text.optional(),
  caption: Text.optional(),
  entities: Entities.optional(),
  caption_entities: Entities.optional(),
  reply_to_message: z
    .object({ message_id: z.int(), from: From.optional(), forum_topic_created: present.optional() })
    .optional(),
  forward_origin: present.optional(),
  is_automatic_forward: present.optional(),
  via_bot: present.optional(),
  voice: present.optional(),
  video_note: present.optional(),
  audio: present.optional(),
  photo: present.optional(),
  video: present.optional(),
  sticker: present.optional(),
  animation: present.optional(),
  document: present.optional(),
  location: SharedPlace.optional(),
  contact: present.optional(),
  poll: present.optional(),
  migrate_to_chat_id: z.int().optional(),
  migrate_from_chat_id: z.int().optional(),
});
/** Where somebody walks with a live location is no business of ours: it counts at its first point. */
const Edited = Message.extend({ location: present.optional() });
const Member = z.object({
  status: z.string().max(32),
  is_member: z.boolean().optional(),
  can_send_messages: z.boolean().optional(),
  can_post_messages: z.boolean().optional(),
});

export const Update = z.object({
  update_id: z.int(),
  message: Message.optional(),
  edited_message: Edited.optional(),
  channel_post: Message.optional(),
  edited_channel_post: Edited.optional(),
  callback_query: z
    .object({
      id: z.string().max(64),
      from: From,
      data: z.string().max(64).optional(),
      message: z
        .object({
          message_id: z.int(),
          date: z.int(),
          chat: Chat,
          message_thread_id: z.int().optional(),
          is_topic_message: z.boolean().optional(),
        })
        .optional(),
    })
    .optional(),
  my_chat_member: z.object({ chat: Chat, from: From, old_chat_member: Member, new_chat_member: Member }).optional(),
});
export type Update = z.infer<typeof Update>;
export type Message = z.infer<typeof Message>;
export type Edited = z.infer<typeof Edited>;
export type Member = z.infer<typeof Member>;

/** The kinds that we ask Telegram for. */
export const updateKinds = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'callback_query',
  'my_chat_member',
] as const;

const Id = z.object({ update_id: z.int() });

/**
 * One element of a getUpdates reply as we keep it. A kind or a shape that we do not know is kept as its id alone, so that it is
 * confirmed and never asked for again; `undefined` when it has not even an id.
 */
export function storable(raw: unknown): { readonly update: StoredUpdate; readonly isUnderstood: boolean } | undefined {
  const { data: id } = Id.safeParse(raw);
  if (!id) return undefined;
  const { data: update } = Update.safeParse(raw);
  const kept = update ?? id;
  const isUnderstood = update !== undefined && updateKinds.some((kind) => update[kind] !== undefined);
  return {
    update: { updateId: id.update_id, chatId: update ? chatIdOf(update) : 0, body: JSON.stringify(kept) },
    isUnderstood,
  };
}

function chatIdOf(update: Update): number {
  const message = update.message ?? update.edited_message ?? update.channel_post ?? update.edited_channel_post;
  const { callback_query: tap, my_chat_member: member } = update;
  return message?.chat.id ?? tap?.message?.chat.id ?? tap?.from.id ?? member?.chat.id ?? 0;
}
