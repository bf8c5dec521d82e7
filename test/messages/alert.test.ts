import { describe, expect, test } from 'vitest';
import type { FxAlert } from '../../src/domain/alert.js';
import { e8 } from '../../src/domain/decimal.js';
import { alertMessage } from '../../src/messages/alert-message.js';
import { brazil, english, fxAlert, linesOf } from './facts.js';

const now = new Date('2026-09-18T14:05:00Z');

function alertOf(more: Partial<FxAlert> = {}): FxAlert {
  const reading = more.reading ?? { value: e8('4.4812'), observedAt: new Date('2026-09-18T14:03:30Z') };
  return fxAlert({ ...more, reading });
}

const told = (alert: FxAlert, to: typeof brazil & { readonly shared?: 'group' } = brazil) =>
  linesOf(alertMessage([alert], to, now, false).html).map((line) => line.replaceAll('\u00a0', ' '));

describe('what stands on the locked phone', () => {
  test.each<[Partial<FxAlert>, string]>([
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

  test('in a group it is nobody’s own limit', () => {
    expect(told(alertOf(), { ...brazil, shared: 'group' })[0]).toBe(
      '📉 Dólar a R$ 4,4812 às 11h03: abaixo do limite de R$ 4,50.',
    );
    const atLeast = alertOf({ condition: { operator: 'at_least', threshold: e8('4.4') } });
    expect(told(atLeast, { ...english, shared: 'group' })[0]).toBe(
      '📈 Dollar at R$ 4.4812 at 11:03: at the limit, R$ 4.40 or more.',
    );
  });

  test('in English', () => {
    expect(told(alertOf({ superseded: { count: 2, since: new Date('2026-09-18T13:10:00Z') } }), english)).toEqual([
      '📉 Dollar at R$ 4.4812 at 11:03: again below your limit of R$ 4.50 (3rd time since 10:10).',
      'Commercial rate, bid; cards and exchange offices charge more.',
    ]);
  });
});
