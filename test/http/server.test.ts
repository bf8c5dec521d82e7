import { request } from 'node:http';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { createHttpServer, type ServerOptions } from '../../src/http/server.js';
import type { Readiness } from '../../src/telemetry/readiness.js';
import { freePort } from '../support/free-port.js';
import { heardLog } from '../support/heard-log.js';
import { until } from '../support/until.js';

async function aServer(options: Partial<Pick<ServerOptions, 'readiness' | 'routes'>> = {}) {
  const port = await freePort();
  const heard = heardLog();
  const readiness = async (): Promise<Readiness> => ({ ready: true, checks: { database: 'ok' } });
  const server = createHttpServer({ host: '127.0.0.1', port, routes: [], readiness, log: heard.log, ...options });
  await server.listen();
  onTestFinished(() => server.close());
  return { port, heard, server, get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`) };
}

test('/healthz says only that the process lives', async () => {
  const { get } = await aServer({ readiness: () => Promise.reject(new Error('not asked')) });
  const reply = await get('/healthz');
  expect([reply.status, await reply.json()]).toEqual([200, { ok: true }]);
});

test.each([
  [200, { ready: true, checks: { database: 'ok', dispatch: 'warn', deliver: 'starting', awesomeapi: 'idle' } }],
  [503, { ready: false, checks: { database: 'failing' } }],
] as const)('/readyz answers %i with its checks', async (status, readiness) => {
  const { get } = await aServer({ readiness: async () => readiness });
  const reply = await get('/readyz');
  expect([reply.status, await reply.json()]).toEqual([status, readiness]);
});

test.each(['/', '/metric', '/healthz/x', '/%2e%2e/etc/passwd', '/webhooks'])(
  '404 for %s, without its name',
  async (path) => {
    const { get, heard } = await aServer();
    const reply = await get(path);
    expect([reply.status, await reply.json()]).toEqual([404, { error: 'no such page' }]);
    expect(heard.lines).toEqual([]);
  },
);

test('headers that browsers heed are set, and none that tells what we run', async () => {
  const { get } = await aServer();
  for (const path of ['/healthz', '/readyz', '/none']) {
    const { headers } = await get(path);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  }
});

test('what goes wrong inside is told to the log, not to the caller', async () => {
  const { get, heard } = await aServer({ readiness: () => Promise.reject(new Error('bot123456:stand-in is s3cret')) });
  const reply = await get('/readyz');
  expect([reply.status, await reply.json()]).toEqual([500, { error: 'failed' }]);
  expect(heard.lines).toMatchObject([{ level: 'error', msg: 'a request failed' }]);
  expect(heard.text()).not.toContain('stand-in');
});

test('a port that is taken rejects the start', async () => {
  const { port, heard } = await aServer();
  const second = createHttpServer({
    host: '127.0.0.1',
    port,
    routes: [],
    readiness: async () => ({ ready: true, checks: {} }),
    log: heard.log,
  });
  await expect(second.listen()).rejects.toThrow('EADDRINUSE');
});

test('a close lets a request that is under way end, and takes no new one', async () => {
  let finish: (() => void) | undefined;
  const slow = express.Router().get('/slow', (_request, response) => {
    finish = () => response.json({ ok: true });
  });
  const { get, server } = await aServer({ routes: [slow] });
  const asking = get('/slow');
  await until(() => finish);
  const closing = server.close();
  finish?.();
  expect((await asking).status).toBe(200);
  await closing;
  await expect(get('/healthz')).rejects.toThrow();
});

test('a close does not wait for a request for ever', async () => {
  const stuck = express.Router().get('/stuck', () => undefined);
  const { port, server } = await aServer({ routes: [stuck] });
  const asking = request({ port, path: '/stuck' }).end();
  const broken = new Promise<Error>((resolve) => asking.once('error', resolve));
  await until(() => asking.socket?.readyState === 'open');
  await server.close();
  expect(await broken).toMatchObject({ code: 'ECONNRESET' });
});
