import { z } from 'zod';
import { pointOf, type Cell } from '../domain/cell.js';
import { e2, parseE2, type E2 } from '../domain/decimal.js';
import type { ForecastHour } from '../domain/forecast.js';

const Part = z.object({
  latitude: z.number(),
  longitude: z.number(),
  hourly_units: z
    .object({ time: z.literal('unixtime').optional(), precipitation: z.literal('mm').optional() })
    .optional(),
  hourly: z.object({
    time: z.array(z.int()).min(1), // UTC seconds; the END of the hour that the values are of
    precipitation: z.array(z.number().nullable()), // mm; null is "not known"
    precipitation_probability: z.array(z.int().min(0).max(100).nullable()).optional(),
  }),
});
type Hourly = z.infer<typeof Part>['hourly'];

const hourS = 3_600;
/** We ask for 28 hours from now: what is further off than this is no answer to that, but a clock or a reply gone wrong. */
const farthestMs = 2 * 86_400_000;
/** The rules look so far ahead: a reply cut short would pass for rain that was withdrawn. */
const fewestHours = 12;
/** The rainiest hour ever measured on earth had about 400 mm. */
const mostRain = e2('500');
/** A cell's centre lies kilometres off the point asked for; a degree is over 100 km, so this is another place's forecast. */
const farthestDegrees = 1;

/**
 * The coming hours in one part of a reply, those of 0.01 mm exactly, without those that are over at `now`; or why it cannot be used as a
 * whole: an hour of it that makes no sense makes the others doubtful too.
 */
export function hoursOf(part: unknown, cell: Cell, now: Date): readonly ForecastHour[] | string {
  const { data, error } = Part.safeParse(part);
  if (error) return z.prettifyError(error).replaceAll('\n', ' ').slice(0, 200);
  const { hourly } = data;
  if (!isNear(cell, data)) return 'coordinates of another place';
  const wrong = wrongTimes(hourly, now);
  if (wrong !== undefined) return wrong;
  const hours = hourly.time.map((endS, at) => hourAt(hourly, endS, at));
  const whole = hours.filter((hour) => hour !== undefined);
  if (whole.length < hours.length) return 'an amount of rain that cannot be';
  const coming = whole.filter(({ endsAt }) => endsAt > now);
  if (coming.length < fewestHours) return `only ${coming.length} hours ahead`;
  return coming.some(({ rain }) => rain !== null) ? coming : 'no hour with a value';
}

function wrongTimes({ time, precipitation, precipitation_probability: probability }: Hourly, now: Date) {
  const isHalf = [precipitation, probability].some((values) => values !== undefined && values.length !== time.length);
  if (isHalf) return 'times and values of different length';
  if (time.some((endS) => endS % hourS !== 0)) return 'a time that is no full hour';
  if (time.some((endS, at) => at > 0 && endS <= (time[at - 1] ?? endS))) return 'times out of order';
  if (time.some((endS) => Math.abs(endS * 1000 - now.getTime()) > farthestMs)) return 'a time too far from now';
  return undefined;
}

function hourAt(hourly: Hourly, endS: number, at: number): ForecastHour | undefined {
  const [mm = null, probability = null] = [hourly.precipitation[at], hourly.precipitation_probability?.[at]];
  const rain = mm === null ? null : rainOf(mm);
  return rain === undefined ? undefined : { endsAt: new Date(endS * 1000), rain, probability };
}

/**
 * Upstream prints two decimals, and JSON makes a float of them. `String` gives the shortest decimal text that reads back as that float:
 * with so few digits the very ones that were printed (`0.29`, where times 100 would be 28.999…). Finer or negative is refused by the parser.
 */
function rainOf(mm: number): E2 | undefined {
  const rain = parseE2(String(mm));
  return rain !== undefined && rain <= mostRain ? rain : undefined;
}

/** Only a doubt about a wrong place, never a key. */
function isNear(
  cell: Cell,
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
): boolean {
  const asked = pointOf(cell);
  const [south, west] = [Math.abs(latitude - Number(asked.latitude)), Math.abs(longitude - Number(asked.longitude))];
  return south <= farthestDegrees && Math.min(west, 360 - west) <= farthestDegrees;
}
