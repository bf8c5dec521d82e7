import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Telegram } from 'telegraf';
import { expect, test } from 'vitest';
import { aBotApi, ana } from './support.js';

const telegrafOn = (bot: { url: string; token: string }) => new Telegram(bot.token, { apiRoot: bot.url });

test('telegraf is understood, and understands', async () => {
  const bot = await aBotApi();
  const telegram = telegrafOn(bot);
  bot.say(ana, '/start');
  expect(await telegram.getMe()).toMatchObject({ username: 'LimiarBot' });
  expect(await telegram.getUpdates(0, 100, 0, undefined)).toMatchObject([{ message: { text: '/start' } }]);
  const sent = await telegram.sendMessage(ana, '<b>oi</b>', { parse_mode: 'HTML' });
  await telegram.editMessageText(ana, sent.message_id, undefined, 'novo');
  bot.block(ana);
  await expect(telegram.sendMessage(ana, 'oi')).rejects.toMatchObject({
    code: 403,
    description: 'Forbidden: bot was blocked by the user',
  });
  expect(bot.violations).toEqual([]);
});

test('telegraf uploads a file', async () => {
  const bot = await aBotApi();
  bot.say(ana, '/start');
  const source = Buffer.from('a drawing — ação');
  await telegrafOn(bot).sendPhoto(ana, { source, filename: 'grafico.png' }, { caption: 'São Paulo' });
  expect(bot.messages(ana).at(-1)).toMatchObject({
    text: 'São Paulo',
    wire: { photo: [{ file_size: source.length }] },
  });
  expect(bot.violations).toEqual([]);
});

test('after a client was killed, all that it sent has had its effect when it is disconnected', async () => {
  const bot = await aBotApi();
  bot.say(ana, '/start');
  const url = `${bot.url}/bot${bot.token}/sendMessage?chat_id=${ana}&text=`;
  const program = `for (let i = 0; ; i++) { await fetch('${url}' + i); process.stdout.write('.'); }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  await bot.whenDisconnected();
  const accepted = bot.accepted.length;
  expect([bot.openSockets(), accepted > 0]).toEqual([0, true]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(bot.accepted).toHaveLength(accepted);
});
