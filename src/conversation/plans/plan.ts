import type { Button, Buttons, OutgoingFile } from '../../channels/channel.js';
import type { Html } from '../../messages/html.js';
import { mostDataBytes, tapData, type Tap } from '../../messages/tap.js';
import type { Plan } from '../../store/conversation-store.js';
import type { Answer } from '../../store/deliver-store.js';

/** An answer that changes nothing: who misses it asks again. */
export function tell(html: Html, buttons: Buttons = [], edits?: number): Plan {
  return { do: 'nothing', with: {}, answers: () => [answer(html, buttons, edits, false)] };
}

const asking = {};

/** A question whose buttons change things: in a group only its admins are asked. */
export function ask(html: Html, buttons: Buttons, edits?: number): Plan {
  return { do: 'nothing', with: asking, answers: () => [answer(html, buttons, edits, false)] };
}

/** What is kept, as a file: in a group only its admins are given it. */
export function hand(html: Html, file: OutgoingFile): Plan {
  return { do: 'nothing', with: asking, answers: () => [{ ...answer(html, [], undefined, false), file }] };
}

/** Whether only a group's admins may have what the plan does or asks. */
export function needsRights(plan: Plan): boolean {
  return changesThings(plan) || plan.with === asking;
}

/** An answer to a change: it is sent until it has arrived. */
export function answer(html: Html, buttons: Buttons = [], edits?: number, repeatable = true): Answer {
  return {
    html,
    repeatable,
    ...(buttons.length > 0 ? { buttons } : {}),
    ...(edits === undefined ? {} : { edits }),
  };
}

export function button(label: string, tap: Tap, style?: Button['style']): Button {
  return { label, data: tapData(tap), ...(style === undefined ? {} : { style }) };
}

/** Two are two taps. */
const fewestTogether = 3;

/** A button for several alerts together, in a row of its own; none for fewer, or where its data has no room for all. */
export function together(label: string, verb: 'cancel-these' | 'pause-these', ids: readonly number[]): Buttons {
  const all = button(label, { verb, ids });
  return ids.length < fewestTogether || all.data.length > mostDataBytes ? [] : [[all]];
}

/** The plan, and what is asked with it or, as `null`, asked no more. */
export function asked<P extends Plan>(plan: P, question: string | null): P {
  return { ...plan, question };
}

/** The plan, with something said before its own answers. */
export function after(said: readonly Answer[], plan: Plan): Plan {
  if (said.length === 0) return plan;
  const answers = plan.answers as (outcome: unknown) => readonly Answer[];
  return { ...plan, answers: (outcome: unknown) => [...said, ...answers(outcome)] };
}

/** A record, so that a new change must say which it is. */
const changing: Readonly<Record<Plan['do'], boolean>> = {
  ...{ subscribe: true, edit: true, setStatus: true, setLives: true, silence: true, setNight: true },
  ...{ setPlace: true, setZone: true, test: true, undo: true, erase: true },
  ...{ nothing: false, leave: false, comeBack: false, move: false },
};

/** Whether the plan changes something that in a group only its admins may change. */
export function changesThings(plan: Plan): boolean {
  return changing[plan.do];
}
