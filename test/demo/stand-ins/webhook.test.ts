import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { aBotApi, ana, call, polled, problemsOf, result } from './support.js';

type Post = { headers: IncomingHttpHeaders; text: string | undefined };

/** A bot's own server, which answers with these statuses in turn and with 200 ever after. */
async function aReceiver(...statuses: number[]) {
  const posts: Post[] = [];
  let told = () => undefined as unknown;
  const server = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk: Buffer) => (body += chunk.toString()));
    req.on('end', () => {
      const update = JSON.parse(body) as { message?: { text?: string } };
      posts.push({ headers: req.headers, text: update.message?.text });
      res.writeHead(statuses.shift() ?? 200).end();
      told();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const until = async (count: number) => {
    while (posts.length < count) await new Promise((resolve) => (told = resolve as () => undefined));
    return posts.map(({ text }) => text);
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/telegram`, posts, until };
}

test('updates are posted with the secret, those from before too', async () => {
  const bot = await aBotApi();
  const receiver = await aReceiver();
  bot.say(ana, 'antes');
  await call(bot, 'setWebhook', { url: receiver.url, secret_token: 'a_secret' });
  bot.say(ana, 'depois');
  expect(await receiver.until(2)).toEqual(['antes', 'depois']);
  expect(receiver.posts[0]?.headers['x-telegram-bot-api-secret-token']).toBe('a_secret');
});

test('what is not answered with 2xx comes again, and the chat’s next message waits for it', async () => {
  const bot = await aBotApi({ webhookRetryMs: 1 });
  const receiver = await aReceiver(503, 503);
  await call(bot, 'setWebhook', { url: receiver.url });
  bot.say(ana, 'um');
  bot.say(ana, 'dois');
  expect(await receiver.until(4)).toEqual(['um', 'um', 'um', 'dois']);
});

test('polling is refused while a webhook is set, and a waiting poll ends', async () => {
  const bot = await aBotApi();
  const { url } = await aReceiver();
  const waiting = call(bot, 'getUpdates', { timeout: 50 });
  await polled(bot);
  await call(bot, 'setWebhook', { url });
  expect((await waiting).description).toBe('Conflict: terminated by setWebhook request');
  expect(await call(bot, 'getUpdates')).toMatchObject({
    status: 409,
    description:
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  });
  await call(bot, 'deleteWebhook');
  expect(await call(bot, 'getUpdates')).toMatchObject({ status: 200 });
});

test('getWebhookInfo tells the address and what waits', async () => {
  const bot = await aBotApi();
  const before = await result(bot, 'getWebhookInfo');
  expect(before).toMatchObject({ url: '', pending_update_count: 0 });
  const { url } = await aReceiver();
  await call(bot, 'setWebhook', { url, allowed_updates: ['message'] });
  const info = await result(bot, 'getWebhookInfo');
  expect(info).toMatchObject({ url, max_connections: 40, allowed_updates: ['message'] });
  expect(problemsOf('WebhookInfo', info)).toEqual([]);
});

test('dropping what is pending leaves nothing', async () => {
  const bot = await aBotApi();
  bot.say(ana, 'oi');
  await call(bot, 'deleteWebhook', { drop_pending_updates: true });
  expect(bot.pendingUpdates).toEqual([]);
});
