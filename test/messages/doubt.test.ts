import { describe, expect, test } from 'vitest';
import type { FxAlert } from '../../src/domain/alert.js';
import { e8 } from '../../src/domain/decimal.js';
import { alertMessage } from '../../src/messages/alert-message.js';
import { catalogueFor } from '../../src/messages/index.js';
import { at, brazil, english, fxAlert, linesOf, now, told } from './facts.js';

const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00a0', ' '));
const last = { value: e8('4.6'), observedAt: at(10.2) };
const maybe = (more: Partial<FxAlert> = {}) =>
  fxAlert({
    kind: 'maybe',
    source: 'ptax',
    reading: { value: e8('4.471'), observedAt: at(12.05) },
    previous: last,
    current: last,
    ...more,
  });
const back = (more: Partial<FxAlert> = {}) =>
  fxAlert({ kind: 'unconfirmed', reading: { value: e8('4.523'), observedAt: at(14) }, previous: last, ...more });
const shown = (alert: FxAlert, to: typeof brazil & { readonly shared?: 'group' } = brazil) =>
  plain(linesOf(alertMessage([alert], to, now, false).html));

describe('that it may have crossed', () => {
  test('is told with the official price first, whose it is and of when, since when the usual source is silent, and what follows', () => {
    expect(shown(maybe())).toEqual([
      '🟡 Dólar a R$ 4,4710 no PTAX das 12h03: pode ter cruzado seu limite de R$ 4,50.',
      'É a cotação oficial do Banco Central; a fonte de sempre está sem preço novo desde 10h12.',
      'Assim que ela voltar, mando o aviso de sempre ou digo que não cruzou.',
    ]);
    expect(shown(maybe(), english)).toEqual([
      '🟡 Dollar at R$ 4.4710 by the PTAX of 12:03: it may have crossed your limit of R$ 4.50.',
      'That is the Central Bank’s official rate; the usual source has had no new price since 10:12.',
      'Once it is back I send the usual alert, or tell you that it has not crossed.',
    ]);
  });
  test('names what counts within the first 60 characters, and in a group nobody’s limit', () => {
    expect(shown(maybe())[0]?.slice(0, 60)).toMatch(/Dólar a R\$ 4,4710 no PTAX das 12h03/);
    expect(shown(maybe(), { ...brazil, shared: 'group' })[0]).toContain('pode ter cruzado o limite de R$ 4,50');
  });
  test('tells the day where it is not today’s, and does without a price that is not kept any more', () => {
    const lines = shown(maybe({ reading: { value: e8('4.471'), observedAt: at(-11) }, previous: undefined }));
    expect(lines[0]).toContain('no PTAX de ontem às 13h');
    expect(lines[1]).toBe('É a cotação oficial do Banco Central; a fonte de sempre está sem preço novo.');
  });
});

describe('that it has not', () => {
  test('is told with the price and the limit, and that the alert goes on', () => {
    expect(shown(back())).toEqual([
      '↩️ Dólar a R$ 4,5230 às 14h: não está abaixo do seu limite de R$ 4,50.',
      'A fonte de sempre voltou; o aviso continua valendo.',
      'Comercial, compra; no cartão e na casa de câmbio sai mais caro.',
    ]);
    expect(shown(back(), english)[0]).toBe('↩️ Dollar at R$ 4.5230 at 14:00: not below your limit of R$ 4.50.');
  });
  test('with the price now where that differs', () => {
    expect(shown(back({ current: { value: e8('4.53'), observedAt: at(14.1) } }))[2]).toBe('Agora: R$ 4,5300 às 14h06.');
  });
});

describe.each([
  [
    'pt-br',
    'o preço oficial passou do limite, abaixo de R$ 4,50',
    'Último preço: R$ 4,6000 (10h12). Oficial: R$ 4,4710 (12h03, Banco Central (PTAX)).',
  ],
  [
    'en',
    'the official price went past the limit, below R$ 4.50',
    'Last price: R$ 4.6000 (10:12). Official: R$ 4.4710 (12:03, Central Bank (PTAX)).',
  ],
])('why it was told, in %s', (language, reason, prices) => {
  test('says that it was the official price', () => {
    const rang = {
      alert: maybe(),
      eventId: 'evt_1',
      readAt: at(12.2),
      decidedAt: at(12.2),
      sentAt: at(12.2),
      delivery: 'sent',
    };
    const lines = plain(linesOf(catalogueFor(language).whyRang(rang, undefined, undefined, told)));
    expect(lines[0]).toContain(reason);
    expect(lines[1]).toBe(prices);
  });
  test('and that it came to nothing', () => {
    const rang = {
      alert: back(),
      eventId: 'evt_1',
      readAt: at(14),
      decidedAt: at(14),
      sentAt: at(14),
      delivery: 'sent',
    };
    const [lead = ''] = plain(linesOf(catalogueFor(language).whyRang(rang, undefined, undefined, told)));
    expect(lead).toMatch(/fonte de sempre voltou|usual source came back/);
  });
});
