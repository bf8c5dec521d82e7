import { describe, expect, test } from 'vitest';
import { askVitals, readinessOf, type Vitals } from '../../src/telemetry/readiness.js';
import { friday as now, hourMs, later, minuteMs, secondMs } from '../support/moments.js';

const ago = (ms: number) => later(now, -ms);

/** A program that has run for an hour, is needed and is well. */
const parts: Omit<Vitals, 'canWrite'> = {
  startedAt: ago(hourMs),
  sources: [{ source: 'awesomeapi', isNeeded: true, failures: 0, lastAnswerAt: ago(secondMs) }],
  quotes: [{ quote: { observedAt: ago(minuteMs) } }],
  outbox: { dead: 0, oldestPendingAt: undefined },
  backlog: { oldestDueAt: undefined },
  lastSentAt: ago(hourMs),
  isUnauthorized: false,
  conflictSince: undefined,
};
const well: Vitals = { ...parts, canWrite: true };
const source = (more: Partial<Vitals['sources'][number]>): Partial<Vitals> => ({
  sources: [{ source: 'awesomeapi', isNeeded: true, failures: 0, lastAnswerAt: ago(secondMs), ...more }],
});
/** A place's forecast is so old that it is no reading. */
const stale = (more: Partial<Vitals['sources'][number]> = {}) => source({ isStale: true, isStretched: false, ...more });
const young = { startedAt: ago(29 * secondMs) };

test('all is well', () => {
  expect(readinessOf(well, now)).toEqual({
    ready: true,
    checks: { database: 'ok', awesomeapi: 'ok', prices: 'ok', dispatch: 'ok', deliver: 'idle', telegram: 'ok' },
  });
});

const quoted = (...ages: readonly number[]): Partial<Vitals> => ({
  quotes: ages.map((ms) => ({ quote: { observedAt: ago(ms) } })),
});
/** Saturday and Monday of that week, at the same hour, with Friday's last price. */
const lastOfFriday = new Date('2026-09-18T21:30:00Z');

test('a price that is old in market hours is a warning; at night, on weekends and in the first half hour it is none', () => {
  const pricesAt = (moment: Date) =>
    readinessOf({ ...well, quotes: [{ quote: { observedAt: lastOfFriday } }] }, moment).checks['prices'];
  expect(pricesAt(new Date('2026-09-19T02:00:00Z'))).toBe('ok');
  expect(pricesAt(new Date('2026-09-19T15:00:00Z'))).toBe('ok');
  expect(pricesAt(new Date('2026-09-21T12:30:00Z'))).toBe('ok');
  expect(pricesAt(new Date('2026-09-21T12:30:00.001Z'))).toBe('warn');
});

