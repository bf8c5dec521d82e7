import { expect, test } from 'vitest';
import { aBotApi, aClock, ana, call } from './support.js';

async function aPacedBot(limits: 'real' | 'off' = 'real') {
  const clock = aClock();
  const bot = await aBotApi({ now: clock.now, limits });
  const send = async (chat_id: number) => {
    const { status, parameters, headers } = await call(bot, 'sendMessage', { chat_id, text: 'oi' });
    expect(headers.get('retry-after')).toBe(
      parameters?.retry_after === undefined ? null : String(parameters.retry_after),
    );
    return status === 200 ? 'sent' : `wait ${parameters?.retry_after}`;
  };
  return { bot, clock, send };
}

test('thirty a second in all; the next waits a second', async () => {
  const { bot, clock, send } = await aPacedBot();
  for (let i = 0; i < 31; i++) bot.say(ana + i, 'oi');
  for (let i = 0; i < 30; i++) expect(await send(ana + i)).toBe('sent');
  expect(await send(ana + 30)).toBe('wait 1');
  clock.move(999);
  expect(await send(ana + 30)).toBe('wait 1');
  clock.move(1);
  expect(await send(ana + 30)).toBe('sent');
  expect(bot.peakPerSecond).toBe(30);
  expect(bot.accepted).toHaveLength(31);
});

test('one a second in a chat, after a short burst', async () => {
  const { bot, clock, send } = await aPacedBot();
  bot.say(ana, 'oi');
  for (let i = 0; i < 3; i++) expect(await send(ana)).toBe('sent');
  expect(await send(ana)).toBe('wait 1');
  clock.move(1000);
  expect([await send(ana), await send(ana)]).toEqual(['sent', 'wait 1']);
});

test('twenty a minute in a group, and retry_after is true to the second', async () => {
  const { bot, clock, send } = await aPacedBot();
  const group = bot.createGroup({ bot: 'member' });
  for (let i = 0; i < 20; i++) {
    expect(await send(group)).toBe('sent');
    clock.move(1000);
  }
  expect(await send(group)).toBe('wait 40');
  clock.move(39_000);
  expect(await send(group)).toBe('wait 1');
  clock.move(1000);
  expect(await send(group)).toBe('sent');
});

test('edits count like messages', async () => {
  const { bot, send } = await aPacedBot();
  bot.say(ana, 'oi');
  for (let i = 0; i < 3; i++) await send(ana);
  const edit = { chat_id: ana, message_id: bot.accepted[0]?.messageId, text: 'novo' };
  expect((await call(bot, 'editMessageText', edit)).status).toBe(429);
});

test('who cannot be written to is told so, not to wait', async () => {
  const { bot } = await aPacedBot();
  bot.say(ana, 'oi');
  for (let i = 0; i < 3; i++) await call(bot, 'sendMessage', { chat_id: ana, text: 'oi' });
  bot.block(ana);
  expect((await call(bot, 'sendMessage', { chat_id: ana, text: 'oi' })).status).toBe(403);
});

test('switched off they are only counted', async () => {
  const { bot, send } = await aPacedBot('off');
  bot.say(ana, 'oi');
  for (let i = 0; i < 40; i++) expect(await send(ana)).toBe('sent');
  expect(bot.peakPerSecond).toBe(40);
});
