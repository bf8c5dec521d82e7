import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startDemo, type Demo } from '../../src/demo/demo.js';
import type { DemoState } from '../../src/demo/server.js';

/** The controls need a program that lives, not one that answers: the whole walk is in demo.test.ts. */
const idler = `console.log(JSON.stringify({ time: Date.now(), level: 'info', msg: 'ready' })); setInterval(() => {}, 1000);`;

let folder: string;
let demo: Demo;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'limiar-controls-test-'));
  writeFileSync(join(folder, 'idler.mjs'), idler);
  demo = await startDemo({ port: 0, entry: join(folder, 'idler.mjs') });
});
afterAll(async () => {
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

const post = async (path: string, body: unknown, type = 'application/json') => {
  const response = await fetch(`${demo.url}/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const state = async () => (await (await fetch(`${demo.url}/api/state`)).json()) as DemoState;

describe('the page', () => {
  test('is served with all its files, from anywhere, and runs nothing that is not its own', async () => {
    const page = await fetch(demo.url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    const html = await page.text();
    expect(html).toContain('<html lang="pt-BR">');
    expect(html).not.toMatch(/<script(?![^>]* src=)|\son\w+=|style="|https?:/);
    const own = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path!);
    expect(own).toEqual(expect.arrayContaining(['style.css', 'main.js', 'icon.svg']));
    for (const path of own) expect((await fetch(`${demo.url}/${path}`)).status, path).toBe(200);
  });

  test('scripts import only files that are there', async () => {
    const asked = new Set(['main.js']);
    for (const path of asked) {
      const response = await fetch(`${demo.url}/${path}`);
      expect(response.headers.get('content-type'), path).toContain('javascript');
      for (const [, next] of (await response.text()).matchAll(/from '\.\/([^']+)'/g)) asked.add(next!);
    }
    expect(asked.size).toBeGreaterThan(16);
  });
});

describe('what cannot be done is refused in words', () => {
  test.each([
    ['say', {}, 'text: Invalid input: expected string, received undefined'],
    ['say', { text: '  ' }, 'text: is empty'],
    ['say', { text: 'oi', chat: 12 }, 'chat: no phone shows 12; there is 700000001, 700000002, -5000001'],
    ['say', { text: 'oi', from: 700_000_002 }, 'from: 700000002 is not in chat 700000001'],
    [
      'location',
      { town: 'Atlântida' },
      'town: no phone can be in Atlântida; there is Santos, SP; São Paulo, SP; Rio de Janeiro, RJ; Curitiba, PR; Recife, PE; Manaus, AM',
    ],
    ['rain', { cell: '-23.9,-46.3', mm: 2 }, 'cell: nobody asks for -23.9,-46.3'],
    ['rain', { cell: '-23.9,-46.3', mm: '20.1' }, 'mm: must be from 0 to 20'],
    ['rain', { cell: '-23.9,-46.3', mm: '0.55' }, 'mm: must be mm an hour with at most one decimal'],
    ['rain', { cell: '-23.9,-46.3', mm: 2, startsInHours: 13 }, 'startsInHours: Too big: expected number to be <=12'],
    [
      'outage',
      { server: 'ptax', down: true },
      'server: Invalid option: expected one of "awesomeapi"|"openmeteo"|"telegram"',
    ],
    ['say', { text: 'oi', replyTo: 999_999 }, 'replyTo: chat 700000001 has no message 999999'],
    ['location', { replyTo: 999_999 }, 'replyTo: chat 700000001 has no message 999999'],
    ['say', { text: 'oi', chta: 12 }, 'body: Unrecognized key: "chta"'],
    ['tap', { messageId: 99_999, data: 'x' }, 'messageId: chat 700000001 has no message 99999'],
    ['tap', { messageId: 1, data: 'x'.repeat(65) }, 'data: Too big: expected string to have <=64 characters'],
    ['dollar', { bid: 'quatro' }, 'bid: must be a price with at most four decimals, like "4.48"'],
    ['dollar', { bid: '3.99' }, 'bid: must be from 4.0000 to 6.5000'],
    ['dollar', {}, 'bid: must be a price like "4.48"'],
    ['series', { action: 'rewind' }, 'action: Invalid option: expected one of "play"|"pause"|"stop"'],
    ['plug', { hard: true }, 'body: Unrecognized key: "hard"'],
  ])('%s %j', async (path, body, error) => {
    expect(await post(path, body)).toEqual({ status: 400, body: { error } });
  });

  test('a body that is not JSON, or not said to be', async () => {
    expect(await post('say', '{"text":')).toMatchObject({ status: 400 });
    expect(await post('plug', '{}', 'text/plain')).toEqual({
      status: 400,
      body: { error: 'body: must be JSON, with content-type application/json' },
    });
  });

  test('another path', async () => {
    expect(await post('snow', {})).toEqual({ status: 404, body: { error: 'there is no POST /api/snow' } });
  });
});

test('what is said stands in the chat with one tick until the program has fetched it', async () => {
  const { body } = await post('say', { text: 'dólar abaixo de <b>4,50</b>' });
  const message = (await state()).chats[0]?.messages.find(({ id }) => id === body['messageId']);
  expect(message).toMatchObject({ from: 'me', text: 'dólar abaixo de <b>4,50</b>', taken: false });
});

test.each([
  ['4.48', '4.4800'],
  ['4,4812', '4.4812'],
  [5, '5.0000'],
])('the dollar set to %s is %s', async (given, bid) => {
  expect(await post('dollar', { bid: given })).toMatchObject({ status: 200, body: { bid } });
  expect((await state()).dollar.bid).toBe(bid);
});

describe('three phones', () => {
  const phones = async () => (await state()).chats;

  test('are two people and the group of both, which the bot has joined', async () => {
    const [ana, bruno, group] = await phones();
    expect([ana, bruno, group].map((phone) => [phone?.label, phone?.kind])).toEqual([
      ['Ana', 'private'],
      ['Bruno', 'private'],
      ['Família', 'group'],
    ]);
    expect(group?.people.map(({ name, isAdmin }) => [name, isAdmin])).toEqual([
      ['Ana', true],
      ['Bruno', false],
    ]);
    expect(group?.messages[0]).toMatchObject({ from: 'service', text: 'Limiar entrou no grupo' });
  });

  test('in the group each speaks under their name, as Ana sees it', async () => {
    const [, bruno, group] = await phones();
    await post('say', { text: '/minhas', chat: group!.id, from: bruno!.id });
    await post('say', { text: '/ajuda', chat: group!.id });
    const said = (await phones())[2]!.messages.slice(-2);
    expect(said).toMatchObject([
      { from: 'other', author: 'Bruno', text: '/minhas' },
      { from: 'me', text: '/ajuda' },
    ]);
  });

  test('a message may be a reply to another one of its chat', async () => {
    const [, , group] = await phones();
    const { body } = await post('say', { text: '/ajuda', chat: group!.id });
    const replyTo = body['messageId'];
    await post('say', { text: 'Santos', chat: group!.id, replyTo });
    await post('location', { town: 'Santos, SP', chat: group!.id, replyTo });
    expect((await phones())[2]!.messages.slice(-2)).toMatchObject([{ text: 'Santos', replyTo }, { replyTo }]);
  });

  test('a shared place is a point of the town, and the phone stays there', async () => {
    const [ana] = await phones();
    await post('location', { town: 'Recife, PE' });
    await post('location', {});
    const [now] = await phones();
    expect(now?.messages.slice(-2).map(({ place }) => place)).toEqual(['Recife, PE', 'Recife, PE']);
    expect([ana?.town, now?.town]).toEqual(['Santos, SP', 'Recife, PE']);
    const { location } = demo.bot.messages(ana!.id).at(-1)!.wire as { location: { latitude: number } };
    expect(location.latitude).toBe(-8.063149);
  });

  const send = (method: string, params: object) =>
    fetch(`${demo.bot.url}/bot${demo.bot.token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: 700_000_002, ...params }),
    });
  const keys = async () => (await phones())[1]?.keys;

  test('keys that ask for the place stand until they are used or taken away', async () => {
    await post('say', { text: 'oi', chat: 700_000_002 }); // nobody is written to who has not written first
    const key = { text: 'Mandar minha localização', request_location: true };
    await send('sendMessage', { text: 'Onde?', reply_markup: { keyboard: [[key], [{ text: 'Agora não' }]] } });
    expect(await keys()).toEqual([
      [{ text: 'Mandar minha localização', asksLocation: true }],
      [{ text: 'Agora não', asksLocation: false }],
    ]);
    await send('sendMessage', { text: 'Anotado.', reply_markup: { remove_keyboard: true } });
    expect(await keys()).toEqual([]);
    await send('sendMessage', { text: 'Onde?', reply_markup: { keyboard: [[key]], one_time_keyboard: true } });
    expect(await keys()).toHaveLength(1);
    await post('location', { chat: 700_000_002 });
    expect(await keys()).toEqual([]);
  });

  test('other words under an old message are an edit that a reader is told of, other buttons are not', async () => {
    await send('sendMessage', { text: 'Chuva às 15h' });
    const id = (await phones())[1]!.messages.at(-1)!.id;
    const markup = { reply_markup: { inline_keyboard: [[{ text: 'Por quê?', callback_data: 'y' }]] } };
    await send('editMessageReplyMarkup', { message_id: id, ...markup });
    expect((await phones())[1]!.messages.at(-1)).toMatchObject({ edited: false });
    await send('editMessageText', { message_id: id, text: 'Chuva às 16h' });
    expect((await phones())[1]!.messages.at(-1)).toMatchObject({ edited: true, text: 'Chuva às 16h' });
  });
});

