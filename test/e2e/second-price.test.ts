import { beforeAll, expect, test } from 'vitest';
import { builtFolder } from '../support/built.js';
import { friday, hourMs, later, minuteMs } from '../support/moments.js';
import { MovedClock } from '../support/moved-clock.js';
import { anEmptyFolder, settingsFor, startProgram, type Settings } from '../support/program.js';
import { ana, phoneOf } from '../support/running.js';
import { startStandIns } from '../support/stand-ins.js';
import { until } from '../support/until.js';

beforeAll(builtFolder, 120_000);

/** The program on a Friday at 11:03, and somebody who waits for the dollar below 4,50; the last price is 4,60, of a minute ago. */
async function watching() {
  const standIns = await startStandIns();
  const folder = anEmptyFolder();
  const clock = new MovedClock(folder, friday);
  const settings: Settings = { ...(await settingsFor(standIns)), NODE_OPTIONS: clock.nodeOptions };
  const dollar = (bid: string, at: Date) => standIns.dollar(bid, { timestamp: String(at.getTime() / 1000) });
  await dollar('4.60', later(friday, -minuteMs));
  const program = await startProgram(settings, folder);
  const phone = phoneOf(standIns, ana);
  await phone.say('/dolar abaixo 4.5');
  await phone.sees(/Aviso quando o dólar ficar abaixo de R\$\s4,50/);
  const maybes = async () => (await phone.texts()).filter((text) => text.includes('pode ter cruzado'));
  /** So many times it was looked whether there is something new to tell. */
  const looks = async (count: number) => {
    const before = (await standIns.officialRequests()).length;
    await until(
      async () => (await standIns.officialRequests()).length >= before + count,
      'the second source to be asked',
    );
  };
  const prices = async () => {
    const reply = await fetch(`http://127.0.0.1:${settings['PORT'] ?? ''}/readyz`);
    return ((await reply.json()) as { checks: Record<string, string> }).checks['prices'];
  };
  return { standIns, folder, clock, settings, program, phone, dollar, maybes, looks, prices };
}

test('an hour of silence with the official price past the limit is told once, over a kill -9 too, and how it ended', async () => {
  const { standIns, folder, clock, settings, program, phone, dollar, maybes, looks, prices } = await watching();
  await standIns.down('awesomeapi', true);
  await standIns.bulletin('4.471', later(friday, 30 * minuteMs));
  clock.set(later(friday, 50 * minuteMs));
  await until(async () => (await prices()) === 'warn', 'the old price to show');
  expect(await standIns.officialRequests()).toEqual([]); // an old price alone asks nobody

  clock.set(later(friday, hourMs));
  const told = await phone.sees(/pode ter cruzado/);
  expect(told.text.replaceAll('\u00a0', ' ').split('\n')).toEqual([
    '🟡 Dólar a R$ 4,4710 no PTAX das 11h33: pode ter cruzado seu limite de R$ 4,50.',
    'É a cotação oficial do Banco Central; a fonte de sempre está sem preço novo desde 11h02.',
    'Assim que ela voltar, mando o aviso de sempre ou digo que não cruzou.',
  ]);
  expect(await phone.alerts()).toEqual([]);
  await phone.say('/dolar');
  await phone.sees(/Banco Central \(PTAX das 11h33\): R\$\s4,4710/);
  await phone.say('/minhas');
  await phone.sees(/Sem preço novo do dólar desde 11h02/);

  await program.end('SIGKILL');
  const again = await startProgram(settings, folder);
  await looks(3);
  await standIns.bulletin('4.46', later(friday, 58 * minuteMs));
  await looks(3);
  expect(await maybes()).toHaveLength(1);

  await standIns.down('awesomeapi', false);
  await dollar('4.52', later(friday, 59 * minuteMs));
  const back = await phone.sees(/não está abaixo do seu limite/);
  expect(back.silent).toBe(true);
  await dollar('4.49', later(friday, 60 * minuteMs));
  await phone.sees(/^📉 Dólar a R\$\s4,4900/);
  expect(await phone.alerts()).toHaveLength(1);
  expect(again.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a feed that goes on repeating its old stamp is silent too; when it moves past the limit the usual alert says it all', async () => {
  const { standIns, clock, phone, dollar, maybes, looks } = await watching();
  await standIns.bulletin('4.471', later(friday, 30 * minuteMs));
  clock.set(later(friday, hourMs));
  await phone.sees(/pode ter cruzado/);
  await looks(3);
  await dollar('4.48', later(friday, 59 * minuteMs));
  await phone.sees(/^📉 Dólar a R\$\s4,4800/);
  expect([(await maybes()).length, (await phone.texts()).filter((text) => text.includes('não está')).length]).toEqual([
    1, 0,
  ]);
});
