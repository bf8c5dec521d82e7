import { z } from 'zod';
import { highestBid, lowestBid } from './market.js';
import { switches } from './outages.js';
import { latestStartHours, mostMm, usualLastsHours } from './rain.js';

// What the demo's controls take (server.ts), each mistake in words.

const Text = z.string().trim().min(1, 'is empty').max(4096, 'is longer than 4096 characters');
const Bid = z
  .union([z.string(), z.number()], { error: 'must be a price like "4.48"' })
  .transform((bid) => String(bid).trim().replace(',', '.'))
  .pipe(
    z.string().regex(/^\d{1,2}(?:\.\d{1,4})?$/, {
      error: 'must be a price with at most four decimals, like "4.48"',
      abort: true,
    }),
  )
  .refine((bid) => Number(bid) >= Number(lowestBid) && Number(bid) <= Number(highestBid), {
    error: `must be from ${lowestBid} to ${highestBid}`,
  });
const Hand = { chat: z.number().int().optional(), from: z.number().int().optional() };
const ReplyTo = { replyTo: z.number().int().optional() };
export const Say = z.strictObject({ text: Text, ...ReplyTo, ...Hand });
export const Tap = z.strictObject({ messageId: z.number().int(), data: z.string().min(1).max(64), ...Hand });
export const Location = z.strictObject({ town: z.string().optional(), ...ReplyTo, ...Hand });
export const Dollar = z.strictObject({ bid: Bid });
export const Plug = z.strictObject({}).optional();
export const Series = z.strictObject({ action: z.enum(['play', 'pause', 'stop']) });

const Mm = z
  .union([z.string(), z.number()], { error: 'must be mm an hour like "2"' })
  .transform((mm) => String(mm).trim().replace(',', '.'))
  .pipe(z.string().regex(/^\d{1,2}(?:\.\d)?$/, { error: 'must be mm an hour with at most one decimal', abort: true }))
  .refine((mm) => Number(mm) <= mostMm, { error: `must be from 0 to ${mostMm}` })
  .transform((mm) => Number(mm).toFixed(1));
export const RainBody = z.strictObject({
  cell: z.string(),
  mm: Mm,
  startsInHours: z.number().int().min(0).max(latestStartHours).default(0),
  lasts: z.number().int().min(1).max(24).default(usualLastsHours),
});
export const Outage = z.strictObject({ server: z.enum(switches), down: z.boolean() });
