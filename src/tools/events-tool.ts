import { parseArgs } from 'node:util';
import type { EventStory, EventWay, OperatorStore } from '../store/operator-store.js';
import { ToolError } from './tool.js';

const usage = 'npm run events -- list [--dead] [--limit N] | show ID | replay ID | dismiss ID';
const usualLimit = 20;
const mostLimit = 1000;

type EventsStore = Pick<OperatorStore, 'events' | 'event' | 'replay' | 'dismiss'>;

/** `npm run events`: the lines that answer the arguments. Throws a {@link ToolError} for what cannot be done. */
export async function eventsTool(args: readonly string[], store: EventsStore, now: Date): Promise<readonly string[]> {
  const { verb, id, dead, limit } = parsed(args);
  if (verb === 'list') return list(await store.events(dead ? 'dead' : 'all', limit), now);
  const story = await store.event(id);
  if (!story) throw new ToolError(`there is no event ${printable(id)}`);
  if (verb === 'show') return show(id, story, now);
  const urls = verb === 'replay' ? await store.replay(id, now) : await store.dismiss(id, now);
  if (urls === 0) throw new ToolError(`${id} is ${statesOf(story)}: only a dead event can be ${done[verb].done}`);
  return [`${id} ${done[verb].told}${urls > 1 ? `, for ${urls} URLs` : ''}`];
}

const done = {
  replay: { done: 'replayed', told: 'is due again: a running Limiar sends it within SWEEP_SECONDS' },
  dismiss: { done: 'dismissed', told: 'is dismissed: /readyz does not warn of it any more' },
} as const;

type Wanted =
  | { readonly verb: 'list'; readonly id: ''; readonly dead: boolean; readonly limit: number }
  | { readonly verb: 'show' | 'replay' | 'dismiss'; readonly id: string; readonly dead: false; readonly limit: 0 };

function parsed(args: readonly string[]): Wanted {
  const { values, positionals } = options(args);
  const [verb, id, ...more] = positionals;
  const { dead = false, limit } = values;
  if (verb === 'list' && id === undefined) return { verb, id: '', dead, limit: limitIn(limit) };
  const isAboutOne = verb === 'show' || verb === 'replay' || verb === 'dismiss';
  if (!isAboutOne || id === undefined || more.length > 0 || dead || limit !== undefined) throw new ToolError(usage);
  return { verb, id, dead: false, limit: 0 };
}

function options(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { dead: { type: 'boolean' }, limit: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (cause) {
    throw new ToolError(usage, { cause });
  }
}

function limitIn(text: string | undefined): number {
  if (text === undefined) return usualLimit;
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > mostLimit) throw new ToolError(`--limit takes a whole number from 1 to ${mostLimit}`);
  return limit;
}

function list(ways: readonly EventWay[], now: Date): readonly string[] {
  if (ways.length === 0) return ['no events'];
  const rows = ways.map((way) => [
    way.eventId,
    way.state,
    tries(way.attempts),
    age(way.madeAt, now),
    way.answer ?? '-',
    place(way.url),
  ]);
  return aligned([['webhook-id', 'state', 'tries', 'age', 'last answer', 'url'], ...rows]);
}

function show(id: string, { body, ways, receivedAt, deliveries }: EventStory, now: Date): readonly string[] {
  const madeAt = ways[0]?.madeAt;
  const told = Object.entries(deliveries).map(([state, count]) => `${count} ${state}`);
  return [
    `${id}${madeAt ? `, made ${madeAt.toISOString()} (${age(madeAt, now)} ago)` : ''}`,
    ...ways.map((way) => `to ${place(way.url)}: ${stand(way, now)}`),
    receivedAt ? `taken by our endpoint ${receivedAt.toISOString()}` : 'not taken by our endpoint',
    `deliveries: ${told.length > 0 ? told.join(', ') : 'none'}`,
    body,
  ];
}

function stand({ state, attempts, answer, dueAt, endedAt }: EventWay, now: Date): string {
  const last = answer === undefined ? '' : `, last answer: ${printable(answer)}`;
  if (state === 'pending') return `pending after ${tries(attempts)}, next at ${dueAt.toISOString()}${last}`;
  return `${state} after ${tries(attempts)}${endedAt ? `, ${age(endedAt, now)} ago` : ''}${last}`;
}

function statesOf({ ways }: EventStory): string {
  return [...new Set(ways.map(({ state }) => state))].join(' and ');
}

/** Without what may be a password or a token. */
function place(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

function tries(count: number): string {
  return count === 1 ? '1 try' : `${count} tries`;
}

function age(since: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 60_000));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}

/** What came from elsewhere must not move the operator's cursor. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '?');
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => printable(row[at] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, at) => printable(cell).padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
