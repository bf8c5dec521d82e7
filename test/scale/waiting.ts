import { setTimeout as wait } from 'node:timers/promises';
import { e8 } from '../../src/domain/decimal.js';
import { crossingPrice, fillCrowd, firstChat, openStore, quietPrice, read } from './crowd.js';
import { median, quantile, tell, watchLoop } from './measure.js';
import { answersLikeTelegram, aStage, askWhile, mostInASecond, shareUsed, until } from './stage.js';

const curious = 800_000_001;
/** More than can be sent while we look. */
const toldAtMost = 3_000;

/**
 * The running program on a file with so many subscriptions, of which a tenth crosses: what a person who asks meets before and while the
 * alerts wait, and how long `/healthz` is silent.
 */
export async function manyWaiting(subscriptions: number): Promise<void> {
  const stage = await aStage(quietPrice, async (file) => {
    const first = openStore(file);
    await read(first, e8(quietPrice));
    first.close();
    fillCrowd(file, 0, subscriptions);
  });
  const { bot, awesome, arrivals } = stage;
  for (let nth = 0; nth < toldAtMost; nth += 1) bot.unblock(firstChat + 10 * nth);
  answersLikeTelegram(bot);
  const starting = performance.now();
  await stage.start();
  console.log(`\nthe program on ${subscriptions} subscriptions, ${subscriptions / 10} of which cross`);
  tell('  started', { 'ready after ms': performance.now() - starting, 'RSS MB': stage.memory().rss });
  const calm = await askWhile(stage, curious, (asked) => asked < 5);
  tell('  a command on an empty queue', {
    asked: calm.length,
    'median ms': median(calm),
    'longest ms': Math.max(...calm),
  });

  const over = new AbortController();
  const health = askHealth(stage.healthUrl, over.signal);
  const own = watchLoop();
  const from = arrivals.length;
  awesome.set('USD-BRL', { bid: crossingPrice });
  const busy = await askWhile(stage, curious, (asked) => asked < 15);
  await until(() => arrivals.length > from + 30);
  over.abort();
  const waits = await health;
  const sent = arrivals.slice(from);
  tell('  a command while alerts wait', {
    asked: busy.length,
    'median ms': median(busy),
    'longest ms': Math.max(...busy),
  });
  tell('  /healthz meanwhile', {
    asked: waits.length,
    'median ms': median(waits),
    'p99 ms': quantile(waits, 0.99),
    'longest ms': Math.max(...waits),
  });
  tell('  this script itself', { 'longest block ms': await own.stop() });
  tell('  the allowance', {
    messages: sent.length,
    'share used': shareUsed(sent),
    'most in a second': mostInASecond(sent),
  });
  tell('  memory', { 'RSS MB': stage.memory().rss, 'peak MB': stage.memory().peak });
  await stage.stop();
}

/** Asked again 10 ms after each answer; how long each took in ms. */
async function askHealth(url: string, signal: AbortSignal): Promise<readonly number[]> {
  const waits: number[] = [];
  while (!signal.aborted) {
    const before = performance.now();
    await (await fetch(url)).text();
    waits.push(performance.now() - before);
    await wait(10);
  }
  return waits;
}
