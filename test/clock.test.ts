import { expect, test } from 'vitest';
import { within } from '../src/clock.js';
import { collectGarbage } from './support/garbage.js';

/** Ends with the reason for which it was told to stop. */
const untilStopped = (signal: AbortSignal) =>
  new Promise<unknown>((resolve) => {
    const stopped = () => {
      resolve(signal.reason);
    };
    if (signal.aborted) stopped();
    else signal.addEventListener('abort', stopped);
  });

test('a deadline strikes, also after the garbage was collected', async () => {
  const ended = within(50, new AbortController().signal, untilStopped);
  await collectGarbage();
  expect(await ended).toMatchObject({ name: 'TimeoutError' });
});

test('whoever is told to stop stops at once, with the reason of who told it', async () => {
  const stop = new AbortController();
  const ended = within(60_000, stop.signal, untilStopped);
  stop.abort('enough');
  expect(await ended).toBe('enough');
  expect(await within(60_000, stop.signal, untilStopped)).toBe('enough');
});

test('what ends in time leaves nothing behind', async () => {
  const stop = new AbortController();
  const told: string[] = [];
  const signal = await within(60_000, stop.signal, async (until) => {
    until.addEventListener('abort', () => told.push('too late'));
    return until;
  });
  stop.abort();
  expect([signal.aborted, told]).toEqual([false, []]);
  await expect(within(60_000, undefined, () => Promise.reject(new Error('of its own')))).rejects.toThrow('of its own');
});
