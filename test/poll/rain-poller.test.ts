import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rainSubject, type RainSubject } from '../../src/domain/subject.js';
import { cellOf } from '../../src/domain/cell.js';
import { e2 } from '../../src/domain/decimal.js';
import { nothingSpent, spend, type Spent } from '../../src/domain/fetch-budget.js';
import type { Forecast } from '../../src/domain/forecast.js';
import { noFailpoint } from '../../src/failpoint.js';
import { createRainPoller, type RainPollerOptions } from '../../src/poll/rain-poller.js';
import { QuotaUsedUp, type FetchedForecasts } from '../../src/sources/forecast-source.js';
import type { PollStore } from '../../src/store/poll-store.js';
import { heardLog } from '../support/heard-log.js';
import { dayMs, hourMs, later, minuteMs, secondMs } from '../support/moments.js';
import { drawFrom, fc, seeded } from '../support/seeded.js';
import { settled, VirtualClock } from '../support/virtual-clock.js';

const fetchMs = 15 * minuteMs;
const tickMs = 5 * minuteMs;

/** The nth of some thousand places. */
const place = (nth: number): RainSubject =>
  rainSubject(cellOf(`-${Math.floor(nth / 100) / 10}`, `-${(nth % 100) / 10}`)!);
const places = (count: number, from = 0) => Array.from({ length: count }, (_, nth) => place(from + nth));
const [santos, recife] = [place(2346), place(801)];

/** What the poller needs of a store, in memory; `isBroken`: it rejects whatever is asked. */
class Shelf implements Pick<PollStore, keyof PollStore> {
  watched = new Set<RainSubject>();
  readonly fetchedAt = new Map<RainSubject, Date>();
  spentSoFar: Spent | undefined;
  isBroken = false;

  async liveSubjects() {
    return this.read(() => [...this.watched]);
  }

  async liveQuotes() {
    return this.read(() => []);
  }

  /** As the store tells them: never fetched first, then the oldest. */
  async livePlaces() {
    const age = (subject: RainSubject) => this.fetchedAt.get(subject)?.getTime() ?? 0;
    return this.read(() =>
      [...this.watched]
        .toSorted((one, other) => age(one) - age(other))
        .map((subject) => ({ subject, fetchedAt: this.fetchedAt.get(subject) })),
    );
  }

  async placeOf(subject: RainSubject) {
    return this.read(() => ({
      subject,
      fetchedAt: this.fetchedAt.get(subject),
      isWatched: this.watched.has(subject),
    }));
  }

  async storeForecasts(forecasts: readonly Forecast[], now: Date) {
    await this.read(() => {
      for (const { subject } of forecasts) this.fetchedAt.set(subject, now);
    });
  }

  async spent() {
    return this.read(() => this.spentSoFar);
  }

  async recordSpent(spent: Spent) {
    await this.read(() => {
      this.spentSoFar = spent;
    });
  }

  private async read<Value>(look: () => Value): Promise<Value> {
    await Promise.resolve(); // as far away as a disk: who reads and then writes is overtaken
    if (this.isBroken) throw new Error('database is locked');
    return look();
  }
}

let clock: VirtualClock;
let log: ReturnType<typeof heardLog>;
let shelf: Shelf;
let asked: { readonly subjects: readonly RainSubject[]; readonly at: number; readonly wall: Date }[];
let ticks: RainSubject[];
let answer: (subjects: readonly RainSubject[], signal: AbortSignal) => Promise<FetchedForecasts>;
let tick: (subject: RainSubject) => Promise<void>;
let poller: ReturnType<typeof createRainPoller>;

const all = async (subjects: readonly RainSubject[]): Promise<FetchedForecasts> => ({
  forecasts: subjects.map((subject) => ({
    ...{ subject, source: 'test' },
    hours: [{ endsAt: later(clock.now(), hourMs), rain: e2('0.5'), probability: null }],
  })),
  refused: [],
});
const allBut =
  (left: RainSubject) =>
  async (subjects: readonly RainSubject[]): Promise<FetchedForecasts> => ({
    ...(await all(subjects.filter((subject) => subject !== left))),
    refused: [{ key: left, why: 'half an array' }],
  });
