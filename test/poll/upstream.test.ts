import { expect, test } from 'vitest';
import { startAwesomeApi } from '../../src/demo/stand-ins/awesome-api.js';
import { createEvaluator } from '../../src/evaluate/evaluator.js';
import { noFailpoint } from '../../src/failpoint.js';
import { createHttpClient } from '../../src/http/client.js';
import { heardLog } from '../support/heard-log.js';
import { createPoller } from '../../src/poll/poller.js';
import { sources } from '../../src/sources/index.js';
import { minuteMs } from '../support/moments.js';
import { sqliteFile } from '../support/sqlite-file.js';
import { limit, rainTimes, StoreWorld } from '../support/store-world.js';
import { until } from '../support/until.js';
import { VirtualClock } from '../support/virtual-clock.js';

/** How many requests five polls make for so many subscribers, over real HTTP and the real store. */
async function requestsFor(subscribers: number): Promise<number> {
  const file = sqliteFile();
  const upstream = await startAwesomeApi();
  upstream.set('USD-BRL', { bid: '5.1434' });
  try {
    const world = new StoreWorld(file);
    const { store } = world;
    const clock = new VirtualClock();
    await world.crowd(subscribers, limit('below', '4.5'));
    const log = heardLog().log;
    const edges = { store, clock, log, fail: noFailpoint };
    const evaluator = createEvaluator({
      ...edges,
      jumpPercent: 2,
      rainTimes,
      onEvents: () => undefined,
      onCorrections: () => undefined,
    });
    const noRain = { rainFetchMs: 15 * minuteMs, openMeteoUrl: '', openMeteoGeocodingUrl: '', openMeteoKey: undefined };
    const settings = {
      awesomeApiUrl: upstream.url,
      awesomeApiKey: undefined,
      ptaxUrl: '',
      fxPollMs: minuteMs,
      ...noRain,
    };
    const [polled] = sources(settings, createHttpClient(), clock);
    if (!polled) throw new Error('no source is listed');
    const poller = createPoller({ ...edges, ...polled, evaluate: (reading) => evaluator.evaluate(reading) });
    poller.start();
    for (let polls = 1; polls <= 5; polls += 1) {
      await until(() => upstream.requests.length >= polls, `poll ${polls}`);
      await until(() => poller.health().lastAnswerAt?.getTime() === clock.now().getTime(), 'the answer is applied');
      if (polls < 5) await clock.pass(minuteMs);
    }
    await poller.stop();
    return upstream.requests.length;
  } finally {
    await upstream.close();
    file.remove();
  }
}

test('the upstream is asked as often for 10,000 subscribers as for one', async () => {
  const counts: number[] = [];
  for (const subscribers of [1, 100, 10_000]) counts.push(await requestsFor(subscribers));
  console.log('upstream requests in five polls, for 1, 100 and 10,000 subscribers:', counts.join(', '));
  expect(counts).toEqual([5, 5, 5]);
});
