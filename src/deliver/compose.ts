import type { Outgoing } from '../channels/channel.js';
import type { Alert } from '../domain/alert.js';
import { isQuiet } from '../domain/quiet-hours.js';
import { alertMessage, correctedMessage } from '../messages/alert-message.js';
import { lines } from '../messages/html.js';
import { catalogueFor } from '../messages/index.js';
import type { Answer, Compose, Recipient } from '../store/deliver-store.js';

/** What is due as the message that leaves. Rendered at the moment of sending: so is decided whether it makes a sound. */
export function composeAt(now: Date): Compose {
  return (due, to, isRepeat) => {
    switch (due.kind) {
      case 'answer':
        return { outgoing: answerMessage(due.answer, to, isRepeat), taken: 1 };
      case 'alerts': {
        const { html, buttons, taken } = alertMessage(due.alerts, to, now, isRepeat);
        return { outgoing: { html, buttons, silent: isSilent(due.alerts.slice(0, taken), to, now) }, taken };
      }
      case 'correction': {
        const { html, buttons, taken } = correctedMessage(due.alerts, to, now);
        return { outgoing: { html, buttons, silent: true, edits: due.edits, onlyEdit: true }, taken };
      }
    }
  };
}

/** A test is asked for to be heard, at any hour; that a doubt has come to nothing wakes nobody. */
function isSilent(alerts: readonly Alert[], { zone, quietHours, night }: Recipient, now: Date): boolean {
  const isTest = alerts.some((alert) => alert.of === 'test');
  if (alerts.every((alert) => alert.of === 'fx' && alert.kind === 'unconfirmed')) return true;
  return !isTest && night !== 'sound' && isQuiet(now, zone, quietHours);
}

/** Answers always sound: somebody is waiting. One that takes the place of another message cannot be there twice. */
function answerMessage(answer: Answer, to: Recipient, isRepeat: boolean): Outgoing {
  const { html, buttons, edits, asksLocation, removesKeyboard, file } = answer;
  const repeated = lines(html, catalogueFor(to.language).maybeRepeated());
  return {
    html: isRepeat && edits === undefined ? repeated : html,
    silent: false,
    ...(buttons === undefined ? {} : { buttons }),
    ...(asksLocation === undefined ? {} : { asksLocation: { label: asksLocation } }),
    ...(removesKeyboard === undefined ? {} : { removesKeyboard }),
    ...(file === undefined ? {} : { file }),
    ...(edits === undefined ? {} : { edits }),
    ...(isRepeat && edits !== undefined ? { htmlAsNew: repeated } : {}),
  };
}
