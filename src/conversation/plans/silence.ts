import type { Button } from '../../channels/channel.js';
import { escapeHtml } from '../../messages/html.js';
import type { Place } from '../../messages/tap.js';
import type { Outcomes, Plan, Settings, Watched } from '../../store/conversation-store.js';
import { nextHour, overAt } from '../calendar.js';
import type { About, Duration } from '../grammar/intent.js';
import { isSaid, meantBy } from '../meant.js';
import { answer, ask, button, tell } from './plan.js';
import type { Scene } from '../scene.js';

const mostChoices = 8;
const minuteMs = 60_000;
/** A year. */
export const mostSilenceMinutes = 366 * 24 * 60;
/** What is offered where no duration was typed, in minutes. */
const offered = [60, 8 * 60, 'morning'] as const;

/** `silenciar 2h`, `silencia o 2 até amanhã`: all of the chat where no alert is named; without a duration it is asked. */
export async function planSilence(about: About, duration: Duration | undefined, scene: Scene): Promise<Plan> {
  const { say, told } = scene;
  const watched = await scene.watched();
  if (watched.length === 0) return tell(say.listEmpty(told));
  const [number, ...more] = about.numbers;
  if (more.length > 0) return tell(say.oneNumber(say.commands.silence.command));
  const isAll = about.all || !isSaid(about);
  const meant = isAll ? [] : meantBy(about, watched);
  if (!isAll && meant.length === 0 && number !== undefined) return tell(say.noSuchNumber(number));
  const { quietHours } = await scene.settings();
  const until = duration && overAt(duration, told.now, told.zone, quietHours.until);
  if (duration !== undefined && until === undefined) return tell(say.badDuration());
  const [only, ...others] = meant;
  // Of none of them was spoken: to silence all for that would be a guess.
  if (!isAll && only === undefined) return askWhich(watched, until, scene);
  if (others.length > 0) return askWhich(meant, until, scene);
  // One alert is all of them where there is no other.
  return until === undefined ? askHowLong(only, scene) : silence(only, until, scene, undefined);
}

/** Holds the alerts until then; the store says what it held. */
export function silence(one: Watched | undefined, until: Date, scene: Scene, place: Place | undefined): Plan {
  return {
    do: 'silence',
    with: { which: one === undefined ? 'all' : { id: one.id }, until },
    answers: (outcome) => [silenced(outcome, one, until, scene, place)],
  };
}

/** `asked`: the alert that was meant, which may have gone meanwhile; what was held is told by the store. */
function silenced(
  { change, watched }: Outcomes['silence'],
  asked: Watched | undefined,
  until: Date,
  scene: Scene,
  place: Place | undefined,
) {
  const { say, told, tapped } = scene;
  const edits = place === 'alert' ? undefined : tapped;
  const one = asked && watched.find(({ id }) => id === asked.id);
  if (asked !== undefined && one === undefined) return answer(escapeHtml(say.gone), [], edits, false);
  const undo = button(say.labels.undo, { verb: 'undo', change, place: 'here' });
  const end = one === undefined ? [button(say.labels.unsilence, { verb: 'unsilence' })] : [];
  return answer(say.silenced(one, until, told), [[...end, undo]], edits);
}

/** Everything may be heard again, and what was held leaves now. */
export async function planUnsilence(scene: Scene): Promise<Plan> {
  const { say, tapped } = scene;
  if (!(await isSilenced(scene))) return tell(say.notSilenced(), [], tapped);
  return {
    do: 'silence',
    with: { which: 'all' },
    answers: ({ change }) => [
      answer(say.unsilenced(), [[button(say.labels.undo, { verb: 'undo', change, place: 'here' })]], tapped),
    ],
  };
}

export async function isSilenced(scene: Scene): Promise<boolean> {
  const isHeld = ({ silencedUntil }: Pick<Settings, 'silencedUntil'>) =>
    silencedUntil !== undefined && silencedUntil > scene.told.now;
  return isHeld(await scene.settings()) || (await scene.watched()).some(isHeld);
}

/** When a button's length is over: minutes, or the end of the coming night. */
export async function overIn(minutes: number | 'morning', scene: Scene): Promise<Date> {
  const { now, zone } = scene.told;
  if (minutes !== 'morning') return new Date(now.getTime() + minutes * minuteMs);
  return nextHour((await scene.settings()).quietHours.until, 0, now, zone);
}

function askHowLong(one: Watched | undefined, { say }: Scene): Plan {
  return ask(say.askHowLong(one), [
    offered.map((minutes) => lengthButton(one, minutes, say.labels.silenceFor(minutes))),
  ]);
}

function lengthButton(one: Watched | undefined, minutes: number | 'morning', label: string): Button {
  return button(label, { verb: 'silence', id: one?.id, minutes, place: 'here' });
}

/** Several can be meant: each is one tap away, and all of them. */
function askWhich(meant: readonly Watched[], until: Date | undefined, scene: Scene): Plan {
  const { say, told } = scene;
  const minutes = until === undefined ? 60 : Math.max(1, Math.round((until.getTime() - told.now.getTime()) / minuteMs));
  const rows = meant
    .slice(0, mostChoices)
    .map((one) => [lengthButton(one, minutes, say.labels.ofAlert(say.labels.silence, one))]);
  return ask(say.whichOne(), [...rows, [lengthButton(undefined, minutes, say.labels.silenceAll)]]);
}
