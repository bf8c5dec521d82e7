import type { Token } from './tokens.js';

const begins: ReadonlySet<string> = new Set('para pare parem parar chega basta stop'.split(' '));
const goesOn: ReadonlySet<string> = new Set(
  'de com avisar mandar telling sending alerting notifying messaging'.split(' '),
);
const alone: ReadonlySet<string> = new Set([
  'para',
  'chega',
  'ja chega',
  'basta',
  'enough',
  'chega disso',
  'para isso',
  'ja basta',
]);

/** `para de encher`: only where it begins the sentence; `cair para 4` and `chega a 5` are prices. */
export function startsStop(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens;
  if (alone.has(tokens.map(({ text }) => text).join(' '))) return true;
  if (!begins.has(first?.text ?? '') || third?.kind === 'number') return false;
  if (tokens.length === 2 && second?.text === 'tudo') return true;
  return goesOn.has(second?.text ?? '') || (articles.has(second?.text ?? '') && alerts.has(third?.text ?? ''));
}

const articles: ReadonlySet<string> = new Set('o os as a com the'.split(' '));
const alerts: ReadonlySet<string> = new Set(
  'aviso avisos alerta alertas notificacao notificacoes mensagens alerts'.split(' '),
);
