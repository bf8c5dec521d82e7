import { vi } from 'vitest';

/** Waits for a condition, not for a time: looks again until it gives something, and fails after a minute with `what`. */
export async function until<Value>(
  look: () => Value | Promise<Value>,
  what: string | (() => string) = 'the condition',
  timeout = 60_000,
): Promise<NonNullable<Exclude<Value, false>>> {
  return vi.waitFor(
    async () => {
      const seen = await look();
      if (seen === undefined || seen === null || seen === false)
        throw new Error(`still waiting for ${typeof what === 'string' ? what : what()}`);
      return seen as NonNullable<Exclude<Value, false>>;
    },
    { timeout, interval: 5 },
  );
}
