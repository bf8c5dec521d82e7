import { isPast, rises } from '../domain/condition.js';
import { pairNames } from '../domain/pair.js';
import { pairOf } from '../domain/subject.js';
import type { Catalogue } from './catalogue.js';
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
  no,
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
} from './en-phrases.js';
import { doubtTexts, maybeText, silentLines, unconfirmedText } from './en-doubt.js';
import { questions } from './en-questions.js';
import { rainMade, rainTexts } from './en-rain-texts.js';
import { settingsCommands, settingsLabels, settingsTexts } from './en-settings.js';
import { whyTexts } from './en-why.js';
import { operatorTexts } from './en-operator.js';
import { talkTexts } from './en-talk.js';
import { ago, since, when } from './en-times.js';
import { amountText, productText, quoteText, quotientText } from './format.js';
import { html, lines } from './html.js';
import type { FxWatch } from './watch.js';

/** A longer list has one line for each alert: its card says the rest. */
const mostWhole = 3;

const heardIn = (shared: 'group' | 'channel') => `In this ${shared} I hear only commands and replies to my messages.`;

export const en: Catalogue = {
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
    subscribe: { command: 'subscribe', description: 'Make an alert: /subscribe dollar below 4.50' },
    quotes: { command: 'quotes', description: 'The prices now' },
    list: { command: 'list', description: 'Your alerts: see, pause, cancel' },
    cancel: { command: 'cancel', description: 'Cancel an alert: /cancel 2, or /cancel all' },
    pause: { command: 'pause', description: 'Pause an alert: /pause 2' },
    resume: { command: 'resume', description: 'Resume an alert: /resume 2' },
    stop: { command: 'stop', description: 'Pause all alerts' },
    help: { command: 'help', description: 'What I do and what you can write' },
    privacy: { command: 'privacy', description: 'What I keep' },
    erase: { command: 'erase', description: 'Erase all that I keep of this chat' },
  },
  labels: {
    ...settingsLabels,
    seeNow: 'See now',
    cancel: 'Cancel',
    pause: 'Pause',
    resume: 'Resume',
    undo: 'Undo',
    back: 'Back to the list',
    example: 'Show an example',
    erase: 'Erase all',
    keep: 'Don’t erase',
    onlyPause: 'Only pause',
    pauseAll: 'Pause all',
    seeAlerts: 'See alerts',
    leaveIt: 'Leave them',
    no: 'No',
    number: no,
    numbered: (label, number) => `${label} ${no(number)}`,
    inRow: (label, number) => `${label}\u00a0${number}`,
    cancelAll: (count) => `Cancel all ${count}`,
    pauseThese: (count) => `Pause all ${count}`,
    ofAlert: (label, watch) => `${label} ${no(watch.number)}: ${wishOf(watch)}`,
    see: (pair) => `Yes, see ${pairs[pair].the}`,
    yes: (pair, condition) => `Yes, ${wish(pair, condition)}`,
    watch: titled,
  },

  fxAlert(alert, told, numbered) {
    if (alert.kind === 'maybe') return maybeText(alert, told, numbered);
    if (alert.kind === 'unconfirmed') return unconfirmedText(alert, told, numbered);
    const { condition, reading, current, superseded, held } = alert;
    const already = held === undefined ? 'already ' : 'it was already ';
    const mark = rises(condition.operator) ? '📈' : '📉';
    const value = `${pairs[pairOf(alert.subject)].title} at ${quoted(reading.value, condition)}`;
    const state = alert.kind === 'already' ? already : superseded === undefined ? '' : 'again ';
    const first = html`${mark} ${value} ${when(reading.observedAt, told)}: ${state}${pastLimit(condition, told)}${inBrackets(alert, numbered, told)}.`;
    if (current.value === reading.value) {
      return held === undefined ? first : lines(first, html`It is still at that price.`);
    }
    const back = isPast(condition, current.value) ? 'Now' : 'Back already';
    return lines(first, html`${back}: ${quoted(current.value, condition)} ${when(current.observedAt, told)}.`);
  },
  fxAlertFooter: () => html`Commercial rate, bid; cards and exchange offices charge more.`,
  maybeRepeated: () => html`🔁 Perhaps a repeat: I don’t know whether the first message arrived.`,

  welcome: ({ shared }) =>
    shared === undefined
      ? lines(
          html`Hi! I tell you when it is going to rain where you are, or when ${thePairs} reaches your price.`,
          html`Write it your way: ${anExample} or <code>tell me if it rains</code>.`,
        )
      : lines(
          html`Hi! I tell this ${shared} when it is going to rain, or when ${thePairs} reaches the price you wait for.`,
          html`${heardIn(shared)} For example: ${commandExample('USD-BRL')}`,
        ),
  welcomeBack(watched, told) {
    const [first, ...others] = watched;
    const back = html`I’m back! Watching again: ${named(watched)}. See them with /list.`;
    if (first === undefined || others.length > 0) return lines(back, ...alreadyPast(watched));
    return lines(back, html`${standing(first, told)}`);
  },
  help: (entries, { shared }) =>
    lines(
      shared === undefined
        ? html`Write the rain or the price you wait for, your way:`
        : html`${heardIn(shared)} Like this:`,
      shared === undefined ? html`<code>${rainExample} in Santos</code>` : html`/${rainExample} Santos`,
      ...pairNames.map((pair) =>
        shared === undefined ? html`<code>${pairs[pair].example}</code>` : html`${commandExample(pair)}`,
      ),
      html``,
      ...entries.map(({ command, description }) => html`/${command} · ${description}`),
    ),
  sampleAlert: (alert) => lines(html`An example. This is how an alert arrives:`, html``, alert),
  privacy: () =>
    lines(
      html`I keep only what an alert needs: this chat’s number, the language, your limits and the alerts that I sent.`,
      html`Of a place I keep only the area, about 11 km wide; never the exact spot.`,
      html`What you write is gone as soon as I answer. I keep no name, phone or photo.`,
      html`I pass nothing on to anybody. A copy: /mydata. To erase everything: /erase`,
    ),

  priceNow({ pair, quote, source }, watched, told) {
    const mine = watched.filter(
      (watch): watch is FxWatch => watch.of === 'fx' && watch.status === 'active' && pairOf(watch.subject) === pair,
    );
    const label = html`Commercial rate, bid. ${sources[source] ?? source}, ${ago(quote.observedAt, told.now)}.`;
    const limits = mine.map((watch) => {
      const { number, condition } = watch;
      const state = isPast(condition, quote.value) ? 'already there' : distance(quote.value, condition);
      const name = told.shared === undefined ? `Your ${no(number)}` : `N${no(number).slice(1)}`;
      return html`${name}, ${where(condition)}: ${state}.`;
    });
    return lines(
      html`${pairs[pair].emoji} ${pairs[pair].title}: ${quoteText(quote.value, locale)} (${since(quote.observedAt, told)}).`,
      label,
      ...limits,
    );
  },
  priceUnknown(pair, last, told) {
    const first = html`I have no confirmed price ${pairs[pair].of} just now. Try again in a moment.`;
    if (last === undefined) return first;
    return lines(first, html`The last I saw: ${quoteText(last.value, locale)} ${when(last.observedAt, told)}.`);
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
  suggestions: () => html`At what price shall I tell you? Tap, or write your own.`,

  made(watch, settings, told) {
    const lives = livesLine(watch, told);
    if (watch.of === 'rain') return lines(...rainMade(watch, settings, told), ...lives);
    const { current, condition, side } = watch;
    const { the, it } = pairs[pairOf(watch.subject)];
    if (current !== undefined && side === 'triggered') {
      return lines(
        html`Done! And ${the} is already ${where(condition)}: ${quoted(current.value, condition)} (commercial, bid).`,
        html`The first alert comes now. After it, only if ${it} ${again(condition)}.`,
        ...lives,
      );
    }
    const now =
      current === undefined || side === 'unknown'
        ? html`I don’t know the price yet; I start as soon as it comes.`
        : html`Now: ${quoted(current.value, condition)} (commercial, bid), ${distance(current.value, condition)}.`;
    return lines(
      html`Done! I tell you when ${the} ${becomes(condition)}.`,
      now,
      ...(watch.once ? [] : [html`After that, again only if ${it} ${again(condition)}.`]),
      ...lives,
    );
  },
  resumedByWish: (watch, told) =>
    lines(
      html`That alert was paused (${no(watch.number)}). Resumed: ${wishOf(watch)}.`,
      html`${standing(watch, told)}`,
    ),
  same: (watch, told) =>
    lines(
      html`${told.shared ? 'That alert is there already' : 'You already have that one'} (${no(watch.number)}): ${wishOf(watch)}.`,
      html`${standing(watch, told)}`,
    ),
  tooMany: (most) =>
    html`There are ${alerts(most)} already, the most there can be. Cancel one in /list and send it again.`,

  list(watched, told) {
    const isShort = watched.length > mostWhole;
    return lines(
      html`${told.shared ? `Alerts of this ${told.shared}` : 'Your alerts'}:`,
      ...watched.map((watch) => (isShort ? shortLine(watch, told) : listLine(watch, told))),
      ...(isShort ? pricesOf(watched, told) : []),
      ...silentLines(watched, told),
    );
  },
  listEmpty: ({ shared }) =>
    shared === undefined
      ? html`You have no alerts now. Write, for example: ${anExample}`
      : html`This ${shared} has no alerts now. Send, for example: ${commandExample('USD-BRL')}`,
  card: (watch, told) =>
    lines(
      html`<b>${watch.number}.</b> ${titledWhole(watch, told)}`,
      watch.status === 'paused' ? html`Paused.` : html`${standing(watch, told)}`,
      ...silenceLine(watch, told),
    ),
  cancelled: (watched) =>
    watched.length === 1 ? html`Cancelled: ${named(watched)}.` : html`Cancelled ${named(watched)}. Changed your mind?`,
  paused: (watched) =>
    watched.length === 1 ? html`Paused: ${named(watched)}.` : html`Paused ${named(watched)}. To go on, send /resume.`,
  resumed(watched, told) {
    const [first] = watched;
    if (first === undefined || watched.length > 1)
      return lines(html`Resumed ${named(watched)}. See them with /list.`, ...alreadyPast(watched));
    return lines(html`Resumed: ${named(watched)}.`, html`${standing(first, told)}`);
  },
  undone(watched, told) {
    const kept = watched.filter(({ status }) => status !== 'ended');
    const back = kept.length === 0 ? watched : kept;
    const [first] = back;
    if (first === undefined || back.length > 1)
      return lines(html`Undone: ${named(back)}, as before.`, ...alreadyPast(back));
    if (first.status === 'paused') return html`Undone: ${named(back)} is paused.`;
    if (first.status === 'ended') return html`Undone: the alert ${wishOf(first)} is no longer there.`;
    return lines(html`Undone: watching ${named(back)}.`, html`${standing(first, told)}`);
  },
  alreadyPaused: (watch) => html`Already paused: ${named([watch])}. To go on: /resume ${watch.number}`,
  alreadyActive: (watch, told) =>
    lines(html`Already being watched: ${named([watch])}.`, html`${standing(watch, told)}`),
  nothingPaused: () => html`No alert is paused. See them all with /list.`,
  nothingActive: () => html`No alert is being watched now, so there is nothing to pause.`,
  noSuchNumber: (number) => html`I found no alert ${no(number)}. See them all with /list.`,
  oneNumber: (command) => html`Send one number at a time, for example: /${command} 2`,
  keptAll: () => html`All right, nothing changed.`,

  askErase: (count) =>
    lines(
      count === 0
        ? html`Erase all that I keep of this chat: the language, the preferences and the history?`
        : html`Erase all that I keep of this chat: ${alerts(count)}, the language, the preferences and the history?`,
      html`It cannot be undone.`,
    ),
  eraseTooLate: () => html`That button has expired and I erased nothing. If you still want it, send /erase again.`,
  erased: () => html`Done! I erased all that I kept of this chat. To begin again: /start`,

  adminsOnly: () => html`Here only the group’s admins change alerts. To have your own, write to me in private.`,
  cannotTell: () => html`I couldn’t check whether you are an admin of this group. Try again in a moment.`,
  gone: 'That alert is no longer there. See the alerts with /list.',
  pausedToast: 'Already paused.',
  activeToast: 'Already being watched.',
  sameToast: (number) => `That alert is there already (${no(number)}).`,
  adminsOnlyToast:
    'Only the group’s admins can change its alerts. If you are an anonymous admin, type the command instead.',
  cannotTellToast: 'I couldn’t check whether you are an admin of this group. Try again in a moment.',
};
