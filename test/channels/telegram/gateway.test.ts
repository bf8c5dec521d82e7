import { expect, test } from 'vitest';
import { createGateway } from '../../../src/channels/telegram/gateway.js';
import { recordedErrors, startBotApi, type Fault } from '../../../src/demo/stand-ins/bot-api.js';
import { freePort } from '../../support/free-port.js';
import { collectGarbage } from '../../support/garbage.js';
import { ana, aTelegram, token } from './a-telegram.js';

const text = 'dólar abaixo de 4,50, segredo';

/** These end by the deadline alone; of a cut body node-fetch waits for the rest. */
const neverEnds = new Set<Fault['kind']>(['hang', 'drip', 'endless', 'cut-body']);

async function call(fault: Fault) {
  const { bot } = await aTelegram();
  bot.say(ana, '/start');
  bot.fault({ method: 'sendMessage', ...fault });
  const { signal } = new AbortController();
  const isEnded = neverEnds.has(fault.kind);
  const end = createGateway(token, bot.url).call(
    'sendMessage',
    { chat_id: ana, text },
    isEnded ? 300 : 600_000,
    signal,
  );
  if (isEnded) await collectGarbage(); // a deadline that nobody holds is forgotten here
  return end;
}

const answers = [
  {},
  [],
  null,
  7,
  'x',
  { ok: false },
  { ok: false, error_code: 'x' },
  { ok: false, error_code: 400 },
  { ok: false, description: 7, error_code: 400 },
];

test.each([
  ...recordedErrors.map(
    ({ case: name, http_status: status, headers, body }) => [name, { kind: 'answer', status, headers, body }] as const,
  ),
  ...answers.flatMap((body) =>
    [200, 400, 500].map((status) => [`${status} ${JSON.stringify(body)}`, { kind: 'answer', status, body }] as const),
  ),
  ['a reset', { kind: 'reset-before-effect' }],
  ['a cut body', { kind: 'cut-body' }],
  ['no answer', { kind: 'hang' }],
  ['a slow answer', { kind: 'drip', ms: 50 }],
  ['an endless answer', { kind: 'endless' }],
  ['a redirect', { kind: 'redirect', to: 'http://127.0.0.1:9/' }],
] as const)('%s: the call ends, and tells neither the token nor what was sent', async (_what, fault) => {
  const end = await call(fault);
  expect(['refused', 'silent']).toContain(end.end);
  expect(JSON.stringify(end)).not.toMatch(/stand-in|segredo/);
});

test.each([
  ['flood_short', 34],
  ['flood_very_long', 10_072],
  ['flood_without_parameters', 5],
])('%s: %i seconds', async (name, retryAfterS) => {
  const {
    http_status: status,
    headers,
    body,
  } = recordedErrors.find((line) => line.case === name) ?? recordedErrors[0]!;
  expect(await call({ kind: 'answer', status, headers, body })).toMatchObject({
    end: 'refused',
    code: 429,
    retryAfterS,
  });
});

test('nobody listens: it was not sent', async () => {
  const gateway = createGateway(token, `http://127.0.0.1:${await freePort()}`);
  expect(await gateway.call('getMe', {})).toEqual({ end: 'silent', wasSent: false, why: 'ECONNREFUSED' });
  expect(await createGateway(token, 'http://no-such-host.invalid').call('getMe', {})).toMatchObject({ wasSent: false });
});

test('a kept connection that the server closed meanwhile: it may have been sent', async () => {
  const bot = await startBotApi({ token });
  const gateway = createGateway(token, bot.url);
  expect(await gateway.call('getMe', {})).toMatchObject({ end: 'ok' });
  bot.down = true;
  expect(await gateway.call('getMe', {})).toMatchObject({ end: 'silent', wasSent: true });
  await bot.close();
});

test('a caller may end its call itself', async () => {
  const { bot } = await aTelegram();
  bot.fault({ method: 'getMe', kind: 'hang' });
  const leave = new AbortController();
  const end = createGateway(token, bot.url).call('getMe', {}, 600_000, leave.signal);
  leave.abort();
  expect(await end).toMatchObject({ end: 'silent' });
});
