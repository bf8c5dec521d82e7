type Draw = (below: number) => number;
type Pick = <One>(list: readonly One[]) => One;

const oddities: readonly unknown[] = [
  ...[null, true, false, 0, -1, 0.5, -0, 1e-7, 1e21, -23.550_52, 2 ** 60],
  ...['', 'x', '-23.55052', '\u0000', '\ud800', '<b>', '__proto__', '\u202e/dolar', 'x'.repeat(5_000)],
  ...[[], [null], {}, { id: 1 }, { latitude: -23.550_52, longitude: '-46.6' }, { latitude: 1e-7, longitude: -180 }],
];

/**
 * An update with one to three faults, mostly inside of what it tells, now and then in the update itself: a part is dropped, has
 * another type, lies deeper, or its list is cut. What it still holds is where it was: nothing moves to a key of another name.
 */
export function mutatedUpdate(update: unknown, draw: Draw): unknown {
  let mutant = update;
  for (let faults = draw(3); faults >= 0; faults -= 1) mutant = spoilt(mutant, draw);
  return mutant;
}

function spoilt(update: unknown, draw: Draw): unknown {
  const kind = Object.keys(update ?? {}).find((key) => key !== 'update_id');
  if (kind === undefined || draw(20) === 0) return mutated(update, draw);
  return { ...(update as object), [kind]: mutated((update as Record<string, unknown>)[kind], draw) };
}

/** One value somewhere inside is dropped, retyped, nested or cut short. */
function mutated(value: unknown, draw: Draw): unknown {
  const pick: Pick = (list) => list[draw(list.length)] as (typeof list)[number];
  if (typeof value !== 'object' || value === null || draw(40) === 0) return pick([...oddities, [value], { value }]);
  const entries = Object.entries(value);
  const key = pick(['', ...entries.map(([name]) => name)]);
  if (draw(5) === 0) return Object.fromEntries(entries.filter(([name]) => name !== key));
  const inner = mutated((value as Record<string, unknown>)[key], draw);
  return Array.isArray(value) ? [inner] : { ...value, [key]: inner };
}
