import type { Buttons } from '../../channels/channel.js';
import type { Condition } from '../../domain/condition.js';
import { isPlausible } from '../../domain/pair.js';
import { pairOf } from '../../domain/subject.js';
import { escapeHtml } from '../../messages/html.js';
import type { Place } from '../../messages/tap.js';
import type { Outcomes, Plan, Watched } from '../../store/conversation-store.js';
import type { Answer } from '../../store/deliver-store.js';
import { choose } from './cancel.js';
import type { About, Limits } from '../grammar/intent.js';
import { isSaid, meantBy } from '../meant.js';
import { questionText } from '../pending.js';
import { answer, ask, asked, button, tell } from './plan.js';
import { isPlausibleRain, rainSteps } from '../rain-level.js';
import { byReply } from '../by-reply.js';
import type { Scene } from '../scene.js';
import { isFarFrom } from './wish.js';

/** As much of a number as is said back to its writer. */
const mostEchoed = 20;
const mostChoices = 8;
const fxStepE8 = 5_000_000; // 5 centavos

/** `muda pra 4,60`: of the only alert that this can mean; of several it is asked which. */
export async function planEdit(about: About, to: Limits, scene: Scene): Promise<Plan> {
  const { say, told } = scene;
  const watched = await scene.watched();
  if (watched.length === 0) return tell(say.listEmpty(told));
  const [number] = about.numbers;
  const sided = isSaid(about) && !about.all ? meantBy(about, watched) : watched;
  const [first, ...more] = sided;
  if (first === undefined)
    return number === undefined ? choose(scene, watched, say.noneSuch()) : tell(say.noSuchNumber(number));
  if (to.typed === '') return more.length === 0 ? showEditor(first, scene, 'here') : askWhichOf(sided, scene);
  const choices = sided.flatMap((one) => limitsFor(one, to).map((threshold) => ({ one, threshold })));
  const [only, ...others] = choices;
  if (only === undefined) return implausible(sided, to, scene);
  if (others.length > 0) return askWhichLimit(choices.slice(0, mostChoices), scene);
  const { one, threshold } = only;
  if (one.of === 'fx') {
    const price = await scene.price(pairOf(one.subject));
    if (isFarFrom(price, { ...one.condition, threshold } as Condition, scene))
      return askFarLimit(one, threshold, scene);
  }
  return setLimit(one, threshold, scene, undefined);
}

/** Another limit for the alert; what already holds is said, and rings nothing. */
export async function setLimit(one: Watched, threshold: number, scene: Scene, place: Place | undefined): Promise<Plan> {
  await scene.refresh(one.subject);
  const { id, condition } = one;
  return {
    do: 'edit',
    with: { id, condition: { ...condition, threshold } as Condition, currentSince: scene.currentSince },
    answers: (outcome) => {
      // Tapped twice: the message already says so, and stays.
      const isDone = place !== undefined && outcome.end === 'same' && outcome.watched.id === id;
      return isDone ? [] : [edited(outcome, scene, place)];
    },
  };
}

function edited(outcome: Outcomes['edit'], scene: Scene, place: Place | undefined): Answer {
  const { say, told, tapped } = scene;
  const edits = place === 'alert' ? undefined : tapped;
  if (outcome.end === 'gone') return answer(escapeHtml(say.gone), [], edits, false);
  const { watched } = outcome;
  if (outcome.end === 'same') return answer(say.same(watched, told), editorButtons(watched, scene, place), edits);
  const undo = button(say.labels.undo, { verb: 'undo', change: outcome.change, place: 'here' });
  const text = say.edited(watched, outcome.before, told);
  return answer(text, [...editorButtons(watched, scene, place), [undo]], edits);
}

/** The limit with a step down and up; a number typed next is the new limit. */
export function showEditor(one: Watched, scene: Scene, place: Place): Plan {
  const { say, tapped } = scene;
  const edits = place === 'alert' ? undefined : tapped;
  const plan = ask(byReply(say.editor(one), scene), editorButtons(one, scene, place), edits);
  return asked(plan, questionText({ ask: 'limit', number: one.number, subject: one.subject }));
}

function editorButtons(one: Watched, { say }: Scene, place: Place | undefined): Buttons {
  const under = place === 'list' ? 'list' : 'here';
  const [less, more] = stepsOf(one);
  const row = [less, more].flatMap((threshold, at) =>
    threshold === undefined
      ? []
      : [
          button(say.labels.step(at === 0 ? '−' : '+', one, threshold), {
            verb: 'limit',
            id: one.id,
            threshold,
            place: under,
          }),
        ],
  );
  const back = button(say.labels.back, { verb: 'list' });
  return [...(row.length === 0 ? [] : [row]), ...(place === 'list' ? [[back]] : [])];
}

function stepsOf(one: Watched): readonly [number | undefined, number | undefined] {
  if (one.of === 'rain') return rainSteps(one.condition.threshold);
  const { threshold } = one.condition;
  const pair = pairOf(one.subject);
  const [less, more] = [threshold - fxStepE8, threshold + fxStepE8];
  return [isPlausible(pair, less) ? less : undefined, isPlausible(pair, more) ? more : undefined];
}

/** What the typed number can mean as a limit of that alert. */
export function limitsFor(one: Watched, { amounts, levels }: Limits): readonly number[] {
  return (one.of === 'rain' ? levels : amounts).filter((threshold) => isLimitFor(one, threshold));
}

export function isLimitFor(one: Watched, threshold: number): boolean {
  return one.of === 'rain' ? isPlausibleRain(threshold) : isPlausible(pairOf(one.subject), threshold);
}

function implausible(sided: readonly Watched[], { typed }: Limits, { say }: Scene): Plan {
  const echoed = typed.slice(0, mostEchoed);
  const pairs = [...new Set(sided.flatMap((one) => (one.of === 'fx' ? [pairOf(one.subject)] : [])))];
  return tell(pairs.length > 0 ? say.implausible(pairs, echoed) : say.implausibleRain(echoed));
}

interface Choice {
  readonly one: Watched;
  readonly threshold: number;
}

function askWhichLimit(choices: readonly Choice[], { say }: Scene): Plan {
  return ask(
    say.whichOne(),
    choices.map(({ one, threshold }) => [
      limitButton(one, threshold, say.labels.ofAlert(say.labels.edit, at(one, threshold))),
    ]),
  );
}

function askWhichOf(sided: readonly Watched[], { say }: Scene): Plan {
  return ask(
    say.whichOne(),
    sided
      .slice(0, mostChoices)
      .map((one) => [button(say.labels.ofAlert(say.labels.edit, one), { verb: 'edit', id: one.id, place: 'here' })]),
  );
}

function askFarLimit(one: Watched, threshold: number, { say }: Scene): Plan {
  const label = say.labels.ofAlert(say.labels.edit, at(one, threshold));
  return ask(say.askFarLimit(at(one, threshold)), [
    [limitButton(one, threshold, label)],
    [button(say.labels.no, { verb: 'keep' })],
  ]);
}

function limitButton({ id }: Watched, threshold: number, label: string) {
  return button(label, { verb: 'limit', id, threshold, place: 'here' });
}

/** The alert as it would be. */
function at(one: Watched, threshold: number): Watched {
  return { ...one, condition: { ...one.condition, threshold } } as Watched;
}
