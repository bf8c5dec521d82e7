import { beforeEach, describe, expect, test } from 'vitest';
import { resilient } from '../../src/sources/resilience.js';
import { hourMs, minuteMs, secondMs } from '../support/moments.js';
import { VirtualClock } from '../support/virtual-clock.js';

let clock: VirtualClock;
let asked: number[];
let isDown: boolean;
const signal = new AbortController().signal;

beforeEach(() => {
  clock = new VirtualClock();
  asked = [];
  isDown = true;
});

/** An upstream that is asked every `everyMs`. */
const asking = (everyMs?: number) => {
  const policy = resilient({ isPassing: () => false, clock, ...(everyMs === undefined ? {} : { everyMs }) });
  return () =>
    policy
      .execute(async () => {
        asked.push(clock.monotonicMs());
        if (isDown) throw new Error('HTTP 503');
        return 'answer';
      }, signal)
      .catch((error: unknown) => (error instanceof Error ? error.message : ''));
};
/** Asks so often for so long; returns when it was let through. */
const askEvery = async (ms: number, forMs: number, ask: () => Promise<string>) => {
  for (let passed = 0; passed < forMs; passed += ms) {
    await ask();
    await clock.pass(ms);
  }
};
const gaps = () => asked.slice(1).map((at, nth) => at - (asked[nth] ?? 0));

describe('an upstream that is down', () => {
  test('is let be for a second after five failures in a row, then for twice as long and so on, up to a quarter of a minute', async () => {
    await askEvery(100, 2 * minuteMs, asking());
    expect(gaps().slice(0, 4)).toEqual([100, 100, 100, 100]);
    expect(gaps().slice(4, 8)).toEqual([1, 2, 4, 8].map((seconds) => seconds * secondMs));
    expect(new Set(gaps().slice(8))).toEqual(new Set([15 * secondMs]));
  });

  test.each([
    ['every second', secondMs, 2 * secondMs],
    ['every five seconds', 5 * secondMs, 5 * secondMs],
    ['every minute', minuteMs, 15 * secondMs],
    ['all the time', 250, secondMs],
  ])(
    'and is asked %s, is found up again as soon as its next poll or a second later',
    async (_often, everyMs, mostMs) => {
      const ask = asking(everyMs);
      await askEvery(everyMs, 10 * minuteMs, ask);
      isDown = false;
      const upAt = clock.monotonicMs();
      while ((await ask()) !== 'answer') await clock.pass(everyMs);
      expect(clock.monotonicMs() - upAt).toBeLessThanOrEqual(Math.max(mostMs, everyMs));
    },
  );

  test('and comes back is asked as before', async () => {
    const ask = asking();
    await askEvery(secondMs, minuteMs, ask);
    isDown = false;
    await askEvery(secondMs, minuteMs, ask);
    const before = asked.length;
    await askEvery(100, secondMs, ask);
    expect(asked).toHaveLength(before + 10);
    isDown = true;
    for (let nth = 0; nth < 4; nth += 1) expect(await ask()).toBe('HTTP 503');
    isDown = false;
    expect(await ask()).toBe('answer');
    isDown = true;
    for (let nth = 0; nth < 5; nth += 1) expect(await ask()).toBe('HTTP 503');
    expect(await ask()).toMatch(/circuit/);
  });

  test('is let be for no longer because the clock was set back', async () => {
    const ask = asking();
    for (let nth = 0; nth < 5; nth += 1) await ask();
    expect(await ask()).toMatch(/circuit/);
    clock.setWall(-hourMs);
    isDown = false;
    await clock.pass(secondMs);
    expect(await ask()).toBe('answer');
  });

  test('is none for what it refuses: what was asked was wrong, and it answers others', async () => {
    class Refused extends Error {}
    const policy = resilient({ isPassing: () => false, isRefusal: (error) => error instanceof Refused, clock });
    const ask = (error: Error) =>
      policy.execute(() => Promise.reject(error), signal).catch((reason: unknown) => (reason as Error).message);
    for (let nth = 0; nth < 20; nth += 1) expect(await ask(new Refused('HTTP 400'))).toBe('HTTP 400');
    for (let nth = 0; nth < 5; nth += 1) await ask(new Error('HTTP 503'));
    expect(await ask(new Refused('HTTP 400'))).toMatch(/circuit/);
  });

  test('is tried by one of many who ask at once', async () => {
    const ask = asking();
    for (let nth = 0; nth < 5; nth += 1) await ask();
    await clock.pass(secondMs);
    await Promise.all(Array.from({ length: 20 }, ask));
    expect(asked).toHaveLength(6);
  });
});
