type Draw = (below: number) => number;
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const oddities: readonly Json[] = [
  ...['', ' ', '0', '-5.1434', '+5', '5,14', '1e309', 'NaN', 'Infinity', '٥٫١٤', '5.1434\u0000', '0x5', '５'],
  ...['9'.repeat(400), '5.'.padEnd(40, '3'), '1758204210', '99999999999999', '-1', '<b>5</b>', '__proto__'],
  ...[null, true, false, 0, -0, 5.1434, -1, 1e308, 2 ** 53],
  ...[[], {}, [[]], ['5.1434'], { bid: '5.1434' }],
];

/** A reply with one to three faults: a part is dropped, has another type, lies deeper or elsewhere, or the text is cut. */
export function mutated(text: string, draw: Draw): string {
  const holder: { reply: Json } = { reply: JSON.parse(text) as Json };
  for (let faults = draw(3); faults >= 0; faults -= 1) spoil(holder, draw);
  // A number no JSON writer would write, where one of the oddities stands.
  const whole = JSON.stringify(holder.reply).replace('1e+308', draw(2) ? '1e309' : 'NaN');
  if (draw(4) > 0) return whole;
  return draw(2) ? whole.slice(0, draw(whole.length)) : whole + '}'.repeat(draw(3));
}

function spoil(holder: { reply: Json }, draw: Draw): void {
  const parents = [holder, ...nested(holder.reply)];
  const parent = parents[draw(parents.length)] ?? holder;
  const keys = Object.keys(parent);
  const key = keys[draw(keys.length)];
  if (key === undefined) return;
  const part = parent as Record<string, Json>;
  const value = part[key] ?? null;
  switch (draw(5)) {
    case 0:
      if (parent !== holder) Reflect.deleteProperty(part, key);
      return;
    case 1:
      part[key] = draw(2) ? [value] : { [key]: value };
      return;
    case 2:
      Object.defineProperty(part, ['__proto__', 'constructor', 'EURBRL', 'toString'][draw(4)] ?? '', {
        ...{ value, enumerable: true, configurable: true, writable: true },
      });
      return;
    default:
      part[key] = oddities[draw(oddities.length)] ?? null;
  }
}

function nested(value: Json): object[] {
  if (value === null || typeof value !== 'object') return [];
  return [value, ...Object.values(value).flatMap(nested)];
}