const down = async () => Promise.reject(new Error('HTTP 503'));

function aPoller(more: Partial<RainPollerOptions> = {}) {
  return createRainPoller({
    source: {
      ...{ name: 'test', batch: 100 },
      fetch: (subjects, signal) => {
        asked.push({ subjects, at: clock.monotonicMs(), wall: clock.now() });
        return answer(subjects, signal);
      },
    },
    ...{ fetchMs, tickMs, dailyBudget: 9000, store: shelf, clock, log: log.log, fail: noFailpoint },
    tick: (subject) => tick(subject),
    ...more,
  });
}
const watch = (...subjects: readonly RainSubject[]) => {
  for (const subject of subjects) shelf.watched.add(subject);
};
const askedFor = (subject: RainSubject) => asked.filter(({ subjects }) => subjects.includes(subject));
const gapsOf = (subject: RainSubject) => {
  const times = askedFor(subject).map(({ at }) => at);
  return times.slice(1).map((at, nth) => at - (times[nth] ?? 0));
};

beforeEach(() => {
  clock = new VirtualClock();
  log = heardLog();
  shelf = new Shelf();
  [asked, ticks] = [[], []];
  answer = all;
  tick = async (subject) => {
    ticks.push(subject);
  };
  poller = aPoller();
});
afterEach(async () => {
  shelf.isBroken = false;
  await poller.stop();
});

describe('fetching', () => {
  test('asks only for places that somebody watches, each once, a hundred in a request', async () => {
    watch(...places(250));
    poller.start();
    await clock.pass(minuteMs - 1);
    expect(asked.map(({ subjects }) => subjects.length)).toEqual([100, 100, 50]);
    expect(asked.flatMap(({ subjects }) => subjects).toSorted()).toEqual(places(250).toSorted());
  });

  test('asks nobody while nobody watches, and no more for a place that nobody watches any longer', async () => {
    poller.start();
    await clock.pass(hourMs);
    expect(asked).toEqual([]);
    expect(poller.health()).toMatchObject({ isNeeded: false });
    watch(santos, recife);
    await clock.pass(minuteMs);
    expect(poller.health()).toMatchObject({ isNeeded: true, lastAnswerAt: clock.now() });
    shelf.watched.delete(recife);
    await clock.pass(hourMs);
    expect(askedFor(recife)).toHaveLength(1);
    expect(askedFor(santos)).toHaveLength(5);
  });

  test('fetches a place every quarter of an hour, and a new one at the next look, without the others', async () => {
    watch(santos);
    poller.start();
    await clock.pass(7 * minuteMs);
    watch(recife);
    await clock.pass(minuteMs);
    expect(asked.map(({ subjects }) => subjects)).toEqual([[santos], [recife]]);
    await clock.pass(hourMs);
    expect(new Set(gapsOf(santos))).toEqual(new Set([fetchMs]));
    expect(new Set(gapsOf(recife))).toEqual(new Set([fetchMs]));
  });

  test('reads a place with the clock as soon as its forecast is there', async () => {
    watch(santos);
    poller.start();
    await settled();
    expect(ticks.filter((subject) => subject === santos).length).toBeGreaterThan(0);
    ticks = [];
    await clock.pass(minuteMs);
    watch(recife);
    await clock.pass(minuteMs);
    expect(ticks).toEqual([recife]);
  });

  test('goes on where it stopped: a forecast that was fetched before the start is not fetched again before its time', async () => {
    watch(santos);
    shelf.fetchedAt.set(santos, later(clock.now(), -10 * minuteMs));
    poller.start();
    await clock.pass(5 * minuteMs - 1);
    expect(asked).toEqual([]);
    await clock.pass(1);
    expect(asked).toHaveLength(1);
  });

  test('makes one request at a time, also when people ask meanwhile', async () => {
    let running = 0;
    let most = 0;
    answer = async (subjects, signal) => {
      most = Math.max(most, (running += 1));
      await clock.wait(3 * secondMs, signal);
      running -= 1;
      return all(subjects);
    };
    watch(...places(250));
    poller.start();
    await settled();
    const people = places(50, 1000).map((subject) => poller.ask(subject));
    await clock.pass(minuteMs);
    await Promise.all(people);
    expect(most).toBe(1);
    expect(asked.map(({ subjects }) => subjects.length)).toEqual([100, 50, 100, 50]); // people wait for one request, not for all
    expect(shelf.spentSoFar).toMatchObject({ daySpent: 300 });
  });
});

