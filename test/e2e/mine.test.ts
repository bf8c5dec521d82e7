import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtFolder } from '../support/built.js';
import { alert, ana, phoneOf, running } from '../support/running.js';

beforeAll(builtFolder, 120_000);

const bia = 700_000_002;

/** A chat's id as text, and in the bytes that SQLite gives a number of its size. */
function formsOf(chatId: number): readonly Buffer[] {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(chatId);
  return [Buffer.from(String(chatId)), bytes];
}

/** All that lies beside the database: the log of what was written, the lock, everything. */
function bytesIn(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Buffer.concat(files.map(({ parentPath, name }) => readFileSync(join(parentPath, name))));
}

test('what is kept of a chat is handed over as a file, then erased to the last byte, and others keep theirs', async () => {
  const { standIns, folder, phone, program } = await running();
  const other = phoneOf(standIns, bia);
  await other.say('/dolar abaixo 4.5');
  await other.sees(/Pronto!/);
  await phone.say('/dolar abaixo 4.5');
  await phone.sees(/Pronto!/);
  await phone.say('chuva 0,5 em Ribeirão Cascalheira');
  await phone.sees(/Pronto!.*Cascalheira/s);
  await standIns.dollar('4.48');
  await phone.sees(alert);
  await phone.say('quero ser esquecida depois disto');
  await phone.sees(/Não entendi/);

  await phone.say('/meusdados');
  const { text, wire } = await phone.sees(/Aqui está tudo/);
  expect(text).toContain('/apagar');
  expect(wire['document']).toMatchObject({ file_name: 'limiar.json' });
  const place = Buffer.from('Cascalheira');
  const words = Buffer.from('esquecida');
  expect(bytesIn(folder).includes(place)).toBe(true);
  expect(formsOf(ana).some((form) => bytesIn(folder).includes(form))).toBe(true);

  await phone.say('/apagar');
  await phone.press(/Não dá para desfazer/, 'Apagar tudo');
  await phone.sees(/Pronto! Apaguei tudo/);
  await program.line('message sent', ({ alerts }) => (alerts as readonly number[]).length === 0);
  await program.end('SIGTERM');
  const left = bytesIn(folder);
  for (const form of [...formsOf(ana), place, words, Buffer.from('-12.9,-51.8')])
    expect(left.includes(form), form.toString('latin1')).toBe(false);
  expect(formsOf(bia).some((form) => left.includes(form))).toBe(true);
  expect(await standIns.violations()).toEqual([]);
});
