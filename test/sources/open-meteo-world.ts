import { FaultList, type FaultRule } from '../../src/demo/stand-ins/faults.js';
import { listen } from '../../src/demo/stand-ins/listening.js';
import { jsonAnswer, respond } from '../../src/demo/stand-ins/respond.js';
import { cellOf, pointOf } from '../../src/domain/cell.js';
import { rainSubject, subjectCell, type RainSubject } from '../../src/domain/subject.js';
import { friday, hourMs } from '../support/moments.js';

/** A place by its coordinates, which must be ones of a cell: `at('-23.5', '-46.6')`. */
export function at(latitude: string, longitude: string): RainSubject {
  return rainSubject(cellOf(latitude, longitude)!);
}

export const saoPaulo = at('-23.5', '-46.6');
export const recife = at('-8.1', '-35');
export const manaus = at('-3.1', '-60');

/** The hour that is over at `friday` (14:03 UTC), which upstream puts first. */
export const overS = Math.floor(friday.getTime() / hourMs) * 3600;

export interface PartInput {
  readonly mm?: readonly unknown[];
  readonly probability?: readonly unknown[];
  readonly time?: readonly unknown[];
  readonly more?: object;
}

/**
 * One place of a reply, in upstream's shape, `place` being its number; its coordinates are those of upstream's own grid. It is dry after
 * the hours that are told, to the end of the 28 that are asked for.
 */
export function part(
  subject: RainSubject,
  place = 0,
  { mm: told = [0, 0.5, 2], more = {}, ...rest }: PartInput = {},
): object {
  const mm = told.length > 0 && rest.time === undefined ? [...told, ...dry(28 - told.length)] : told;
  const { latitude, longitude } = pointOf(subjectCell(subject));
  const { time = mm.map((_, nth) => overS + nth * 3600), probability = mm.map(() => 40) } = rest;
  return {
    latitude: Number(latitude) + 0.027451,
    longitude: Number(longitude) - 0.041504,
    ...{ generationtime_ms: 0.0412, utc_offset_seconds: -10_800, timezone: 'America/Sao_Paulo' },
    ...{ timezone_abbreviation: 'GMT-3', elevation: 737 },
    ...(place > 0 ? { location_id: place } : {}),
    hourly_units: { time: 'unixtime', precipitation: 'mm', precipitation_probability: '%' },
    hourly: { time, precipitation: mm, precipitation_probability: probability },
    ...more,
  };
}

const dry = (hours: number) => Array.from({ length: Math.max(0, hours) }, () => 0);

/** Of the place number `place` in a question: from 10 mm times that on, and less than ten more, so that nobody's rain looks like another's. */
const bandOf = (place: number) => Array.from({ length: 28 }, (_, nth) => (place % 40) * 10 + (nth % 10) + nth / 100);

/** A good answer to a question for these places: a bare object for one, an array for several. */
export function goodReply(subjects: readonly RainSubject[]): unknown {
  const parts = subjects.map((subject, place) => part(subject, place, { mm: bandOf(place) }));
  return parts.length === 1 ? parts[0] : parts;
}

/** The far side of the wire: it answers every place that it is asked for, unless told otherwise. */
export async function startOpenMeteo() {
  const faults = new FaultList();
  const requests: { readonly path: string; readonly apiKey: string | undefined }[] = [];
  const closing = new AbortController();
  let given: ((query: URLSearchParams) => { readonly status: number; readonly body: unknown }) | undefined;
  const server = await listen(0, async (req, res) => {
    const key = req.headers['x-api-key'];
    requests.push({ path: req.url ?? '', apiKey: typeof key === 'string' ? key : undefined });
    const { searchParams } = new URL(req.url ?? '', 'http://stand-in');
    const answer = () => {
      const { status, body } = given?.(searchParams) ?? { status: 200, body: goodReply(subjectsIn(searchParams)) };
      return jsonAnswer(status, body);
    };
    await respond(res, faults.take('forecast'), answer, closing.signal);
  });
  return {
    url: server.url,
    requests,
    fault: (rule: FaultRule) => faults.add(rule),
    clearFaults: () => {
      faults.clear();
      given = undefined;
    },
    /** From now on it answers so, by what it is asked. */
    answers: (by: typeof given) => {
      given = by;
    },
    get down() {
      return server.down;
    },
    set down(down) {
      server.down = down;
    },
    close: async () => {
      closing.abort();
      await server.close();
    },
  };
}

export type OpenMeteoUpstream = Awaited<ReturnType<typeof startOpenMeteo>>;

export function subjectsIn(query: URLSearchParams): readonly RainSubject[] {
  const [south, west] = ['latitude', 'longitude'].map((name) => query.get(name)?.split(',') ?? []);
  return south!.map((latitude, nth) => at(latitude, west![nth]!));
}
