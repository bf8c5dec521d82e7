import { once } from 'node:events';
import { request, type IncomingMessage, type RequestOptions } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Telegram } from '../../../src/channels/telegram/index.js';
import { webhookPathOf } from '../../../src/channels/telegram/webhook.js';
import { recorded, startBotApi } from '../../../src/demo/stand-ins/bot-api.js';
import { createHttpServer } from '../../../src/http/server.js';
import { alter } from '../../support/alter.js';
import { freePort } from '../../support/free-port.js';
import { drawFrom } from '../../support/seeded.js';
import { mutatedUpdate } from '../../support/mutated-update.js';
import { until } from '../../support/until.js';
import { ana, aTelegram, menus, token } from './a-telegram.js';
import { recordedUpdates } from './updates.js';

const secret = 'a-secret-that-nobody-guesses_0123456789';
const path = webhookPathOf(secret);
const update = (id: number) => ({
  update_id: id,
  message: { message_id: id, date: 1_760_000_000, chat: { id: ana, type: 'private' }, from: { id: ana }, text: 'oi' },
});
const disk = "CREATE TRIGGER full BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END";

/** Telegram that posts to us over HTTP; our server listens, and setWebhook is not called before `telegram.start()`. */
async function aListener() {
  const port = await freePort();
  const updates = { by: 'webhook', publicUrl: `http://127.0.0.1:${port}`, secret } as const;
  const bot = await startBotApi({ token, webhookRetryMs: 5 });
  const all = await aTelegram({ bot, updates });
  const listen = async ({ routes }: Telegram) => {
    const readiness = async () => ({ ready: true, checks: {} });
    const server = createHttpServer({ host: '127.0.0.1', port, routes, readiness, log: all.heard.log });
    await server.listen();
    onTestFinished(() => server.close());
    return server;
  };
  const server = await listen(all.telegram);
  const send = async (options: RequestOptions, body: string | Buffer = ''): Promise<number> => {
    const asking = request({ port, host: '127.0.0.1', method: 'POST', path, ...options });
    asking.end(body);
    const [reply] = (await once(asking, 'response')) as [IncomingMessage];
    let text = '';
    for await (const chunk of reply as AsyncIterable<Buffer>) text += chunk.toString();
    expect(text === '' || reply.statusCode === 404, text).toBe(true);
    return reply.statusCode ?? 0;
  };
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret };
  const post = (body: unknown, more: Record<string, string> = {}) =>
    send(
      { headers: { ...headers, ...more } },
      typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
    );
  return { ...all, port, server, listen, send, post, headers };
}

describe('updates that Telegram posts', () => {
  test('are on disk before they leave Telegram, those from before the start too', async () => {
    const { bot, telegram, port, stored, rung, calls, heard } = await aListener();
    bot.say(ana, 'antes');
    telegram.start();
    await until(() => stored().length === 1);
    for (let at = 0; at < 20; at += 1) bot.say(ana, `depois ${at}`);
    await until(() => bot.pendingUpdates.length === 0);
    expect(stored()).toHaveLength(21);
    expect(rung()).toBe(21);
    expect(telegram.botName()).toBe('LimiarBot');
    expect(calls('getUpdates')).toEqual([]);
    expect(calls('setWebhook').map(({ params }) => params)).toEqual([
      {
        url: `http://127.0.0.1:${port}${path}`,
        secret_token: secret,
        allowed_updates: [
          'message',
          'edited_message',
          'channel_post',
          'edited_channel_post',
          'callback_query',
          'my_chat_member',
        ],
        max_connections: 40,
        drop_pending_updates: false,
      },
    ]);
    expect(bot.violations).toEqual([]);
    expect(heard.text()).not.toContain(secret);
  });

  test('are understood like those that we ask for', async () => {
    const { bot, telegram, walk } = await aListener();
    telegram.start();
    bot.shareLocation(ana, -23.55052, -46.633309);
    await until(() => bot.pendingUpdates.length === 0 && walk.rows('SELECT 1 FROM inbox').length === 1);
    const [row] = walk.rows<{ body: string }>('SELECT body FROM inbox');
    expect(row?.body).not.toContain('633309');
    expect(await telegram.understand(row?.body ?? '')).toMatchObject({ kind: 'location', cell: '-23.6,-46.6' });
  });

  test('that cannot be stored come again, in order, and none is lost', async () => {
    const { bot, telegram, walk, stored, heard } = await aListener();
    telegram.start();
    alter(walk, disk);
    for (const text of ['um', 'dois', 'três']) bot.say(ana, text);
    await until(() => heard.lines.filter(({ msg }) => msg === 'an update could not be stored').length >= 2);
    expect(stored()).toEqual([]);
    expect(bot.pendingUpdates).toHaveLength(3);
    alter(walk, 'DROP TRIGGER full');
    await until(() => stored().length === 3);
    expect([...stored()].sort()).toEqual(stored());
  });
});

