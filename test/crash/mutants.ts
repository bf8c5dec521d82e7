import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Kill } from './plan.js';

/** One mistake put into the source. `red`: the oracle's own words about it. */
export interface Mutant {
  readonly name: string;
  readonly edits: readonly { readonly file: string; readonly text: string; readonly becomes: string }[];
  readonly red: RegExp;
  /** Further kills that it takes. */
  readonly more?: readonly Kill[];
}

/** A test must be able to fail. The first four are in `npm test`, the rest in `npm run crash:mutants`. */
export const mutants: readonly Mutant[] = [
  {
    name: 'a delivery is marked sent before the send',
    edits: [
      {
        file: 'src/deliver/sender.ts',
        text: 'const outcomeOf = async ({ isRepeat, to, outgoing }: Claim)',
        becomes: 'const outcomeOf = async ({ messageId, isRepeat, to, outgoing }: Claim)',
      },
      {
        file: 'src/deliver/sender.ts',
        text: `fail('send.before');`,
        becomes: `await store.recordSent(messageId, 0, false, clock.now()); fail('send.before');`,
      },
    ],
    red: /messages marked sent and never accepted|lost \d/u,
  },
  {
    name: 'the webhook answers 202 before the commit',
    edits: [
      {
        file: 'src/app.ts',
        text: `    store,\n    secrets,\n`,
        becomes: `    store: {
      receiveEvent: async (...given) => {
        setTimeout(() => void store.receiveEvent(...given).then(() => wakeSenders()), 50);
        return { repeat: false, deliveries: 0, unknown: 0 };
      },
    },
    secrets,\n`,
      },
    ],
    red: /events acknowledged .* not on the disk|events taken in twice/u, // it also calls a repeat new
  },
  {
    name: 'a reading is evaluated without a transaction',
    edits: [
      {
        file: 'src/store/sqlite/readings.ts',
        text: 'applyReading: async (reading, now) => {\n      const result = sql.transaction(',
        becomes: 'applyReading: async (reading, now) => {\n      const result = ((work) => work())(',
      },
      {
        file: 'src/store/sqlite/readings.ts',
        text: 'tickRain: async (subject, now, times) => {\n      const result = sql.transaction(',
        becomes: 'tickRain: async (subject, now, times) => {\n      const result = ((work) => work())(',
      },
    ],
    red: /lost \d+ alerts/u,
  },
  {
    name: 'an event id that was seen before is taken in again',
    edits: [
      {
        file: 'src/store/sqlite/receipts.ts',
        text: 'if (take({ event: eventId, now: now.getTime() }) === 0)',
        becomes: 'if (take({ event: eventId, now: now.getTime() }) < 0)',
      },
    ],
    red: /events taken in twice/u,
    more: [{ how: 'readings', count: 40 }], // time for an event to come again
  },
  {
    name: 'an alert may have two deliveries on one channel',
    edits: [
      {
        file: 'migrations/0002_rain.sql',
        text: 'CREATE UNIQUE INDEX delivery_alert',
        becomes: 'CREATE INDEX delivery_alert',
      },
      {
        file: 'src/store/sqlite/receipts.ts',
        text: 'ON CONFLICT (alert_id, channel) WHERE alert_id IS NOT NULL AND corrects = 0 DO NOTHING',
        becomes: '',
      },
    ],
    red: /alerts with two deliveries on one channel/u,
    more: [{ how: 'readings', count: 40 }], // time for the same alerts to come under another id
  },
  {
    name: 'an event is marked done before its 2xx',
    edits: [
      {
        file: 'src/dispatch/dispatcher.ts',
        text: `fail('dispatch.before');`,
        becomes: `await store.recordDispatched(dispatch.id, clock.now()); fail('dispatch.before');`,
      },
    ],
    red: /events acknowledged .* not on the disk/u,
  },
  {
    name: 'updates are confirmed to Telegram before they are stored',
    edits: [
      {
        file: 'src/channels/telegram/polling.ts',
        text: `fail('update.fetched');`,
        becomes: `await gateway.call('getUpdates', { timeout: 0, offset: (result.at(-1)?.update_id ?? -1) + 1 });
    fail('update.fetched');`,
      },
    ],
    red: /updates confirmed to Telegram and not on the disk/u,
  },
  {
    name: 'a chat that blocks us is tried again',
    edits: [
      {
        file: 'src/channels/telegram/outcome.ts',
        text: `says(forbiddenChatTexts) ? { end: 'gone', why }`,
        becomes: `says(forbiddenChatTexts) ? { end: 'not_sent', why }`,
      },
    ],
    red: /a chat that refuses for good was tried \d+ times/u,
    more: [{ how: 'readings', count: 400 }], // time to be tried again
  },
  {
    name: 'what may have arrived is sent again without the mark',
    edits: [
      {
        file: 'src/store/sqlite/deliveries.ts',
        text: 'compose(due, to, isRepeat)',
        becomes: 'compose(due, to, false)',
      },
    ],
    red: /repeats without the mark/u,
  },
];

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of the build with the mistake in it. Throws when a text to change is not there exactly once. */
export function mutate(dist: string, { name, edits }: Mutant): { readonly dist: string; remove(): void } {
  const folder = join(root, 'node_modules/.cache/limiar-mutants', `${name.replaceAll(' ', '-')}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  for (const beside of ['migrations', 'package.json'])
    cpSync(join(dirname(dist), beside), join(folder, beside), { recursive: true });
  const changed = new Map<string, string>();
  for (const { file, text, becomes } of edits) {
    const source = changed.get(file) ?? readFileSync(join(root, file), 'utf8');
    const found = source.split(text).length - 1;
    if (found !== 1) throw new Error(`the mutant “${name}” finds ${found} times in ${file}: ${text}`);
    changed.set(
      file,
      source.replace(text, () => becomes),
    );
  }
  for (const [file, source] of changed)
    if (file.endsWith('.ts')) writeFileSync(join(folder, built(file)), compiled(source));
    else writeFileSync(join(folder, file), source);
  return {
    dist: join(folder, 'dist'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function built(file: string): string {
  return file.replace(/^src/u, 'dist').replace(/\.ts$/u, '.js');
}

function compiled(text: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}
