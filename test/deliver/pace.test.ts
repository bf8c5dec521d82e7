import { describe, expect, test } from 'vitest';
import type { ChatKind } from '../../src/channels/channel.js';
import { Pace } from '../../src/deliver/pace.js';
import { drawFrom } from '../support/seeded.js';

type Waiting = { readonly chat: number; readonly kind?: ChatKind; readonly isAnswer?: boolean; readonly from?: number };
type Left = { readonly chat: number; readonly isAnswer: boolean; readonly at: number; readonly waited: number };

/** What the sender does with a pace, in virtual time: the next message that may leave leaves; answers first, then in order. */
function drain(pace: Pace, queue: readonly Waiting[], start = 0, latenessMs: () => number = () => 0): readonly Left[] {
  const left: Left[] = [];
  const waiting = [...queue];
  let now = start;
  while (waiting.length > 0) {
    now = pace.nextSlotAt(now) + latenessMs();
    const resting = pace.resting(now);
    const isDue = ({ chat, from = 0, isAnswer = false }: Waiting) =>
      from <= now && !resting.includes(chat) && (isAnswer || pace.lane(now) === 'all');
    const next = waiting.find((one) => one.isAnswer === true && isDue(one)) ?? waiting.find(isDue);
    if (next === undefined) {
      const changes = [pace.nextChangeAt(now), ...waiting.map(({ from = 0 }) => from)];
      now = Math.min(...changes.filter((at): at is number => at !== undefined && at > now));
      continue;
    }
    const { chat, kind = 'private', isAnswer = false, from = 0 } = next;
    pace.take(chat, kind, isAnswer, now);
    waiting.splice(waiting.indexOf(next), 1);
    left.push({ chat, isAnswer, at: now, waited: now - Math.max(from, start) });
  }
  return left;
}

const chats = (count: number, more: Partial<Waiting> = {}): readonly Waiting[] =>
  Array.from({ length: count }, (_, at) => ({ chat: at + 1, ...more }));
const same = (count: number, more: Partial<Waiting> = {}): readonly Waiting[] =>
  Array.from({ length: count }, () => ({ chat: 1, ...more }));

/** The most that left within any span of this length, both ends counted. */
function most(left: readonly Left[], spanMs: number): number {
  return Math.max(...left.map(({ at }) => left.filter((one) => one.at >= at && one.at <= at + spanMs).length));
}

describe('over all chats', () => {
  test('97 % of 30 a second are used over 300 messages, and never over 30 leave in any second', () => {
    const left = drain(new Pace(30), chats(300));
    const seconds = ((left.at(-1)?.at ?? 0) - (left[0]?.at ?? 0)) / 1000;
    expect(299 / seconds / 30).toBeCloseTo(0.97, 10);
    expect(most(left, 1000)).toBe(30);
  });

  test('a few milliseconds late every time cost nothing: 97 % are used, and still never over 30 in any second', () => {
    const draw = drawFrom(7);
    const left = drain(new Pace(30), chats(300), 0, () => draw(11));
    const seconds = ((left.at(-1)?.at ?? 0) - (left[0]?.at ?? 0)) / 1000;
    expect(299 / seconds / 30).toBeCloseTo(0.97, 2);
    expect(most(left, 1000)).toBeLessThanOrEqual(30);
  });

  test('of what is late for longer no more than that is made up for', () => {
    const draw = drawFrom(7);
    const left = drain(new Pace(30), chats(300), 0, () => draw(40));
    expect(most(left, 1000)).toBeLessThanOrEqual(30);
  });

  test('idle time is not saved up for a burst', () => {
    const pace = new Pace(30);
    drain(pace, chats(1));
    expect(most(drain(pace, chats(90), 60_000), 1000)).toBeLessThanOrEqual(30);
  });

  test.each([1, 30, 100, 1000])('%i a second are slots of one length', (perSecond) => {
    const pace = new Pace(perSecond);
    const left = drain(pace, chats(20));
    const gaps = left.slice(1).map(({ at }, index) => at - (left[index]?.at ?? 0));
    for (const gap of gaps) expect(gap).toBeCloseTo(1000 / (perSecond * 0.97), 6);
  });

  test('an answer that comes in the middle of a burst leaves within 35 ms', () => {
    const answers = Array.from({ length: 50 }, (_, at) => ({ chat: 1000 + at, isAnswer: true, from: 100 + at * 97 }));
    const left = drain(new Pace(30), [...chats(300), ...answers]);
    const waits = left.filter(({ isAnswer }) => isAnswer).map(({ waited }) => waited);
    expect(waits).toHaveLength(50);
    expect(Math.max(...waits)).toBeLessThanOrEqual(35);
  });
});

