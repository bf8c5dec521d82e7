import { expect, onTestFinished, test } from 'vitest';
import { e8 } from '../../src/domain/decimal.js';
import type { Reading } from '../../src/domain/reading.js';
import type { Quote } from '../../src/domain/tick-gate.js';
import { createSecondPrice } from '../../src/poll/second-price.js';
import { createSilenceWatch } from '../../src/poll/silence-watch.js';
import type { Source } from '../../src/sources/source.js';
import { heardLog } from '../support/heard-log.js';
import { friday, hourMs, later, minuteMs, secondMs } from '../support/moments.js';
import { VirtualClock } from '../support/virtual-clock.js';

const dollar = 'fx:USD-BRL' as const;
const quote = (value: string, observedAt: Date): Quote => ({ value: e8(value), observedAt });

/** A pair that is watched, whose last price is that of 11:03, and two sources that do what they are told. */
function aWatch() {
  const clock = new VirtualClock();
  const heard = heardLog();
  const world = {
    clock,
    heard,
    quotes: [{ subject: dollar, quote: quote('4.6', friday) as Quote | undefined }],
    bulletin: undefined as Reading | undefined,
    isDown: false,
    /** What the first source says when it is asked once more. */
    answer: undefined as Quote | undefined,
    askedFirst: 0,
    askedSecond: 0,
    doubts: [] as Reading[],
  };
  const source: Source = {
    name: 'ptax',
    batch: 1,
    fetch: async () => {
      world.askedSecond += 1;
      if (world.isDown) throw new Error('down for maintenance');
      return { readings: world.bulletin ? [world.bulletin] : [], refused: [] };
    },
  };
  const second = createSecondPrice({ source, everyMs: minuteMs, clock, log: heard.log });
  const watch = createSilenceWatch({
    ...{ clock, log: heard.log, everyMs: minuteMs },
    store: { liveQuotes: async () => world.quotes },
    askFirst: async () => {
      world.askedFirst += 1;
      if (world.answer) world.quotes = [{ subject: dollar, quote: world.answer }];
    },
    askSecond: (subject) => second.ask(subject),
    doubt: async (price) => void world.doubts.push(price),
  });
  watch.start();
  onTestFinished(async () => {
    await watch.stop();
    await second.stop();
  });
  const official = (value: string, observedAt: Date) => {
    world.bulletin = { subject: dollar, ...quote(value, observedAt), source: 'ptax' };
  };
  return { world, official, second };
}

test('a pair is asked about elsewhere after an hour of the market without a newer price, and not before', async () => {
  const { world, official } = aWatch();
  official('4.48', later(friday, 30 * minuteMs));
  await world.clock.pass(hourMs - secondMs);
  expect([world.askedFirst, world.askedSecond]).toEqual([0, 0]);
  await world.clock.pass(minuteMs);
  expect(world.doubts).toEqual([world.bulletin]);
  expect(world.heard.lines.filter(({ msg }) => msg.startsWith('no newer price'))).toHaveLength(1);
});

test('a first source that is back when it is asked once more is not silent', async () => {
  const { world } = aWatch();
  world.answer = quote('4.7', later(friday, hourMs));
  await world.clock.pass(hourMs + minuteMs);
  expect([world.askedFirst, world.askedSecond]).toEqual([1, 0]);
});

test('a bulletin from before the silence says nothing', async () => {
  const { world, official } = aWatch();
  official('4.40', later(friday, -secondMs));
  await world.clock.pass(2 * hourMs);
  expect(world.askedSecond).toBeGreaterThan(0);
  expect(world.doubts).toEqual([]);
});

test('nobody is asked at night, on a weekend or for a pair that no price has come for', async () => {
  const { world } = aWatch();
  world.quotes = [{ subject: dollar, quote: quote('4.6', new Date('2026-09-18T21:29:00Z')) }];
  await world.clock.pass(60 * hourMs); // Sunday night
  world.quotes = [{ subject: dollar, quote: undefined }];
  await world.clock.pass(24 * hourMs);
  expect([world.askedFirst, world.askedSecond]).toEqual([0, 0]);
});

test('a second source that does not answer is asked again, and what it said before still stands with its own time', async () => {
  const { world, official, second } = aWatch();
  world.isDown = true;
  expect(await second.ask(dollar)).toBeUndefined();
  expect(world.heard.lines.at(-1)).toMatchObject({ why: 'down for maintenance' });
  world.isDown = false;
  official('4.48', later(friday, minuteMs));
  await world.clock.pass(minuteMs);
  expect(await second.ask(dollar)).toEqual(world.bulletin);
  expect(await second.ask(dollar)).toEqual(world.bulletin);
  expect(world.askedSecond).toBe(2);
  world.isDown = true;
  await world.clock.pass(minuteMs);
  expect(await second.ask(dollar)).toEqual(world.bulletin);
});
