import { anEmptyFolder, settingsFor, startProgram, type Program } from './program.js';
import { startStandIns, type StandIns } from './stand-ins.js';

export const ana = 700_000_001;
/** How an alert for a limit from above begins. */
export const alert = '📉 Dólar a R$';

/** The whole program against stand-ins of its own, and one person's phone. */
export async function running(more: Readonly<Record<string, string>> = {}) {
  const standIns = await startStandIns();
  const folder = anEmptyFolder();
  const settings = { ...(await settingsFor(standIns)), ...more };
  const program = await startProgram(settings, folder);
  return { standIns, folder, settings, program, phone: phoneOf(standIns, ana) };
}

/** What one person types, taps and sees. */
export function phoneOf(standIns: StandIns, chat: number) {
  const press = async (text: string | RegExp, label: string | RegExp) => {
    const { messageId, keyboard } = await standIns.seen(chat, text);
    const button = keyboard
      ?.flat()
      .find((one) => (typeof label === 'string' ? one.text === label : label.test(one.text)));
    if (!button) throw new Error(`no button ${String(label)} in ${JSON.stringify(keyboard)}`);
    await standIns.tap(chat, messageId, { label: button.text });
  };
  return {
    say: (text: string, more = {}) => standIns.say(chat, text, more),
    press,
    sees: (text: string | RegExp) => standIns.seen(chat, text),
    texts: async () => (await standIns.messages(chat)).filter(({ by }) => by === 'bot').map(({ text }) => text),
    alerts: async () => (await standIns.messages(chat)).filter(({ text }) => text.startsWith(alert)),
  };
}

/** The program has applied a quote of this value, and everything that came of it has left. */
export async function applied(program: Program, value: string) {
  const { lastAlert } = await program.line('reading applied', (line) => line['value'] === value);
  if (typeof lastAlert === 'number')
    await program.line('message sent', (line) => (line['alerts'] as number[]).includes(lastAlert));
}
