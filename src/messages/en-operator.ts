import { sources } from './en-phrases.js';
import { when } from './en-times.js';
import { html, lines } from './html.js';
import type { News, OperatorTexts, Trouble } from './operator-texts.js';

const begun: Record<Exclude<Trouble, 'source'>, string> = {
  database: 'The database refuses writes. Is the disk full? What was confirmed is safe; the rest waits.',
  dead: 'There are dead events: a webhook refused them for good, or for 72 h. If it was ours, who waited for them was not told. See npm run events -- list.',
  dispatch: 'Events have waited for over 2 min: the webhook does not take them. Check WEBHOOK_URL and the log.',
  deliver: 'The queue of messages is stuck: there is something to send, and nothing has left for over 2 min.',
  prices: 'Prices have not moved for over 30 min, with the market open.',
  telegram: 'Telegram refuses us: another program uses the same token (409), or the token is no longer valid (401).',
};
const over: Record<Exclude<Trouble, 'source'>, string> = {
  database: 'The database takes writes again.',
  dead: 'There are no dead events any more.',
  dispatch: 'Events reach the webhook again.',
  deliver: 'The queue of messages moves again.',
  prices: 'Prices move again.',
  telegram: 'Telegram serves us again.',
};

function line({ trouble, source = '', isOver }: News): string {
  if (trouble !== 'source') return `${isOver ? '✅' : '🛠'} ${isOver ? over[trouble] : begun[trouble]}`;
  const name = sources[source] ?? source;
  return isOver
    ? `✅ ${name}: data comes again.`
    : `🛠 ${name}: no data that could be used. Who depends on it is not told meanwhile.`;
}

export const operatorTexts: OperatorTexts = {
  operatorNews: (news, told) =>
    lines(html`<b>Limiar</b>, ${when(told.now, told)}:`, ...news.map((one) => html`${line(one)}`)),
};
