import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Condition } from '../../src/domain/condition.js';
import { cellOf, type Cell } from '../../src/domain/cell.js';
import type { E2 } from '../../src/domain/decimal.js';
import type { ForecastHour } from '../../src/domain/forecast.js';
import { rainSubject } from '../../src/domain/subject.js';
import type { Store } from '../../src/store/store.js';
import { friday, hourMs, later, minuteMs } from '../support/moments.js';
import { drawFrom, seeded } from '../support/seeded.js';
import { sqliteFile, type LookInside } from '../support/sqlite-file.js';
import { rainTimes } from '../support/store-world.js';
import { RainModel, type ToldRain } from './rain-model.js';

/** Places with a weather of their own, and so many who watch each. */
const places = 24;
const watchersAPlace = 14;
const ticksAPlace = 110;
const { seed, numRuns } = seeded(places);

const file = sqliteFile();
let store: Store;
let look: LookInside;
let updates = 0;

beforeAll(() => {
  store = file.open();
  look = file.look();
});
afterAll(() => {
  file.remove();
});

const levels = [0, 5, 10, 40, 50, 51, 200, 300, 999, 1000, 1200, 3000] as const;

test(`rain moves sets of subscriptions as the rule moves each (seed ${seed})`, async () => {
  const counted = { alerts: 0, stronger: 0, rearmed: 0, awaited: 0, withdrawn: 0 };
  for (let place = 0; place < numRuns; place += 1) {
    const draw = drawFrom(seed + place);
    const model = new RainModel(rainTimes);
    const subject = rainSubject(cellOf(String(-(place % 800) / 10), String(-Math.floor(place / 800)))!);
    const firstAlert = lastAlertId();
    const idOf = new Map<number, number>();
    let now = later(friday, place * 40 * 24 * hourMs + draw(60) * minuteMs);
    let hours: readonly ForecastHour[] = [];
    let fetchedAt = now;
    const wish = async (who: number): Promise<void> => {
      const condition: Condition<E2> = {
        operator: draw(2) ? 'above' : 'at_least',
        threshold: ((levels[1 + draw(levels.length - 1)] ?? 5) + (who > 6 ? draw(3) : 0)) as E2,
      };
      const made = await subscribe(place * 100 + who, subject, condition, now);
      if (made === undefined) return; // the same wish again
      idOf.set(made, who);
      model.watch(who, condition);
    };
    for (let tick = 0; tick < ticksAPlace; tick += 1) {
      now = later(now, draw(40) ? rainTimes.tickMs : ([1, 20 * minuteMs, -30 * minuteMs, 9 * hourMs][draw(4)] ?? 0));
      if (tick === 0 || !draw(6)) {
        fetchedAt = now;
        hours = drawHours(now, draw);
        await store.storeForecasts([{ subject, hours, source: 'open-meteo' }], now);
      }
      if (tick < watchersAPlace) await wish(tick);
      model.tick(hours, fetchedAt, now);
      for (let slice = await store.tickRain(subject, now, rainTimes); slice?.more;)
        slice = await store.continueReading(subject, now);
      for (const [id, who] of tick % 5 ? [] : idOf) {
        const awaited = model.awaitedBy(who);
        expect({ place, tick, who, ...standOf(id) }).toEqual({
          ...{ place, tick, who, side: model.sideOf(who) },
          awaited: awaited instanceof Date ? awaited.getTime() : (awaited ?? null),
        });
        if (awaited === 'withdrawn') counted.withdrawn += 1;
        else if (awaited) counted.awaited += 1;
      }
    }
    const told = toldAfter(firstAlert, idOf);
    const expected = byWho(model.told);
    expect({ place, told: byWho(told) }).toEqual({ place, told: expected });
    counted.alerts += told.length;
    counted.stronger += told.filter(({ kind }) => kind === 'stronger').length;
    counted.rearmed += model.rearmed;
  }
  console.log(counted);
  expect(counted.alerts).toBeGreaterThan(300);
  expect(counted.stronger).toBeGreaterThan(10);
  expect(counted.rearmed).toBeGreaterThan(50);
  expect(counted.awaited).toBeGreaterThan(100);
  expect(counted.withdrawn).toBeGreaterThan(0);
});

/** Spells of a few hours between dry ones; now and then an hour that is left open. */
function drawHours(now: Date, draw: (below: number) => number): readonly ForecastHour[] {
  const hour = Math.floor(now.getTime() / hourMs) * hourMs;
  let isWet = draw(3) === 0;
  return Array.from({ length: 26 }, (_, nth): ForecastHour => {
    if (!draw(4)) isWet = !isWet;
    const rain = draw(30) ? (isWet ? (levels[draw(levels.length)] ?? 0) : 0) : null;
    return { endsAt: new Date(hour + (nth + 1) * hourMs), rain: rain as E2 | null, probability: null };
  });
}

async function subscribe(
  chatId: number,
  subject: string,
  condition: Condition<E2>,
  now: Date,
): Promise<number | undefined> {
  const chat = { chatId, threadId: 0, kind: 'private' } as const;
  const updateId = (updates += 1);
  await store.storeUpdates([{ updateId, chatId, body: '{}' }], now);
  const place = { name: 'Aqui', cell: subject.slice('rain:'.length) as Cell, zone: 'America/Sao_Paulo' };
  let made: number | undefined;
  await store.commitUpdate(
    updateId,
    chat,
    undefined,
    {
      do: 'subscribe',
      with: { wanted: { of: 'rain', place, isHere: false, condition }, currentSince: { fx: now, rain: new Date(0) } },
      answers: (outcome) => {
        if (outcome.end === 'made') made = outcome.watched.id;
        return [];
      },
    },
    now,
  );
  return made;
}

const byWho = (told: readonly ToldRain[]) =>
  Object.fromEntries(
    [...new Set(told.map(({ who }) => who))]
      .sort((a, b) => a - b)
      .map((who) => [who, told.filter((one) => one.who === who).map(({ kind }) => kind)]),
  );
const lastAlertId = () => look.rows<{ id: number }>('SELECT COALESCE(MAX(id), 0) AS id FROM alert')[0]?.id ?? 0;

function toldAfter(alert: number, idOf: ReadonlyMap<number, number>): readonly ToldRain[] {
  return look
    .rows<{ subscription: number; kind: string; at: number }>(
      `SELECT subscription_id AS subscription, kind, observed_at AS at FROM alert JOIN reading ON reading.id = reading_id
       WHERE alert.id > :alert ORDER BY alert.id`,
      { alert },
    )
    .map(({ subscription, kind, at }) => ({ who: idOf.get(subscription) ?? -1, kind, at }));
}

const sides = ['unknown', 'armed', 'triggered', 'begun'] as const;
function standOf(subscription: number) {
  const [row] = look.rows<{ side: number; start: number | null }>(
    'SELECT side, told_start AS start FROM watch WHERE subscription_id = :subscription',
    { subscription },
  );
  const side = sides[(row?.side ?? -9) + 1];
  return { side, awaited: side === 'triggered' ? (row?.start ?? 'withdrawn') : null };
}
