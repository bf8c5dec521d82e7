import { z } from 'zod';
import type { BotApiEvents, Events } from './events.js';
import type { JsonObject } from './json.js';
import type { Ledger } from './keep-message.js';
import type { Profile } from './profile.js';
import type { CallbackQueries } from './callback-queries.js';
import type { UpdateQueue } from './update-queue.js';
import type { Webhook } from './webhook.js';
import type { World } from './world.js';

/** What the methods of the Bot API work on. */
export type Desk = {
  readonly world: World;
  readonly queue: UpdateQueue;
  readonly ledger: Ledger;
  readonly queries: CallbackQueries;
  readonly profile: Profile;
  readonly webhook: Webhook;
  readonly events: Events<BotApiEvents>;
};

/**
 * One method: takes parameters that the schema found right, gives the `result`, throws a Refusal. `gone` gives
 * a signal that fires when the client goes away.
 */
export type Method = (params: JsonObject, desk: Desk, gone: () => AbortSignal) => unknown;

/** The shapes that many methods share; deeper checks were done by the schema. */
export const ChatId = z.union([z.number(), z.string()]);
export const Markup = z.record(z.string(), z.unknown()).optional();
export const Formatting = { parse_mode: z.string().optional(), entities: z.array(z.unknown()).optional() };