test('a place that is asked of Open-Meteo gets a slider with the name of its town, and its rain is what is asked next', async () => {
  const ask = async () => {
    const query = 'latitude=-23.9&longitude=-46.3&hourly=precipitation&forecast_hours=4';
    return (await (await fetch(`${demo.openMeteo.url}/v1/forecast?${query}`)).json()) as {
      hourly: { precipitation: number[] };
    };
  };
  await ask();
  expect((await state()).rain.places).toMatchObject([
    { cell: '-23.9,-46.3', name: 'Santos, SP', mm: '0.0', isWatched: true },
  ]);
  expect(await post('rain', { cell: '-23.9,-46.3', mm: '2,5', startsInHours: 1, lasts: 1 })).toMatchObject({
    status: 200,
    body: { places: [{ mm: '2.5', startsInHours: 1, lasts: 1 }] },
  });
  expect((await ask()).hourly.precipitation).toEqual([0, 0, 2.5, 0]);
});

test('what is not ours can be switched off and on again', async () => {
  expect(await post('outage', { server: 'openmeteo', down: true })).toEqual({
    status: 200,
    body: { awesomeapi: false, openmeteo: true, telegram: false },
  });
  await expect(fetch(demo.openMeteo.url)).rejects.toThrow();
  await post('outage', { server: 'openmeteo', down: false });
  expect((await fetch(demo.openMeteo.url)).status).toBe(404);
  expect((await state()).outages.openmeteo).toBe(false);
});

