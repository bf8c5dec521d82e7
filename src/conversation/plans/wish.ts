import type { Buttons } from '../../channels/channel.js';
import { isPast, type Condition, type Operator } from '../../domain/condition.js';
import type { E8 } from '../../domain/decimal.js';
import { isPlausible, type Pair } from '../../domain/pair.js';
import { fxSubject } from '../../domain/subject.js';
import type { Price, Question } from '../../messages/catalogue.js';
import { lines, type Html } from '../../messages/html.js';
import type { Changes, Plan } from '../../store/conversation-store.js';
import { confirmation } from './confirmation.js';
import type { Aside, Doubt, FxWish } from '../grammar/intent.js';
import { livesOf, type Lives } from '../lives.js';
import { ask as question, button, tell } from './plan.js';
import { isTelling, type Scene } from '../scene.js';

/** A limit further than this from the price now is asked about. */
const farPercent = 40;
const mostChoices = 8;

export interface Candidate {
  readonly pair: Pair;
  readonly condition: Condition<E8>;
}

/** Makes the wish when it can mean one thing only; asks with buttons otherwise. */
export async function planWish(wish: FxWish, scene: Scene): Promise<Plan> {
  const lives = livesOf(wish.mode, scene);
  if (lives === undefined) return tell(scene.say.badDay());
  const known = await pricesOf(wish.pairs, scene);
  const candidates = candidatesOf(wish, known);
  const [only, ...others] = candidates;
  const { asides, typed } = wish;
  const asked = { candidates, known, asides, typed, lives };
  const doubtful = wish.doubt && doubts[wish.doubt];
  if (only === undefined || others.length > 0) {
    return ask(doubtful === undefined || doubtful === 'askDoubt' ? whichQuestion(candidates) : doubtful, asked, scene);
  }
  if (doubtful !== undefined && doubtful !== 'askDoubt') return ask(doubtful, asked, scene);
  if (scene.typed?.isForwarded === true) return ask('askForwarded', asked, scene);
  if (doubtful !== undefined) return ask(doubtful, asked, scene);
  if (asides.length > 0) return ask('askAnyway', asked, scene);
  const price = known.find(({ pair }) => pair === only.pair);
  if (isFarFrom(price, only.condition, scene)) return ask('askFar', asked, scene);
  return subscribe({ ...only, ...lives }, scene, scene.typed);
}

/** What a tap or an unmistakable text makes. `typed` is the message that it stands for: one message makes one wish. */
export async function subscribe(
  { pair, condition, once, endsAt }: Candidate & Lives,
  scene: Scene,
  typed: { readonly messageId: number; readonly replaces: boolean } | undefined,
): Promise<Plan> {
  const settings = await scene.settings();
  const wish: Changes['subscribe'] = {
    wanted: { of: 'fx', subject: fxSubject(pair), condition },
    currentSince: scene.currentSince,
    ...(once === undefined ? {} : { once }),
    ...(endsAt === undefined ? {} : { endsAt }),
    ...(typed === undefined ? {} : { messageId: typed.messageId, replaces: typed.replaces }),
  };
  return { do: 'subscribe', with: wish, answers: (outcome) => [confirmation(outcome, scene, settings)] };
}

/** Prices now, or the last ones known, of those pairs that have any. */
export async function pricesOf(pairs: readonly Pair[], scene: Scene): Promise<readonly Price[]> {
  const found = await Promise.all(pairs.map((pair) => scene.price(pair)));
  return found.filter((price) => price !== undefined);
}

export function candidatesOf(wish: FxWish, prices: readonly Price[]): readonly Candidate[] {
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
function operatorsOf(wish: FxWish, threshold: E8, price: Price | undefined): readonly Operator[] {
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
  bare: 'askDoubt',
} as const satisfies Record<Doubt, string>;

type Asking =
  ('askPair' | 'askOperator' | 'askAmount' | 'askFar' | 'askForwarded' | 'askAnyway') | (typeof doubts)[Doubt];

interface Asked {
  readonly candidates: readonly Candidate[];
  readonly known: readonly Price[];
  readonly asides: readonly Aside[];
  readonly typed: string;
  readonly lives: Lives;
}

function whichQuestion(candidates: readonly Candidate[]): Asking {
  if (new Set(candidates.map(({ pair }) => pair)).size > 1) return 'askPair';
  const amounts = new Set(candidates.map(({ condition }) => condition.threshold));
  return amounts.size > 1 ? 'askAmount' : 'askOperator';
}

/** One button for each thing that it can mean. */
function ask(asking: Asking, { candidates, known, asides, typed, lives }: Asked, scene: Scene): Plan {
  const facts: Question = {
    typed,
    pairs: [...new Set(candidates.map(({ pair }) => pair))],
    conditions: candidates.map(({ condition }) => condition),
    prices: known.filter(({ isCurrent, pair }) => isCurrent && candidates.some((one) => one.pair === pair)),
    lasting: { ...lives, told: scene.told },
  };
  const text: Html = lines(...asides.map((aside) => scene.say.asides[aside]), scene.say[asking](facts));
  const { labels } = scene.say;
  const from = scene.typed?.messageId;
  const isSure = candidates.length === 1;
  const choices: Buttons = candidates.slice(0, mostChoices).map(({ pair, condition }) => {
    const label = isSure ? labels.yes(pair, condition) : labels.watch(pair, condition);
    return [button(label, { verb: 'new', pair, condition, from, ...lives })];
  });
  return question(text, isSure ? [...choices, [button(labels.no, { verb: 'keep' })]] : choices);
}

/** Whether the price is known and the limit far from it. */
export function isFarFrom(price: Price | undefined, condition: Condition, { told }: Scene): boolean {
  return price !== undefined && isTelling(price, told.now) && isFar(condition, price);
}

/** Exact in whole numbers: prices stay under 25 reais. */
function isFar({ threshold }: Condition, { quote }: Price): boolean {
  return Math.abs(threshold - quote.value) * 100 > quote.value * farPercent;
}
