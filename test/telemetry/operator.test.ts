import { expect, onTestFinished, test } from 'vitest';
import type { Chat } from '../../src/channels/channel.js';
import { telegramChannel } from '../../src/channels/telegram/channel.js';
import { createGateway } from '../../src/channels/telegram/gateway.js';
import { startBotApi } from '../../src/demo/stand-ins/bot-api.js';
import { createOperator } from '../../src/telemetry/operator.js';
import type { Check } from '../../src/telemetry/readiness.js';
import { alter } from '../support/alter.js';
import { aWalk } from '../support/a-walk.js';
import { heardLog } from '../support/heard-log.js';
import { minuteMs, secondMs } from '../support/moments.js';
import { until } from '../support/until.js';
import { VirtualClock } from '../support/virtual-clock.js';

const token = '123456:stand-in';
const chat: Chat = { chatId: 700_000_099, threadId: 0, kind: 'private' };
const lookMs = 15 * secondMs;

/** An operator over a real file; what readiness sees is set by the test. */
async function anOperator() {
  const clock = new VirtualClock();
  const bot = await startBotApi({ token });
  onTestFinished(() => bot.close());
  bot.say(chat.chatId, '/start');
  const walk = aWalk({}, () => clock.now());
  const heard = heardLog();
  let checks: Record<string, Check> = {};
  let woken = 0;
  const begin = () => {
    const operator = createOperator({
      ...{ chat, clock, log: heard.log, store: walk.store, sweepMs: 5 * secondMs },
      channel: telegramChannel(createGateway(token, bot.url), heard.log),
      readiness: async () => ({ checks: { database: 'ok', ...checks } }),
      onMessage: () => {
        woken += 1;
      },
    });
    operator.start();
    onTestFinished(() => operator.stop());
    return operator;
  };
  return {
    ...{ clock, bot, walk, heard, begin },
    woken: () => woken,
    /** From now on readiness says this; the rest is well. */
    is: (now: Record<string, Check>) => {
      checks = now;
    },
    /** What waits for the operator's chat, in the order in which it was written. */
    written: () =>
      walk
        .rows<{ answer: string }>('SELECT answer FROM delivery ORDER BY id')
        .map(({ answer }) => (JSON.parse(answer) as { html: string }).html),
    direct: () => bot.messages(chat.chatId).flatMap(({ by, text }) => (by === 'bot' ? [text] : [])),
  };
}

test('what fails is told once, and once that it is over', async () => {
  const { clock, begin, is, written, woken } = await anOperator();
  begin();
  await clock.pass(10 * minuteMs);
  expect(written()).toEqual([]);
  is({ awesomeapi: 'failing' });
  await clock.pass(60 * minuteMs);
  expect(written()).toEqual([expect.stringContaining('AwesomeAPI: não chegam dados')]);
  is({ awesomeapi: 'ok' });
  await clock.pass(60 * minuteMs);
  expect(written().slice(1)).toEqual([expect.stringContaining('AwesomeAPI: voltaram a chegar dados')]);
  expect(woken()).toBe(2);
});

test('a trouble of one look is none; nor is what starts, what nobody needs, or what only deserves a look', async () => {
  const { clock, begin, is, written } = await anOperator();
  begin();
  await clock.pass(10 * minuteMs);
  is({ telegram: 'failing' });
  await clock.pass(lookMs);
  is({ deliver: 'warn', awesomeapi: 'idle', 'open-meteo': 'warn', dispatch: 'starting' });
  await clock.pass(60 * minuteMs);
  expect(written()).toEqual([]);
});

test('dead events are told, though the program works', async () => {
  const { clock, begin, is, written } = await anOperator();
  begin();
  is({ dispatch: 'warn' });
  await clock.pass(2 * lookMs);
  expect(written()).toEqual([expect.stringContaining('eventos mortos')]);
  is({ dispatch: 'failing' });
  await clock.pass(2 * lookMs);
  expect(written().slice(1)).toEqual([expect.stringContaining('Eventos esperam')]);
  await clock.pass(10 * minuteMs);
  is({ dispatch: 'ok' });
  await clock.pass(2 * lookMs);
  expect(written().slice(2)).toEqual([expect.stringContaining('voltaram a chegar ao webhook')]);
});

