import { isPast, rises } from '../domain/condition.js';
import { pairNames } from '../domain/pair.js';
import { pairOf } from '../domain/subject.js';
import type { Catalogue } from './catalogue.js';
import { amountText, productText, quoteText, quotientText } from './format.js';
import { html, lines } from './html.js';
import {
  again,
  alerts,
  alreadyPast,
  anExample,
  inBrackets,
  becomes,
  commandExample,
  distance,
  listLine,
  livesLine,
  locale,
  named,
  nth,
  pairs,
  pastLimit,
  pricesOf,
  quoted,
  rainExample,
  shortLine,
  silenceLine,
  sources,
  standing,
  thePairs,
  titled,
  titledWhole,
  where,
  wish,
  wishOf,
  sharedName,
} from './pt-br-phrases.js';
import { doubtTexts, maybeText, silentLines, unconfirmedText } from './pt-br-doubt.js';
import { questions } from './pt-br-questions.js';
import { rainMade, rainTexts } from './pt-br-rain-texts.js';
import { settingsCommands, settingsLabels, settingsTexts } from './pt-br-settings.js';
import { whyTexts } from './pt-br-why.js';
import { operatorTexts } from './pt-br-operator.js';
import { talkTexts } from './pt-br-talk.js';
import { ago, since, when } from './pt-br-times.js';
import type { FxWatch } from './watch.js';

const heardIn = (shared: keyof typeof sharedName) =>
  `Neste ${sharedName[shared]} só ouço comandos e respostas às minhas mensagens.`;

/** A longer list has one line for each alert: its card says the rest. */
const mostWhole = 3;

