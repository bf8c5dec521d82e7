import { beforeAll, describe, expect, test } from 'vitest';
import type { Failpoint } from '../../src/failpoint.js';
import { builtFolder } from '../support/built.js';
import { launch, startProgram } from '../support/program.js';
import { ana, running } from '../support/running.js';
import { until } from '../support/until.js';

// What the drawn run cannot say in its own words: the message that is edited, and the button that is pressed, while the program dies at
// each point on the way.

beforeAll(builtFolder);

const hasRung = /^🌧/u;

/** Starts the program so that it dies at this point, lets `act` happen to it, and starts it again when it is dead. */
async function dieAt(
  point: Failpoint,
  { settings, folder }: { settings: Readonly<Record<string, string>>; folder: string },
  act: () => Promise<unknown>,
): Promise<void> {
  const dying = await launch({ ...settings, LIMIAR_FAILPOINT: `${point}:1` }, folder);
  // Where the point is passed before it is ready, it dies on the way there: so be it.
  await Promise.race([dying.line('ready'), dying.ended]);
  await act();
  expect((await dying.ended).signal).toBe('SIGKILL');
  await startProgram(settings, folder);
}

describe('rain that was told slides', () => {
  test.each<Failpoint>([
    ...(['poll.stored', 'eval.reading', 'eval.committed'] as const),
    ...(['claim.committed', 'send.before', 'send.accepted', 'send.marked'] as const),
  ])('dead at %s: the sent message is corrected, and there is no second one', async (point) => {
    const { standIns, phone, program, settings, folder } = await running();
    await phone.say('chuva acima de 0,5 em Santos');
    await phone.sees(/Pronto!/u);
    await standIns.rain({ mm: 3, startsInHours: 1 });
    const rung = await phone.sees(hasRung);
    await program.line('message sent', ({ alerts }) => (alerts as number[]).length > 0);
    await program.end('SIGKILL');

    await dieAt(point, { settings, folder }, () => standIns.rain({ mm: 3, startsInHours: 4 }));
    const corrected = await phone.sees(/Atualização das/u);
    expect(corrected.messageId).toBe(rung.messageId);
    expect((await standIns.messages(ana)).filter(({ text }) => text.startsWith('🌧'))).toHaveLength(1);
  });
});

describe('a button that is pressed', () => {
  const points = ['update.fetched', 'update.stored', 'update.applied', 'claim.committed', 'reply.sent'] as const;
  test.each<Failpoint>(points)('dead at %s: the change is there once, and the answer is not lost', async (point) => {
    const { standIns, phone, program, settings, folder } = await running();
    await phone.say('/dolar abaixo 4.5');
    await phone.sees(/Pronto!/u);
    await standIns.dollar('4.48');
    await phone.sees(/^📉/u);
    await program.line('message sent', ({ alerts }) => (alerts as number[]).length > 0);
    await program.end('SIGKILL');

    await dieAt(point, { settings, folder }, () => phone.press(/^📉/u, 'Cancelar'));
    await phone.sees(/^Cancelado:/u);
    await phone.say('/minhas');
    await phone.sees(/não tem avisos/u);
    const answers = (await phone.texts()).filter((text) => text.startsWith('Cancelado:'));
    await until(() => answers.slice(1).every((text) => /talvez repetido/iu.test(text)), 'a copy says so');
    // Pressed once more, by a thumb that saw nothing happen: it is gone already, and nothing new is said.
    await phone.press(/^📉/u, 'Cancelar');
    await phone.say('/cotacao');
    await phone.sees(/AwesomeAPI/u);
    expect((await phone.texts()).filter((text) => text.startsWith('Cancelado:'))).toHaveLength(answers.length);
  });
});
