import { describe, expect, test } from 'vitest';
import { composeAt } from '../../src/deliver/compose.js';
import type { NightMode } from '../../src/domain/quiet-hours.js';
import { escapeHtml } from '../../src/messages/html.js';
import type { Answer, Recipient } from '../../src/store/deliver-store.js';
import { at, fxAlert, linesOf, now, rainAlert, zone } from '../messages/facts.js';

const address = { chatId: 11, threadId: 0 };
const to = (night: NightMode = 'silent'): Recipient => ({
  address,
  language: 'pt-br',
  zone,
  quietHours: { from: 22, until: 7 },
  night,
});
const alerts = { kind: 'alerts', alerts: [fxAlert()] } as const;
const answer: Answer = { html: escapeHtml('Onde?'), repeatable: true };

describe('sound is decided at the moment of sending', () => {
  test.each<[string, NightMode, number, boolean]>([
    ['by day', 'silent', 12, false],
    ['at night', 'silent', 23, true],
    ['in the last minute of the night', 'silent', 6.99, true],
    ['when the night ends', 'silent', 7, false],
    ['at night, held', 'hold', 3, true],
    ['at night, with sound by choice', 'sound', 3, false],
  ])('%s (%s)', (_when, night, hour, isSilent) => {
    expect(composeAt(at(hour))(alerts, to(night), false).outgoing.silent).toBe(isSilent);
  });

  test('a test of the bell rings at any hour', () => {
    const due = { kind: 'alerts', alerts: [fxAlert(), { of: 'test', id: 9 }] } as const;
    expect(composeAt(at(3))(due, to('hold'), false).outgoing.silent).toBe(false);
  });
});

describe('a correction', () => {
  const due = { kind: 'correction', alerts: [rainAlert({ coming: undefined })], edits: 77 } as const;

  test('takes the place of the message that told, without a sound, and is never a new one', () => {
    const { outgoing, taken } = composeAt(now)(due, to('sound'), true);
    expect(outgoing).toMatchObject({ edits: 77, onlyEdit: true, silent: true });
    expect(taken).toBe(1);
    expect(linesOf(outgoing.html)[1]).toBe(
      'Atualização das 14h10: a previsão das 14h05 mudou, não deve mais chover até as 18h.',
    );
  });

  test('says how many of its alerts it has room for: with fewer than were told it must not leave', () => {
    const place = `${'Presidente Castelo Branco '.repeat(12)}SC`;
    const many = Array.from({ length: 20 }, (_, nth) =>
      rainAlert({ id: nth, number: nth + 1, place, coming: undefined }),
    );
    const { taken } = composeAt(now)({ kind: 'correction', alerts: many, edits: 77 }, to(), false);
    expect(taken).toBeGreaterThan(5);
    expect(taken).toBeLessThan(20);
  });

  test('keeps the buttons that the message had', () => {
    const told = composeAt(now)({ kind: 'alerts', alerts: due.alerts }, to(), false);
    expect(composeAt(now)(due, to(), false).outgoing.buttons).toEqual(told.outgoing.buttons);
  });
});

describe('an answer', () => {
  test('brings the key that shares a place, or takes it away', () => {
    const asking = { ...answer, asksLocation: '📍 Mandar' };
    const { outgoing } = composeAt(now)({ kind: 'answer', answer: asking }, to(), false);
    expect(outgoing).toEqual({ html: 'Onde?', silent: false, asksLocation: { label: '📍 Mandar' } });
    const ended = composeAt(at(3))({ kind: 'answer', answer: { ...answer, removesKeyboard: true } }, to(), false);
    expect(ended.outgoing).toEqual({ html: 'Onde?', silent: false, removesKeyboard: true });
  });

  test('says so where it may have arrived, unless it takes the place of another', () => {
    const repeated = 'Onde?\n🔁 Talvez repetido: não sei se a primeira mensagem chegou.';
    expect(composeAt(now)({ kind: 'answer', answer }, to(), true).outgoing.html).toBe(repeated);
    const editing = composeAt(now)({ kind: 'answer', answer: { ...answer, edits: 5 } }, to(), true);
    expect(editing.outgoing).toMatchObject({ html: 'Onde?', edits: 5, htmlAsNew: repeated });
  });
});

test('a group hears of nobody’s own limit', () => {
  const { outgoing } = composeAt(now)(alerts, { ...to(), shared: 'group' }, false);
  expect(linesOf(outgoing.html)[0]).toBe('📉 Dólar a R$\u00a04,4812 às 14h08: abaixo do limite de R$\u00a04,50.');
});
