import { endOf } from './calendar.js';
import type { Mode } from './grammar/intent.js';
import type { Scene } from './scene.js';

/** How long a wish lives: `endsAt` it ends by itself, and `once` after its first ring. */
export interface Lives {
  readonly once?: true;
  readonly endsAt?: Date;
}

/** `undefined`: its day does not exist, is past, or is too far away. Days are those of the chat's zone. */
export function livesOf({ once, until }: Mode, { told }: Scene): Lives | undefined {
  const endsAt = until && endOf(until, told.now, told.zone);
  if (until !== undefined && endsAt === undefined) return undefined;
  return { ...(once === undefined ? {} : { once }), ...(endsAt === undefined ? {} : { endsAt }) };
}
