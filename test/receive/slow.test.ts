import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { patience } from '../../src/http/server.js';
import { anEndpoint } from './endpoint.js';

const hurried = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 };
const head = 'POST /webhooks/alerts HTTP/1.1\r\nhost: limiar\r\ncontent-type: application/json\r\n';

test('a caller has five seconds for its head and ten for the whole request', () => {
  expect(patience).toEqual({ headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000 });
});

test.each([
  ['a body that does not end', `${head}content-length: 100\r\n\r\n{"type":`],
  ['a body in pieces that does not end', `${head}transfer-encoding: chunked\r\n\r\n2\r\n{"\r\n`],
  ['a head that does not end', head],
])('408 for %s', async (_what, beginning) => {
  const { port, lines } = await anEndpoint({ patience: hurried });
  const socket = connect(port, '127.0.0.1');
  socket.write(beginning);
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 Request Timeout/);
  expect(lines.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a caller who hangs up in the middle harms nobody', async () => {
  const { port, post, lines } = await anEndpoint();
  const socket = connect(port, '127.0.0.1');
  socket.write(`${head}content-length: 100\r\n\r\n{"type":`);
  socket.end();
  await text(socket);
  expect((await post('{}')).status).toBe(400);
  expect(lines.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
