import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { operators } from '../../src/domain/condition.js';
import { e8 } from '../../src/domain/decimal.js';
import { eventBodies, eventTypes, testEventBody } from '../../src/domain/event.js';
import type { AlertKind } from '../../src/domain/side.js';

/** docs/webhook.md against what leaves, both ways. */
const page = readFileSync(new URL('../../docs/webhook.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text) as Event);
/** A kind more in the code does not compile until it stands here. */
const kinds: Readonly<Record<AlertKind, true>> = {
  ...{ crossed: true, already: true, stronger: true },
  ...{ maybe: true, unconfirmed: true, test: true },
};

interface Event {
  readonly type: string;
  readonly data: { readonly alerts: readonly { readonly kind: string }[] };
}

/** The names in the first column of the table that is headed so. */
function listed(head: string): readonly string[] {
  const [, rows = ''] = new RegExp(`\\| \`${head}\` +\\|.*\\n\\|[ -|]*\\n((?:\\|.*\\n)*)`).exec(page) ?? [];
  return [...rows.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name).toSorted();
}

/** `data.reading.value`: every key that an event has, however deep. */
function keysOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return keysOf(value[0], `${path}[]`);
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path === '' ? key : `${path}.${key}`));
}

function sent(type: string): unknown {
  const at = new Date('2026-09-18T14:03:30Z');
  if (type === 'limiar.test') return JSON.parse(testEventBody(4712, at));
  const quote = { value: e8('4.4812'), observedAt: at };
  const batch = {
    id: '812-4711',
    subject: 'fx:USD-BRL' as const,
    reading: quote,
    source: 'awesomeapi',
    previous: quote,
  };
  const kind = type === 'threshold.maybe' ? 'maybe' : 'crossed';
  const alert = { id: 4711, subscriberId: 1, kind, operator: 'below', threshold: e8('4.5') } as const;
  return JSON.parse(eventBodies(batch, [alert], at)[0]?.body ?? '');
}

test('the page names every type, kind and operator, and only those', () => {
  expect(listed('type')).toEqual([...eventTypes].toSorted());
  expect(listed('kind')).toEqual(Object.keys(kinds).toSorted());
  expect(listed('operator')).toEqual([...operators].toSorted());
});

test.each(eventTypes)('the page shows an event of the type %s with the keys that are sent, and only those', (type) => {
  const [example, ...others] = examples.filter((one) => one.type === type);
  expect(others).toEqual([]);
  expect(keysOf(example)).toEqual(keysOf(sent(type)));
  expect(example?.data.alerts.every(({ kind }) => kind in kinds)).toBe(true);
});
