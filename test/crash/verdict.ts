import type { Accepted } from '../../src/demo/stand-ins/bot-api.js';
import { isCounted, type Audit } from './audit.js';
import type { OnDisk } from './file.js';
import type { Hook } from './hook.js';
import { alertKey, type Model, type Pair } from './model.js';
import { seenIn } from './phone.js';
import { blocker, type Said } from './script.js';

/** Everything that was said and served, and where the alerts of a wish may end unsent. */
export interface Told {
  readonly model: Model;
  readonly commands: readonly Said[];
  readonly updateIds: readonly number[];
  readonly quotes: readonly { readonly pair: Pair; readonly at: number; readonly value: number }[];
  /** Alerts (by place in the model) that had not left when their wish was cancelled or paused. */
  readonly mayBeSkipped: ReadonlySet<number>;
}

export interface Verdict {
  readonly alerts: number;
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
    `lost ${lost.length} alerts and ${phone.lostAnswers} answers: ${lost[0] ?? ''}`,
  );
  demand(unexpected.length === 0, `unexpected ${unexpected.length}: ${unexpected[0] ?? ''}`);
  demand(repeats === allowed, `repeats ${repeats}, allowed ${allowed}`);
  demand(unmarked === 0, `repeats without the mark: ${unmarked}`);
  demand(phone.mixed === 0, `repeats with something new in them: ${phone.mixed}`);
  demand(disk.pending === 0, `still pending: ${disk.pending}`);
  demand((disk.deliveries['uncertain'] ?? 0) + (disk.deliveries['dead'] ?? 0) === 0, 'alerts uncertain or dead');
  problems.push(...statesThatDiffer(told, disk), ...eventsThatDiffer(hook));
  return {
    alerts: told.model.alerts.length,
    lost: lost.length + phone.lostAnswers,
    excused,
    unexpected: unexpected.length,
    repeats,
    allowed,
    unmarked,
    problems,
  };
}

/** What people have on their phones. A repeat is a message all of which was there before. */
function readLedger({ model, commands }: Told, ledger: readonly Accepted[]) {
  const expected = new Set(model.alerts.map((alert) => keyOf(model, alert)));
  const asked = new Map<string, number>();
  for (const { chat, wish } of commands) count(asked, `${chat} ${model.wishes[wish]?.limit}`);
  const copies = new Map<string, number>();
  const answers = new Map<string, { all: number; unmarked: number }>();
  const unexpected: string[] = [];
  let [repeats, unmarked, mixed, lostAnswers] = [0, 0, 0, 0];
  for (const entry of ledger) {
    if (!isCounted(entry)) continue;
    const { alerts, prices, marked } = seenIn(entry.text);
    const keys = alerts.map(({ kind, limit, value }) => `${entry.chatId} ${kind} ${limit} ${value}`);
    const about = prices.map((price) => `${entry.chatId} ${price}`).find((key) => asked.has(key));
    if (keys.some((key) => !expected.has(key)) || (keys.length === 0 && about === undefined))
      unexpected.push(`${entry.chatId}: ${entry.text}`);
    else if (keys.length > 0) {
      const known = keys.filter((key) => copies.has(key)).length;
      if (known === keys.length) {
        repeats += 1;
        if (!marked) unmarked += 1;
      } else if (known > 0) mixed += 1;
      for (const key of keys) count(copies, key);
    } else if (about !== undefined) {
      const before = answers.get(about) ?? { all: 0, unmarked: 0 };
      answers.set(about, { all: before.all + 1, unmarked: before.unmarked + (marked ? 0 : 1) });
    }
  }
  for (const [about, times] of asked) {
    if (about.startsWith(`${blocker} `)) continue;
    const { all, unmarked: plain } = answers.get(about) ?? { all: 0, unmarked: 0 };
    lostAnswers += Math.max(0, times - all);
    repeats += Math.max(0, all - times);
    unmarked += Math.max(0, plain - times);
  }
  return { copies, unexpected, repeats, unmarked, mixed, lostAnswers };
}

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

function statesThatDiffer({ model, updateIds, quotes }: Told, disk: OnDisk): readonly string[] {
  const problems: string[] = [];
  const wishes = model.wishes
    .filter(({ chat }) => chat !== blocker)
    .map(({ chat, number, pair, limit, status, side }) =>
      [chat, number, pair, limit, status, status === 'active' ? side : 'none', 0].join(' '),
    );
  const sides: Record<number, string> = { [-1]: 'unknown', 0: 'armed', 1: 'triggered', 2: 'triggered' };
  const kept = disk.wishes
    .filter(({ chat }) => chat !== blocker)
    .map(({ chat, number, pair, limit, status, side, strayWatches }) =>
      [chat, number, pair, limit, status, side === null ? 'none' : sides[side], strayWatches].join(' '),
    );
  differ(problems, 'wishes', wishes.sort(), kept.sort());
  for (const pair of ['USD-BRL', 'EUR-BRL'] as const) {
    const told = ({ at, value }: { at: number; value: number }) => `${at} ${value}`;
    const ofPair = (one: { pair: Pair }) => one.pair === pair;
    differ(problems, `readings of ${pair}`, quotes.filter(ofPair).map(told), disk.readings.filter(ofPair).map(told));
  }
  // A row of rain is written for a new forecast of the same number too, as when an hour turns.
  const numbers = (all: readonly { readonly pair: Pair; readonly value: number }[]) =>
    all
      .filter(({ pair }) => pair === 'RAIN')
      .flatMap(({ value }, at, own) => (own[at - 1]?.value === value ? [] : [String(value)]));
  differ(problems, 'readings of rain', numbers(quotes), numbers(disk.readings));
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
