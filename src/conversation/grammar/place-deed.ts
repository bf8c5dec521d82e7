import { verbOf, type Deed } from './deeds.js';
import type { PlaceSaid } from './intent.js';
import { placeIn } from './rain.js';
import { isMark, type Seen } from './seen.js';
import { isNowhere } from './towns.js';

/** `/local Recife`, `mudei pra Springfield`. */
export const placeDeed: Deed = (seen, isCommand) => {
  const isCertain = isCommand && verbOf(seen.pieces[0]) === 'places';
  if (!isCertain && !seen.does('places') && !seen.does('moves')) return undefined;
  if (!isCertain && (seen.has('pair', 'operator', 'wishes', 'alerts') || seen.numbers.length > 0)) return undefined;
  if (seen.has('rains', 'rain', 'dries', 'level', 'mm')) return undefined;
  const place = placeIn(seen);
  if (place === undefined) return { is: 'unclear' };
  if (place.is === 'town') return { is: 'place', place };
  if (!seen.hasStrangers) return { is: 'place' };
  const named = strangeName(seen);
  return named === undefined ? { is: 'unclear' } : { is: 'place', place: named };
};

/** Behind `mudei pra` what nobody knows is a name, if it is the last that is said. */
function strangeName({ pieces }: Seen): PlaceSaid | undefined {
  const from = pieces.findIndex(({ is }) => is === 'stranger');
  const name = pieces.slice(from);
  const isName =
    from > 0 &&
    name.length <= 4 &&
    name.every(({ is, text }) => is === 'stranger' && /^\p{L}{3,}$/u.test(text) && !isNowhere(text));
  const before = pieces[from - 1];
  const isBehind = isMark(before, 'verb') || goals.has(before?.text ?? '');
  return isName && isBehind
    ? { is: 'town', query: { name: name.map(({ text }) => text).join(' ') }, towns: [] }
    : undefined;
}

const goals: ReadonlySet<string> = new Set('pra para pro em no na to in'.split(' '));
