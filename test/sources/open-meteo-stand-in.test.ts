import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { garblings, startOpenMeteo, type Garbling, type OpenMeteo } from '../../src/demo/stand-ins/open-meteo.js';
import { createHttpClient } from '../../src/http/client.js';
import { openMeteoGeocoding } from '../../src/sources/open-meteo-geocoding.js';
import { openMeteo } from '../../src/sources/open-meteo.js';
import { friday } from '../support/moments.js';
import { VirtualClock } from '../support/virtual-clock.js';
import { manaus, recife, saoPaulo } from './open-meteo-world.js';

/* Two of us read the same documents, one for the source and one for its stand-in: here they must agree. */

let upstream: OpenMeteo;
beforeAll(async () => {
  upstream = await startOpenMeteo({ now: () => friday.getTime(), limits: 'real' });
  upstream.set('-23.5,-46.6', { mm: '0.5', startsInHours: 1, lasts: 2, probability: 70 });
  upstream.setEverywhere({ mm: '2.25' });
});
beforeEach(() => {
  upstream.clearFaults();
});
afterAll(async () => {
  expect(upstream.violations).toEqual([]);
  await upstream.close();
});

const three = [saoPaulo, recife, manaus];
const options = () => ({ url: upstream.url, http: createHttpClient(), clock: new VirtualClock() });
const fetch = () => openMeteo(options()).fetch(three, new AbortController().signal);

test('the rain that was set is the rain that is read', async () => {
  const before = upstream.calls;
  const { forecasts, refused } = await fetch();
  expect(refused).toEqual([]);
  expect(forecasts.map(({ subject }) => subject)).toEqual(three);
  expect(forecasts[0]?.hours.slice(0, 4).map(({ rain, probability }) => [rain, probability])).toEqual([
    ...[[0, 0], ...[1, 2].map(() => [50, 70]), [0, 0]],
  ]);
  expect(forecasts.map(({ hours }) => hours.length)).toEqual([27, 27, 27]);
  expect(upstream.calls - before).toBe(3);
});

const read: Partial<Record<Garbling, number>> = {
  'now-null': 3,
  'next-null': 3,
  'place-missing': 2,
  'place-twice': 2,
  reordered: 3,
};
test.each(garblings)('%s: what is good in it is read, and no place has the rain of another', async (garbling) => {
  upstream.garble(garbling);
  const fetched = await fetch().catch((error: unknown) => error as Error);
  const forecasts = fetched instanceof Error ? [] : fetched.forecasts;
  expect(forecasts.length).toBe(read[garbling] ?? 0);
  for (const { subject, hours } of forecasts) {
    const amounts = new Set(hours.map(({ rain }) => rain).filter((rain) => rain !== null));
    expect([...amounts].toSorted()).toEqual(subject === saoPaulo ? [0, 50] : [225]);
  }
});

test.each([
  ['santos', ['Santos, SP']],
  ['bom jesus', ['Bom Jesus, GO', 'Bom Jesus, RS', 'Bom Jesus, SC']],
  ['clovis', ['Clóvis, MG']],
  ['olhos dagua', ['Olhos d’Água, GO']],
  ['lisboa', []],
])('a search for %s finds %j', async (name, names) => {
  const towns = await openMeteoGeocoding(options()).search({ name }, new AbortController().signal);
  expect(towns.map((town) => town.name)).toEqual(names);
});
