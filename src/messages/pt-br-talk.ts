import { html, lines } from './html.js';
import { anExample, livesLine, nth, wishOf } from './pt-br-phrases.js';
import type { TalkTexts } from './talk-texts.js';

export const talkTexts: TalkTexts = {
  tooWide: (name) =>
    lines(
      html`“${name}” é grande demais: chove aqui e não ali. Qual cidade?`,
      html`Escreva com o estado, por exemplo: Santos, SP.`,
    ),
  askAround: (part, town) =>
    lines(html`Não conheço “${part}”. Uso ${town}?`, html`Se não for lá, escreva a cidade, com o estado.`),
  askWhereInFull: (town) =>
    html`${town === undefined ? 'De que lugar' : 'Qual delas'}? Escreva a pergunta já com a cidade, por exemplo: <code>/chuva amanhã em ${town ?? 'Santos, SP'}?</code>`,
  replyToMe: () => html`Aqui só leio respostas: responda a esta mensagem.`,
  livesSet: (watch, isEach, told) =>
    lines(
      html`Mudei o ${nth(watch.number)}, ${wishOf(watch)}.`,
      ...(isEach ? [html`Toca toda vez.`] : []),
      ...livesLine(watch, told),
    ),
  nobodysLife: () =>
    html`Você ainda não tem um aviso para isso. Escreva tudo junto, por exemplo: ${anExample}, uma vez`,
  calm: 'Calma, são muitos pedidos de uma vez. Espere um minuto e mande de novo, por favor.',
  nothingToUndo: () => html`Não tenho nada recente para desfazer. Veja seus avisos com /minhas.`,
  undonePast: 'Isso não dá mais para desfazer. Veja os avisos com /minhas.',
};
