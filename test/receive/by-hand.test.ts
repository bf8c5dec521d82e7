import { createHmac, randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { builtFolder } from '../support/built.js';
import { settingsFor, startProgram } from '../support/program.js';
import { aSecret } from '../support/signed.js';
import { startStandIns } from '../support/stand-ins.js';

beforeAll(builtFolder);

test('the webhook of the running program takes an event that was signed by hand, as docs and README show it', async () => {
  const secret = aSecret();
  const settings = await settingsFor(await startStandIns());
  const program = await startProgram({ ...settings, WEBHOOK_SECRET: secret });

  const id = `evt_${randomUUID()}`;
  const timestamp = String(Math.floor(Date.now() / 1000));
  const body = '{"type":"threshold.crossed","timestamp":"2026-09-18T14:03:30Z","data":{"alerts":[{"id":"1"}]}}';
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  const reply = await fetch(`http://127.0.0.1:${settings['PORT'] ?? ''}/webhooks/alerts`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    },
    body,
  });

  expect(reply.status).toBe(202);
  expect(await reply.json()).toEqual({ accepted: true, repeat: false });
  await program.line('event received', ({ event, unknown }) => event === id && unknown === 1);
});