describe('the budget', () => {
  test('holds for all places evenly: with more of them each is fetched less often', async () => {
    watch(...places(400));
    poller.start();
    await clock.pass(12 * hourMs);
    // 8,100 calls left for 10 hours less three minutes, then for a whole day: 400 places get one each 29 and then each 71 minutes.
    const gaps = gapsOf(place(399));
    expect(Math.min(...gaps)).toBeGreaterThan(25 * minuteMs);
    expect(Math.max(...gaps)).toBeLessThan(80 * minuteMs);
    expect(poller.health()).toMatchObject({ isStretched: false, isStale: false });
  });

  test('that cannot keep all places fresh is told, and a tenth of it is kept for places that are new', async () => {
    poller = aPoller({ dailyBudget: 100 });
    watch(...places(85));
    poller.start();
    await clock.pass(9 * hourMs);
    expect(poller.health()).toMatchObject({ isStretched: true });
    expect(shelf.spentSoFar?.daySpent).toBeLessThanOrEqual(90);
    const { daySpent } = shelf.spentSoFar ?? { daySpent: 0 };
    watch(...places(8, 1000));
    await clock.pass(minuteMs);
    expect(shelf.spentSoFar).toMatchObject({ daySpent: daySpent + 8 });
    expect(places(8, 1000).every((subject) => shelf.fetchedAt.has(subject))).toBe(true);
  });

  test('that is used up while a place is due, or new, is told until the day turns', async () => {
    poller = aPoller({ dailyBudget: 10 });
    clock.setWall(5 * hourMs); // 19:03 UTC: what is left of the day is shorter than a forecast stays usable
    watch(santos);
    shelf.fetchedAt.set(santos, later(clock.now(), -7 * hourMs));
    shelf.spentSoFar = spend(nothingSpent, 9, clock.now());
    poller.start();
    await clock.pass(hourMs);
    expect(asked).toEqual([]);
    expect(poller.health()).toMatchObject({ isStretched: true });
    shelf.fetchedAt.set(santos, clock.now());
    await clock.pass(minuteMs);
    expect(poller.health()).toMatchObject({ isStretched: false });
    watch(recife);
    await clock.pass(minuteMs);
    expect(shelf.fetchedAt.has(recife)).toBe(true);
    watch(place(1));
    await clock.pass(minuteMs);
    expect(poller.health()).toMatchObject({ isStretched: true });
    shelf.watched.delete(santos);
    await clock.pass(5 * hourMs);
    expect(shelf.fetchedAt.has(place(1))).toBe(true);
    expect(poller.health()).toMatchObject({ isStretched: false });
  });

  test('that is only used up for this minute is not told', async () => {
    watch(...places(1200));
    poller.start();
    await clock.pass(secondMs);
    await clock.pass(minuteMs);
    expect(shelf.fetchedAt.size).toBeLessThan(1200);
    expect(poller.health()).toMatchObject({ isStretched: false });
  });

  test('leaves that tenth also when all places are due at once', async () => {
    poller = aPoller({ dailyBudget: 100 });
    watch(...places(95));
    for (const subject of places(95)) shelf.fetchedAt.set(subject, later(clock.now(), -dayMs));
    poller.start();
    await clock.pass(hourMs);
    expect(shelf.spentSoFar).toMatchObject({ daySpent: 90 });
    watch(recife);
    await clock.pass(minuteMs);
    expect(askedFor(recife)).toHaveLength(1);
  });

  test('0 asks for every place in its time, however many', async () => {
    poller = aPoller({ dailyBudget: 0 });
    watch(...places(1200));
    poller.start();
    await clock.pass(hourMs + minuteMs);
    expect(asked.flatMap(({ subjects }) => subjects)).toHaveLength(5 * 1200);
    expect(shelf.spentSoFar).toBeUndefined();
  });

  test('lets through 500 places a minute, new ones too', async () => {
    watch(...places(1200));
    poller.start();
    await clock.pass(4 * minuteMs);
    const inMinute = (nth: number) =>
      asked.filter(({ at }) => Math.floor(at / minuteMs) === nth).flatMap(({ subjects }) => subjects).length;
    expect([0, 1, 2, 3].map(inMinute)).toEqual([500, 500, 200, 0]);
    expect(shelf.fetchedAt.size).toBe(1200);
  });

  test('is never overspent in a day, whatever the clock, the places, the people and the upstream do', async () => {
    const budget = 60;
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const draw = drawFrom(seed);
        clock = new VirtualClock();
        shelf = new Shelf();
        asked = [];
        const own = aPoller({
          dailyBudget: budget,
          source: {
            ...{ name: 'test', batch: 7 },
            fetch: async (subjects) => {
              const hasFailed = draw(4) === 0;
              asked.push({
                subjects: hasFailed ? subjects.slice(0, 1) : subjects,
                at: clock.monotonicMs(),
                wall: clock.now(),
              });
              return hasFailed ? down() : all(subjects);
            },
          },
        });
        own.start();
        let last = clock.now();
        let sinceFresh = 0;
        for (let turn = 0; turn < 40; turn += 1) {
          watch(...places(draw(12), draw(200)));
          if (draw(4) === 0) clock.setWall((draw(2) ? 1 : -1) * [secondMs, hourMs, dayMs, 30 * dayMs][draw(4)]!);
          const people = places(draw(20), draw(300)).map((subject) => own.ask(subject));
          await clock.pass([secondMs, minuteMs, 3 * hourMs][draw(3)]!);
          await Promise.all(people);
          for (const { subjects, wall } of asked.splice(0)) {
            // A fresh allowance comes only with a day later than the one before.
            if (Math.floor(wall.getTime() / dayMs) > Math.floor(last.getTime() / dayMs)) sinceFresh = 0;
            sinceFresh += subjects.length;
            expect(sinceFresh).toBeLessThanOrEqual(budget);
            last = wall;
          }
        }
        await own.stop();
      }),
      seeded(15),
    );
  });

  test('is on disk before upstream hears of it, and counts one call where upstream failed', async () => {
    watch(...places(30));
    const before: (Spent | undefined)[] = [];
    answer = async () => {
      before.push(shelf.spentSoFar);
      return down();
    };
    poller.start();
    await settled();
    expect(before).toEqual([expect.objectContaining({ daySpent: 30, minuteSpent: 30 })]);
    expect(shelf.spentSoFar).toMatchObject({ daySpent: 1, minuteSpent: 1 });
    answer = all;
    await clock.pass(minuteMs);
    expect(shelf.spentSoFar).toMatchObject({ daySpent: 31 });
  });

  test('that cannot be written is not spent', async () => {
    watch(santos);
    shelf.recordSpent = async () => Promise.reject(new Error('database or disk is full'));
    poller.start();
    await clock.pass(hourMs);
    expect(asked).toEqual([]);
  });
});