describe('in one chat', () => {
  test('three leave at once, then one a second', () => {
    const times = drain(new Pace(1000), same(6)).map(({ at }) => Math.round(at / 100) / 10);
    expect(times).toEqual([0, 0, 0, 1, 2, 3]);
  });

  test.each(['group', 'channel'] as const)('%s: five at once, and never over 20 in any minute', (kind) => {
    const left = drain(new Pace(1000), same(60, { kind }));
    expect(left.filter(({ at }) => at < 1000)).toHaveLength(5);
    expect(most(left, 60_000)).toBeLessThanOrEqual(20);
  });

  test('after a rest it may burst again', () => {
    const pace = new Pace(1000);
    drain(pace, same(5));
    const [first = 0, , third = 0] = drain(pace, same(3), 10_000).map(({ at }) => at);
    expect(third - first).toBeLessThan(10);
  });

  test('one that rests holds up no other', () => {
    const left = drain(new Pace(1000), [...same(10), ...chats(100)]);
    expect(left.filter(({ chat }) => chat > 1).at(-1)?.at).toBeLessThan(150);
  });

  test('nobody is remembered longer than its share lasts', () => {
    const pace = new Pace(1000);
    drain(pace, chats(500));
    expect(pace.resting(60_000)).toEqual([]);
    expect(pace.nextChangeAt(60_000)).toBeUndefined();
  });
});

describe('after a 429', () => {
  test('of one chat, however often, everybody else goes on at full pace', () => {
    const pace = new Pace(30);
    for (let at = 0; at < 5; at += 1) pace.refused(1, 30_000, at * 100);
    expect(pace.lane(500)).toBe('all');
    const left = drain(pace, chats(60), 500);
    expect((left.at(-1)?.at ?? 0) - 500).toBeCloseTo((59 * 1000) / 29.1, 3);
  });

  test('of a second chat within ten seconds, alerts stop until the later end; answers go on', () => {
    const pace = new Pace(30);
    pace.refused(1, 40_000, 0);
    pace.refused(2, 5_000, 9_900);
    expect(pace.lane(9_900)).toBe('answers');
    expect(pace.lane(39_999)).toBe('answers');
    expect(pace.lane(40_000)).toBe('all');
    const [answer, alert] = drain(pace, [{ chat: 3 }, { chat: 4, isAnswer: true }], 9_900);
    expect(answer).toMatchObject({ chat: 4, at: 9_900 });
    expect(alert).toMatchObject({ chat: 3, at: 40_000 });
  });

  test('of a second chat after ten seconds, nothing stops', () => {
    const pace = new Pace(30);
    pace.refused(1, 40_000, 0);
    pace.refused(2, 40_000, 10_001);
    expect(pace.lane(10_001)).toBe('all');
  });

  test('alerts stop for a minute at most', () => {
    const pace = new Pace(30);
    pace.refused(1, 10_072_000, 0);
    pace.refused(2, 10_072_000, 1_000);
    expect(pace.lane(60_999)).toBe('answers');
    expect(pace.lane(61_000)).toBe('all');
  });

  test('then alerts go on at a quarter of the pace, which doubles every ten seconds', () => {
    const pace = new Pace(30);
    pace.refused(1, 5_000, 0);
    pace.refused(2, 5_000, 0);
    const left = drain(pace, chats(1_000));
    const within = (from: number, to: number) =>
      left.filter(({ at }) => at >= from && at < to).length / ((to - from) / 1000);
    expect(left[0]?.at).toBe(5_000);
    expect(within(5_000, 15_000)).toBeCloseTo(29.1 / 4, 0);
    expect(within(15_000, 25_000)).toBeCloseTo(29.1 / 2, 0);
    expect(within(25_000, 35_000)).toBeCloseTo(29.1, 0);
  });

  test('while alerts are slow, answers are not', () => {
    const pace = new Pace(30);
    pace.refused(1, 5_000, 0);
    pace.refused(2, 5_000, 0);
    const answers = chats(50, { isAnswer: true, from: 6_000 });
    const left = drain(pace, [...chats(100).map((one) => ({ ...one, chat: one.chat + 500 })), ...answers]);
    const waits = left.filter(({ isAnswer }) => isAnswer).map(({ waited }) => waited);
    expect(Math.max(...waits)).toBeLessThan(50 * 35);
  });

  test('another one while alerts are slow holds the doubling up', () => {
    const pace = new Pace(30);
    pace.refused(1, 1_000, 0);
    pace.refused(2, 1_000, 0); // closed until 1 s, a quarter until 11 s
    pace.refused(3, 1_000, 10_900);
    const left = drain(
      pace,
      chats(200).map((one) => ({ ...one, chat: one.chat + 10 })),
      10_900,
    );
    const within = (from: number, to: number) =>
      left.filter(({ at }) => at >= from && at < to).length / ((to - from) / 1000);
    expect(within(11_000, 20_900)).toBeCloseTo(29.1 / 4, 0);
    expect(within(20_900, 29_000)).toBeCloseTo(29.1 / 2, 0);
  });
});
