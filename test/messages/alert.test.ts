import { describe, expect, test } from 'vitest';
import type { Alert } from '../../src/domain/alert.js';
import { e8 } from '../../src/domain/decimal.js';
import { alertMessage, alertText } from '../../src/messages/alert-message.js';
import { plainOf } from '../../src/messages/html.js';
import { parseTap } from '../../src/messages/tap.js';
import { faultsOf } from '../support/telegram-limits.js';

const now = new Date('2026-09-18T14:05:00Z');
const brazil = { language: 'pt-br', zone: 'America/Sao_Paulo' };
const english = { language: 'en', zone: 'America/Sao_Paulo' };

function alertOf(more: Partial<Alert> = {}): Alert {
  const reading = more.reading ?? { value: e8('4.4812'), observedAt: new Date('2026-09-18T14:03:30Z') };
  return {
    id: 1,
    kind: 'crossed',
    subscriptionId: 7,
    number: 2,
    subject: 'fx:USD-BRL',
    condition: { operator: 'below', threshold: e8('4.5') },
    source: 'awesomeapi',
    previous: { value: e8('4.5021'), observedAt: new Date('2026-09-18T14:02:30Z') },
    current: reading,
    superseded: undefined,
    ...more,
    reading,
  };
}

const told = (alert: Alert, to = brazil) =>
  plainOf(alertText(alert, to, now))
    .replaceAll('\u00a0', ' ')
    .split('\n');

describe('what stands on the locked phone', () => {
  test.each<[Partial<Alert>, string]>([
    [{}, '📉 Dólar a R$ 4,4812 às 11h03: abaixo do seu limite de R$ 4,50.'],
    [
      { condition: { operator: 'at_most', threshold: e8('4.5') } },
      '📉 Dólar a R$ 4,4812 às 11h03: no seu limite, R$ 4,50 ou menos.',
    ],
    [
      { condition: { operator: 'above', threshold: e8('4.4') } },
      '📈 Dólar a R$ 4,4812 às 11h03: acima do seu limite de R$ 4,40.',
    ],
    [
      { subject: 'fx:EUR-BRL', condition: { operator: 'at_least', threshold: e8('4.4812') } },
      '📈 Euro a R$ 4,4812 às 11h03: no seu limite, R$ 4,4812 ou mais.',
    ],
    [{ kind: 'already' }, '📉 Dólar a R$ 4,4812 às 11h03: já está abaixo do seu limite de R$ 4,50.'],
    [
      { reading: { value: e8('4.49996'), observedAt: new Date('2026-09-18T02:58:00Z') } },
      '📉 Dólar a R$ 4,49996 ontem às 23h58: abaixo do seu limite de R$ 4,50.',
    ],
    [
      { reading: { value: e8('4.4812'), observedAt: new Date('2026-09-12T04:00:00Z') } },
      '📉 Dólar a R$ 4,4812 no sáb., 12/09, à 1h: abaixo do seu limite de R$ 4,50.',
    ],
    [
      { superseded: { count: 2, since: new Date('2026-09-18T01:10:00Z') } },
      '📉 Dólar a R$ 4,4812 às 11h03: de novo abaixo do seu limite de R$ 4,50 (3ª vez desde ontem às 22h10).',
    ],
  ])('%j', (more, first) => {
    expect(told(alertOf(more))[0]).toBe(first);
  });

  test('value, pair and hour come within the first sixty characters, also of an old one in English', () => {
    const old = alertOf({ reading: { value: e8('4.49999999'), observedAt: new Date('2026-09-12T14:03:00Z') } });
    expect(told(old)[0]?.slice(0, 60)).toMatch(/Dólar a R\$ 4,49999999 no sáb\., 12\/09, às 11h03/);
    expect(told(old, english)[0]?.slice(0, 60)).toMatch(/Dollar at R\$ 4\.49999999 on Sat, 12 Sep, at 11:03/);
  });

  test('the price now is told where it differs, and whether it is back', () => {
    const at = new Date('2026-09-18T14:04:30Z');
    expect(told(alertOf())).toHaveLength(2);
    expect(told(alertOf({ current: { value: e8('4.47'), observedAt: at } }))[1]).toBe('Agora: R$ 4,4700 às 11h04.');
    expect(told(alertOf({ current: { value: e8('4.50004'), observedAt: at } }))[1]).toBe(
      'Agora já voltou: R$ 4,50004 às 11h04.',
    );
  });

  test('in English', () => {
    expect(told(alertOf({ superseded: { count: 2, since: new Date('2026-09-18T13:10:00Z') } }), english)).toEqual([
      '📉 Dollar at R$ 4.4812 at 11:03: again below your limit of R$ 4.50 (3rd time since 10:10).',
      'Commercial rate, bid; cards and exchange offices charge more.',
    ]);
  });
});

describe('one message for all that is due', () => {
  test('one alert carries see now and cancel', () => {
    const { buttons, taken, html } = alertMessage([alertOf()], brazil, now, false);
    expect(buttons.map((row) => row.map(({ label }) => label))).toEqual([['Ver agora', 'Cancelar']]);
    expect(buttons.flat().map(({ data }) => parseTap(data)?.verb)).toEqual(['now', 'cancel']);
    expect(taken).toBe(1);
    expect(plainOf(html)).toBe(plainOf(alertText(alertOf(), brazil, now)));
  });

  test('several tell their numbers, and each can be cancelled', () => {
    const both = [alertOf(), alertOf({ id: 2, subscriptionId: 8, number: 3 })];
    const { html, buttons } = alertMessage(both, brazil, now, false);
    expect(plainOf(html)).toContain('(nº\u00a02)');
    expect(buttons.flat().map(({ label }) => label)).toEqual(['Ver agora: dólar', 'Cancelar nº 2', 'Cancelar nº 3']);
  });

  test('a repeated one says so in its last line', () => {
    const { html } = alertMessage([alertOf()], brazil, now, true);
    expect(plainOf(html).split('\n').at(-1)).toBe('🔁 Talvez repetido: não sei se a primeira mensagem chegou.');
  });

  test.each([1, 2, 30, 60, 400])('%i alerts: whole ones only, within what Telegram takes', (count) => {
    const many = Array.from({ length: count }, (_, at) => alertOf({ id: at, subscriptionId: at + 1, number: at + 1 }));
    const { html, buttons, taken } = alertMessage(many, brazil, now, true);
    expect(faultsOf({ html, buttons })).toEqual([]);
    expect(plainOf(html).match(/Dólar a/g)).toHaveLength(taken);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(count);
  });
});
