import { expect, onTestFinished, test } from 'vitest';
import type { Chat, SendOutcome } from '../../src/channels/channel.js';
import { Pace } from '../../src/deliver/pace.js';
import { createSender } from '../../src/deliver/sender.js';
import { noFailpoint } from '../../src/failpoint.js';
import type { Store } from '../../src/store/store.js';
import { aWalk } from '../support/a-walk.js';
import { heardLog } from '../support/heard-log.js';
import { VirtualClock } from '../support/virtual-clock.js';

type Left = { readonly chatId: number; readonly at: number; readonly isRefused: boolean };

const people = Array.from({ length: 400 }, (_, at): Chat => ({
  chatId: 700_000_001 + at,
  threadId: 0,
  kind: 'private',
}));
const curious: Chat = { chatId: 800_000_001, threadId: 0, kind: 'private' };
const first = people[0]!.chatId;
const answersAfterMs = 80;
const floodMs = 5_000;

/** 400 people whose limit was crossed, in virtual time; Telegram meets `refused` with one 429 each. `claimTakes`: the disk's time for each. */
async function aBurst({
  refused = [],
  claimTakes = () => 0,
}: {
  refused?: number[];
  claimTakes?: (nth: number) => number;
}) {
  const clock = new VirtualClock();
  const walk = aWalk({}, () => clock.now());
  for (const chat of people) await walk.subscribe(chat, 'below', '4.5');
  await walk.dollar('5');
  await walk.ring('4.49');
  const left: Left[] = [];
  const toRefuse = new Set(refused);
  const send = async ({ chatId }: { readonly chatId: number }): Promise<SendOutcome> => {
    const isRefused = toRefuse.delete(chatId);
    left.push({ chatId, at: clock.monotonicMs(), isRefused });
    await clock.wait(answersAfterMs);
    return isRefused ? { end: 'wait', retryAfterMs: floodMs } : { end: 'sent', messageId: left.length };
  };
  let claims = 0;
  const claimMessage: Store['claimMessage'] = async (...given) => {
    const claim = await walk.store.claimMessage(...given);
    const ms = claimTakes((claims += 1));
    if (ms > 0) await clock.wait(ms);
    return claim;
  };
  const sender = createSender({
    store: { ...walk.store, claimMessage },
    channel: { name: 'telegram', send, probe: async () => 'answers' },
    pace: new Pace(30),
    retryWaits: [5_000],
    sweepMs: 5_000,
    clock,
    chance: () => 0,
    log: heardLog().log,
    fail: noFailpoint,
  });
  sender.start();
  onTestFinished(async () => {
    const stopped = sender.stop();
    await clock.pass(10_000);
    await stopped;
  });
  const asks = async () => {
    const asked = clock.monotonicMs();
    await walk.answer(curious, {});
    sender.wake();
    await clock.pass(200);
    return (left.find(({ chatId, at }) => chatId === curious.chatId && at >= asked)?.at ?? Number.NaN) - asked;
  };
  const told = () => left.filter(({ chatId, isRefused }) => chatId !== curious.chatId && !isRefused);
  return { clock, left, told, asks };
}

/** The most that left within any second, both ends counted. */
const mostInASecond = (left: readonly Left[]) =>
  Math.max(...left.map(({ at }) => left.filter((one) => one.at >= at && one.at <= at + 1000).length));
const between = (left: readonly Left[], from: number, to: number) =>
  left.filter(({ at }) => at >= from && at < to).length;

test('400 chats on one price: each is told once, 97 % of the allowance is used, and never over 30 leave in a second', async () => {
  const { clock, told } = await aBurst({});
  await clock.pass(60_000);
  expect(new Set(told().map(({ chatId }) => chatId)).size).toBe(400);
  expect(told()).toHaveLength(400);
  expect(399 / ((told().at(-1)!.at - told()[0]!.at) / 1000) / 30).toBeCloseTo(0.97, 6);
  expect(mostInASecond(told())).toBe(30);
});

test('a disk that is slow now and then puts no two messages together', async () => {
  const { clock, told } = await aBurst({ claimTakes: (nth) => (nth % 31 === 0 ? 60 : 2) });
  await clock.pass(60_000);
  expect(told()).toHaveLength(400);
  expect(mostInASecond(told())).toBeLessThanOrEqual(30);
  expect(399 / ((told().at(-1)!.at - told()[0]!.at) / 1000) / 30).toBeGreaterThan(0.9);
});

test('who asks meanwhile is answered within one slot', async () => {
  const { clock, asks, told } = await aBurst({});
  await clock.pass(1_000);
  for (let asked = 0; asked < 5; asked += 1) {
    expect(await asks()).toBeLessThanOrEqual(35);
    await clock.pass(1_000);
  }
  expect(told().length).toBeLessThan(400);
});

test('a 429 for one chat: it waits, nobody else does', async () => {
  const { clock, left, told } = await aBurst({ refused: [first + 150] });
  await clock.pass(60_000);
  const [refusedAt = 0, again = 0] = left.filter(({ chatId }) => chatId === first + 150).map(({ at }) => at);
  expect(again - refusedAt).toBeGreaterThanOrEqual(floodMs);
  expect(again - refusedAt).toBeLessThan(floodMs + answersAfterMs + 100);
  expect(told()).toHaveLength(400);
  expect(between(left, 1_000, 11_000)).toBe(291);
});

test('a 429 for two chats: alerts stop until the later end, go on at a quarter of the pace and double; answers go on', async () => {
  const { clock, left, told, asks } = await aBurst({ refused: [first + 150, first + 160] });
  await clock.pass(6_500);
  expect(left.filter(({ isRefused }) => isRefused)).toHaveLength(2);
  expect(await asks()).toBeLessThanOrEqual(35);
  await clock.pass(60_000);
  const closedAt = left.findLast(({ isRefused }) => isRefused)!.at + answersAfterMs;
  const opensAt = told().find(({ at }) => at > closedAt + 100)!.at;
  expect(opensAt - closedAt).toBeCloseTo(floodMs, -1);
  expect(between(told(), opensAt, opensAt + 10_000)).toBeLessThanOrEqual(74);
  expect(between(told(), opensAt + 10_000, opensAt + 20_000)).toBeLessThanOrEqual(147);
  expect(between(told(), opensAt + 10_000, opensAt + 20_000)).toBeGreaterThan(135);
  expect(told()).toHaveLength(400);
});
