import { beforeAll, expect, test } from 'vitest';
import { builtFolder } from '../support/built.js';
import { startProgram } from '../support/program.js';
import { alert, applied, running } from '../support/running.js';

beforeAll(builtFolder, 120_000);

test('a killed program forgets nothing: what crossed while it was down is told once it is back', async () => {
  const { standIns, folder, settings, program, phone } = await running();
  await phone.say('/dolar abaixo 4.5');
  await phone.sees(/Pronto!/);
  await program.end('SIGKILL');
  await standIns.dollar('4.48');
  const second = await startProgram(settings, folder);
  await phone.sees(alert);
  await applied(second, '4.48');
  await second.end('SIGKILL');
  await startProgram(settings, folder);
  await phone.say('/minhas'); // answers come before alerts, so the next look is at a program that has caught up
  await phone.sees(/já abaixo do limite/);
  expect(await phone.alerts()).toHaveLength(1);
});

test('a message typed while the program is down is answered when it is back, once', async () => {
  const { standIns, folder, settings, program, phone } = await running();
  await program.end('SIGKILL');
  await phone.say('/dolar abaixo 4.5');
  const second = await startProgram(settings, folder);
  await phone.sees(/Pronto!/);
  await second.line('message sent');
  await second.end('SIGKILL');
  await startProgram(settings, folder);
  await phone.say('/minhas');
  await phone.sees('Seus avisos');
  expect(await phone.texts()).toHaveLength(2);
  await standIns.dollar('4.48');
  await phone.sees(alert);
});

test.each([
  ['send.accepted', /Talvez repetido/, 2],
  ['send.before', /Talvez repetido/, 1],
  ['eval.committed', alert, 1],
  ['receive.committed', alert, 1],
] as const)('killed at %s, the alert is there after the restart', async (point, text, copies) => {
  const { standIns, folder, settings, program, phone } = await running({ SEND_RETRY_SECONDS: '0.01 0.01' });
  await phone.say('/dolar abaixo 4.5');
  await program.line('message sent');
  await program.end('SIGKILL');
  const fragile = await startProgram({ ...settings, LIMIAR_FAILPOINT: point }, folder);
  await standIns.dollar('4.48');
  expect(await fragile.ended).toEqual({ code: null, signal: 'SIGKILL' });
  await startProgram(settings, folder);
  await phone.sees(text);
  expect(await phone.alerts()).toHaveLength(copies);
});
