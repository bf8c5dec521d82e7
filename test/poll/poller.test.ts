import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../src/domain/reading.js';
import type { FxSubject } from '../../src/domain/subject.js';
import { e8 } from '../../src/domain/decimal.js';
import { noFailpoint } from '../../src/failpoint.js';
import { createPoller, type Poller, type PollerOptions } from '../../src/poll/poller.js';
import type { Fetched } from '../../src/sources/source.js';
import { heardLog } from '../support/heard-log.js';
import { dayMs, friday, hourMs, later, minuteMs, secondMs } from '../support/moments.js';
import { settled, VirtualClock } from '../support/virtual-clock.js';

const everyMs = minuteMs;
const reading = (subject: FxSubject): Reading => ({ subject, value: e8('5'), observedAt: friday, source: 'test' });

let clock: VirtualClock;
let live: readonly FxSubject[];
let asked: (readonly FxSubject[])[];
let askedAt: number[];
let applied: FxSubject[];
let answer: (subjects: readonly FxSubject[], signal?: AbortSignal) => Promise<Fetched>;
let apply: (reading: Reading) => Promise<void>;
let poller: Poller;
let log: ReturnType<typeof heardLog>;

function aPoller(more: Partial<PollerOptions> = {}): Poller {
  return createPoller({
    source: {
      ...{ name: 'test', batch: 50 },
      fetch: (subjects, signal) => {
        asked.push(subjects);
        askedAt.push(clock.monotonicMs());
        return answer(subjects, signal);
      },
    },
    ...{ everyMs, clock, log: log.log, fail: noFailpoint },
    store: { liveSubjects: async () => live },
    evaluate: (one) => apply(one),
    ...more,
  });
}

beforeEach(() => {
  clock = new VirtualClock();
  log = heardLog();
  live = ['fx:USD-BRL'];
  [asked, askedAt, applied] = [[], [], []];
  answer = async (subjects) => ({ readings: subjects.map(reading), refused: [] });
  apply = async ({ subject }) => {
    applied.push(subject);
  };
  poller = aPoller();
});
afterEach(async () => {
  await poller.stop();
});

/** In no stretch of one interval two polls, in each of two intervals one. */
function expectSteady(from: number, until: number): void {
  const during = askedAt.filter((at) => at >= from && at <= until);
  for (const [at, time] of during.entries())
    if (at > 0) expect(time - (during[at - 1] ?? 0)).toBeGreaterThanOrEqual(everyMs);
  for (let start = from; start + 2 * everyMs <= until; start += everyMs / 4)
    expect(during.some((at) => at >= start && at <= start + 2 * everyMs)).toBe(true);
}

describe('polling', () => {
  test('asks at once, then once an interval', async () => {
    poller.start();
    await clock.pass(hourMs);
    expectSteady(0, hourMs);
    expect(asked.length).toBe(61);
  });

  test('asks nobody while nobody watches', async () => {
    live = [];
    poller.start();
    await clock.pass(hourMs);
    expect(asked).toEqual([]);
    expect(poller.health()).toMatchObject({ isNeeded: false });
    live = ['fx:EUR-BRL'];
    await clock.pass(2 * everyMs);
    expect(asked[0]).toEqual(['fx:EUR-BRL']);
    expect(poller.health()).toMatchObject({ isNeeded: true, failures: 0 });
  });

  test('names each subject once, in as few requests as the source allows', async () => {
    live = ['fx:USD-BRL', 'fx:EUR-BRL'];
    poller.start();
    await settled();
    expect(asked).toEqual([live]);
    await poller.stop();
    asked = [];
    const source = {
      name: 'one by one',
      batch: 1,
      fetch: (subjects: readonly FxSubject[]) => (asked.push(subjects), answer(subjects)),
    };
    poller = aPoller({ source });
    poller.start();
    await settled();
    expect(asked).toEqual(live.map((subject) => [subject]));
  });

  test('never runs twice at once, however long an answer takes', async () => {
    let running = 0;
    let most = 0;
    answer = async (subjects, signal) => {
      most = Math.max(most, (running += 1));
      await clock.wait(5 * everyMs, signal);
      running -= 1;
      return { readings: subjects.map(reading), refused: [] };
    };
    poller.start();
    await clock.pass(hourMs);
    expect(most).toBe(1);
    expect(asked.length).toBeGreaterThan(5);
  });

  test.each([
    ['a day ahead', dayMs],
    ['a day back', -dayMs],
  ])('keeps its pace when the clock jumps %s', async (_where, ms) => {
    poller.start();
    await clock.pass(10 * minuteMs);
    clock.setWall(ms);
    await clock.pass(10 * minuteMs);
    expectSteady(0, 20 * minuteMs);
  });

  test('asks once after the machine has slept for three hours, and keeps its pace then', async () => {
    poller.start();
    await clock.pass(10 * minuteMs);
    const before = asked.length;
    await clock.sleep(3 * hourMs);
    expect(asked.length - before).toBe(1);
    const woken = clock.monotonicMs();
    await clock.pass(10 * minuteMs);
    expectSteady(woken, woken + 10 * minuteMs);
  });

  test('takes the ticks of the schedule as hints: a burst of them asks nobody twice', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: friday });
    try {
      poller.start();
      for (let second = 0; second < 600; second += 1) {
        await vi.advanceTimersByTimeAsync(secondMs);
        await clock.pass(secondMs);
      }
      vi.setSystemTime(later(friday, dayMs)); // the schedule now catches up with a day
      await vi.advanceTimersByTimeAsync(secondMs);
      await clock.pass(secondMs);
      expectSteady(0, 600 * secondMs);
      expect(asked.length).toBeLessThanOrEqual(12);
    } finally {
      vi.useRealTimers();
    }
  });

  test('drives itself by the watchdog alone below a second', async () => {
    await poller.stop();
    poller = aPoller({ everyMs: 5 });
    poller.start();
    await clock.pass(secondMs);
    expect(asked.length).toBeGreaterThanOrEqual(100);
    expect(asked.length).toBeLessThanOrEqual(201);
  });

  test('stops: what is under way ends, nothing is asked any more', async () => {
    poller.start();
    await clock.pass(minuteMs);
    await poller.stop();
    const { length } = asked;
    await clock.pass(hourMs);
    expect(asked).toHaveLength(length);
  });
});

