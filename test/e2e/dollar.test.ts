import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtFolder } from '../support/built.js';
import { alert, applied, phoneOf, running } from '../support/running.js';
import { until } from '../support/until.js';

beforeAll(builtFolder, 120_000);

test('a limit typed and crossed rings the phone: first the confirmation, then the alert', async () => {
  const { standIns, phone, program } = await running();
  await phone.say('/dolar abaixo 4.5');
  const confirmation = await phone.sees(/Aviso quando o dólar ficar abaixo de R\$\s4,50/);
  expect(confirmation.text).toMatch(/Agora: R\$\s5,1434/);
  await standIns.dollar('4.48');
  const fellAt = performance.now();
  const rung = await phone.sees(alert);
  expect(performance.now() - fellAt).toBeLessThan(5_000);
  expect(rung.text).toMatch(/R\$\s4,48.*abaixo do seu limite de R\$\s4,50/);
  expect(rung.messageId).toBeGreaterThan(confirmation.messageId);
  expect(rung.keyboard?.flat().map(({ text }) => text)).toEqual(['Ver agora', 'Silenciar 1 h', 'Por quê?', 'Cancelar']);
  await applied(program, '4.48');
  expect(await phone.texts()).toHaveLength(2);
});

test('what already holds is confirmed first and rung once, at once', async () => {
  const { standIns, phone, program } = await running();
  await phone.say('dólar abaixo de 5,40');
  await phone.sees(/já está abaixo de R\$\s5,40/);
  const rung = await phone.sees(alert);
  expect(rung.text).toContain('já está');
  await standIns.dollar('5.1');
  await applied(program, '5.1');
  expect(await phone.alerts()).toHaveLength(1);
});

test('a price that flutters inside the band rings once; back past the band and down again rings again', async () => {
  const { standIns, phone, program } = await running();
  await phone.say('/dolar abaixo 4.5');
  await phone.sees(/Pronto!/);
  for (const bid of ['4.49', '4.501', '4.499', '4.5089', '4.4999']) {
    await standIns.dollar(bid);
    await applied(program, bid);
  }
  expect(await phone.alerts()).toHaveLength(1);
  for (const bid of ['4.509', '4.48']) {
    await standIns.dollar(bid);
    await applied(program, bid);
  }
  expect(await phone.alerts()).toHaveLength(2);
});

test('the list tells value and distance; its buttons cancel, undo, pause and resume what they name', async () => {
  const { standIns, phone, program } = await running({ TELEGRAM_MESSAGES_PER_SECOND: '1000' });
  await phone.say('/dolar abaixo 4.5');
  await phone.sees(/Pronto!/);
  await phone.say('/minhas');
  await phone.sees(/1\. Dólar abaixo de R\$\s4,50.*R\$\s5,1434.*falta cair/);
  await phone.press('Seus avisos', 'Cancelar\u00a01');
  await phone.press(/^Cancelado/, 'Desfazer');
  await phone.press(/^Desfeito/, 'Pausar\u00a01');
  await phone.sees(/^Pausado/);
  await standIns.dollar('4.48');
  await phone.press(/^Pausado/, 'Retomar\u00a01');
  await phone.sees(/^Retomado/);
  await phone.say('/cotacao');
  await phone.sees(/Dólar: R\$\s4,4800.*\n.*AwesomeAPI/);
  await phone.say('/cancelar 1');
  await phone.sees(/^Cancelado/);
  expect(await phone.alerts()).toEqual([]); // nothing rang while it was paused, nor on its way back
  expect(program.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('an alert’s own buttons show the price now and cancel it for good', async () => {
  const { standIns, phone, program } = await running();
  await phone.say('/dolar abaixo 4.5');
  await phone.sees(/Pronto!/);
  await standIns.dollar('4.48');
  await phone.sees(alert);
  await standIns.dollar('4.7');
  await applied(program, '4.7');
  await phone.press(alert, 'Ver agora');
  await phone.sees(/💵 Dólar: R\$\s4,7000/);
  await phone.press(alert, 'Cancelar');
  await phone.sees(/^Cancelado/);
  await standIns.dollar('4.4');
  await phone.say('/minhas');
  await phone.sees(/não tem avisos agora/);
  expect(await phone.alerts()).toHaveLength(1);
});

test('after /apagar no byte about the chat is left in the files', async () => {
  const chat = 812_345_678_901;
  const { standIns, folder, program } = await running();
  const phone = phoneOf(standIns, chat);
  await phone.say('dólar abaixo de 5,40');
  await phone.sees(alert);
  expect(traces(folder, chat)).not.toEqual([]);
  await phone.say('/apagar');
  await phone.press(/Apagar tudo o que guardo/, 'Apagar tudo');
  await phone.sees(/Apaguei tudo/);
  await until(() => traces(folder, chat).length === 0, 'the files to be clean');
  await program.end('SIGTERM');
  expect(traces(folder, chat)).toEqual([]);
});

/** Files that hold the chat's id as text or as SQLite's integer, or words that it wrote or read. */
function traces(folder: string, chat: number): readonly string[] {
  const integer = Buffer.alloc(8);
  integer.writeBigInt64BE(BigInt(chat));
  const needles = [Buffer.from(String(chat)), integer.subarray(2), Buffer.from('5,40'), Buffer.from('Apaguei')];
  return readdirSync(folder)
    .filter((name) => name.startsWith('limiar.db'))
    .flatMap((name) => {
      const bytes = readFileSync(join(folder, name));
      return needles
        .filter((needle) => bytes.includes(needle))
        .map((needle) => `${name}: ${needle.toString('latin1')}`);
    });
}
