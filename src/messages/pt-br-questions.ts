import { rises } from '../domain/condition.js';
import { pairs as pairTable } from '../domain/pair.js';
import type { Catalogue } from './catalogue.js';
import { html, lines } from './html.js';
import {
  alerts,
  anExample,
  aRainExample,
  asTyped,
  brl,
  firstLimit,
  nowLines,
  nth,
  pairs,
  theWish,
  wishOf,
} from './pt-br-phrases.js';

/** What is asked back, and what is said of a text that makes nothing. */
export const questions = {
  askPair: (question) => lines(html`De qual moeda?`, ...nowLines(question)),
  askOperator: (question) => lines(html`Aviso quando subir ou quando cair?`, ...nowLines(question)),
  askAmount: () => html`Esse número pode ser lido de dois jeitos. Qual você quis dizer?`,
  askFar: (question) => lines(html`É isso mesmo: ${theWish(question)}? Fica longe do preço.`, ...nowLines(question)),
  askDoubt: (question) =>
    lines(html`Não entendi tudo. É isto: ${theWish(question)}?`, html`Se faltou algo, escreva de outro jeito.`),
  askAnyway: (question) => html`Quer mesmo assim: ${theWish(question)}?`,
  askForwarded: () => html`Essa mensagem foi encaminhada, então pergunto: quer este aviso?`,
  askRead: (question) => html`É ${firstLimit(question)}?`,
  askMoved: (question) =>
    html`${question.typed ?? ''} não parece um preço que dê para vigiar. Quis dizer ${firstLimit(question)}?`,
  askTypo: ({ pairs: [pair] }) => html`Quis dizer ${pair === undefined ? '' : pairs[pair].name}?`,
  askKind: ({ pairs: [pair] }) => html`Só vigio ${pair === undefined ? '' : pairs[pair].kind}. Serve?`,
  askSeveral: () => html`Entendi mais de um aviso. Toque em cada um que você quer:`,
  restApart: () => html`O que falta aí, mande em outra mensagem.`,
  oneByOne: () => html`Entendi mais de um aviso. Mande um de cada vez, por exemplo: ${anExample}`,
  askLevel: (pair, example) =>
    html`${rises(example.operator) ? 'Subir' : 'Cair'} até quanto? Escreva, por exemplo: <code>${asTyped(pair, example)}</code>`,
  askWish: () =>
    lines(
      html`O que eu vigio? Escreva, por exemplo: ${aRainExample} ou ${anExample}`,
      html`Ou toque e veja o preço agora.`,
    ),
  askCancel: (watch) => html`Cancelar o ${nth(watch.number)}, ${wishOf(watch)}?`,
  askCancelAll: (count) => html`Cancelar os ${alerts(count)}?`,
  askStop: () => html`Quer que eu pare?`,
  askStopOne: (watch) => html`Quer que eu pare o ${nth(watch.number)}, ${wishOf(watch)}?`,
  whichOne: () => html`Qual deles?`,
  noneSuch: () => html`Não achei esse entre os seus avisos. Qual deles?`,
  implausible: (among, typed) =>
    lines(
      html`${typed} não parece um preço que dê para vigiar.`,
      ...among.map((pair) => {
        const { min, max } = pairTable[pair];
        return html`Para ${pairs[pair].the}, mande um valor de ${brl(min)} a ${brl(max)}. Por exemplo: <code>${pairs[pair].example}</code>`;
      }),
    ),
  tooFine: () => html`Esse preço tem casas demais. Mande com até 8 depois da vírgula, por exemplo: ${anExample}`,
  manyAmounts: () => html`Vi mais de um preço. Mande um de cada vez, por exemplo: ${anExample}`,
  foreignDigits: () => html`Não consigo ler esses algarismos. Escreva com 0 a 9, por exemplo: ${anExample}`,
  failed: () => html`Não consegui cuidar disso agora, e a falha é minha. Tente de novo daqui a pouco.`,
  notUnderstood: (typed) =>
    lines(
      html`Não entendi “${typed}”${/[.!?…]$/.test(typed) ? '' : '.'}`,
      html`Posso avisar de chuva ou do dólar, por exemplo: ${aRainExample} ou ${anExample}`,
    ),
  blank: () => html`Sua mensagem veio vazia. Escreva, por exemplo: ${aRainExample} ou ${anExample}`,
  forwardedCommand: () => html`Essa mensagem foi encaminhada e não mudei nada. Se é o que você quer, escreva você.`,
  wordless(what) {
    const first = {
      voice: 'Ainda não ouço áudios.',
      photo: 'Ainda não leio imagens.',
      sticker: 'Figurinha eu ainda não sei ler.',
      other: 'Só leio texto, por enquanto.',
    }[what];
    return html`${first} Escreva, por exemplo: ${anExample}`;
  },
  thanks: (isWatching) =>
    isWatching
      ? html`Por nada! Quando chegar a hora, eu aviso.`
      : html`Por nada! Quando quiser um aviso, é só escrever.`,
  smallTalk: {
    yes: html`👍 Se eu perguntei algo, toque no botão da pergunta.`,
    no: html`Tudo bem, não mudei nada.`,
    ok: html`👍`,
    laugh: html`😄 Quando quiser um aviso, é só escrever.`,
    free: html`É de graça: os avisos, os preços e a previsão.`,
    who: html`Sou o Limiar, um programa que avisa de chuva e de dólar. O que sei fazer: /ajuda`,
  },
} satisfies Partial<Catalogue>;
