import { expect, test } from 'vitest';
import { startAwesomeApi } from '../../src/demo/stand-ins/awesome-api.js';
import { createHttpClient } from '../../src/http/client.js';
import { sources } from '../../src/sources/index.js';
import { systemClock } from '../../src/clock.js';
import { secretKey, sourceContract, type SourceUnderTest } from '../contract/source.js';
import { recordedReplies } from '../support/recorded.js';

const listed = (url: string, deadlineMs: number) =>
  sources(
    {
      awesomeApiUrl: url,
      awesomeApiKey: secretKey,
      fxPollMs: 60_000,
      rainFetchMs: 900_000,
      openMeteoUrl: url,
      openMeteoGeocodingUrl: url,
      openMeteoKey: undefined,
    },
    createHttpClient(deadlineMs),
    systemClock,
  );

/** A source more is a line here too: how it is asked in tests. */
const underTest: Record<string, SourceUnderTest> = {
  awesomeapi: {
    subjects: ['fx:USD-BRL', 'fx:EUR-BRL'],
    replies: recordedReplies('awesomeapi'),
    startUpstream: async () => {
      const upstream = await startAwesomeApi();
      upstream.set('USD-BRL', { bid: '5.1434' });
      return upstream;
    },
    make: (upstream, deadlineMs) => {
      const found = listed(upstream.url, deadlineMs).find(({ source }) => source.name === 'awesomeapi');
      if (!found) throw new Error('it is not listed');
      return found.source;
    },
    reply: (bid, observedAt) => {
      const timestamp = String(Math.floor(observedAt.getTime() / 1000));
      return JSON.stringify({ USDBRL: { code: 'USD', codein: 'BRL', bid, timestamp } });
    },
  },
};

test('every source that is listed is held to the contract', () => {
  expect(listed('http://127.0.0.1:9', 1).map(({ source }) => source.name)).toEqual(Object.keys(underTest));
});

for (const [name, source] of Object.entries(underTest)) sourceContract(name, source);
