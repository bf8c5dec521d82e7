import { expect, test } from 'vitest';
import { e2, e8 } from '../../src/domain/decimal.js';
import { eventBodies, mostAlertsAnEvent, testEventBody, type Batch, type EventAlert } from '../../src/domain/event.js';
import { parseSubject, type RainSubject } from '../../src/domain/subject.js';
import { friday, later } from '../support/moments.js';
import { fc, seeded } from '../support/seeded.js';

const batch: Batch = {
  ...{ id: '7-1', subject: 'fx:USD-BRL', source: 'awesomeapi' },
  reading: { value: e8('4.4812'), observedAt: friday },
  previous: { value: e8('4.6'), observedAt: later(friday, -60_000) },
};
const alert = (id: number, subscriberId: number): EventAlert => ({
  ...{ id, subscriberId, kind: 'crossed', operator: 'below', threshold: e8('4.5') },
});
/** Alerts of chats that have so many each, in the order of chats. */
const alertsOf = (counts: readonly number[]) => {
  let id = 0;
  return counts.flatMap((count, chat) => Array.from({ length: count }, () => alert((id += 1), chat)));
};
interface Body {
  readonly data: { readonly chunk: { index: number; of: number }; readonly alerts: readonly { id: string }[] };
}

test('a body says what crossed, with decimals as text and nothing about anybody', () => {
  const [{ body } = { body: '' }] = eventBodies(batch, [alert(31, 700_000_001)], later(friday, 500));
  expect(JSON.parse(body)).toEqual({
    type: 'threshold.crossed',
    timestamp: '2026-09-18T14:03:00.500Z',
    data: {
      batch: '7-1',
      chunk: { index: 1, of: 1 },
      subject: 'fx:USD-BRL',
      reading: { value: '4.4812', unit: 'BRL', observed_at: '2026-09-18T14:03:00.000Z', source: 'awesomeapi' },
      previous: { value: '4.6', observed_at: '2026-09-18T14:02:00.000Z' },
      alerts: [{ id: '31', kind: 'crossed', operator: 'below', threshold: '4.5' }],
    },
  });
  expect(body).not.toContain('700000001');
});

test('a body of rain is told in millimetres an hour, of no place finer than the cell', () => {
  const rain: Batch = {
    ...{ id: '9-1', subject: parseSubject('rain:-23.6,-46.6') as RainSubject, source: 'open-meteo' },
    reading: { value: e2('2.35'), observedAt: friday },
    previous: { value: e2('0'), observedAt: later(friday, -300_000) },
  };
  const alerts: readonly EventAlert[] = [
    { id: 31, subscriberId: 700_000_001, kind: 'crossed', operator: 'above', threshold: e2('0.5') },
    { id: 32, subscriberId: 700_000_002, kind: 'stronger', operator: 'at_least', threshold: e2('2') },
  ];
  const [{ body } = { body: '' }] = eventBodies(rain, alerts, later(friday, 500));
  expect(JSON.parse(body)).toEqual({
    type: 'threshold.crossed',
    timestamp: '2026-09-18T14:03:00.500Z',
    data: {
      batch: '9-1',
      chunk: { index: 1, of: 1 },
      subject: 'rain:-23.6,-46.6',
      reading: { value: '2.35', unit: 'mm/h', observed_at: '2026-09-18T14:03:00.000Z', source: 'open-meteo' },
      previous: { value: '0', observed_at: '2026-09-18T13:58:00.000Z' },
      alerts: [
        { id: '31', kind: 'crossed', operator: 'above', threshold: '0.5' },
        { id: '32', kind: 'stronger', operator: 'at_least', threshold: '2' },
      ],
    },
  });
});

test('a test that somebody asked for names its alert and nothing else', () => {
  expect(JSON.parse(testEventBody(31, later(friday, 500)))).toEqual({
    type: 'limiar.test',
    timestamp: '2026-09-18T14:03:00.500Z',
    data: { alerts: [{ id: '31', kind: 'test' }] },
  });
});

test('the first reading of all has nothing before it', () => {
  const [{ body } = { body: '' }] = eventBodies({ ...batch, previous: undefined }, [alert(1, 1)], friday);
  expect(JSON.parse(body)).toMatchObject({ data: { previous: null } });
});

test('no alerts, no event', () => {
  expect(eventBodies(batch, [], friday)).toEqual([]);
});

test('an event holds at most 200 alerts of whole chats, in order, and is full where it can be', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 60 }), (counts) => {
      const alerts = alertsOf(counts);
      const bodies = eventBodies(batch, alerts, friday).map(({ body }) => JSON.parse(body) as Body);
      const chunks = bodies.map(({ data }) => data.alerts.map(({ id }) => Number(id)));
      expect(chunks.flat()).toEqual(alerts.map(({ id }) => id));
      expect(bodies.map(({ data }) => data.chunk)).toEqual(
        bodies.map((_, at) => ({ index: at + 1, of: bodies.length })),
      );
      for (const [at, chunk] of chunks.entries()) {
        expect(chunk.length).toBeLessThanOrEqual(mostAlertsAnEvent);
        if (at < chunks.length - 1) expect(chunk.length).toBeGreaterThanOrEqual(171);
        const [lastHere, firstThere] = [alerts[(chunk.at(-1) ?? 1) - 1], alerts[chunk.at(-1) ?? 0]];
        expect(lastHere?.subscriberId).not.toBe(firstThere?.subscriberId);
      }
    }),
    seeded(300),
  );
});
