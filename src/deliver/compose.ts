import type { Outgoing } from '../channels/channel.js';
import { isQuiet } from '../domain/quiet-hours.js';
import { alertMessage } from '../messages/alert-message.js';
import { lines } from '../messages/html.js';
import { catalogueFor } from '../messages/index.js';
import type { Answer, Compose, Recipient } from '../store/store.js';

/** What is due as the message that leaves. Rendered at the moment of sending: so is decided whether it makes a sound. */
export function composeAt(now: Date): Compose {
  return (due, to, isRepeat) => {
    if (due.kind === 'answer') return { outgoing: answerMessage(due.answer, to, isRepeat), taken: 1 };
    const { html, buttons, taken } = alertMessage(due.alerts, { ...to }, now, isRepeat);
    return { outgoing: { html, buttons, silent: isQuiet(now, to.zone, to.quietHours) }, taken };
  };
}

/** Answers always sound: somebody is waiting. One that takes the place of another message cannot be there twice. */
function answerMessage({ html, buttons, edits }: Answer, to: Recipient, isRepeat: boolean): Outgoing {
  const repeated = lines(html, catalogueFor(to.language).maybeRepeated());
  return {
    html: isRepeat && edits === undefined ? repeated : html,
    silent: false,
    ...(buttons === undefined ? {} : { buttons }),
    ...(edits === undefined ? {} : { edits }),
    ...(isRepeat && edits !== undefined ? { htmlAsNew: repeated } : {}),
  };
}