describe('what goes wrong', () => {
  test('a source whose quota is used up is left alone for as long as it says, by its job and by people', async () => {
    watch(santos);
    answer = async () => Promise.reject(new QuotaUsedUp('the calls of this hour are used up', 50 * minuteMs));
    poller.start();
    await clock.pass(minuteMs);
    answer = all;
    await poller.ask(recife);
    await clock.pass(48 * minuteMs);
    expect(asked).toHaveLength(1);
    expect(poller.health()).toMatchObject({ failures: 1 });
    await clock.pass(minuteMs);
    expect(asked).toHaveLength(2);
    expect(poller.health()).toMatchObject({ failures: 0 });
  });

  test('a quota that ends in the middle of a run ends the run', async () => {
    watch(...places(300));
    answer = async (subjects) =>
      asked.length === 2
        ? Promise.reject(new QuotaUsedUp('the calls of this minute are used up', 2 * minuteMs))
        : all(subjects);
    poller.start();
    await clock.pass(minuteMs);
    expect(asked).toHaveLength(2);
    await clock.pass(minuteMs);
    expect(shelf.fetchedAt.size).toBe(300);
  });

  test('a place left out of an answer is asked for again after a minute, then ever later, as late as the others at most', async () => {
    watch(santos, recife);
    answer = allBut(recife);
    poller.start();
    await clock.pass(2 * hourMs);
    const minutes = gapsOf(recife).map((ms) => ms / minuteMs);
    expect(minutes.slice(0, 4)).toEqual([1, 2, 4, 8]);
    expect(new Set(minutes.slice(4))).toEqual(new Set([15]));
    expect(new Set(gapsOf(santos))).toEqual(new Set([fetchMs]));
    expect(log.lines).toContainEqual(
      expect.objectContaining({ msg: 'forecast refused', key: recife, why: 'half an array' }),
    );
    expect(poller.health()).toMatchObject({ failures: 0 });
    answer = all;
    await clock.pass(15 * minuteMs);
    expect(shelf.fetchedAt.has(recife)).toBe(true);
  });

  test('a place that is left out is not asked for at each look', async () => {
    poller = aPoller({ fetchMs: 10 * secondMs });
    watch(recife, ...places(300));
    answer = allBut(recife);
    poller.start();
    await clock.pass(8 * minuteMs);
    expect(gapsOf(recife)).toEqual([minuteMs, 2 * minuteMs, 4 * minuteMs]);
  });

  test('a place that was left out and brings something again, or is watched anew, is as any other', async () => {
    watch(santos, recife);
    answer = allBut(recife);
    poller.start();
    await clock.pass(5 * minuteMs); // tried at 0, 1 and 3
    shelf.watched.delete(recife);
    await clock.pass(minuteMs);
    watch(recife);
    await clock.pass(minuteMs);
    expect(askedFor(recife)).toHaveLength(4);
    answer = all;
    await clock.pass(minuteMs);
    expect(shelf.fetchedAt.has(recife)).toBe(true);
    answer = allBut(recife);
    await clock.pass(20 * minuteMs);
    expect(gapsOf(recife).slice(4)).toEqual([fetchMs, minuteMs, 2 * minuteMs]);
  });

  test('a batch that fails each time holds up no other', async () => {
    watch(...places(300));
    answer = async (subjects) => (subjects.includes(place(7)) ? down() : all(subjects));
    poller.start();
    await clock.pass(minuteMs);
    expect(shelf.fetchedAt.size).toBe(200);
    await clock.pass(4 * hourMs);
    for (const subject of [place(100), place(299)]) expect(Math.max(...gapsOf(subject))).toBeLessThanOrEqual(hourMs);
  });

  test('a source that is down is asked with one request a look, and ticks go on meanwhile', async () => {
    watch(...places(250));
    poller.start();
    await clock.pass(minuteMs);
    answer = down;
    [asked, ticks] = [[], []];
    await clock.pass(2 * hourMs);
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.length).toBeLessThanOrEqual(120);
    expect(ticks.filter((subject) => subject === place(249))).toHaveLength(24);
    expect(poller.health().failures).toBe(asked.length);
    answer = all;
    await clock.pass(2 * minuteMs);
    expect(poller.health()).toMatchObject({ failures: 0 });
    expect(
      places(250).every((subject) => (shelf.fetchedAt.get(subject) ?? clock.now()) > later(clock.now(), -3 * minuteMs)),
    ).toBe(true);
  });

  test('a forecast older than eight hours is told, until there is a newer one', async () => {
    watch(santos);
    poller.start();
    await settled();
    answer = down;
    await clock.pass(8 * hourMs);
    expect(poller.health()).toMatchObject({ isStale: false });
    await clock.pass(minuteMs);
    expect(poller.health()).toMatchObject({ isStale: true });
    answer = all;
    await clock.pass(2 * minuteMs);
    expect(poller.health()).toMatchObject({ isStale: false });
  });

  test('a watched place that gets no forecast at all is told as one that is too old, until it has one or nobody watches', async () => {
    watch(santos, recife);
    answer = allBut(recife);
    poller.start();
    await clock.pass(5 * fetchMs);
    expect(poller.health()).toMatchObject({ isStale: false });
    await clock.pass(minuteMs);
    expect(poller.health()).toMatchObject({ isStale: true, failures: 0 });
    shelf.watched.delete(recife);
    await clock.pass(minuteMs);
    expect(poller.health()).toMatchObject({ isStale: false });
    watch(recife); // waits anew
    await clock.pass(5 * fetchMs);
    expect(poller.health()).toMatchObject({ isStale: false });
    await clock.pass(2 * minuteMs);
    expect(poller.health()).toMatchObject({ isStale: true });
    answer = all;
    await clock.pass(fetchMs + minuteMs);
    expect(poller.health()).toMatchObject({ isStale: false });
  });

  test('where places are fetched all the time, a new one may still wait for some minutes', async () => {
    poller = aPoller({ fetchMs: secondMs, dailyBudget: 0 });
    watch(santos, recife);
    answer = allBut(recife);
    poller.start();
    await clock.pass(5 * minuteMs);
    expect(poller.health()).toMatchObject({ isStale: false });
    await clock.pass(2 * secondMs);
    expect(poller.health()).toMatchObject({ isStale: true });
  });

  test('a day whose calls are used up upstream is warned of once, and told until it is over', async () => {
    watch(santos);
    poller.start();
    await settled();
    expect(poller.health()).toMatchObject({ isClosed: false });
    answer = async () => Promise.reject(new QuotaUsedUp('the calls of this day are used up', 5 * hourMs));
    await clock.pass(fetchMs);
    const people = places(20).map((subject) => poller.ask(subject));
    await clock.pass(4 * hourMs);
    await Promise.all(people);
    expect(poller.health()).toMatchObject({ isClosed: true, failures: 1, isStale: false });
    expect(log.lines.filter(({ level }) => level === 'warn')).toEqual([
      expect.objectContaining({ why: 'the calls of this day are used up', seconds: 5 * 3600 }),
    ]);
    answer = all;
    await clock.pass(hourMs + minuteMs);
    expect(poller.health()).toMatchObject({ isClosed: false, failures: 0 });
  });

  test('a minute whose calls are used up is nothing that anybody must look at', async () => {
    watch(santos);
    answer = async () => Promise.reject(new QuotaUsedUp('the calls of this minute are used up', minuteMs));
    poller.start();
    await settled();
    expect(poller.health()).toMatchObject({ isClosed: false, failures: 1 });
  });

  test('a place whose tick cannot be applied silences no other', async () => {
    watch(santos, recife);
    tick = async (subject) => {
      if (subject === recife) throw new Error('database or disk is full');
      ticks.push(subject);
    };
    poller.start();
    await clock.pass(hourMs);
    expect(ticks.length).toBeGreaterThanOrEqual(12);
    expect(poller.health().failures).toBe(0);
  });

  test('a store that fails for a while ends nothing', async () => {
    watch(santos);
    shelf.isBroken = true;
    poller.start();
    await clock.pass(20 * minuteMs);
    await expect(poller.ask(recife)).resolves.toBeUndefined();
    expect(asked).toEqual([]);
    shelf.isBroken = false;
    await clock.pass(minuteMs);
    expect(shelf.fetchedAt.has(santos)).toBe(true);
    await clock.pass(tickMs);
    expect(ticks).toContain(santos);
  });

  test('a store that fails while upstream answers is no fault of upstream, and is not the end', async () => {
    watch(santos);
    answer = async (subjects) => {
      shelf.isBroken = true;
      return all(subjects);
    };
    poller.start();
    await settled();
    expect(poller.health().failures).toBe(0);
    [shelf.isBroken, answer] = [false, all];
    await clock.pass(minuteMs);
    expect(shelf.fetchedAt.has(santos)).toBe(true);
  });

  test.each([
    ['a day ahead', dayMs],
    ['a day back', -dayMs],
  ])('a clock that jumps %s makes no burst and no gap', async (_where, ms) => {
    watch(santos);
    poller.start();
    await clock.pass(20 * minuteMs);
    clock.setWall(ms);
    await clock.pass(hourMs);
    for (const gap of gapsOf(santos)) expect(gap).toBeLessThanOrEqual(fetchMs);
    expect(asked.length).toBeGreaterThanOrEqual(6);
    expect(asked.length).toBeLessThanOrEqual(7);
    expect(ticks.length).toBeLessThanOrEqual(17 + asked.length);
  });

  test('a machine that slept fetches once and ticks once', async () => {
    watch(santos);
    poller.start();
    await clock.pass(10 * minuteMs);
    [asked, ticks] = [[], []];
    await clock.sleep(3 * hourMs);
    expect(asked).toHaveLength(1);
    expect(ticks.length).toBeLessThanOrEqual(2); // one by the clock, one by the new forecast
  });
});

