/** A text that begins with a slash: the command's name as typed, the bot it is meant for, and what stands behind. */
export interface Addressed {
  readonly name: string;
  readonly bot: string | undefined;
  readonly rest: string;
}

const mostNameUnits = 64;

/** Reads `/dolar@LimiarBot abaixo 4,5` from the raw text. `undefined`: no command stands there. */
export function addressedIn(text: string): Addressed | undefined {
  const typed = text.trimStart();
  if (!typed.startsWith('/')) return undefined;
  const nameEnd = endOf(typed, 1, /\p{L}|\p{M}/u);
  if (nameEnd === 1) return undefined;
  const name = typed.slice(1, nameEnd);
  if (typed[nameEnd] !== '@') return { name, bot: undefined, rest: typed.slice(nameEnd) };
  const botEnd = endOf(typed, nameEnd + 1, /\w/);
  return { name, bot: typed.slice(nameEnd + 1, botEnd), rest: typed.slice(botEnd) };
}

/** Where the run of characters that belong ends; a name of any length is looked at no further than a name goes. */
function endOf(text: string, from: number, belongs: RegExp): number {
  let at = from;
  while (at < text.length && at - from < mostNameUnits && belongs.test(text.charAt(at))) at += 1;
  return at;
}