describe.each<[check: string, rows: readonly (readonly [what: string, is: string, vitals: Partial<Vitals>])[]]>([
  ['database', [['a database that refuses a write', 'failing', { canWrite: false }]]],
  [
    'prices',
    [
      ['nobody watches a pair', 'idle', quoted()],
      ['a pair that no price has come for', 'ok', { quotes: [{ quote: undefined }] }],
      ['a price of 30 min ago', 'ok', quoted(30 * minuteMs)],
      ['one of two prices is older than 30 min', 'warn', quoted(minuteMs, 30 * minuteMs + 1)],
    ],
  ],
  [
    'awesomeapi',
    [
      [
        'a source that nobody needs, however silent',
        'idle',
        source({ isNeeded: false, failures: 99, lastAnswerAt: ago(hourMs) }),
      ],
      ['no answer yet, 29 s after the start', 'starting', { ...young, ...source({ lastAnswerAt: undefined }) }],
      [
        'no answer yet, a minute after the start',
        'ok',
        { startedAt: ago(minuteMs), ...source({ lastAnswerAt: undefined, failures: 5 }) },
      ],
      ['five failures, the last answer 5 min ago', 'ok', source({ failures: 5, lastAnswerAt: ago(5 * minuteMs) })],
      [
        'five failures, the last answer over 5 min ago',
        'failing',
        source({ failures: 5, lastAnswerAt: ago(5 * minuteMs + 1) }),
      ],
      ['four failures, however long ago', 'ok', source({ failures: 4, lastAnswerAt: ago(hourMs) })],
      [
        'five failures and never an answer since a start over 5 min ago',
        'failing',
        source({ failures: 5, lastAnswerAt: undefined }),
      ],
      ['a stale place, though the source has just answered for others', 'failing', stale()],
      ['a stale place in the first 30 s', 'starting', { startedAt: ago(30 * secondMs), ...stale() }],
      ['a stale place after the first 30 s', 'failing', { startedAt: ago(30 * secondMs + 1), ...stale() }],
      ['a stale place that nobody watches any more', 'idle', stale({ isNeeded: false })],
      ['a budget that is too small for all places', 'warn', source({ isStale: false, isStretched: true })],
      ['a budget too small, and a stale place of it', 'failing', stale({ isStretched: true })],
      [
        'a budget too small, and a source that is silent',
        'failing',
        source({ isStretched: true, failures: 5, lastAnswerAt: ago(hourMs) }),
      ],
      ['a source that wants no call until tomorrow', 'warn', source({ isClosed: true, failures: 1 })],
      ['the same, and a stale place of it', 'failing', stale({ isClosed: true, failures: 1 })],
      ['a source that wants no call, and nobody needs it', 'idle', source({ isNeeded: false, isClosed: true })],
      ['a budget too small that nobody needs', 'idle', source({ isNeeded: false, isStretched: true })],
    ],
  ],
  [
    'dispatch',
    [
      ['an event undispatched for 2 min', 'ok', { outbox: { dead: 0, oldestPendingAt: ago(2 * minuteMs) } }],
      [
        'an event undispatched for over 2 min',
        'failing',
        { outbox: { dead: 0, oldestPendingAt: ago(2 * minuteMs + 1) } },
      ],
      ['the same just after a start', 'starting', { ...young, outbox: { dead: 0, oldestPendingAt: ago(hourMs) } }],
      ['a dead event', 'warn', { outbox: { dead: 1, oldestPendingAt: undefined } }],
      ['a dead event beside a stuck one', 'failing', { outbox: { dead: 1, oldestPendingAt: ago(hourMs) } }],
    ],
  ],
  [
    'deliver',
    [
      ['nothing due in open chats', 'idle', { backlog: { oldestDueAt: undefined }, lastSentAt: undefined }],
      ['due for 2 min, nothing sent', 'ok', { backlog: { oldestDueAt: ago(2 * minuteMs) }, lastSentAt: undefined }],
      [
        'due for over 2 min, nothing ever sent',
        'failing',
        { backlog: { oldestDueAt: ago(2 * minuteMs + 1) }, lastSentAt: undefined },
      ],
      [
        'due for over 2 min, the last sent over 2 min ago',
        'failing',
        { backlog: { oldestDueAt: ago(hourMs) }, lastSentAt: ago(2 * minuteMs + 1) },
      ],
      ['a long queue that moves', 'ok', { backlog: { oldestDueAt: ago(10 * minuteMs) }, lastSentAt: ago(secondMs) }],
      [
        'a queue that moves and is older than 10 min',
        'warn',
        { backlog: { oldestDueAt: ago(10 * minuteMs + 1) }, lastSentAt: ago(secondMs) },
      ],
      [
        'the same stuck just after a start',
        'starting',
        { ...young, backlog: { oldestDueAt: ago(hourMs) }, lastSentAt: undefined },
      ],
    ],
  ],
  [
    'telegram',
    [
      ['a token that Telegram does not know', 'failing', { isUnauthorized: true }],
      ['another poller for a minute', 'ok', { conflictSince: ago(minuteMs) }],
      ['another poller for over a minute', 'failing', { conflictSince: ago(minuteMs + 1) }],
    ],
  ],
])('%s', (check, rows) => {
  test.each(rows)('%s: %s', (_what, is, vitals) => {
    const { ready, checks } = readinessOf({ ...well, ...vitals }, now);
    expect(checks[check]).toBe(is);
    expect(ready).toBe(is !== 'failing');
    const others = Object.entries(checks).filter(([name]) => name !== check);
    expect(others.filter(([, other]) => other === 'failing')).toEqual([]);
  });
});

test('each source has its own check', () => {
  const sources = [
    ...well.sources,
    {
      source: 'open-meteo',
      isNeeded: true,
      failures: 0,
      lastAnswerAt: ago(secondMs),
      isStale: true,
      isStretched: false,
    },
  ];
  expect(readinessOf({ ...well, sources }, now)).toMatchObject({
    ready: false,
    checks: { awesomeapi: 'ok', 'open-meteo': 'failing' },
  });
});

test('a store that refuses a write fails its own check, not the question', async () => {
  const clock = { now: () => now, monotonicMs: () => 0, wait: async () => undefined };
  const asked = await askVitals(
    clock,
    () => Promise.reject(new Error('database or disk is full')),
    async () => parts,
  );
  expect(asked).toEqual({ ...parts, canWrite: false });
  expect(
    await askVitals(
      clock,
      async () => undefined,
      async () => parts,
    ),
  ).toEqual(well);
});
