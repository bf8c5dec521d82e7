import { rises } from '../domain/condition.js';
import { pairs as pairTable } from '../domain/pair.js';
import type { Catalogue } from './catalogue.js';
import {
  alerts,
  anExample,
  aRainExample,
  asTyped,
  brl,
  firstLimit,
  no,
  nowLines,
  pairs,
  theWish,
  wishOf,
} from './en-phrases.js';
import { html, lines } from './html.js';

/** What is asked back, and what is said of a text that makes nothing. */
export const questions = {
  askPair: (question) => lines(html`Which currency?`, ...nowLines(question)),
  askOperator: (question) => lines(html`Shall I tell you when it rises or when it falls?`, ...nowLines(question)),
  askAmount: () => html`That number can be read in two ways. Which did you mean?`,
  askFar: (question) =>
    lines(html`Is this right: ${theWish(question)}? It is far from the price.`, ...nowLines(question)),
  askDoubt: (question) =>
    lines(
      html`I didn’t get all of it. Is it this: ${theWish(question)}?`,
      html`If something is missing, write it another way.`,
    ),
  askAnyway: (question) => html`Do you want it all the same: ${theWish(question)}?`,
  askForwarded: () => html`That message was forwarded, so I ask: do you want this alert?`,
  askRead: (question) => html`Is that ${firstLimit(question)}?`,
  askMoved: (question) =>
    html`${question.typed ?? ''} doesn’t look like a price that I could watch. Did you mean ${firstLimit(question)}?`,
  askTypo: ({ pairs: [pair] }) => html`Did you mean ${pair === undefined ? '' : pairs[pair].name}?`,
  askKind: ({ pairs: [pair] }) => html`I watch only ${pair === undefined ? '' : pairs[pair].kind}. Will that do?`,
  askSeveral: () => html`I saw more than one alert. Tap each one that you want:`,
  restApart: () => html`What is missing there, send in another message.`,
  oneByOne: () => html`I saw more than one alert. Send one at a time, for example: ${anExample}`,
  askLevel: (pair, example) =>
    html`${rises(example.operator) ? 'Rise' : 'Fall'} to what? Write, for example: <code>${asTyped(pair, example)}</code>`,
  askWish: () =>
    lines(
      html`What shall I watch? Write, for example: ${aRainExample} or ${anExample}`,
      html`Or tap to see the price now.`,
    ),
  askCancel: (watch) => html`Cancel ${no(watch.number)}, ${wishOf(watch)}?`,
  askCancelAll: (count) => html`Cancel all ${alerts(count)}?`,
  askStop: () => html`Shall I stop?`,
  askStopOne: (watch) => html`Shall I stop ${no(watch.number)}, ${wishOf(watch)}?`,
  whichOne: () => html`Which one?`,
  noneSuch: () => html`None of your alerts is that one. Which do you mean?`,
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
    lines(
      html`I didn’t get “${typed}”${/[.!?…]$/.test(typed) ? '' : '.'}`,
      html`I can tell you of rain or of the dollar, for example: ${aRainExample} or ${anExample}`,
    ),
  blank: () => html`Your message came empty. Write, for example: ${aRainExample} or ${anExample}`,
  forwardedCommand: () => html`That message was forwarded and I changed nothing. If you want it, write it yourself.`,
  wordless(what) {
    const first = {
      voice: 'I can’t hear voice notes yet.',
      photo: 'I can’t read pictures yet.',
      sticker: 'I can’t read stickers yet.',
      other: 'I read only text for now.',
    }[what];
    return html`${first} Write, for example: ${anExample}`;
  },
  thanks: (isWatching) =>
    isWatching
      ? html`You’re welcome! When the time comes, I tell you.`
      : html`You’re welcome! When you want an alert, just write.`,
  smallTalk: {
    yes: html`👍 If I asked something, tap the button under the question.`,
    no: html`All right, I changed nothing.`,
    ok: html`👍`,
    laugh: html`😄 When you want an alert, just write.`,
    free: html`It is free: the alerts, the prices and the forecast.`,
    who: html`I am Limiar, a program that tells of rain and of the dollar. What I can do: /help`,
  },
} satisfies Partial<Catalogue>;
