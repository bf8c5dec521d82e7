import type { Accepted } from '../../src/demo/stand-ins/bot-api.js';
import { isOurs, type Audit } from './audit.js';
import type { OnDisk } from './file.js';
import type { Hook } from './hook.js';
import { alertKey, type FxPair, type Model } from './model.js';
import { seenIn } from './phone.js';
import { blocker, clearer, limitOf, type Said, type Step } from './script.js';
import { hoursOf, type Sky } from './sky.js';

/** Everything that was said and served, and where the alerts of a wish may end unsent. */
export interface Told {
  readonly model: Model;
  readonly commands: readonly Said[];
  readonly updateIds: readonly number[];
  readonly vain: Step['vain'];
  readonly quotes: readonly { readonly pair: FxPair; readonly at: number; readonly value: number }[];
  readonly skies: readonly Sky[];
  /** Alerts (by place in the model) that had not left when their wish was cancelled or paused. */
  readonly mayBeSkipped: ReadonlySet<number>;
}

export interface Verdict {
  readonly alerts: number;
  /** Of each kind of alert, `rain-stronger` and the like, how many there were. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Corrections that were written, and edits that arrived for them. */
  readonly corrections: { readonly written: number; readonly arrived: number };
  /** Buttons pressed with an effect, and without. */
  readonly taps: { readonly real: number; readonly vain: number };
  /** Wishes that waited for their place. */
  readonly questions: number;
  readonly lost: number;
  /** Not sent because a later one took its place, or because it was not wanted any more. */
  readonly excused: number;
  readonly unexpected: number;
  readonly repeats: number;
  readonly allowed: number;
  readonly unmarked: number;
  readonly problems: readonly string[];
}

/** The three demands of the crash test, when all has been drained. */
export function judge(told: Told, ledger: readonly Accepted[], disk: OnDisk, hook: Hook, audit: Audit): Verdict {
  const phone = readLedger(told, ledger);
  const { lost, excused } = missing(told, phone.copies);
  const withdrawn = [...audit.doubts.keys()].filter((id) =>
    disk.messages.some((row) => row.id === id && row.state === 'ended'),
  ).length;
  const allowed = audit.doubtful - withdrawn;
  const { repeats, unmarked, unexpected } = phone;
  const problems: string[] = [...hook.problems];
  const demand = (isMet: boolean, what: string) => {
    if (!isMet) problems.push(what);
  };
  demand(
    lost.length + phone.lostAnswers === 0,
    `lost ${lost.length} alerts and ${phone.lostAnswers} answers: ${[...lost, ...phone.lost].slice(0, 3).join(', ')}`,
  );
  demand(unexpected.length === 0, `unexpected ${unexpected.length}: ${unexpected[0] ?? ''}`);
  demand(repeats === allowed, `repeats ${repeats}, allowed ${allowed}`);
  demand(unmarked.length === 0, `repeats without the mark: ${unmarked.length}: ${unmarked.slice(0, 3).join(', ')}`);
  demand(phone.mixed === 0, `repeats with something new in them: ${phone.mixed}`);
  demand(disk.pending === 0, `still pending: ${disk.pending}`);
  demand((disk.deliveries['uncertain'] ?? 0) + (disk.deliveries['dead'] ?? 0) === 0, 'alerts uncertain or dead');
  problems.push(...statesThatDiffer(told, disk), ...eventsThatDiffer(hook));
  return {
    alerts: told.model.alerts.length,
    kinds: kindsOf(told.model),
    corrections: { written: disk.corrections, arrived: phone.corrected },
    taps: { real: told.commands.filter(({ tap }) => tap).length, vain: told.vain.length },
    questions: told.commands.filter((said) => said.do === 'where').length,
    lost: lost.length + phone.lostAnswers,
    excused,
    unexpected: unexpected.length,
    repeats,
    allowed,
    unmarked: unmarked.length,
    problems,
  };
}

interface Owed {
  readonly times: number;
  /** It only tells: who misses it asks again. */
  readonly isOptional: boolean;
}