export const ptBR: Catalogue = {
  ...questions,
  ...rainTexts,
  ...settingsTexts,
  ...whyTexts,
  ...operatorTexts,
  ...talkTexts,
  ...doubtTexts,
  locale,
  pairs,
  commands: {
    ...settingsCommands,
    subscribe: { command: 'subscribe', description: 'Criar um aviso: /subscribe dolar abaixo 4,50' },
    quotes: { command: 'cotacao', description: 'Os preços agora' },
    list: { command: 'minhas', description: 'Seus avisos: ver, pausar, cancelar' },
    cancel: { command: 'cancelar', description: 'Cancelar um aviso: /cancelar 2, ou /cancelar tudo' },
    pause: { command: 'pausar', description: 'Pausar um aviso: /pausar 2' },
    resume: { command: 'retomar', description: 'Retomar um aviso: /retomar 2' },
    stop: { command: 'parar', description: 'Pausar todos os avisos' },
    help: { command: 'ajuda', description: 'O que eu faço e o que você pode escrever' },
    privacy: { command: 'privacidade', description: 'O que eu guardo' },
    erase: { command: 'apagar', description: 'Apagar tudo o que guardo deste chat' },
  },
  labels: {
    ...settingsLabels,
    seeNow: 'Ver agora',
    cancel: 'Cancelar',
    pause: 'Pausar',
    resume: 'Retomar',
    undo: 'Desfazer',
    back: 'Voltar à lista',
    example: 'Ver exemplo',
    erase: 'Apagar tudo',
    keep: 'Não apagar',
    onlyPause: 'Só pausar',
    pauseAll: 'Pausar todos',
    seeAlerts: 'Ver avisos',
    leaveIt: 'Deixar como está',
    no: 'Não',
    number: nth,
    numbered: (label, number) => `${label} ${nth(number)}`,
    inRow: (label, number) => `${label}\u00a0${number}`,
    cancelAll: (count) => `Cancelar os ${count}`,
    pauseThese: (count) => `Pausar os ${count}`,
    ofAlert: (label, watch) => `${label} ${nth(watch.number)}: ${wishOf(watch)}`,
    see: (pair) => `Sim, ver ${pairs[pair].the}`,
    yes: (pair, condition) => `Sim, ${wish(pair, condition)}`,
    watch: titled,
  },

  fxAlert(alert, told, numbered) {
    if (alert.kind === 'maybe') return maybeText(alert, told, numbered);
    if (alert.kind === 'unconfirmed') return unconfirmedText(alert, told, numbered);
    const { condition, reading, current, superseded, held } = alert;
    const already = held === undefined ? 'já está ' : 'já estava ';
    const mark = rises(condition.operator) ? '📈' : '📉';
    const value = `${pairs[pairOf(alert.subject)].title} a ${quoted(reading.value, condition)}`;
    const state = alert.kind === 'already' ? already : superseded === undefined ? '' : 'de novo ';
    const first = html`${mark} ${value} ${when(reading.observedAt, told)}: ${state}${pastLimit(condition, told)}${inBrackets(alert, numbered, told)}.`;
    if (current.value === reading.value) {
      return held === undefined ? first : lines(first, html`Continua nesse preço.`);
    }
    const back = isPast(condition, current.value) ? 'Agora' : 'Agora já voltou';
    return lines(first, html`${back}: ${quoted(current.value, condition)} ${when(current.observedAt, told)}.`);
  },
  fxAlertFooter: () => html`Comercial, compra; no cartão e na casa de câmbio sai mais caro.`,
  maybeRepeated: () => html`🔁 Talvez repetido: não sei se a primeira mensagem chegou.`,

  welcome: ({ shared }) =>
    shared === undefined
      ? lines(
          html`Oi! Eu aviso quando vai chover onde você está ou quando ${thePairs} chega no seu preço.`,
          html`Escreva do seu jeito: ${anExample} ou <code>me avisa se for chover</code>.`,
        )
      : lines(
          html`Oi! Eu aviso este ${sharedName[shared]} quando vai chover ou quando ${thePairs} chega no preço que vocês esperam.`,
          html`${heardIn(shared)} Por exemplo: ${commandExample('USD-BRL')}`,
        ),
  welcomeBack(watched, told) {
    const [first, ...others] = watched;
    const works = others.length === 0 ? 'Está valendo' : 'Estão valendo';
    const back = html`Voltei! ${works} de novo: ${named(watched)}. Veja com /minhas.`;
    if (first === undefined || others.length > 0) return lines(back, ...alreadyPast(watched));
    return lines(back, html`${standing(first, told)}`);
  },
  help: (entries, { shared }) =>
    lines(
      shared === undefined
        ? html`Escreva a chuva ou o preço que você espera, do seu jeito:`
        : html`${heardIn(shared)} Assim:`,
      shared === undefined ? html`<code>${rainExample} em Santos</code>` : html`/${rainExample} Santos`,
      ...pairNames.map((pair) =>
        shared === undefined ? html`<code>${pairs[pair].example}</code>` : html`${commandExample(pair)}`,
      ),
      html``,
      ...entries.map(({ command, description }) => html`/${command} · ${description}`),
    ),
  sampleAlert: (alert) => lines(html`Um exemplo. É assim que o aviso chega:`, html``, alert),
  privacy: () =>
    lines(
      html`Guardo só o que o aviso precisa: o número deste chat, o idioma, os seus limites e os avisos que já mandei.`,
      html`Do lugar fica só a região, de uns 11 km; o ponto exato nunca.`,
      html`O que você escreve some daqui assim que eu respondo. Nome, telefone e foto eu não guardo.`,
      html`Não passo nada a ninguém. Uma cópia: /meusdados. Para apagar tudo: /apagar`,
    ),

  priceNow({ pair, quote, source }, watched, told) {
    const mine = watched.filter(
      (watch): watch is FxWatch => watch.of === 'fx' && watch.status === 'active' && pairOf(watch.subject) === pair,
    );
    const label = html`Comercial, compra. ${sources[source] ?? source}, ${ago(quote.observedAt, told.now)}.`;
    const limits = mine.map((watch) => {
      const { number, condition } = watch;
      const state = isPast(condition, quote.value) ? 'já chegou' : distance(quote.value, condition);
      const name = told.shared === undefined ? `Seu ${nth(number)}` : `N${nth(number).slice(1)}`;
      return html`${name}, ${where(condition)}: ${state}.`;
    });
    return lines(
      html`${pairs[pair].emoji} ${pairs[pair].title}: ${quoteText(quote.value, locale)} (${since(quote.observedAt, told)}).`,
      label,
      ...limits,
    );
  },
  priceUnknown(pair, last, told) {
    const first = html`Estou sem preço confirmado ${pairs[pair].of} agora. Tente de novo daqui a pouco.`;
    if (last === undefined) return first;
    return lines(first, html`O último que vi: ${quoteText(last.value, locale)} ${when(last.observedAt, told)}.`);
  },
  converted({ pair, quote }, amounts, to) {
    const { symbol } = pairs[pair];
    return lines(
      ...amounts.map((amount) =>
        to === 'reais'
          ? html`${amountText(amount, symbol, locale)} ≈ ${productText(amount, quote.value, locale)}`
          : html`${amountText(amount, 'R$', locale)} ≈ ${quotientText(amount, quote.value, symbol, locale)}`,
      ),
    );
  },
  suggestions: () => html`Em que preço aviso? Toque ou escreva o seu.`,

  made(watch, settings, told) {
    const lives = livesLine(watch, told);
    if (watch.of === 'rain') return lines(...rainMade(watch, settings, told), ...lives);
    const { current, condition, side } = watch;
    const { the, it } = pairs[pairOf(watch.subject)];
    if (current !== undefined && side === 'triggered') {
      return lines(
        html`Pronto! E ${the} já está ${where(condition)}: ${quoted(current.value, condition)} (comercial, compra).`,
        html`O primeiro aviso vem agora. Depois, só se ${it} ${again(condition)}.`,
        ...lives,
      );
    }
    const now =
      current === undefined || side === 'unknown'
        ? html`Ainda não sei o preço de agora; começo assim que ele chegar.`
        : html`Agora: ${quoted(current.value, condition)} (comercial, compra), ${distance(current.value, condition)}.`;
    return lines(
      html`Pronto! Aviso quando ${the} ${becomes(condition)}.`,
      now,
      ...(watch.once ? [] : [html`Depois do aviso, só repito se ${it} ${again(condition)}.`]),
      ...lives,
    );
  },
  resumedByWish: (watch, told) =>
    lines(
      html`Esse aviso estava pausado (${nth(watch.number)}). Retomei: ${wishOf(watch)}.`,
      html`${standing(watch, told)}`,
    ),
  same: (watch, told) =>
    lines(
      html`${told.shared ? 'Esse aviso já existe' : 'Você já tem esse aviso'} (${nth(watch.number)}): ${wishOf(watch)}.`,
      html`${standing(watch, told)}`,
    ),
  tooMany: (most) => html`Já são ${alerts(most)}, o máximo. Cancele um em /minhas e mande de novo.`,

  list(watched, told) {
    const isShort = watched.length > mostWhole;
    return lines(
      html`${told.shared ? `Avisos deste ${sharedName[told.shared]}` : 'Seus avisos'}:`,
      ...watched.map((watch) => (isShort ? shortLine(watch, told) : listLine(watch, told))),
      ...(isShort ? pricesOf(watched, told) : []),
      ...silentLines(watched, told),
    );
  },
  listEmpty: ({ shared }) =>
    shared === undefined
      ? html`Você não tem avisos agora. Escreva, por exemplo: ${anExample}`
      : html`Este ${sharedName[shared]} não tem avisos agora. Mande, por exemplo: ${commandExample('USD-BRL')}`,
  card: (watch, told) =>
    lines(
      html`<b>${watch.number}.</b> ${titledWhole(watch, told)}`,
      watch.status === 'paused' ? html`Pausado.` : html`${standing(watch, told)}`,
      ...silenceLine(watch, told),
    ),
  cancelled: (watched) =>
    watched.length === 1 ? html`Cancelado: ${named(watched)}.` : html`Cancelei ${named(watched)}. Mudou de ideia?`,
  paused: (watched) =>
    watched.length === 1
      ? html`Pausado: ${named(watched)}.`
      : html`Pausei ${named(watched)}. Para voltar, mande /retomar.`,
  resumed(watched, told) {
    const [first] = watched;
    if (first === undefined || watched.length > 1)
      return lines(html`Retomei ${named(watched)}. Veja com /minhas.`, ...alreadyPast(watched));
    return lines(html`Retomado: ${named(watched)}.`, html`${standing(first, told)}`);
  },
  undone(watched, told) {
    const kept = watched.filter(({ status }) => status !== 'ended');
    const back = kept.length === 0 ? watched : kept;
    const [first] = back;
    if (first === undefined || back.length > 1)
      return lines(html`Desfeito: ${named(back)}, como antes.`, ...alreadyPast(back));
    if (first.status === 'paused') return html`Desfeito: ${named(back)} está pausado.`;
    if (first.status === 'ended') return html`Desfeito: o aviso ${wishOf(first)} não existe mais.`;
    return lines(html`Desfeito: ${named(back)} está valendo.`, html`${standing(first, told)}`);
  },
  alreadyPaused: (watch) => html`Já está pausado: ${named([watch])}. Para voltar: /retomar ${watch.number}`,
  alreadyActive: (watch, told) => lines(html`Já está valendo: ${named([watch])}.`, html`${standing(watch, told)}`),
  nothingPaused: () => html`Nenhum aviso está pausado. Veja todos com /minhas.`,
  nothingActive: () => html`Nenhum aviso está valendo agora, então não há o que pausar.`,
  noSuchNumber: (number) => html`Não achei o aviso ${nth(number)}. Veja todos com /minhas.`,
  oneNumber: (command) => html`Mande um número de cada vez, por exemplo: /${command} 2`,
  keptAll: () => html`Certo, tudo como está.`,

  askErase: (count) =>
    lines(
      count === 0
        ? html`Apagar tudo o que guardo deste chat: o idioma, as preferências e o histórico?`
        : html`Apagar tudo o que guardo deste chat: ${alerts(count)}, o idioma, as preferências e o histórico?`,
      html`Não dá para desfazer.`,
    ),
  eraseTooLate: () => html`Esse botão já venceu e não apaguei nada. Se ainda quer, mande /apagar de novo.`,
  erased: () => html`Pronto! Apaguei tudo o que guardava deste chat. Para começar de novo: /start`,

  adminsOnly: () =>
    html`Aqui só quem administra o grupo muda os avisos. Para ter os seus, escreva para mim em particular.`,
  cannotTell: () => html`Não consegui conferir se você administra o grupo. Tente de novo daqui a pouco.`,
  gone: 'Esse aviso já não existe. Veja os avisos com /minhas.',
  pausedToast: 'Já está pausado.',
  activeToast: 'Já está valendo.',
  sameToast: (number) => `Esse aviso já existe (${nth(number)}).`,
  adminsOnlyToast:
    'Só quem administra o grupo pode mudar os avisos. Se você administra sem mostrar o nome, mande o comando.',
  cannotTellToast: 'Não consegui conferir se você administra o grupo. Tente de novo daqui a pouco.',
};
