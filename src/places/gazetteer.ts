import { cellOf, type Cell } from '../domain/cell.js';
import { brazilianTowns } from './brazilian-towns.js';
import { folded } from './folded.js';
import { isState, type State } from './state.js';
import type { Town } from './town.js';
import { zoneOf } from './zone.js';

/** A town with what only the search for it needs. */
export interface Listed {
  readonly town: Town & { readonly state: State };
  readonly latitude: number;
  readonly longitude: number;
  readonly people: number;
}

export interface Gazetteer {
  /** The largest first. */
  readonly all: readonly Listed[];
  /** By folded name: homonyms, the largest first. */
  readonly byName: ReadonlyMap<string, readonly Town[]>;
  /** By folded name without its spaces, as `mogiguaçu` is typed. */
  readonly byLetters: ReadonlyMap<string, readonly Town[]>;
  /** By {@link Town.name}: `Santos, SP`. */
  readonly called: ReadonlyMap<string, Town>;
  /** 0 is the largest. */
  readonly rankOf: ReadonlyMap<Town, number>;
  /** Of the longest name, each apostrophe counted as a space. */
  readonly mostWords: number;
}

/** The bundled list, read on first use: some tens of milliseconds that a start need not wait for. */
export function gazetteer(): Gazetteer {
  return (read ??= readAll());
}

let read: Gazetteer | undefined;

function readAll(): Gazetteer {
  const all = brazilianTowns.trim().split('\n').map(listed);
  const byName = new Map<string, Town[]>();
  const byLetters = new Map<string, Town[]>();
  let mostWords = 0;
  for (const { town } of all) {
    const name = folded(town.town);
    add(byName, name, town);
    add(byLetters, name.replaceAll(' ', ''), town);
    mostWords = Math.max(mostWords, town.town.split(/[ '-]/).length);
  }
  const called = new Map(all.map(({ town }) => [town.name, town] as const));
  const rankOf = new Map(all.map(({ town }, rank) => [town, rank] as const));
  return { all, byName, byLetters, called, rankOf, mostWords };
}

function add(towns: Map<string, Town[]>, name: string, town: Town): void {
  const namesakes = towns.get(name);
  if (namesakes) namesakes.push(town);
  else towns.set(name, [town]);
}

function listed(line: string): Listed {
  const [town = '', state = '', latitude = '', longitude = '', thousands = ''] = line.split('|');
  const cell = cellOf(latitude, longitude);
  if (!isState(state) || cell === undefined) throw new Error(`no town: ${line}`);
  return {
    town: townIn(town, state, cell),
    latitude: Number(latitude),
    longitude: Number(longitude),
    people: Number(thousands) * 1000,
  };
}

function townIn(town: string, state: State, cell: Cell): Listed['town'] {
  const name = `${town}, ${state}`;
  return { town, state, name, cell, zone: zoneOf(name, state) };
}
