import { z } from 'zod';
import type { SeenMessage } from './stand-ins/bot-api.js';

/** A key that stands in place of the phone's keyboard: it says its text, or shares where the phone is. */
export type ReplyKey = { readonly text: string; readonly asksLocation: boolean };

const Key = z.union([
  z.string().transform((text) => ({ text, asksLocation: false })),
  z
    .object({ text: z.string(), request_location: z.boolean().optional() })
    .transform(({ text, request_location }) => ({ text, asksLocation: request_location === true })),
]);
const Markup = z.union([
  z.object({ keyboard: z.array(z.array(Key)), one_time_keyboard: z.boolean().optional() }),
  z.object({ remove_keyboard: z.literal(true) }).transform(() => ({ keyboard: [], one_time_keyboard: false })),
]);

/** The keys that a chat shows: those of the last message that brought or removed some; one-time keys go with their first use. */
export function replyKeyboard(messages: readonly SeenMessage[]): readonly (readonly ReplyKey[])[] {
  const at = messages.findLastIndex(({ replyMarkup }) => Markup.safeParse(replyMarkup).success);
  const markup = Markup.safeParse(messages[at]?.replyMarkup).data;
  if (!markup) return [];
  const isUsed = messages.slice(at + 1).some(({ by }) => by === 'person');
  return markup.one_time_keyboard === true && isUsed ? [] : markup.keyboard;
}