test('the plug answers when the process is dead', async () => {
  await vi.waitFor(async () => {
    expect((await state()).program.status).toBe('running');
  });
  const { pid } = (await state()).program;
  const { body } = await post('plug', {});
  expect(body).toMatchObject({ status: 'unplugged', plugsPulled: 1 });
  expect(() => process.kill(pid!, 0)).toThrow();
  await vi.waitFor(
    async () => {
      expect((await state()).program).toMatchObject({ status: 'running', starts: 2 });
    },
    { timeout: 5000 },
  );
});

test('events begin with the whole state and go on with what changes', async () => {
  const leaving = new AbortController();
  const response = await fetch(`${demo.url}/events`, { signal: leaving.signal });
  const heard: { name: string; data: unknown }[] = [];
  const listening = (async () => {
    const decoder = new TextDecoder();
    let text = '';
    for await (const bytes of response.body!) {
      text += decoder.decode(bytes as Uint8Array, { stream: true });
      const whole = text.split('\n\n');
      text = whole.pop() ?? '';
      for (const event of whole) {
        const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(event) ?? [];
        if (name !== undefined) heard.push({ name, data: JSON.parse(data ?? 'null') });
      }
    }
  })();
  await vi.waitFor(() => {
    expect(heard[0]?.name).toBe('state');
  });
  await post('dollar', { bid: '4.60' });
  await post('say', { text: 'oi' });
  await vi.waitFor(() => {
    expect(heard).toContainEqual({ name: 'dollar', data: expect.objectContaining({ bid: '4.6000' }) as unknown });
    expect(heard).toContainEqual({
      name: 'message',
      data: { chat: 700_000_001, keys: [], message: expect.objectContaining({ from: 'me', text: 'oi' }) as unknown },
    });
  });
  leaving.abort();
  await listening.catch(() => undefined);
});

test('a port that is taken is left to whoever has it; the next one is used', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const second = await startDemo({ port, entry: join(folder, 'idler.mjs') });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
  await new Promise((resolve) => other.close(resolve));
});
