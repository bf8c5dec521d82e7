import { fold } from './tokens.js';
import { placeIn } from './rain.js';
import { verbOf, type Deed } from './deeds.js';
import { isMark } from './seen.js';

/** What people call Brazil's zones. */
const named: readonly (readonly [string, string])[] = [
  ['brasilia, horario de brasilia, sao paulo time, brasilia time', 'America/Sao_Paulo'],
  ['amazonas, amazon, amazonia', 'America/Manaus'],
  ['acre', 'America/Rio_Branco'],
  ['noronha, fernando de noronha', 'America/Noronha'],
  ['mato grosso', 'America/Cuiaba'],
  ['utc, gmt', 'UTC'],
];

/** By their names without slashes and underlines, small: `america sao paulo`. */
const zones: ReadonlyMap<string, string> = new Map([
  ...Intl.supportedValuesOf('timeZone').map((zone): [string, string] => [
    fold(zone)
      .split(/[^a-z0-9]+/)
      .join(' '),
    zone,
  ]),
  ...named.flatMap(([names, zone]) => names.split(', ').map((name): [string, string] => [name, zone])),
]);

/** `/fuso Manaus`, `/fuso America/Manaus`, `meu fuso é o do Acre`. */
export const zoneIn: Deed = (seen, isCommand) => {
  if (!seen.does('zones')) return undefined;
  const isCertain = isCommand && verbOf(seen.pieces[0]) === 'zones';
  if (!isCertain && seen.has('pair', 'rain', 'operator')) return undefined;
  const zone = zones.get(
    seen.pieces
      .filter((piece) => !isMark(piece, 'verb') && !isMark(piece, 'filler'))
      .map(({ text }) => text)
      .join(' '),
  );
  if (zone !== undefined) return { is: 'zone', zone };
  const place = placeIn(seen);
  if (place === undefined) return { is: 'unclear' };
  if (place.is === 'town') return { is: 'zone', place };
  return seen.hasStrangers ? { is: 'unclear' } : { is: 'zone' };
};
