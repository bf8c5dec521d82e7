import { isPast, rises } from '../domain/condition.js';
import { pairNames, pairs as pairTable } from '../domain/pair.js';
import { pairOf } from '../domain/subject.js';
import type { Catalogue } from './catalogue.js';
import {
  again,
  ago,
  alerts,
  alreadyPast,
  becomes,
  brl,
  distance,
  anExample,
  listLine,
  locale,
  named,
  nowLines,
  nth,
  pairs,
  pastLimit,
  quoted,
  since,
  sources,
  standing,
  thePairs,
  theWish,
  titled,
  titledOf,
  when,
  where,
  wish,
  wishOf,
} from './en-phrases.js';
import { quoteText } from './format.js';
import { html, lines } from './html.js';

export const en: Catalogue = {
  locale,
  pairs,
  commands: {
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
    seeNow: 'See now',
    cancel: 'Cancel',
    pause: 'Pause',
    resume: 'Resume',
    undo: 'Undo',
    back: 'Back to the list',
    example: 'Show an example',
    erase: 'Erase all',
    keep: 'Don’t erase',
    pauseAll: 'Only pause',
    leaveIt: 'Leave them',
    no: 'No',
    number: (number) => `no. ${number}`,
    numbered: (label, number) => `${label} no. ${number}`,
    cancelAll: (count) => `Cancel all ${count}`,
    yes: (pair, condition) => `Yes, ${wish(pair, condition)}`,
    watch: titled,
  },

  fxAlert(alert, told, numbered) {
    const { condition, reading, current, superseded } = alert;
    const mark = rises(condition.operator) ? '📈' : '📉';
    const value = `${pairs[pairOf(alert.subject)].title} at ${quoted(reading.value, condition)}`;
    const state = alert.kind === 'already' ? 'already ' : superseded === undefined ? '' : 'again ';
    const number = numbered ? ` (no. ${alert.number})` : '';
    const times =
      superseded === undefined ? '' : ` (${nth(superseded.count + 1)} time since ${since(superseded.since, told)})`;
    const first = html`${mark} ${value} ${when(reading.observedAt, told)}: ${state}${pastLimit(condition)}${number}${times}.`;
    if (current.value === reading.value) return first;
    const back = isPast(condition, current.value) ? 'Now' : 'Back already';
    return lines(first, html`${back}: ${quoted(current.value, condition)} ${when(current.observedAt, told)}.`);
  },
  fxAlertFooter: () => html`Commercial rate, bid; cards and exchange offices charge more.`,
  maybeRepeated: () => html`🔁 Perhaps a repeat: I don’t know whether the first message arrived.`,

  welcome: () =>
    lines(
      html`Hi! I tell you when ${thePairs} reaches your price.`,
      html`Write it your way: <code>${pairs['USD-BRL'].example}</code> or <code>${pairs['EUR-BRL'].example}</code>.`,
    ),
  welcomeBack(watched, told) {
    const [first, ...others] = watched;
    const back = html`I’m back! Watching again: ${named(watched)}. See them with /list.`;
    if (first === undefined || others.length > 0) return lines(back, ...alreadyPast(watched));
    return lines(back, html`${standing(first, told)}`);
  },
  help: (entries) =>
    lines(
      html`Write the price you wait for, your way:`,
      ...pairNames.map((pair) => html`<code>${pairs[pair].example}</code>`),
      html``,
      ...entries.map(({ command, description }) => html`/${command} · ${description}`),
    ),
  thanks: () => html`You’re welcome! If the price gets there, I tell you.`,
  sampleAlert: (alert) => lines(html`An example. This is how an alert arrives:`, html``, alert),
  privacy: () =>
    lines(
      html`I keep only what an alert needs: this chat’s number, the language, your limits and the alerts that I sent.`,
      html`What you write is gone as soon as I answer. I keep no name, phone or photo.`,
      html`I pass nothing on to anybody. To erase everything: /erase`,
    ),

  priceNow({ pair, quote, source }, watched, told) {
    const mine = watched.filter((watch) => watch.status === 'active' && pairOf(watch.subject) === pair);
    const label = html`Commercial rate, bid. ${sources[source] ?? source}, ${ago(quote.observedAt, told.now)}.`;
    const limits = mine.map((watch) => {
      const { number, condition } = watch;
      const state = isPast(condition, quote.value) ? 'already there' : distance(quote.value, condition);
      return html`Your no. ${number}, ${where(condition)}: ${state}.`;
    });
    return lines(
      html`${pairs[pair].emoji} ${pairs[pair].title} at ${quoteText(quote.value, locale)} ${when(quote.observedAt, told)}.`,
      label,
      ...limits,
    );
  },
  priceUnknown(pair, last, told) {
    const first = html`I couldn’t get the price ${pairs[pair].of} just now. Try again in a moment.`;
    if (last === undefined) return first;
    return lines(first, html`The last I saw: ${quoteText(last.value, locale)} ${when(last.observedAt, told)}.`);
  },
  suggestions: () => html`At what price shall I tell you? Tap, or write your own.`,

  made(watch) {
    const { current, condition, side } = watch;
    const { the, it } = pairs[pairOf(watch.subject)];
    if (current !== undefined && side === 'triggered') {
      return lines(
        html`Done! And ${the} is already ${where(condition)}: ${quoted(current.value, condition)} (commercial, bid).`,
        html`The first alert comes now. After it, only if ${it} ${again(condition)}.`,
      );
    }
    const now =
      current === undefined || side === 'unknown'
        ? html`I don’t know the price yet; I start as soon as it comes.`
        : html`Now: ${quoted(current.value, condition)} (commercial, bid), ${distance(current.value, condition)}.`;
    return lines(
      html`Done! I tell you when ${the} ${becomes(condition)}.`,
      now,
      html`After that, again only if ${it} ${again(condition)}.`,
    );
  },
  resumedByWish: (watch, told) =>
    lines(
      html`That alert was paused (no. ${watch.number}). Resumed: ${wishOf(watch)}.`,
      html`${standing(watch, told)}`,
    ),
  same: (watch, told) =>
    lines(html`You already have that one (no. ${watch.number}): ${wishOf(watch)}.`, html`${standing(watch, told)}`),
  tooMany: (most) =>
    html`You already have ${alerts(most)}, the most there can be. Cancel one in /list and send it again.`,

  askPair: (question) => lines(html`Which currency?`, ...nowLines(question)),
  askOperator: (question) => lines(html`Shall I tell you when it rises or when it falls?`, ...nowLines(question)),
  askAmount: () => html`That number can be read in two ways. Which did you mean?`,
  askFar: (question) =>
    lines(html`Is this right: ${theWish(question)}? It is far from the price.`, ...nowLines(question)),
  askDoubt: (question) =>
    lines(
      html`I didn’t get all of it. Is it this: ${theWish(question)}?`,
      html`I don’t know days, hours and other conditions yet.`,
    ),
  askForwarded: () => html`That message was forwarded, so I ask: do you want this alert?`,
  askWish: () => lines(html`What shall I watch? Write, for example: ${anExample}`, html`Or tap to see the price now.`),
  implausible: (among, typed) =>
    lines(
      html`${typed} doesn’t look like a price that I could watch.`,
      ...among.map((pair) => {
        const { min, max } = pairTable[pair];
        return html`For ${pairs[pair].the}, send ${brl(min)} to ${brl(max)}. For example: <code>${pairs[pair].example}</code>`;
      }),
    ),
  tooFine: () => html`That price has too many decimals. Send up to 8, for example: ${anExample}`,
  manyAmounts: () => html`I saw more than one price. Send one at a time, for example: ${anExample}`,
  foreignDigits: () => html`I can’t read those digits. Write with 0 to 9, for example: ${anExample}`,
  failed: () => html`I could not take care of that, and it is my fault. Please try again in a while.`,
  notUnderstood: (typed) =>
    lines(html`I didn’t get <i>${typed}</i>.`, html`I can tell you about prices, for example: ${anExample}`),
  noRainYet: () =>
    lines(html`I don’t tell of rain yet, but it is on its way.`, html`For now I watch prices: ${anExample}`),
  forwardedCommand: () => html`That message was forwarded and I changed nothing. If you want it, write it yourself.`,
  wordless(what) {
    const first = {
      voice: 'I can’t hear voice notes yet.',
      photo: 'I can’t read pictures yet.',
      sticker: 'I can’t read stickers yet.',
      location: 'I don’t tell of rain yet; I did not keep that place.',
      other: 'I can’t read that yet.',
    }[what];
    return html`${first} Write, for example: ${anExample}`;
  },

  list: (watched, told) => lines(html`Your alerts:`, ...watched.map((watch) => listLine(watch, told))),
  listEmpty: () => html`You have no alerts yet. Write, for example: ${anExample}`,
  whichOne: () => html`Which one?`,
  card: (watch, told) =>
    lines(
      html`<b>${watch.number}.</b> ${titledOf(watch)}`,
      watch.status === 'paused' ? html`Paused.` : html`${standing(watch, told)}`,
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
    if (first.status === 'ended') return html`Undone: ${named(back)} is cancelled.`;
    return lines(html`Undone: watching ${named(back)}.`, html`${standing(first, told)}`);
  },
  alreadyPaused: (watch) => html`Already paused: ${named([watch])}. To go on: /resume ${watch.number}`,
  alreadyActive: (watch, told) =>
    lines(html`Already being watched: ${named([watch])}.`, html`${standing(watch, told)}`),
  nothingPaused: () => html`No alert is paused. See yours with /list.`,
  nothingActive: () => html`No alert is being watched now, so there is nothing to pause.`,
  noSuchNumber: (number) => html`I found no alert no. ${number}. See yours with /list.`,
  oneNumber: (command) => html`Send one number at a time, for example: /${command} 2`,
  askCancelAll: (count) => html`Cancel your ${alerts(count)}?`,
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
  gone: 'That alert is no longer there. See yours with /list.',
  undoGone: () => html`That can no longer be undone. See your alerts with /list.`,
  adminsOnlyToast:
    'Only the group’s admins can change its alerts. If you are an anonymous admin, type the command instead.',
  cannotTellToast: 'I couldn’t check whether you are an admin of this group. Try again in a moment.',
};