describe('the endpoint', () => {
  test('answers 200 to an update once it is stored, to a repeat, and to a kind that we do not know', async () => {
    const { post, stored, rung } = await aListener();
    expect(await post(update(900))).toBe(200);
    expect(await post(update(900))).toBe(200);
    expect(await post({ update_id: 901, future: {} })).toBe(200);
    expect(await post({ update_id: 902, message: 7 })).toBe(200);
    expect(stored()).toEqual([900, 901, 902]);
    expect(rung()).toBe(3);
  });

  test.each([undefined, '', 'wrong', `${secret}x`, secret.slice(1), 'x'.repeat(5_000)])(
    'refuses the secret %j with 401, before it reads anything',
    async (shown) => {
      const { send, stored } = await aListener();
      const headers = {
        'content-type': 'text/plain',
        ...(shown === undefined ? {} : { 'x-telegram-bot-api-secret-token': shown }),
      };
      expect(await send({ headers }, JSON.stringify(update(900)))).toBe(401);
      expect(stored()).toEqual([]);
    },
  );

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('takes no %s', async (method) => {
    const { send, headers } = await aListener();
    expect(await send({ method, headers })).toBe(405);
  });

  test.each([
    [{ 'content-type': 'text/plain' }, 415],
    [{ 'content-type': '' }, 415],
    [{ 'content-type': 'application/json; charset=latin1' }, 415],
    [{ 'content-encoding': 'gzip' }, 415],
    [{ 'content-type': 'application/json; charset=UTF-8' }, 200],
    [{ 'content-type': 'Application/JSON' }, 200],
  ])('%j: %i', async (headers, status) => {
    const { post } = await aListener();
    expect(await post(update(900), headers)).toBe(status);
  });

  test.each(['', '{', '[]', 'null', '7', '{}', '{"update_id":"7"}', '{"update_id":1.5}'])(
    'a body that is no update (%j) is refused with 400',
    async (body) => {
      const { post, stored } = await aListener();
      expect(await post(body)).toBe(400);
      expect(stored()).toEqual([]);
    },
  );

  test('a body that is not UTF-8 is refused; one that is cut between two chunks inside of a letter is whole', async () => {
    const { post, walk, port, headers } = await aListener();
    expect(await post(Buffer.from([0x7b, 0xff, 0x7d]))).toBe(400);
    const body = Buffer.from(JSON.stringify({ ...update(900), message: { ...update(900).message, text: 'São' } }));
    const cut = body.indexOf(0xa3);
    const asking = request({ port, host: '127.0.0.1', method: 'POST', path, headers });
    asking.write(body.subarray(0, cut));
    await new Promise((resolve) => setImmediate(resolve));
    asking.end(body.subarray(cut));
    const [reply] = (await once(asking, 'response')) as [IncomingMessage];
    expect(reply.statusCode).toBe(200);
    expect(walk.rows<{ body: string }>('SELECT body FROM inbox')[0]?.body).toContain('São');
  });

  test('a body over 1 MB is refused with 413', async () => {
    const { post, stored } = await aListener();
    expect(await post({ ...update(900), padding: 'x'.repeat(1024 * 1024) })).toBe(413);
    expect(stored()).toEqual([]);
  });

  test('a caller that goes away in the middle leaves nothing behind', async () => {
    const { port, stored, post } = await aListener();
    const caller = connect(port, '127.0.0.1');
    const head = `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\nx-telegram-bot-api-secret-token: ${secret}\r\n\r\n{"upd`;
    await new Promise((resolve) => caller.write(head, resolve));
    caller.destroy();
    expect(await post(update(900))).toBe(200);
    expect(stored()).toEqual([900]);
  });

  test('a store that refuses is 503, and the same update is taken later', async () => {
    const { post, walk, stored, rung } = await aListener();
    alter(walk, disk);
    expect(await post(update(900))).toBe(503);
    expect(rung()).toBe(0);
    alter(walk, 'DROP TRIGGER full');
    expect(await post(update(900))).toBe(200);
    expect(stored()).toEqual([900]);
  });

  test('400 mutated updates: each is taken or refused, none is a failure of ours', async () => {
    const { post } = await aListener();
    const seed = Number(process.env['SEED'] ?? 20_260_918);
    const draw = drawFrom(seed);
    const counts: Record<number, number> = {};
    for (let at = 0; at < 400; at += 1) {
      const status = await post(mutatedUpdate(recordedUpdates[draw(recordedUpdates.length)]?.[1], draw) ?? null);
      counts[status] = (counts[status] ?? 0) + 1;
    }
    expect(Object.keys(counts), `seed ${seed}`).toEqual(['200', '400']);
  });

  test('another secret has another path, and the path does not tell the secret', async () => {
    const { send, headers } = await aListener();
    const other = webhookPathOf(`${secret}0`);
    expect(other).not.toBe(path);
    expect(await send({ path: other, headers }, JSON.stringify(update(900)))).toBe(404);
    expect(path).toMatch(/^\/telegram\/[\w-]{43}$/);
    expect(path).not.toContain(secret);
    expect(path).not.toContain(token);
  });
});