/** The answers that are owed, each by the words that it is known by. */
function answersOwed({ model, commands, vain }: Told): ReadonlyMap<string, Owed> {
  const owed = new Map<string, Owed>();
  const owe = (key: string, isOptional = false) => {
    owed.set(key, { times: (owed.get(key)?.times ?? 0) + 1, isOptional });
  };
  const isSilence = (by: number) => commands.some((said) => said.by === by && said.do === 'silence');
  for (const said of commands) {
    const { chat } = said;
    if (said.tap?.edits && chat !== clearer) owe(`${chat} edit ${said.tap.message}`);
    else if (said.do === 'silence') owe(`${chat} silence`);
    else if (said.do === 'undo' && isSilence(said.of)) owe(`${chat} undone`);
    else if (said.do === 'list') owe(`${chat} list`, true);
    else if (said.do === 'ask') owe(`${chat} question`, true);
    else owe(`${chat} ${limitOf(said, model.wishes)}`);
    if (said.do === 'where') owe(`${chat} place`);
  }
  for (const { chat } of vain) {
    owe(`${chat} gone`, true);
    if (chat === clearer) owe(`${chat} list`, true); // one that is put right, where the old one is gone
  }
  return owed;
}

/** What people have on their phones. A repeat is a message all of which was there before; an edit is never one. */
function readLedger(told: Told, ledger: readonly Accepted[]) {
  const { model } = told;
  const expected = new Set(model.alerts.map((alert) => keyOf(model, alert)));
  const owed = answersOwed(told);
  const copies = new Map<string, number>();
  const answers = new Map<string, { all: number; unmarked: number }>();
  const unexpected: string[] = [];
  const unmarked: string[] = [];
  let [repeats, mixed, lostAnswers, corrected] = [0, 0, 0, 0];
  for (const entry of ledger) {
    if (entry.method === 'editMessageText') {
      const key = `${entry.chatId} edit ${entry.messageId}`;
      answers.set(key, { all: (answers.get(key)?.all ?? 0) + 1, unmarked: 0 });
      if (seenIn(entry.text).isCorrection) corrected += 1;
    }
    if (!isOurs(entry)) continue;
    const { alerts, prices, says, marked, isCorrection } = seenIn(entry.text);
    const keys = alerts.map(({ kind, limit, value }) => `${entry.chatId} ${kind} ${limit} ${value}`);
    const known = says ? [`${entry.chatId} ${says}`] : prices.map((price) => `${entry.chatId} ${price}`);
    const about = known.find((key) => owed.has(key));
    if (isCorrection || keys.some((key) => !expected.has(key)) || (keys.length === 0 && about === undefined))
      unexpected.push(`${entry.chatId}: ${entry.text}`);
    else if (keys.length > 0) {
      const before = keys.filter((key) => copies.has(key)).length;
      if (before === keys.length) {
        repeats += 1;
        if (!marked) unmarked.push(keys.join(' and '));
      } else if (before > 0) mixed += 1;
      for (const key of keys) count(copies, key);
    } else if (about !== undefined) {
      const before = answers.get(about) ?? { all: 0, unmarked: 0 };
      answers.set(about, { all: before.all + 1, unmarked: before.unmarked + (marked ? 0 : 1) });
    }
  }
  const lost: string[] = [];
  for (const [key, { times, isOptional }] of owed) {
    if (key.startsWith(`${blocker} `)) continue;
    const { all, unmarked: plain } = answers.get(key) ?? { all: 0, unmarked: 0 };
    const missed = isOptional ? 0 : isEdit(key) ? Number(all === 0) : Math.max(0, times - all);
    if (missed > 0) lost.push(`answer ${key}`);
    lostAnswers += missed;
    if (isEdit(key)) continue;
    if (plain > times) unmarked.push(`answer ${key}, ${plain} for ${times}`);
    if (!isOptional) repeats += Math.max(0, all - times);
    else if (all > 2 * times) unexpected.push(`${key}: ${all} for ${times}`);
  }
  return { copies, unexpected, repeats, unmarked, mixed, lostAnswers, lost, corrected };
}