describe('what goes wrong', () => {
  test('a source that fails is asked again in its time; how often it failed is known', async () => {
    answer = async () => Promise.reject(new Error('HTTP 503'));
    poller.start();
    await clock.pass(5 * minuteMs);
    expect(poller.health()).toEqual({ source: 'test', isNeeded: true, failures: 6, lastAnswerAt: undefined });
    answer = async (subjects) => ({ readings: subjects.map(reading), refused: [] });
    await clock.pass(minuteMs);
    expect(poller.health()).toMatchObject({ failures: 0, lastAnswerAt: clock.now() });
  });

  test('a reply in which nothing can be used is a failure, and its reasons are logged', async () => {
    answer = async () => ({ readings: [], refused: [{ key: 'USDBRL', why: 'a time in the future' }] });
    poller.start();
    await settled();
    expect(poller.health().failures).toBe(1);
    expect(log.lines).toContainEqual(expect.objectContaining({ msg: 'reading refused', why: 'a time in the future' }));
  });

  test('a reading that cannot be applied silences neither the others nor the next poll', async () => {
    live = ['fx:USD-BRL', 'fx:EUR-BRL'];
    apply = async ({ subject }) => {
      if (subject === 'fx:USD-BRL') throw new Error('database or disk is full');
      applied.push(subject);
    };
    poller.start();
    await clock.pass(2 * minuteMs);
    expect(applied).toEqual(['fx:EUR-BRL', 'fx:EUR-BRL', 'fx:EUR-BRL']);
    expect(poller.health().failures).toBe(0);
  });

  test('a store that cannot be read for a while ends nothing for good', async () => {
    await poller.stop();
    let isBroken = true;
    const liveSubjects = async () => (isBroken ? Promise.reject(new Error('locked')) : live);
    poller = aPoller({ store: { liveSubjects } });
    poller.start();
    await clock.pass(3 * minuteMs);
    isBroken = false;
    await clock.pass(2 * minuteMs);
    expect(applied.length).toBeGreaterThan(0);
  });
});

describe('asking for one subject', () => {
  test('fetches it at once, watched or not, and is there when it is applied', async () => {
    live = [];
    await poller.ask('fx:EUR-BRL');
    expect([asked, applied]).toEqual([[['fx:EUR-BRL']], ['fx:EUR-BRL']]);
  });

  test('asks the upstream at most once a minute a subject, whatever people type', async () => {
    for (let nth = 0; nth < 20; nth += 1) {
      await Promise.all([poller.ask('fx:USD-BRL'), poller.ask('fx:USD-BRL'), poller.ask('fx:EUR-BRL')]);
      await clock.pass(10 * secondMs);
    }
    expect(asked.filter(([subject]) => subject === 'fx:USD-BRL')).toHaveLength(4);
    expect(asked).toHaveLength(8);
  });

  test('is no fault where the source fails', async () => {
    answer = async () => Promise.reject(new Error('no answer'));
    await expect(poller.ask('fx:USD-BRL')).resolves.toBeUndefined();
  });
});
