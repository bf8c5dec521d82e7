import { anExample, livesLine, no, wishOf } from './en-phrases.js';
import { html, lines } from './html.js';
import type { TalkTexts } from './talk-texts.js';

export const talkTexts: TalkTexts = {
  tooWide: (name) =>
    lines(
      html`“${name}” is too large: it rains here and not there. Which town?`,
      html`Write it with its state, for example: Santos, SP.`,
    ),
  askAround: (part, town) =>
    lines(html`I don’t know “${part}”. Shall I use ${town}?`, html`If not, write the town, with its state.`),
  askWhereInFull: (town) =>
    html`${town === undefined ? 'Of which place' : 'Which of them'}? Write the question with the town in it, for example: <code>/rain tomorrow in ${town ?? 'Santos, SP'}?</code>`,
  replyToMe: () => html`Here I only read replies: reply to this message.`,
  livesSet: (watch, isEach, told) =>
    lines(
      html`Changed ${no(watch.number)}, ${wishOf(watch)}.`,
      ...(isEach ? [html`It rings each time.`] : []),
      ...livesLine(watch, told),
    ),
  nobodysLife: () => html`You have no alert for that yet. Write it all in one, for example: ${anExample}, once`,
  calm: 'Easy, that is a lot at once. Please wait a minute and send it again.',
  nothingToUndo: () => html`There is nothing recent to undo. See your alerts with /list.`,
  undonePast: 'This can no longer be undone. See your alerts with /list.',
};
