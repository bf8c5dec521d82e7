// 400 chats on one price that crosses, in real time: `npm run scale -- phones`.
import {
  answersLikeTelegram,
  aStage,
  askWhile,
  floods,
  mostInASecond,
  shareUsed,
  until,
  type Arrival,
  type Stage,
} from './stage.js';
import { describeMachine, median, tell } from './measure.js';
import { manyWaiting } from './waiting.js';

const chats = Array.from({ length: 400 }, (_, nth) => 700_000_001 + nth);
const curious = 800_000_001;
const floodSeconds = 5;

/** Everybody wishes the same and it comes true; `refused` meet a 429 on the way. */
async function burst(name: string, refused: readonly number[]): Promise<void> {
  const stage = await aStage('4.55');
  const { bot, awesome, arrivals, now } = stage;
  const others = () => arrivals.filter(({ chatId, isRefused }) => chatId !== curious && !isRefused);
  await stage.start();
  for (const chat of chats) bot.say(chat, '/dolar abaixo 4.5');
  await until(() => others().length === chats.length);
  const confirmations = [...others()];
  for (const chat of refused) floods(bot, chat, floodSeconds);
  answersLikeTelegram(bot);

  const from = arrivals.length;
  const crossedAt = now();
  awesome.set('USD-BRL', { bid: '4.49' });
  const answers = await askWhile(stage, curious, () => others().length < 2 * chats.length);
  report(name, stage, from, crossedAt, answers, refused);
  tell('  400 confirmations before', {
    'share used': shareUsed(confirmations),
    'most in a second': mostInASecond(confirmations),
  });
  await stage.stop();
}

function report(
  name: string,
  { arrivals }: Stage,
  from: number,
  crossedAt: number,
  answers: readonly number[],
  refused: readonly number[],
): void {
  const alerts = arrivals.slice(from).filter(({ chatId }) => chatId !== curious);
  const end = alerts.at(-1)?.at ?? 0;
  const all = arrivals.slice(from).filter(({ at }) => at >= (alerts[0]?.at ?? 0) && at <= end);
  const gaps = alerts.slice(1).map(({ at }, nth) => at - (alerts[nth]?.at ?? at));
  console.log(`\n${name}`);
  tell('  of the crossing', {
    'first alert ms': (alerts[0]?.at ?? 0) - crossedAt,
    'seconds in all': (end - (alerts[0]?.at ?? 0)) / 1000,
    'chats told': new Set(alerts.map(({ chatId }) => chatId)).size,
    messages: alerts.filter(({ isRefused }) => !isRefused).length,
    refused: alerts.filter(({ isRefused }) => isRefused).length,
  });
  tell('  the allowance', {
    'share used': shareUsed(all),
    'most in a second': mostInASecond(all),
    'longest pause ms': Math.max(...gaps),
  });
  tell('  a command meanwhile', {
    asked: answers.length,
    'median ms': median(answers),
    'longest ms': Math.max(...answers),
  });
  tell('  in one chat', { 'shortest spacing ms': shortestSpacing(arrivals) });
  if (refused.length > 0) tellRefused(alerts, refused);
}

function tellRefused(alerts: readonly Arrival[], refused: readonly number[]): void {
  for (const chat of refused) {
    const [first, second] = alerts.filter(({ chatId }) => chatId === chat);
    tell(`  the refused chat`, {
      'asked to wait ms': floodSeconds * 1000,
      'tried again after ms': (second?.at ?? NaN) - (first?.at ?? NaN),
    });
  }
  const last = alerts.findLast(({ isRefused }) => isRefused)?.at ?? 0;
  const perSecond = Array.from(
    { length: 30 },
    (_, nth) => alerts.filter(({ at }) => at >= last + nth * 1000 && at < last + (nth + 1) * 1000).length,
  );
  tell('  alerts by second after the last 429', { counts: perSecond.join(' ') });
}

/** Between two messages to the same chat. */
function shortestSpacing(arrivals: readonly Arrival[]): number {
  const lastAt = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const { chatId, at } of arrivals) {
    shortest = Math.min(shortest, at - (lastAt.get(chatId) ?? Number.NEGATIVE_INFINITY));
    lastAt.set(chatId, at);
  }
  return shortest;
}

describeMachine('of the program');
await burst('400 chats, one price', []);
await burst('the same, one chat met by a 429', chats.slice(150, 151));
await burst('the same, two chats met by a 429', [...chats.slice(150, 151), ...chats.slice(160, 161)]);
await manyWaiting(100_000);
