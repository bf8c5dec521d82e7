import type { Channel } from './channel.js';

/** Ways to a phone, a line each: an alert is delivered by all of them, an answer by the first, the one that people talk through. */
export const channelNames = ['telegram'] as const;

/** One of each name. */
export type Channels = Readonly<Record<(typeof channelNames)[number], Channel>>;
