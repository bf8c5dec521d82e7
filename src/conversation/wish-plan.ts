import type { Buttons } from '../channels/channel.js';
import { isPast, type Condition, type Operator } from '../domain/condition.js';
import type { E8 } from '../domain/decimal.js';
import { isPlausible, type Pair } from '../domain/pair.js';
import { fxSubject } from '../domain/subject.js';
import type { Price, Question } from '../messages/catalogue.js';
import type { Html } from '../messages/html.js';
import type { Answer, Changes, Outcomes, Plan } from '../store/store.js';
import type { Doubt, Wish } from './grammar/parse.js';
import { answer, ask as question, button, tell } from './plan.js';
import { isTelling, type Scene } from './scene.js';

/** A limit further than this from the price now is asked about. */
const farPercent = 40;
const mostChoices = 8;

interface Candidate {
  readonly pair: Pair;
  readonly condition: Condition;
}

/** Makes the wish when it can mean one thing only; asks with buttons otherwise. */
export async function planWish(wish: Wish, scene: Scene): Promise<Plan> {
  const found = await Promise.all(wish.pairs.map((pair) => scene.price(pair)));
  const known = found.filter((price) => price !== undefined);
  const candidates = candidatesOf(wish, known);
  const [only, ...others] = candidates;
  const asked = { candidates, known, typed: wish.typed };
  const doubtful = wish.doubt && doubts[wish.doubt];
  if (only === undefined || others.length > 0) {
    return ask(doubtful === undefined || doubtful === 'askDoubt' ? whichQuestion(candidates) : doubtful, asked, scene);
  }
  if (doubtful !== undefined && doubtful !== 'askDoubt') return ask(doubtful, asked, scene);
  if (scene.typed?.isForwarded === true) return ask('askForwarded', asked, scene);
  if (doubtful !== undefined) return ask(doubtful, asked, scene);
  const price = known.find(({ pair }) => pair === only.pair);
  if (price !== undefined && isTelling(price, scene.told.now) && isFar(only.condition, price)) {
    return ask('askFar', asked, scene);
  }
  return subscribe(only, scene, scene.typed);
}

/** Several wishes in one message: a button for each, where each can mean one thing only. */
export async function planWishes(wishes: readonly Wish[], scene: Scene): Promise<Plan> {
  const { say } = scene;
  const pairs = [...new Set(wishes.flatMap((wish) => wish.pairs))];
  const found = await Promise.all(pairs.map((pair) => scene.price(pair)));
  const known = found.filter((price) => price !== undefined);
  const meant = wishes.map((wish) => candidatesOf(wish, known));
  if (meant.some(({ length }) => length !== 1)) return tell(say.manyAmounts());
  const choices = meant
    .flat()
    .map(({ pair, condition }) => [
      button(say.labels.watch(pair, condition), { verb: 'new', pair, condition, from: 'also' }),
    ]);
  return question(say.askSeveral(), choices);
}

/** What a tap or an unmistakable text makes. `typed` is the message that it stands for: one message makes one wish. */
export function subscribe(
  { pair, condition }: Candidate,
  scene: Scene,
  typed: { readonly messageId: number; readonly replaces: boolean } | undefined,
): Plan {
  const wish: Changes['subscribe'] = {
    subject: fxSubject(pair),
    condition,
    currentSince: scene.currentSince,
    ...(typed === undefined ? {} : { messageId: typed.messageId, replaces: typed.replaces }),
  };
  return { do: 'subscribe', with: wish, answers: (outcome) => [confirmation(outcome, scene)] };
}

function confirmation(outcome: Outcomes['subscribe'], { say, told, tapped }: Scene): Answer {
  const { labels } = say;
  if (outcome.end === 'too_many') return answer(say.tooMany(outcome.most), [], tapped);
  const { watched, change } = outcome;
  const { id, number } = watched;
  const undo = button(labels.undo, { verb: 'undo', change, place: 'here' });
  switch (outcome.end) {
    case 'made':
      return answer(say.made(watched), [[undo]], tapped);
    case 'resumed':
      return answer(say.resumedByWish(watched, told), [[undo]], tapped);
    case 'same': {
      const cancel = labels.numbered(labels.cancel, number);
      return answer(say.same(watched, told), [[button(cancel, { verb: 'cancel', id, place: 'here' })]], tapped);
    }
  }
}

function candidatesOf(wish: Wish, prices: readonly Price[]): readonly Candidate[] {
  return wish.pairs.flatMap((pair) =>
    wish.amounts
      .filter((amount) => isPlausible(pair, amount))
      .flatMap((threshold) => {
        const price = prices.find((one) => one.pair === pair);
        return operatorsOf(wish, threshold, price).map((operator) => ({ pair, condition: { operator, threshold } }));
      }),
  );
}

/** `bater 5`: from below when the price is under it now, from above when it is over it; not known, or just there: both. */
function operatorsOf(wish: Wish, threshold: E8, price: Price | undefined): readonly Operator[] {
  if (wish.operators !== 'reach') return wish.operators;
  if (price?.isCurrent !== true || price.quote.value === threshold) return ['at_most', 'at_least'];
  return isPast({ operator: 'above', threshold }, price.quote.value) ? ['at_most'] : ['at_least'];
}

const doubts = {
  strange: 'askDoubt',
  joined: 'askRead',
  moved: 'askMoved',
  typo: 'askTypo',
  kind: 'askKind',
} as const satisfies Record<Doubt, string>;

type Asking = 'askPair' | 'askOperator' | 'askAmount' | 'askFar' | 'askForwarded' | (typeof doubts)[Doubt];

interface Asked {
  readonly candidates: readonly Candidate[];
  readonly known: readonly Price[];
  readonly typed: string;
}

function whichQuestion(candidates: readonly Candidate[]): Asking {
  if (new Set(candidates.map(({ pair }) => pair)).size > 1) return 'askPair';
  const amounts = new Set(candidates.map(({ condition }) => condition.threshold));
  return amounts.size > 1 ? 'askAmount' : 'askOperator';
}

/** One button for each thing that it can mean. */
function ask(asking: Asking, { candidates, known, typed }: Asked, scene: Scene): Plan {
  const facts: Question = {
    typed,
    pairs: [...new Set(candidates.map(({ pair }) => pair))],
    conditions: candidates.map(({ condition }) => condition),
    prices: known.filter(({ isCurrent, pair }) => isCurrent && candidates.some((one) => one.pair === pair)),
  };
  const text: Html = scene.say[asking](facts);
  const { labels } = scene.say;
  const from = scene.typed?.messageId;
  const isSure = candidates.length === 1;
  const choices: Buttons = candidates.slice(0, mostChoices).map(({ pair, condition }) => {
    const label = isSure ? labels.yes(pair, condition) : labels.watch(pair, condition);
    return [button(label, { verb: 'new', pair, condition, from })];
  });
  return question(text, isSure ? [...choices, [button(labels.no, { verb: 'keep' })]] : choices);
}

/** Exact in whole numbers: prices stay under 25 reais. */
function isFar({ threshold }: Condition, { quote }: Price): boolean {
  return Math.abs(threshold - quote.value) * 100 > quote.value * farPercent;
}
