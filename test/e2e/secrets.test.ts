import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { builtFolder } from '../support/built.js';
import { alert, ana, running } from '../support/running.js';
import { startProgram } from '../support/program.js';

beforeAll(builtFolder, 120_000);

/** Each strikes once. The last stops all sends for a minute. */
const ofSends = [
  { recorded: 'restart' },
  { recorded: 'bad_gateway_html' },
  { recorded: 'captive_portal_200_html' },
  { recorded: 'too_long' },
  { recorded: 'unauthorized' },
];
test('whatever Telegram and the source do, no line tells the token, a webhook secret or a person’s words', async () => {
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const { standIns, folder, settings, program, phone } = await running({
    WEBHOOK_SECRET: secret,
    WEBHOOK_URL: 'http://127.0.0.1:9/webhooks/alerts',
    SEND_RETRY_SECONDS: '0.01 0.01 0.01 0.01',
    LOG_LEVEL: 'trace',
  });
  await phone.say('/dolar abaixo 4.5');
  await phone.sees(/Pronto!/);
  await phone.say('dólar abaixo de 5,40'); // holds already: an event for a URL where nobody listens
  await program.line('event not delivered yet');
  await standIns.fault({ method: 'getUpdates', recorded: 'captive_portal_200_html' });
  for (const fault of ofSends) await standIns.fault({ method: 'sendMessage', ...fault });
  for (const kind of ['reset-before-effect', 'cut-body']) await standIns.fault({ server: 'awesomeapi', kind });
  await phone.say('quebradinho <b>do Zé</b>');
  await phone.say('dólar abaixo de 4,40');
  await phone.say('/minhas');
  await program.line('getUpdates failed');
  await program.line('message of unknown outcome');
  await program.line('message dead: the channel will never take it');
  await program.line('source gave no usable answer');
  await program.end('SIGTERM');

  // The set-up is mended: the events that waited for a URL which the settings no longer name go to our own endpoint.
  await standIns.clearFaults();
  const second = await startProgram({ ...settings, WEBHOOK_URL: '' }, folder);
  expect(second.lines.find(({ msg }) => msg === 'started')).toMatchObject({ adopted: expect.any(Number) as number });
  await standIns.dollar('4.48');
  await phone.sees(alert);
  const told = program.output() + second.output();
  for (const secretText of [
    settings['TELEGRAM_BOT_TOKEN'] ?? '',
    'stand-in',
    secret,
    secret.slice(6),
    'quebradinho',
    'Zé',
    String(ana),
    '5,40',
  ])
    expect(told, secretText).not.toContain(secretText);
});
