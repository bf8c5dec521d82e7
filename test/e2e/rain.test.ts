import { beforeAll, expect, test } from 'vitest';
import { builtFolder } from '../support/built.js';
import { startProgram } from '../support/program.js';
import { ana, running } from '../support/running.js';

beforeAll(builtFolder, 120_000);

const rainAlert = /^🌧/;

test('a wish, a town, and rain that comes: the phone rings with the place, the hour and how hard', async () => {
  const { standIns, phone } = await running();
  await phone.say('/subscribe chuva 0.5');
  const asked = await phone.sees(/Onde\?/);
  await phone.say('Santos');
  const made = await phone.sees(/Pronto!.*passar de 0,5\smm\/h em Santos, SP/s);
  expect(made.messageId).toBeGreaterThan(asked.messageId);
  await standIns.rain({ mm: 2 });
  const rainsAt = performance.now();
  const rung = await phone.sees(rainAlert);
  expect(performance.now() - rainsAt).toBeLessThan(5_000);
  expect(rung.text).toMatch(/Santos.*2\smm\/h \(moderada\)/s);
  expect(rung.text).toContain('Open-Meteo');
  const cells = (await standIns.rainRequests()).flatMap(({ cells }) => cells);
  expect(new Set(cells)).toEqual(new Set(['-24.0,-46.3']));
});

test('the wish is kept over a restart until the place is known, and the message is corrected without a second one', async () => {
  const { standIns, phone, program, settings, folder } = await running();
  await phone.say('me avisa se chover mais de 0,5 mm');
  await phone.sees(/Onde\?/);
  await program.end('SIGKILL');
  await startProgram(settings, folder);
  await phone.say('Santos, SP');
  await phone.sees(/Pronto!/);
  await standIns.rain({ mm: 3, startsInHours: 1 });
  const rung = await phone.sees(rainAlert);
  await standIns.rain({ mm: 3, startsInHours: 4 });
  const corrected = await phone.sees(/Atualização das/);
  expect(corrected.messageId).toBe(rung.messageId);
  expect((await standIns.messages(ana)).filter(({ text }) => text.startsWith('🌧'))).toHaveLength(1);
});
