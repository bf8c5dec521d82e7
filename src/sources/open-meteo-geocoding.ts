import { z } from 'zod';
import { within, type Clock } from '../clock.js';
import { cellOf } from '../domain/cell.js';
import type { HttpClient } from '../http/client.js';
import type { Town, TownQuery } from '../places/town.js';
import { stateOf } from './brazilian-states.js';
import type { Geocoder } from './geocoder.js';
import { openMeteoAsk } from './open-meteo-answer.js';

const Found = z.object({
  name: z.string().trim().min(1).max(100),
  latitude: z.number(),
  longitude: z.number(),
  feature_code: z.string(),
  country_code: z.string(),
  timezone: z.string().optional(), // upstream leaves out what it does not know
  admin1: z.string().optional(), // the state
  admin2: z.string().optional(), // the municipality
});
const Reply = z.object({ results: z.array(z.unknown()).max(100).optional() }); // nothing found: no key at all
type Found = z.infer<typeof Found>;

/** Populated places and the areas below a state. A state is no town, nor an airport or a river. */
const townCodes = /^(?:PPL[A-Z0-9]*|ADM[2-5])$/;
/** Upstream answers nothing to fewer letters. */
const fewestLetters = 2;
const mostLetters = 100;
/** Somebody waits, and the whole look-up of an answer has eight seconds. */
const usualDeadlineMs = 5_500;

export interface OpenMeteoGeocodingOptions {
  /** Scheme and host. */
  readonly url: string;
  readonly key?: string;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly deadlineMs?: number;
}

/** Brazilian places from Open-Meteo's geocoder, whose names and coordinates come from GeoNames. */
export function openMeteoGeocoding({ url, deadlineMs = usualDeadlineMs, ...ask }: OpenMeteoGeocodingOptions): Geocoder {
  const get = openMeteoAsk(ask);
  return {
    search: async (query, signal) => {
      const name = query.name.replaceAll(',', ' ').trim().slice(0, mostLetters);
      if (folded(name).length < fewestLetters) return [];
      return within(deadlineMs, signal, async (until) => {
        for (const spelling of spellingsOf(name)) {
          const { data } = await get(`${url}/v1/search?${searchOf(spelling, query)}`, until);
          const reply = Reply.safeParse(data).data;
          if (!reply) throw new Error('the reply is no list of places');
          const towns = townsOf(reply.results ?? [], query);
          if (towns.length > 0) return towns;
        }
        return [];
      });
    },
  };
}

/** The name, and where it lost an apostrophe upstream does not find it without: `olhos dagua` is tried as `olhos d'agua` too. */
function spellingsOf(name: string): ReadonlySet<string> {
  return new Set([name, name.replace(/\bd ?(?=[aeiouh][a-z]{2})/g, "d'")]);
}

/**
 * Only the name is told, never the state: upstream wants it spelt exactly. It finds every name that BEGINS so, so that among ten a
 * village of one state could be missing: all are asked for then. (Nor is there a comma in the name: what follows one is such a state.)
 */
function searchOf(name: string, { state }: TownQuery): string {
  const count = state === undefined ? '10' : '100';
  return new URLSearchParams({ name, count, language: 'pt', countryCode: 'BR', format: 'json' }).toString();
}

function townsOf(results: readonly unknown[], query: TownQuery): readonly Town[] {
  const found = results.map((one) => Found.safeParse(one).data).filter((one) => one !== undefined);
  const towns = found.filter(
    ({ country_code: country, feature_code: code }) => country === 'BR' && townCodes.test(code),
  );
  const wanted = query.state?.toUpperCase();
  const here = wanted === undefined ? towns : towns.filter((one) => stateIn(one) === wanted);
  const exact = here.filter(({ name }) => folded(name) === folded(query.name));
  const meant = onceEach(exact.length > 0 ? exact : here);
  return meant.map((one) => townOf(one, meant)).filter((town) => town !== undefined);
}

/** A town and its municipality come under one name: the populated place stays, the middle of the area goes. */
function onceEach(found: readonly Found[]): readonly Found[] {
  const byName = new Map<string, Found>();
  for (const one of found) {
    const key = [folded(one.name), one.admin1, one.admin2].join('|');
    const other = byName.get(key);
    if (!other || (other.feature_code.startsWith('ADM') && one.feature_code.startsWith('PPL'))) byName.set(key, one);
  }
  return [...byName.values()];
}

/** Two of one name in one state are told apart by their municipality: `Clóvis (Bertópolis), MG`. */
function townOf(found: Found, all: readonly Found[]): Town | undefined {
  const cell = cellOf(String(found.latitude), String(found.longitude));
  if (cell === undefined) return undefined;
  const state = stateIn(found);
  const namesakes = all.filter((one) => folded(one.name) === folded(found.name) && stateIn(one) === state);
  const town = namesakes.length > 1 && found.admin2 !== undefined ? `${found.name} (${found.admin2})` : found.name;
  return {
    town: found.name,
    name: state === undefined ? town : `${town}, ${state}`,
    cell,
    zone: zoneOf(found.timezone),
    ...(state === undefined ? {} : { state }),
  };
}

function stateIn({ admin1 }: Found): string | undefined {
  return admin1 === undefined ? undefined : stateOf(admin1);
}

/** Only letters and digits count: `Olho d’Água`, `olho d agua`, `olho-dagua`. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** An IANA name that this machine knows, no offset; where upstream gives none, most of Brazil's people live by São Paulo's clock. */
function zoneOf(zone = ''): string {
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    if (known.startsWith('America/')) return known;
  } catch {
    // not known here
  }
  return 'America/Sao_Paulo';
}
