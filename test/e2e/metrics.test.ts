import { beforeAll, expect, test } from 'vitest';
import { aReceiver } from '../dispatch/receivers.js';
import { builtFolder } from '../support/built.js';
import { freePort } from '../support/free-port.js';
import { alert, ana, applied, phoneOf, running } from '../support/running.js';
import { until } from '../support/until.js';

beforeAll(builtFolder, 120_000);

const token = 'a-bearer-for-metrics';

/** The samples of `/metrics` by name and labels. */
async function scraped(
  port: string | undefined,
): Promise<{ text: string; of: (sample: string) => number | undefined }> {
  const reply = await fetch(`http://127.0.0.1:${port ?? ''}/metrics`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(reply.status).toBe(200);
  const text = await reply.text();
  const samples = new Map(
    text
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
  return { text, of: (sample) => samples.get(sample) };
}

test('the numbers of the running program tell what happened to one alert, and of nobody', async () => {
  const { standIns, phone, program, settings } = await running({ METRICS_TOKEN: token });
  await phone.say('/dolar abaixo 4.5');
  await phone.sees(/Pronto!/);
  await standIns.dollar('4.48');
  await phone.sees(alert);
  await applied(program, '4.48');
  const { text, of } = await until(async () => {
    const one = await scraped(settings['PORT']);
    const isSent = one.of('limiar_deliveries_total{state="sent"}') === 2;
    const isConfirmed = (one.of('limiar_readings_total{source="awesomeapi",verdict="confirmed"}') ?? 0) > 0;
    return isSent && isConfirmed ? one : undefined;
  }, 'both deliveries and a later poll to be counted');
  expect(of('limiar_readings_total{source="awesomeapi",verdict="applied"}')).toBe(2);
  expect(of('limiar_fetches_total{source="awesomeapi",outcome="answered"}')).toBeGreaterThan(1);
  expect(of('limiar_alerts_total{kind="crossed"}')).toBe(1);
  expect(of('limiar_dispatch_attempts_total{end="done"}')).toBe(1);
  expect(of('limiar_webhook_receipts_total{status="202"}')).toBe(1);
  expect(of('limiar_messages_total{outcome="sent"}')).toBe(2);
  expect(of('limiar_reading_to_message_seconds_count')).toBe(1);
  expect(of('limiar_reading_to_message_seconds_sum')).toBeGreaterThanOrEqual(0);
  expect(of('limiar_telegram_calls_total{method="sendMessage",outcome="ok"}')).toBe(2);
  expect(of('limiar_updates_total{did="subscribe"}')).toBe(1);
  expect(of('limiar_subscriptions{kind="fx",status="active"}')).toBe(1);
  expect(of('limiar_live_subjects{kind="fx"}')).toBe(1);
  expect(of('limiar_due_deliveries{lane="fx"}')).toBe(0);
  expect(of('limiar_check{check="database",state="ok"}')).toBe(1);
  expect(of('limiar_check{check="database",state="failing"}')).toBe(0);
  expect(of('limiar_ready')).toBe(1);
  expect(of('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
  for (const secret of [String(ana), settings['TELEGRAM_BOT_TOKEN'] ?? '', token, 'USD-BRL', '4.5'])
    expect(text, secret).not.toContain(secret);
});

test('what goes wrong is counted: a message in doubt that came again, a 429, an upstream that fails', async () => {
  const { standIns, phone, program, settings } = await running({ METRICS_TOKEN: token, SEND_RETRY_SECONDS: '0.01' });
  await standIns.fault({ method: 'sendMessage', kind: 'cut-body' });
  await phone.say('/dolar abaixo 4.5');
  await phone.sees(/Talvez repetido/);
  await standIns.fault({ server: 'awesomeapi', kind: 'reset-before-effect', times: 2 });
  await program.line('source gave no usable answer');
  const { of } = await scraped(settings['PORT']);
  expect(of('limiar_messages_total{outcome="unknown"}')).toBe(1);
  expect(of('limiar_telegram_calls_total{method="sendMessage",outcome="silent"}')).toBe(1);
  await until(async () => (await scraped(settings['PORT'])).of('limiar_messages_repeated_total') === 1);
  expect(of('limiar_fetches_total{source="awesomeapi",outcome="failed"}')).toBeGreaterThan(0);
});

test('without its token nobody is answered', async () => {
  const { settings } = await running({ METRICS_TOKEN: token });
  const reply = await fetch(`http://127.0.0.1:${settings['PORT'] ?? ''}/metrics`);
  expect([reply.status, await reply.text()]).toEqual([401, expect.not.stringContaining('limiar_')]);
});

test('the operator’s chat hears of an event that is dead, in Portuguese, and of nobody', async () => {
  const stranger = await aReceiver();
  stranger.always(400);
  const port = String(await freePort());
  const operator = 700_000_099;
  const { standIns, phone, program } = await running({
    ...{ PORT: port, OPERATOR_CHAT_ID: String(operator), SWEEP_SECONDS: '0.1' },
    WEBHOOK_URL: `http://127.0.0.1:${port}/webhooks/alerts ${stranger.url}`,
  });
  const desk = phoneOf(standIns, operator);
  await desk.say('/ajuda');
  await phone.say('dólar abaixo de 5,40');
  await phone.sees(alert);
  const told = await desk.sees(/Há eventos mortos/);
  expect(told.text).not.toMatch(/5,40|700000001/);
  await program.line('operator told', (line) => line['dispatch'] === 'dead');
  expect(program.output()).not.toContain(String(operator));
});
