import { expect, test } from 'vitest';
import { startAwesomeApi } from '../../src/demo/stand-ins/awesome-api.js';
import { createHttpClient } from '../../src/http/client.js';
import { startPtax } from '../../src/demo/stand-ins/ptax.js';
import { secondSource, sources } from '../../src/sources/index.js';
import { systemClock } from '../../src/clock.js';
import { secretKey, sourceContract, type SourceUnderTest } from '../contract/source.js';
import { recordedReplies } from '../support/recorded.js';

const listed = (url: string, deadlineMs: number) => {
  const settings = {
    awesomeApiUrl: url,
    awesomeApiKey: secretKey,
    ptaxUrl: url,
    fxPollMs: 60_000,
    rainFetchMs: 900_000,
    openMeteoUrl: url,
    openMeteoGeocodingUrl: url,
    openMeteoKey: undefined,
  };
  const http = createHttpClient(deadlineMs);
  return [
    ...sources(settings, http, systemClock).map(({ source }) => source),
    secondSource(settings, http, systemClock),
  ];
};
const named = (name: string, url: string, deadlineMs: number) => {
  const found = listed(url, deadlineMs).find((source) => source.name === name);
  if (!found) throw new Error('it is not listed');
  return found;
};

/** A source more is a line here too: how it is asked in tests. */
const underTest: Record<string, SourceUnderTest> = {
  awesomeapi: {
    subjects: ['fx:USD-BRL', 'fx:EUR-BRL'],
    replies: recordedReplies('awesomeapi'),
    leastReadings: 6,
    startUpstream: async () => {
      const upstream = await startAwesomeApi();
      upstream.set('USD-BRL', { bid: '5.1434' });
      return upstream;
    },
    make: (upstream, deadlineMs) => named('awesomeapi', upstream.url, deadlineMs),
    reply: (bid, observedAt) => {
      const timestamp = String(Math.floor(observedAt.getTime() / 1000));
      return JSON.stringify({ USDBRL: { code: 'USD', codein: 'BRL', bid, timestamp } });
    },
  },
  ptax: {
    subjects: ['fx:USD-BRL', 'fx:EUR-BRL'],
    replies: recordedReplies('ptax'),
    leastReadings: 2,
    isKeyless: true,
    isNameless: true,
    manyBad: (count) => JSON.stringify({ value: Array.from({ length: count }, () => null) }),
    startUpstream: async () => {
      const upstream = await startPtax();
      upstream.add('USD', { bid: '5.1569' });
      return upstream;
    },
    make: (upstream, deadlineMs) => named('ptax', upstream.url, deadlineMs),
    reply: (bid, observedAt) => {
      const value = /^\d+(?:\.\d+)?$/.test(bid) ? bid : JSON.stringify(bid);
      const local = new Date(observedAt.getTime() - 3 * 3_600_000).toISOString();
      const stamp = local.slice(0, 23).replace('T', ' ');
      return `{"value":[{"cotacaoCompra":${value},"cotacaoVenda":5.2,"dataHoraCotacao":"${stamp}"}]}`;
    },
  },
};

test('every source that is listed is held to the contract', () => {
  expect(listed('http://127.0.0.1:9', 1).map(({ name }) => name)).toEqual(Object.keys(underTest));
});

for (const [name, source] of Object.entries(underTest)) sourceContract(name, source);
