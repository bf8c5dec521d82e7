import type { SmallTalk } from '../../messages/catalogue.js';
import type { Command } from '../command.js';
import { tell } from '../plan.js';

/** What asks for nothing, and deserves no silence in a private chat. A laugh is one letter: held down, it counts once. */
const names: Readonly<Record<keyof SmallTalk, string>> = {
  yes: 'sim, s, claro, isso, isso mesmo, quero, pode, yes, yep',
  no: 'nao, n, nope, no, nada, deixa, deixa pra la, agora nao',
  ok: 'ok, okay, blz, beleza, certo, combinado, perfeito, otimo, legal, show, top, massa, entendi, ta, ta bom, ta certo, joia, fechado, boa, great, nice, cool',
  laugh: 'k, kk, rs, rsrs, rsrsrs, rsrsrsrs, ha, haha, hahaha, hahahaha, he, hehe, hehehe, huahua, lol',
  undo: 'desfazer, desfaz, desfaca, undo',
};

/** Several of them in a row, as in `não, obrigado`: the first one counts. */
const chatter: ReadonlySet<string> = new Set(
  ['?', 'obrigado', 'obrigada', 'obg', 'valeu', 'vlw', 'thanks', 'por', 'favor', 'tudo', 'bem'].concat(
    Object.values(names).flatMap((text) => text.split(', ')),
  ),
);

export const smallTalk: readonly Command[] = (['yes', 'no', 'ok', 'laugh', 'undo'] as const).map((what) => ({
  names: names[what].split(', '),
  run: async ({ say, chat }, { tokens }) =>
    chat.kind === 'private' && tokens.every(({ text }) => chatter.has(text)) ? tell(say.smallTalk[what]) : undefined,
}));
