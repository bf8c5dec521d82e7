import type { Plan } from '../../store/store.js';
import type { Command } from '../command.js';
import { answer, button } from '../plan.js';
import type { Scene } from '../scene.js';
import { priceButtons } from '../sentence.js';

const greetings: ReadonlySet<string> = new Set(
  'oi ola opa ei eai e ai bom boa dia tarde noite tudo td bem limiar hi hello hey there how are you ?'.split(' '),
);

/**
 * The welcome; it also revives a chat that had blocked us, for Telegram may tell of the unblocking later or never. What stands behind
 * `/start` came from a link and does nothing.
 */
export const start: Command = {
  names: [
    'start',
    'inicio',
    'comecar',
    'oi',
    'ola',
    'opa',
    'hi',
    'hello',
    'hey',
    'e ai',
    'tudo bem',
    'td bem',
    'bom dia',
    'boa tarde',
    'boa noite',
  ],
  async run(scene, { tokens, isCertain }) {
    if (!isCertain && !tokens.every(({ text }) => greetings.has(text))) return undefined;
    await scene.refreshWatched();
    return welcome(scene);
  },
};

function welcome({ say, told, currentSince }: Scene): Plan {
  const buttons = [...priceButtons(say), [button(say.labels.example, { verb: 'example' })]];
  return {
    do: 'comeBack',
    with: { currentSince },
    answers({ watched }) {
      const hello = answer(say.welcome(), buttons);
      return watched.length === 0 ? [hello] : [answer(say.welcomeBack(watched, told)), hello];
    },
  };
}
