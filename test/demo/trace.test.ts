import { describe, expect, test } from 'vitest';
import { emptyTrace, seen, type Sight, type Trace } from '../../src/demo/trace.js';

const line = (time: number, msg: string, fields: Record<string, unknown> = {}): Sight => ({
  kind: 'line',
  line: { time, msg, ...fields },
});
const quote = (at: number, value: string): Sight => ({ kind: 'quote', quote: { subject: 'fx:USD-BRL', value, at } });
const accepted = (at: number, messageId: number, silent = false): Sight => ({
  kind: 'accepted',
  accepted: { messageId, at, silent },
});
const applied = (time: number, fields: Record<string, unknown> = {}) =>
  line(time, 'reading applied', {
    subject: 'fx:USD-BRL',
    reading: 12,
    value: '4.48',
    observedAt: 0,
    alerts: 1,
    firstAlert: 7,
    lastAlert: 7,
    events: ['evt_1'],
    ...fields,
  });
const received = (time: number, fields: Record<string, unknown> = {}) =>
  line(time, 'event received', { event: 'evt_1', deliveries: 1, repeat: false, ...fields });
const delivered = (time: number) => line(time, 'event delivered', { event: 'evt_1', attempts: 1, status: 202 });
const claimed = (time: number, fields: Record<string, unknown> = {}) =>
  line(time, 'message claimed', { message: 3, alerts: [7], repeat: false, ...fields });
const sent = (time: number, fields: Record<string, unknown> = {}) =>
  line(time, 'message sent', { message: 3, alerts: [7], channelMessage: 55, ...fields });

const traceOf = (...sights: readonly Sight[]): Trace => sights.reduce(seen, emptyTrace);

describe('the way of a reading', () => {
  test('is told from the change of price to the phone, each step with its time', () => {
    const { crossings } = traceOf(
      quote(1000, '4.4800'),
      applied(1300),
      received(1310),
      delivered(1312),
      claimed(1320),
      accepted(1325, 55),
      sent(1330),
    );
    expect(crossings).toEqual([
      {
        key: '12/7',
        subject: 'fx:USD-BRL',
        value: '4.48',
        stood: false,
        quotedAt: 1000,
        appliedAt: 1300,
        alerts: { count: 1, first: 7, last: 7 },
        events: [{ id: 'evt_1', receivedAt: 1310, deliveries: 1, deliveredAt: 1312, attempts: 1 }],
        messages: [
          {
            message: 3,
            alerts: [7],
            claimedAt: 1320,
            cut: false,
            acceptedAt: 1325,
            silent: false,
            sentAt: 1330,
            channelMessage: 55,
          },
        ],
      },
    ]);
  });

  test('stands newest first, and readings that cross nothing are only counted', () => {
    const trace = traceOf(
      applied(1, { reading: 1 }),
      applied(2, { alerts: 0, events: [], firstAlert: undefined }),
      applied(3, { reading: 3, firstAlert: 8, lastAlert: 8 }),
    );
    expect(trace.crossings.map(({ key }) => key)).toEqual(['3/8', '1/7']);
    expect(trace.quiet).toBe(1);
  });

  test('counts from the latest showing of that price, not from an earlier one', () => {
    const { crossings } = traceOf(quote(100, '4.4800'), quote(500, '4.6000'), quote(900, '4.4800'), applied(1000));
    expect(crossings[0]?.quotedAt).toBe(900);
  });

  test.each([0, 1])('counts from its own moment where the reading had been applied before, to %i limits', (alerts) => {
    const trace = traceOf(
      quote(1000, '4.4800'),
      applied(1300, alerts === 0 ? { alerts, events: [], firstAlert: undefined, lastAlert: undefined } : {}),
      applied(9700, { firstAlert: 8, lastAlert: 8, events: ['evt_2'] }),
      received(9710, { event: 'evt_2' }),
    );
    expect(trace.crossings[0]).toMatchObject({ key: '12/8', stood: true, quotedAt: undefined, appliedAt: 9700 });
    expect(trace.crossings[1]?.quotedAt).toBe(alerts === 0 ? undefined : 1000);
    expect(trace.quiet).toBe(1 - alerts);
  });

  test('the next reading of the same price counts from its own quote', () => {
    const { crossings } = traceOf(
      quote(100, '4.4800'),
      applied(200),
      quote(900, '4.4800'),
      applied(1000, { reading: 14 }),
    );
    expect(crossings[0]).toMatchObject({ stood: false, quotedAt: 900 });
  });

  test('is told of all who were told: one reading, two messages', () => {
    const { crossings } = traceOf(
      applied(1, { alerts: 2, lastAlert: 8 }),
      claimed(2),
      claimed(3, { message: 4, alerts: [8] }),
      sent(4),
      sent(5, { message: 4, alerts: [8], channelMessage: 56 }),
    );
    expect(crossings[0]?.messages.map(({ message, sentAt }) => [message, sentAt])).toEqual([
      [3, 4],
      [4, 5],
    ]);
  });

  test('a bundle shows on each reading whose alerts it carries', () => {
    const { crossings } = traceOf(
      applied(1),
      applied(2, { reading: 13, firstAlert: 8, lastAlert: 8, events: ['evt_2'] }),
      claimed(3, { alerts: [7, 8] }),
    );
    expect(crossings.map(({ messages }) => messages.length)).toEqual([1, 1]);
  });

  test('answers to people are no part of it', () => {
    expect(traceOf(claimed(1, { alerts: [] }), sent(2, { alerts: [] })).crossings).toEqual([]);
  });
});

