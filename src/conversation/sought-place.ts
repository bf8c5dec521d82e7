import { townsNamed } from '../places/find-town.js';
import { folded } from '../places/folded.js';
import { placeQueryIn } from '../places/place-query.js';
import { isRegion } from '../places/region.js';
import type { Town } from '../places/town.js';
import type { TownSaid } from './grammar/intent.js';
import type { Scene } from './scene.js';

/**
 * What a place that was named comes to. `near`: mistyped, those are what it comes near · `around`: not known, but said to lie in that
 * town · `wide`: a state or a region, in which it rains here and not there · `silent`: the geocoder does not answer.
 */
export type Sought =
  | { readonly is: 'towns' | 'near'; readonly towns: readonly Town[] }
  | { readonly is: 'around'; readonly town: Town; readonly part: string }
  | { readonly is: 'wide' | 'unknown'; readonly name: string }
  | { readonly is: 'silent' };

/** As much of a name as is said back to its writer. */
const mostEchoed = 40;

/** Looks in the bundled list first, then asks the geocoder. */
export async function soughtPlace({ towns, isNear, query }: TownSaid, scene: Scene): Promise<Sought> {
  if (towns.length > 0) return { is: isNear === true ? 'near' : 'towns', towns };
  const typed = scene.typed?.text ?? '';
  const name = asTyped(query.name, typed).slice(0, mostEchoed);
  if (isWide(query)) return { is: 'wide', name };
  const around = townAround(query.name, typed);
  const found = await scene.geocode(query);
  if (found !== undefined && found.length > 0) return { is: 'towns', towns: found };
  if (around !== undefined) return { is: 'around', ...around };
  return found === undefined ? { is: 'silent' } : { is: 'unknown', name };
}

/** A state or a part of one, unless a town is called so; `centro` is in every town. */
function isWide({ name, state }: TownSaid['query']): boolean {
  return (state === undefined && isRegion(name)) || name === 'centro';
}

/** `Pinheiros, São Paulo`: the part of a town that we do not know, in one that we do. */
function townAround(name: string, typed: string): { readonly town: Town; readonly part: string } | undefined {
  const parts = typed.split(/[,/]|\s[-–—]\s/);
  const last = parts.length < 2 ? '' : (parts.at(-1) ?? '').trim();
  const query = last.length < fewestLetters ? undefined : placeQueryIn(last);
  const [town] = query === undefined ? [] : townsNamed(query);
  if (query === undefined || town === undefined || name === query.name) return undefined;
  const part = name.endsWith(` ${query.name}`) ? name.slice(0, -query.name.length - 1) : name;
  return { town, part: asTyped(part, typed).slice(0, mostEchoed) };
}

/** `SP` behind a name is a state. */
const fewestLetters = 3;

/** The words of the text that the folded name was read from, with their capitals and accents. */
function asTyped(name: string, typed: string): string {
  const words = typed.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const most = name.split(' ').length;
  for (let from = 0; from < words.length; from += 1) {
    for (let length = 1; length <= most; length += 1) {
      const said = words.slice(from, from + length).join(' ');
      if (folded(said) === name) return said;
    }
  }
  return name;
}
