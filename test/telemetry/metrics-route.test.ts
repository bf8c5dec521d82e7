import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { createHttpServer } from '../../src/http/server.js';
import { metricsRoute } from '../../src/telemetry/metrics-route.js';
import { freePort } from '../support/free-port.js';
import { heardLog } from '../support/heard-log.js';

const token = 'kR7-s3cret-of-metrics';

async function aServer(given?: string) {
  const port = await freePort();
  let scrapes = 0;
  const scrape = async () => `scrapes ${(scrapes += 1)}\n`;
  const server = createHttpServer({
    ...{ host: '127.0.0.1', port, log: heardLog().log },
    routes: [metricsRoute(scrape, 'text/plain; version=0.0.4; charset=utf-8', given)],
    readiness: async () => ({ ready: true, checks: {} }),
  });
  await server.listen();
  onTestFinished(() => server.close());
  return { get: (headers: Readonly<Record<string, string>> = {}) => get(port, headers), scrapes: () => scrapes };
}

/** `fetch` lets nobody choose the Host. */
function get(port: number, headers: Readonly<Record<string, string>>) {
  return new Promise<{ status: number; headers: Readonly<Record<string, unknown>>; body: string }>(
    (resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path: '/metrics', headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => (body += part));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      });
      asked.on('error', reject).end();
    },
  );
}

test('without a token this machine is answered', async () => {
  const { get } = await aServer();
  const reply = await get();
  expect([reply.status, reply.body]).toEqual([200, 'scrapes 1\n']);
  expect(reply.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  for (const host of ['localhost', '127.0.0.1:3000', '[::1]:3000'])
    expect([host, (await get({ host })).status]).toEqual([host, 200]);
});

test.each([
  ['x-forwarded-for', '203.0.113.7'],
  ['X-Forwarded-Host', 'limiar.example.org'],
  ['x-forwarded-for', '127.0.0.1'],
  ['forwarded', 'for=203.0.113.7'],
  ['via', '1.1 proxy'],
  ['x-real-ip', '203.0.113.7'],
  ['cf-connecting-ip', '203.0.113.7'],
  ['host', 'limiar.example.org'],
  ['host', '127.0.0.1.example.org'],
  ['host', '10.1.2.3'],
])('without a token somebody behind a proxy on this machine is refused: %s: %s', async (name, value) => {
  const { get, scrapes } = await aServer();
  const reply = await get({ [name]: value });
  expect([reply.status, scrapes()]).toEqual([403, 0]);
  expect(reply.body).toContain('METRICS_TOKEN');
});

test.each([
  ['none', {}],
  ['another', { authorization: 'Bearer another' }],
  ['the beginning of it', { authorization: `Bearer ${token.slice(0, -1)}` }],
  ['more than it', { authorization: `Bearer ${token}x` }],
  ['it as a password', { authorization: `Basic ${token}` }],
  ['it without its scheme', { authorization: token }],
])('with a token, who shows %s is refused, on this machine too', async (_what, headers) => {
  const { get, scrapes } = await aServer(token);
  const reply = await get(headers);
  expect([reply.status, reply.headers['www-authenticate'], scrapes()]).toEqual([401, 'Bearer', 0]);
  expect(reply.body).not.toContain(token);
});

test('with a token, who shows it is answered from anywhere', async () => {
  const { get } = await aServer(token);
  const headers = { 'x-forwarded-for': '203.0.113.7', host: 'limiar.example.org' };
  expect((await get({ ...headers, authorization: `Bearer ${token}` })).status).toBe(200);
  expect((await get({ ...headers, authorization: `bearer  ${token}` })).status).toBe(200);
});