describe('stopping', () => {
  test('ends within the run, and nothing is asked or read any more', async () => {
    watch(...places(250));
    answer = async (_subjects, signal) => {
      await clock.wait(hourMs, signal);
      throw new Error('aborted');
    };
    poller.start();
    await settled();
    const people = [poller.ask(santos), poller.ask(recife)];
    await poller.stop();
    await Promise.all(people);
    expect(asked).toHaveLength(1);
    expect(poller.health().failures).toBe(0);
    expect(shelf.spentSoFar).toMatchObject({ daySpent: 1 });
    const { length } = ticks;
    await clock.pass(dayMs);
    await poller.ask(recife);
    expect([asked.length, ticks.length]).toEqual([1, length]);
  });

  test('waits for the request that somebody asked for', async () => {
    let isOver = false;
    answer = async (_subjects, signal) => {
      await clock.wait(hourMs, signal);
      await settled();
      isOver = true;
      throw new Error('aborted');
    };
    const person = poller.ask(santos);
    await settled();
    await poller.stop();
    expect(isOver).toBe(true);
    expect(shelf.spentSoFar).toMatchObject({ daySpent: 1 });
    await person;
  });

  test('in the middle of a round of ticks ends the round', async () => {
    watch(...places(50));
    for (const subject of places(50)) shelf.fetchedAt.set(subject, clock.now());
    tick = async (subject) => {
      ticks.push(subject);
      await clock.wait(secondMs);
    };
    poller.start();
    await clock.pass(3 * secondMs);
    const over = poller.stop();
    await clock.pass(minuteMs);
    await over;
    expect(ticks.length).toBeLessThanOrEqual(4);
  });
});

