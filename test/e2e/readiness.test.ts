import { beforeAll, expect, test } from 'vitest';
import { builtFolder } from '../support/built.js';
import { running } from '../support/running.js';
import { until } from '../support/until.js';

beforeAll(builtFolder, 120_000);

async function asked() {
  const one = await running();
  const get = async (path: string) => {
    const reply = await fetch(`http://127.0.0.1:${one.settings['PORT'] ?? ''}${path}`);
    return { status: reply.status, body: (await reply.json()) as { ready?: boolean; checks?: Record<string, string> } };
  };
  return { ...one, get, checks: async () => (await get('/readyz')).body.checks ?? {} };
}

test('the running program says that it lives and that it is ready', async () => {
  const { get, phone, checks, program } = await asked();
  expect(await get('/healthz')).toEqual({ status: 200, body: { ok: true } });
  await program.line('known to Telegram');
  expect(await get('/readyz')).toMatchObject({
    status: 200,
    body: { ready: true, checks: { database: 'ok', awesomeapi: 'idle', telegram: 'ok' } },
  });
  await phone.say('/dolar abaixo 4.5');
  await phone.sees(/Pronto!/);
  await until(async () => (await checks())['awesomeapi'] === 'ok');
  expect((await get('/nothing')).status).toBe(404);
});

test('a token that was revoked shows, and heals', async () => {
  const { standIns, program, get, phone } = await asked();
  await program.line('known to Telegram');
  await standIns.fault({ method: 'getUpdates', recorded: 'unauthorized', times: 2 });
  await phone.say('oi');
  await until(async () => (await get('/readyz')).status === 503, 'a 503');
  expect((await get('/readyz')).body.checks).toMatchObject({ telegram: 'failing', database: 'ok' });
  await until(async () => (await get('/readyz')).status === 200, 'a 200');
});
