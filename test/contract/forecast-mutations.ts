type Draw = (below: number) => number;
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What may stand in place of any value. */
export const oddNumbers: readonly number[] = [
  -0,
  -1,
  -0.5,
  0.005,
  0.125,
  499.99,
  500,
  500.01,
  1e-7,
  1e21,
  1e308,
  101,
  50.5,
  2 ** 53,
  1_789_740_000,
];
const odd = (): readonly Json[] => [
  ...oddNumbers,
  null,
  true,
  '',
  '0.5',
  'NaN',
  '2026-09-18T15:00',
  [],
  {},
  [0.5],
  [[]],
];

/**
 * A forecast's reply with one to three faults: a part or a value is dropped, doubled, moved, swapped with its neighbour or made
 * another thing; sometimes the text is cut, or goes on with what a server says that gave up in the middle.
 */
export function mutatedForecast(text: string, draw: Draw): string {
  const holder = { reply: JSON.parse(text) as Json };
  for (let faults = draw(3); faults >= 0; faults -= 1) spoil(pick([holder, ...nested(holder.reply)], draw), draw);
  const whole = JSON.stringify((holder as { reply?: Json }).reply ?? null).replace(
    '1e+308',
    ['1e309', 'NaN', 'nan', '1e308'][draw(4)] ?? '',
  );
  if (draw(6) > 0) return whole;
  const from = draw(whole.length);
  return (
    whole.slice(0, from) +
    ['', 'Unexpected error while streaming data: timeoutReached', `}${whole.slice(from)}`][draw(3)]!
  );
}

function spoil(parent: object, draw: Draw): void {
  if (Array.isArray(parent)) spoilList(parent as Json[], draw);
  else spoilFields(parent as Record<string, Json>, draw);
}

function spoilList(list: Json[], draw: Draw): void {
  const at = draw(Math.max(1, list.length));
  const before = Math.max(0, at - 1);
  const faults = [
    () => list.splice(at, 1),
    () => list.splice(at, 0, structuredClone(list[at] ?? null)),
    () => list.splice(before, 2, ...list.slice(before, before + 2).reverse()),
    () => list.splice(at, 1, pick(odd(), draw)),
    () => list.push(...list.splice(0, at)),
    () => list.splice(at),
  ];
  pick(faults, draw)();
}

function spoilFields(fields: Record<string, Json>, draw: Draw): void {
  const names = Object.keys(fields);
  const one = names[draw(names.length)];
  if (one === undefined) return;
  const value = fields[one] ?? null;
  const faults = [
    () => Reflect.deleteProperty(fields, one),
    () => (fields[one] = pick(odd(), draw)),
    () => (fields[one] = draw(2) ? [value] : { [one]: value }),
    () => (fields['location_id'] = draw(4)),
    () =>
      Object.defineProperty(fields, pick(['__proto__', 'constructor', 'toString'], draw), {
        ...{ value, enumerable: true, configurable: true, writable: true },
      }),
  ];
  pick(faults, draw)();
}

function nested(value: Json): object[] {
  if (value === null || typeof value !== 'object') return [];
  return [value, ...Object.values(value).flatMap(nested)];
}

function pick<One>(list: readonly One[], draw: Draw): One {
  return list[draw(list.length)]!;
}
