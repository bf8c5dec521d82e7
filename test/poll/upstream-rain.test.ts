import { expect, test } from 'vitest';
import { cellOf } from '../../src/domain/cell.js';
import { startOpenMeteo } from '../../src/demo/stand-ins/open-meteo.js';
import { createEvaluator } from '../../src/evaluate/evaluator.js';
import { noFailpoint } from '../../src/failpoint.js';
import { createHttpClient } from '../../src/http/client.js';
import { heardLog } from '../support/heard-log.js';
import { createRainPoller } from '../../src/poll/rain-poller.js';
import { rainSources } from '../../src/sources/index.js';
import { minuteMs } from '../support/moments.js';
import { sqliteFile } from '../support/sqlite-file.js';
import { rainTimes, StoreWorld } from '../support/store-world.js';
import { until } from '../support/until.js';
import { VirtualClock } from '../support/virtual-clock.js';

const cells = [cellOf('-23.96', '-46.33'), cellOf('-8.05', '-34.88'), cellOf('2.82', '-60.67')].filter(
  (cell) => cell !== undefined,
);

/** What an hour costs upstream with so many subscribers at three places, over real HTTP and the real store. */
async function anHourOf(
  subscribersAPlace: number,
): Promise<{ requests: number; calls: number; spent: number; alerts: number }> {
  const file = sqliteFile();
  const clock = new VirtualClock();
  const upstream = await startOpenMeteo({ limits: 'real', now: () => clock.now().getTime() });
  upstream.setEverywhere({ mm: 2 });
  try {
    const world = new StoreWorld(file);
    const { store } = world;
    for (const cell of cells)
      for (let nth = 0; nth < subscribersAPlace; nth += 1) await world.subscribeRain(world.newChat(), '0.5', {}, cell);
    const edges = { store, clock, log: heardLog().log, fail: noFailpoint };
    let isTold = 0;
    const evaluator = createEvaluator({
      ...edges,
      jumpPercent: 2,
      rainTimes,
      onEvents: () => (isTold += 1),
      onCorrections: () => undefined,
    });
    const noPrices = { awesomeApiUrl: '', awesomeApiKey: undefined, ptaxUrl: '', fxPollMs: minuteMs };
    const settings = {
      ...noPrices,
      rainFetchMs: 15 * minuteMs,
      openMeteoUrl: upstream.url,
      openMeteoGeocodingUrl: '',
      openMeteoKey: undefined,
    };
    const poller = createRainPoller({
      ...{ ...edges, source: rainSources(settings, createHttpClient(), clock).forecasts },
      ...{ fetchMs: 15 * minuteMs, tickMs: rainTimes.tickMs, dailyBudget: 9000 },
      tick: (subject) => evaluator.tick(subject),
    });
    poller.start();
    for (let quarter = 1; quarter <= 4; quarter += 1) {
      await until(() => upstream.requests.length >= quarter, `request ${quarter}`);
      await until(() => poller.health().lastAnswerAt?.getTime() === clock.now().getTime(), 'the answer is there');
      await until(async () => {
        const places = await store.livePlaces();
        return places.every(({ fetchedAt }) => fetchedAt?.getTime() === clock.now().getTime());
      }, 'every forecast is kept');
      if (quarter < 4) await clock.pass(15 * minuteMs);
    }
    await until(() => isTold >= cells.length, 'everybody is told');
    await poller.stop();
    expect(upstream.violations).toEqual([]);
    const requests = upstream.requests.length;
    return { requests, calls: upstream.calls, spent: (await store.spent())?.daySpent ?? 0, alerts: isTold };
  } finally {
    await upstream.close();
    file.remove();
  }
}

test('upstream is asked as often for 300 subscribers as for three, and counts what we count', async () => {
  const expected = { requests: 4, calls: 12, spent: 12, alerts: 3 };
  for (const subscribers of [1, 100]) expect(await anHourOf(subscribers)).toEqual(expected);
});