describe('setting the webhook', () => {
  test('heals by itself, and says what is wrong', async () => {
    const { bot, telegram, after, calls, heard, stored } = await aListener();
    const refusal = { ok: false, error_code: 400, description: 'Bad Request: bad webhook: HTTPS url must be provided' };
    bot.fault({ method: 'setWebhook', ...recorded('restart') });
    bot.fault({ method: 'setWebhook', kind: 'answer', status: 400, body: refusal });
    bot.fault({ method: 'setWebhook', ...recorded('unauthorized') });
    bot.fault({ method: 'setWebhook', ...recorded('flood_short') });
    telegram.start();
    for (const [at, wait] of [500, 1_000, 2_000, 34_000].entries()) {
      await until(() => calls('setWebhook').length === at + 1);
      if (at === 2) await until(() => telegram.health().isUnauthorized);
      await after(wait);
    }
    bot.say(ana, 'oi');
    await until(() => stored().length === 1);
    expect(telegram.health()).toEqual({ isUnauthorized: false, conflictSince: undefined });
    expect(heard.lines.filter(({ level }) => level === 'error').map(({ msg }) => msg)).toEqual([
      'Telegram refuses the webhook: check PUBLIC_URL and TELEGRAM_WEBHOOK_SECRET',
      'Telegram does not know TELEGRAM_BOT_TOKEN: it is wrong or was revoked. Everything is kept',
    ]);
    expect(heard.text()).not.toContain(secret);
  });

  test('that another program took away is set again', async () => {
    const { bot, telegram, after, calls, stored } = await aListener();
    telegram.start();
    await until(() => calls('setWebhook').length === 1);
    bot.fault({ method: 'getWebhookInfo', ...recorded('restart') });
    await after(5 * 60_000);
    await until(() => calls('getWebhookInfo').length === 1);
    await fetch(`${bot.url}/bot${token}/deleteWebhook`, { method: 'POST' });
    bot.say(ana, 'oi');
    await after(5 * 60_000);
    await until(() => stored().length === 1);
    expect(calls('setWebhook')).toHaveLength(2);
  });

  test('that Telegram cannot reach is said', async () => {
    const { bot, telegram, server, after, heard, calls } = await aListener();
    telegram.start();
    await until(() => calls('setWebhook').length === 1);
    await server.close();
    bot.say(ana, 'oi');
    const said = () => heard.lines.find(({ msg }) => msg === 'Telegram does not get through to our webhook');
    while (!said()) {
      const asked = calls('getWebhookInfo').length;
      await after(5 * 60_000);
      await until(() => calls('getWebhookInfo').length > asked);
      await until(() => calls('getWebhookInfo').at(-1)?.answer !== undefined);
    }
    expect(said()).toMatchObject({ level: 'warn', waiting: 1 });
  });

  test('a stop leaves it set: what is written meanwhile comes at the next start', async () => {
    const { bot, telegram, server, listen, another, stored, calls } = await aListener();
    telegram.start();
    await until(() => calls('setWebhook').length === 1);
    await telegram.stop();
    await server.close();
    bot.say(ana, 'oi');
    expect(calls('deleteWebhook')).toEqual([]);
    const next = another(menus);
    await listen(next);
    next.start();
    await until(() => stored().length === 1);
    await until(() => bot.pendingUpdates.length === 0);
  });
});

test('a program that polls after one with a webhook removes it and gets what waited there', async () => {
  const { bot, telegram, stored, calls } = await aTelegram();
  await fetch(`${bot.url}/bot${token}/setWebhook?url=${encodeURIComponent('http://127.0.0.1:9/telegram/x')}`);
  bot.say(ana, 'oi');
  telegram.start();
  await until(() => stored().length === 1);
  expect(calls('deleteWebhook').map(({ params }) => params)).toEqual([{ drop_pending_updates: false }]);
  expect(telegram.routes).toEqual([]);
});
