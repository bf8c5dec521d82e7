import { html, lines } from './html.js';
import type { News, OperatorTexts, Trouble } from './operator-texts.js';
import { sources } from './pt-br-phrases.js';
import { when } from './pt-br-times.js';

const begun: Record<Exclude<Trouble, 'source'>, string> = {
  database:
    'O banco de dados recusa gravações. O disco está cheio? O que já foi confirmado está salvo; o resto espera.',
  dead: 'Há eventos mortos: um webhook os recusou de vez, ou por 72 h. Se era o nosso, quem esperava por eles não foi avisado. Veja com npm run events -- list.',
  dispatch: 'Eventos esperam há mais de 2 min: o webhook não os recebe. Confira WEBHOOK_URL e o log.',
  deliver: 'A fila de mensagens parou: há o que enviar e nada sai há mais de 2 min.',
  prices: 'Os preços estão parados há mais de 30 min, com o mercado aberto.',
  telegram: 'O Telegram nos recusa: outro programa usa o mesmo token (409), ou o token não vale mais (401).',
};
const over: Record<Exclude<Trouble, 'source'>, string> = {
  database: 'O banco de dados voltou a gravar.',
  dead: 'Não há mais eventos mortos.',
  dispatch: 'Os eventos voltaram a chegar ao webhook.',
  deliver: 'A fila de mensagens voltou a andar.',
  prices: 'Os preços voltaram a andar.',
  telegram: 'O Telegram voltou a nos atender.',
};

function line({ trouble, source = '', isOver }: News): string {
  if (trouble !== 'source') return `${isOver ? '✅' : '🛠'} ${isOver ? over[trouble] : begun[trouble]}`;
  const name = sources[source] ?? source;
  return isOver
    ? `✅ ${name}: voltaram a chegar dados.`
    : `🛠 ${name}: não chegam dados que sirvam. Quem depende deles não é avisado enquanto isso.`;
}

export const operatorTexts: OperatorTexts = {
  operatorNews: (news, told) =>
    lines(html`<b>Limiar</b>, ${when(told.now, told)}:`, ...news.map((one) => html`${line(one)}`)),
};
