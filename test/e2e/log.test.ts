import { beforeAll, expect, test } from 'vitest';
import { builtFolder } from '../support/built.js';
import type { LogLine, Program } from '../support/program.js';
import { alert, ana, running } from '../support/running.js';

beforeAll(builtFolder, 120_000);

const ids = (line: LogLine, field: string) => line[field] as readonly (string | number)[];

/** Follows an event from the log alone: each line names what leads to the next. Returns the message's number in the chat. */
async function follow(program: Program, event: string | number | undefined): Promise<number> {
  const about = (line: LogLine) => line['event'] === event;
  await program.line('event delivered', about);
  const received = await program.line('event received', about);
  const [alertId] = ids(received, 'alerts');
  const sent = await program.line('message sent', (line) => ids(line, 'alerts').includes(alertId ?? 0));
  const claimed = await program.line('message claimed', (line) => line['message'] === sent['message']);
  expect(claimed['alerts']).toEqual(sent['alerts']);
  return sent['channelMessage'] as number;
}

test('one alert is followed through the log by its ids, from the reading to the phone', async () => {
  const { standIns, phone, program } = await running();
  await phone.say('/dolar abaixo 4.5');
  await phone.sees(/Pronto!/);
  await standIns.dollar('4.48');
  const rung = await phone.sees(alert);
  const applied = await program.line('reading applied', (line) => ids(line, 'events').length > 0);
  expect(applied).toMatchObject({
    subject: 'fx:USD-BRL',
    value: '4.48',
    reading: expect.any(Number) as number,
    alerts: 1,
  });
  const [event] = ids(applied, 'events');
  expect(await follow(program, event)).toBe(rung.messageId);
  // The same by grep: the event's lines lead to the alert, and the alert's to the message.
  const grep = (text: string) =>
    program
      .output()
      .split('\n')
      .filter((line) => line.includes(text));
  expect(
    grep(String(event))
      .map((line) => (JSON.parse(line) as LogLine).msg)
      .toSorted(),
  ).toEqual([...['event delivered', 'event received', 'reading applied']]);
  expect(grep(`"alerts":[${String(applied['firstAlert'])}]`).map((line) => (JSON.parse(line) as LogLine).msg)).toEqual([
    ...['event received', 'message claimed', 'message sent'],
  ]);
  expect(program.output()).not.toContain(String(ana));
});

test('what holds already, and the answer to it, are followed from the update', async () => {
  const { phone, program } = await running();
  await phone.say('dólar abaixo de 5,40');
  const rung = await phone.sees(alert);
  const confirmed = await phone.sees(/já está abaixo/);
  const handled = await program.line('update handled', (line) => line['did'] === 'subscribe');
  expect(await follow(program, ids(handled, 'events')[0])).toBe(rung.messageId);
  const answered = await program.line('message sent', (line) => line['update'] === handled['update']);
  expect(answered).toMatchObject({ alerts: [], channelMessage: confirmed.messageId });
});