const isEdit = (key: string): boolean => key.includes(' edit ');

function missing({ model, mayBeSkipped }: Told, copies: ReadonlyMap<string, number>) {
  const lost: string[] = [];
  let excused = 0;
  for (const [at, alert] of model.alerts.entries()) {
    if (model.wishes[alert.wish]?.chat === blocker || copies.has(keyOf(model, alert))) continue;
    const isSuperseded = model.alerts.some(
      (later, other) =>
        other > at && later.wish === alert.wish && (copies.has(keyOf(model, later)) || mayBeSkipped.has(other)),
    );
    if (isSuperseded || mayBeSkipped.has(at)) excused += 1;
    else lost.push(keyOf(model, alert));
  }
  return { lost, excused };
}

function kindsOf({ alerts, wishes }: Model): Readonly<Record<string, number>> {
  const kinds = new Map<string, number>();
  for (const { wish, kind } of alerts) count(kinds, wishes[wish]?.pair === 'RAIN' ? `rain-${kind}` : kind);
  return Object.fromEntries([...kinds].sort());
}

function statesThatDiffer({ model, updateIds, quotes, skies }: Told, disk: OnDisk): readonly string[] {
  const problems: string[] = [];
  const wishes = model.wishes
    .filter(({ chat }) => chat !== blocker)
    .map(({ chat, number, pair, limit, status, side, isSilenced }) =>
      [chat, number, pair, limit, status, status === 'active' ? side : 'none', 0, Number(isSilenced)].join(' '),
    );
  const sides: Record<number, string> = { [-1]: 'unknown', 0: 'armed', 1: 'triggered', 2: 'begun' };
  const kept = disk.wishes
    .filter(({ chat }) => chat !== blocker)
    .map(({ chat, number, pair, limit, status, side, strayWatches, silenced }) =>
      [chat, number, pair, limit, status, side === null ? 'none' : sides[side], strayWatches, silenced].join(' '),
    );
  differ(problems, 'wishes', wishes.sort(), kept.sort());
  for (const pair of ['USD-BRL', 'EUR-BRL'] as const) {
    const told = ({ at, value }: { at: number; value: number }) => `${at} ${value}`;
    const ofPair = (one: { pair: FxPair }) => one.pair === pair;
    differ(problems, `readings of ${pair}`, quotes.filter(ofPair).map(told), disk.readings.filter(ofPair).map(told));
  }
  // A row of rain is written for a new number too, and its forecast is there already.
  const once = (all: readonly (readonly number[])[]) =>
    all.map((hours) => hours.join(' ')).filter((hours, at, own) => own[at - 1] !== hours);
  differ(problems, 'forecasts', once(skies.map(hoursOf)), once(disk.skies));
  const updates = disk.updates.map(({ id, state }) => `${id} ${state}`);
  differ(
    problems,
    'updates',
    updateIds.map((id) => `${id} done`),
    updates.sort(),
  );
  return problems;
}

/** Every alert stands in one event, however often that was posted. */
function eventsThatDiffer({ events }: Hook): readonly string[] {
  const ids = [...events.values()].flatMap(({ alertIds }) => alertIds);
  const twice = ids.length - new Set(ids).size;
  return twice === 0 ? [] : [`${twice} alerts in more than one event`];
}

function differ(problems: string[], what: string, expected: readonly string[], found: readonly string[]): void {
  if (expected.join('\n') === found.join('\n')) return;
  const extra = found.filter((one) => !expected.includes(one));
  const absent = expected.filter((one) => !found.includes(one));
  problems.push(
    `${what} differ: expected ${JSON.stringify(absent.slice(0, 3))}, found ${JSON.stringify(extra.slice(0, 3))}`,
  );
}

export function keyOf({ wishes }: Model, alert: Model['alerts'][number]): string {
  return alertKey(wishes[alert.wish], alert);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