test('prices that stand still while the market is open are told, though nothing fails', async () => {
  const { clock, begin, is, written } = await anOperator();
  begin();
  is({ prices: 'warn' });
  await clock.pass(2 * lookMs);
  expect(written()).toEqual([expect.stringContaining('preços estão parados')]);
});

test('a restart tells nothing again, and calls nothing over before it can know', async () => {
  const { clock, begin, is, written } = await anOperator();
  const first = begin();
  is({ 'open-meteo': 'failing' });
  await clock.pass(2 * lookMs);
  await first.stop();
  begin();
  is({ 'open-meteo': 'ok' }); // a young process has not failed five times yet
  await clock.pass(5 * minuteMs);
  is({ 'open-meteo': 'failing' });
  await clock.pass(60 * minuteMs);
  expect(written()).toHaveLength(1);
  is({ 'open-meteo': 'ok' });
  await clock.pass(2 * lookMs);
  expect(written()).toHaveLength(2);
});

test('what comes together is one message', async () => {
  const { clock, begin, is, written } = await anOperator();
  begin();
  is({ telegram: 'failing', deliver: 'failing' });
  await clock.pass(2 * lookMs);
  expect(written()).toHaveLength(1);
  expect(written()[0]?.split('\n')).toEqual([
    expect.stringMatching(/^<b>Limiar<\/b>, às 11h03:$/),
    expect.stringContaining('O Telegram nos recusa'),
    expect.stringContaining('A fila de mensagens parou'),
  ]);
});

test('what comes and goes makes six messages an hour at most, and the last one says how it stands', async () => {
  const { clock, begin, is, written } = await anOperator();
  begin();
  await clock.pass(7 * minuteMs);
  for (let nth = 0; nth < 20; nth += 1) {
    is({ telegram: nth % 2 ? 'ok' : 'failing' });
    await clock.pass(minuteMs);
  }
  is({ telegram: 'failing' });
  expect(written()).toHaveLength(6);
  await clock.pass(60 * minuteMs);
  expect(written()).toHaveLength(7);
  expect(written().at(-1)).toContain('O Telegram nos recusa');
});

test('a database that refuses writes is told past it, once; that it is over is told as anything else', async () => {
  const { clock, begin, is, written, direct, walk } = await anOperator();
  begin();
  await clock.pass(10 * minuteMs);
  alter(walk, "CREATE TRIGGER full BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END");
  is({ database: 'failing' });
  await clock.pass(lookMs);
  await clock.pass(lookMs);
  await until(() => direct().length === 1, 'the operator to hear');
  expect(direct()).toEqual([expect.stringContaining('O banco de dados recusa gravações')]);
  await clock.pass(90 * minuteMs);
  alter(walk, 'DROP TRIGGER full');
  is({});
  await clock.pass(2 * lookMs);
  expect(direct()).toHaveLength(1);
  expect(written()).toEqual([expect.stringContaining('O banco de dados voltou a gravar')]);
});

test('what Telegram did not take past the database is tried again until it does', async () => {
  const { clock, begin, is, direct, bot } = await anOperator();
  const body = { ok: false, error_code: 401, description: 'Unauthorized' };
  bot.fault({ method: 'sendMessage', kind: 'answer', status: 401, body, times: 2 });
  begin();
  is({ database: 'failing' });
  await until(async () => {
    await clock.pass(lookMs);
    return direct().length > 0;
  }, 'the operator to hear');
  expect(bot.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(3);
});

test('a note that cannot be written is told at a later look', async () => {
  const { clock, begin, is, written, walk, heard } = await anOperator();
  alter(walk, "CREATE TRIGGER full BEFORE INSERT ON operator_note BEGIN SELECT RAISE(ABORT, 'disk is full'); END");
  begin();
  is({ telegram: 'failing' });
  await clock.pass(minuteMs);
  expect(written()).toEqual([]);
  expect(heard.lines.map(({ msg }) => msg)).toContain('the operator could not be told');
  alter(walk, 'DROP TRIGGER full');
  await clock.pass(lookMs);
  expect(written()).toHaveLength(1);
});

test('no line of the log names the chat', async () => {
  const { clock, begin, is, heard } = await anOperator();
  begin();
  is({ telegram: 'failing' });
  await clock.pass(minuteMs);
  expect(heard.lines).toMatchObject([{ msg: 'operator told', telegram: 'failing' }]);
  expect(heard.text()).not.toContain(String(chat.chatId));
});