describe('asking for one place', () => {
  test('whose turn comes in the request before spends nothing more', async () => {
    answer = async (subjects, signal) => {
      await clock.wait(3 * secondMs, signal);
      return all(subjects);
    };
    watch(...places(150));
    poller.start();
    await settled();
    const last = places(150).at(-1) ?? santos;
    const person = poller.ask(last); // stands in the second request, which has not been made yet
    await clock.pass(minuteMs);
    await person;
    expect(askedFor(last)).toHaveLength(1);
    expect(shelf.spentSoFar).toMatchObject({ daySpent: 150 });
  });

  test('fetches it at once, watched or not, and is there when it is read', async () => {
    await poller.ask(recife);
    expect(asked.map(({ subjects }) => subjects)).toEqual([[recife]]);
    expect(ticks).toEqual([recife]);
    expect(shelf.spentSoFar).toMatchObject({ daySpent: 1 });
  });

  test('takes what is kept while that has not had its time, and reads it with the clock', async () => {
    shelf.fetchedAt.set(recife, later(clock.now(), -fetchMs + minuteMs));
    await poller.ask(recife);
    expect([asked.length, ticks]).toEqual([0, [recife]]);
    await clock.pass(minuteMs);
    await poller.ask(recife);
    expect(askedFor(recife)).toHaveLength(1);
    for (let nth = 0; nth < 14; nth += 1) {
      await clock.pass(minuteMs);
      await poller.ask(recife);
    }
    expect(askedFor(recife)).toHaveLength(1);
  });

  test('asks upstream at most once a minute a place, whatever people type and whatever is missing', async () => {
    answer = allBut(santos);
    for (let nth = 0; nth < 20; nth += 1) {
      await Promise.all([poller.ask(santos), poller.ask(santos), poller.ask(recife)]);
      await clock.pass(10 * secondMs);
    }
    expect(askedFor(santos)).toHaveLength(4);
    expect(asked.flatMap(({ subjects }) => subjects)).toHaveLength(5);
  });

  test('brings no watched place forward, not even where each has to wait long for its turn', async () => {
    poller = aPoller({ dailyBudget: 100 });
    watch(...places(20));
    poller.start();
    await clock.pass(9 * hourMs);
    const alone = shelf.spentSoFar?.daySpent;
    await poller.stop();
    [clock, shelf, asked] = [new VirtualClock(), new Shelf(), []];
    poller = aPoller({ dailyBudget: 100 });
    watch(...places(20));
    poller.start();
    for (let nth = 0; nth < 9 * 60; nth += 1) {
      await Promise.all(places(20).map((subject) => poller.ask(subject)));
      await clock.pass(minuteMs);
    }
    expect(shelf.spentSoFar?.daySpent).toBeLessThanOrEqual(alone ?? 0);
  });

  test('about a watched place that upstream leaves out each time is no reason to try it more often', async () => {
    watch(santos, recife);
    answer = allBut(recife);
    poller.start();
    for (let nth = 0; nth < 60; nth += 1) {
      await poller.ask(recife);
      await clock.pass(minuteMs);
    }
    expect(gapsOf(recife).filter((gap) => gap < fetchMs).length).toBeLessThanOrEqual(4); // 1, 2, 4 and 8 minutes
  });

  test('about ever other places spends a tenth of the day, over a restart too, and who watches keeps the rest', async () => {
    const budget = { dailyBudget: 100 };
    poller = aPoller(budget);
    const far = places(400, 1000);
    const askSome = async (from: number) => {
      await Promise.all(far.slice(from, from + 100).map((subject) => poller.ask(subject)));
      await clock.pass(minuteMs);
    };
    await askSome(0);
    expect(shelf.spentSoFar).toMatchObject({ daySpent: 10, askedSpent: 10 });
    await poller.stop();
    poller = aPoller(budget);
    await askSome(100);
    expect(asked.flatMap(({ subjects }) => subjects)).toHaveLength(10);
    watch(...places(80));
    poller.start();
    await clock.pass(minuteMs);
    await askSome(200);
    expect(places(80).every((subject) => shelf.fetchedAt.has(subject))).toBe(true);
    expect(shelf.spentSoFar).toMatchObject({ daySpent: 90 });
    await clock.pass(10 * hourMs); // past midnight
    await askSome(300);
    expect(shelf.spentSoFar).toMatchObject({ askedSpent: 10 });
  });

  test('reads what is kept, however old, where the tenth is used up', async () => {
    poller = aPoller({ dailyBudget: 10 });
    shelf.spentSoFar = spend(nothingSpent, 1, clock.now(), 1);
    shelf.fetchedAt.set(recife, later(clock.now(), -hourMs));
    await poller.ask(recife);
    expect([asked.length, ticks]).toEqual([0, [recife]]);
  });

  test('of a crowd goes along: the first alone, those who ask meanwhile in requests of a hundred', async () => {
    answer = async (subjects, signal) => {
      await clock.wait(secondMs, signal);
      return all(subjects);
    };
    const [first, ...others] = places(220);
    const people = [poller.ask(first ?? santos)];
    await settled();
    people.push(...others.map((subject) => poller.ask(subject)));
    await clock.pass(10 * secondMs);
    await Promise.all(people);
    expect(asked.map(({ subjects }) => subjects.length)).toEqual([1, 100, 100, 19]);
    expect(shelf.fetchedAt.size).toBe(220);
  });

  test('is no fault where the source fails, and takes nothing beyond the budget', async () => {
    answer = down;
    await expect(poller.ask(santos)).resolves.toBeUndefined();
    answer = all;
    poller = aPoller({ dailyBudget: 100 });
    await Promise.all(places(40).map((subject) => poller.ask(subject)));
    expect(shelf.spentSoFar).toMatchObject({ daySpent: 10, askedSpent: 10 });
    expect(shelf.fetchedAt.size).toBe(9);
  });

  test('is not for prices', async () => {
    await poller.ask('fx:USD-BRL');
    expect(asked).toEqual([]);
  });
});