describe('rain', () => {
  const forecast = (at: number, value: string): Sight => ({
    kind: 'quote',
    quote: { subject: 'rain:-23.9,-46.3', value, at },
  });
  const ticked = (time: number, fields: Record<string, unknown> = {}) =>
    applied(time, { subject: 'rain:-23.9,-46.3', value: undefined, observedAt: undefined, ...fields });

  test('is told with the number of the forecast that was given out last', () => {
    const { crossings } = traceOf(forecast(500, '0'), forecast(1000, '2.0'), ticked(1300), received(1310));
    expect(crossings[0]).toMatchObject({ subject: 'rain:-23.9,-46.3', value: '2.0', quotedAt: 1000, appliedAt: 1300 });
  });

  test('that crosses nothing is not counted: it is read every second', () => {
    expect(traceOf(ticked(1, { alerts: 0, events: [], firstAlert: undefined })).quiet).toBe(0);
  });
});

describe('when the plug was pulled', () => {
  test('a message that was in the air is shown as cut, and its second copy as perhaps a repeat', () => {
    const { crossings } = traceOf(
      applied(1),
      received(2),
      claimed(3),
      accepted(4, 55),
      { kind: 'ended' },
      claimed(900, { message: 4, repeat: true }),
      accepted(905, 56),
      sent(910, { message: 4, channelMessage: 56 }),
    );
    expect(crossings).toHaveLength(1);
    expect(crossings[0]?.messages).toEqual([
      { message: 3, alerts: [7], claimedAt: 3, cut: true },
      expect.objectContaining({ message: 4, repeat: true, cut: false, acceptedAt: 905, sentAt: 910 }),
    ]);
  });

  test('a message that is claimed again under its own number is no longer cut', () => {
    const { crossings } = traceOf(applied(1), claimed(2), { kind: 'ended' }, claimed(9, { repeat: true }), sent(10));
    expect(crossings[0]?.messages).toEqual([
      { message: 3, alerts: [7], claimedAt: 9, cut: false, repeat: true, sentAt: 10, channelMessage: 55 },
    ]);
  });

  test('a lost "reading applied" leaves the rest of the way standing', () => {
    const { crossings } = traceOf(received(5), delivered(6), claimed(7), sent(8));
    expect(crossings).toHaveLength(1);
    expect(crossings[0]).toMatchObject({ key: 'evt_1', value: undefined, messages: [{ message: 3, sentAt: 8 }] });
  });

  test('an event that comes twice is told once, and is marked', () => {
    const { crossings } = traceOf(applied(1), received(2), received(9, { deliveries: 0, repeat: true }), delivered(10));
    expect(crossings[0]?.events).toEqual([
      { id: 'evt_1', receivedAt: 2, deliveries: 1, repeat: true, deliveredAt: 10, attempts: 1 },
    ]);
  });

  test('lines without their fields change nothing', () => {
    const trace = traceOf(applied(1));
    const odd = ['event received', 'event delivered', 'message claimed', 'message sent', 'ready'];
    for (const msg of odd) expect(seen(trace, line(2, msg)).crossings).toEqual(trace.crossings);
  });
});

test('the oldest ways are forgotten', () => {
  const many = Array.from({ length: 100 }, (_, n) => applied(n, { reading: n, firstAlert: n, lastAlert: n }));
  const { crossings } = traceOf(...many);
  expect(crossings).toHaveLength(40);
  expect(crossings[0]?.key).toBe('99/99');
});
