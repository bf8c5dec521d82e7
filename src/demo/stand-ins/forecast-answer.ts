import type { ForecastQuestion } from './forecast-question.js';
import { hourlyUnits } from './forecast-question.js';
import type { Skies, SkyHour } from './skies.js';
import { nearestZone } from './geocoding-towns.js';
import { localSeconds, offsetSeconds } from './zone-offset.js';

/** One place of a reply, before it is printed: what can go wrong with a reply is done to these. */
export type ForecastPart = {
  readonly latitude: number;
  readonly longitude: number;
  readonly zone: string;
  readonly offsetS: number;
  /** 0 is not printed. */
  readonly locationId: number;
  /** UTC seconds of the ENDs of the hours. */
  readonly time: readonly number[];
  readonly values: ReadonlyMap<string, readonly (number | null | undefined)[]>;
};

const hourS = 3_600;
/** The irregular grid of the model has a point about every 0.07°: a centre is kilometres off what was asked for. */
const gridDegrees = 0.0703125;

export function forecastParts(question: ForecastQuestion, skies: Skies, nowMs: number): readonly ForecastPart[] {
  return question.places.map(({ cell, latitude, longitude }, locationId) => {
    const wanted = question.zones[question.zones.length > 1 ? locationId : 0] ?? 'GMT';
    const zone = wanted === 'auto' ? nearestZone(latitude, longitude) : wanted;
    const time = hoursAsked(question, zone, nowMs);
    const hours = time.map((endsAtS) => skies.at(cell, endsAtS));
    return {
      latitude: centre(latitude),
      longitude: centre(longitude),
      zone,
      offsetS: offsetSeconds(zone, nowMs),
      locationId,
      time,
      values: new Map(question.hourly.map((name) => [name, hours.map((hour) => valueOf(name, hour))])),
    };
  });
}

/** One place alone is a bare object, several are an array; mm with two decimals, `null` for what is not known. */
export function printedForecast(question: ForecastQuestion, parts: readonly ForecastPart[]): string {
  const printed = parts.map((part) => printedPart(question, part));
  return question.places.length === 1 ? (printed[0] ?? '{}') : `[${printed.join(',')}]`;
}

/** `undefined` becomes the bare `nan` that is no JSON. */
function printedPart({ hourly, timeformat }: ForecastQuestion, part: ForecastPart): string {
  const { latitude, longitude, zone, offsetS, locationId, time, values } = part;
  const stamp = (endsAtS: number) =>
    timeformat === 'unixtime'
      ? String(endsAtS)
      : `"${new Date((endsAtS + offsetS) * 1000).toISOString().slice(0, 16)}"`;
  const arrays = hourly.map((name) => {
    const texts = (values.get(name) ?? []).map((value) => printedValue(name, value));
    return `"${name}":[${texts.join(',')}]`;
  });
  const units = Object.fromEntries(hourly.map((name) => [name, hourlyUnits[name]]));
  const fields = [
    `"latitude":${degrees(latitude)}`,
    `"longitude":${degrees(longitude)}`,
    '"generationtime_ms":0.0432729721069336',
    `"utc_offset_seconds":${offsetS}`,
    `"timezone":"${zone}"`,
    `"timezone_abbreviation":"${abbreviation(offsetS)}"`,
    '"elevation":12.0',
    ...(locationId === 0 ? [] : [`"location_id":${locationId}`]),
    `"hourly_units":${JSON.stringify({ time: timeformat, ...units })}`,
    `"hourly":{${[`"time":[${time.map(stamp).join(',')}]`, ...arrays].join(',')}}`,
  ];
  return `{${fields.join(',')}}`;
}

function printedValue(name: string, value: number | null | undefined): string {
  if (value === undefined) return 'nan';
  if (value === null) return 'null';
  return hourlyUnits[name] === 'mm' ? value.toFixed(2) : String(Math.round(value));
}

/** With `forecast_hours` from the full hour behind us, the end of the hour that is over; else from local midnight. */
function hoursAsked({ forecastHours, pastHours, forecastDays }: ForecastQuestion, zone: string, nowMs: number) {
  const overS = Math.floor(nowMs / 1000 / hourS) * hourS;
  const dayS = 24 * hourS;
  const local = localSeconds(zone, nowMs);
  const midnightS = local - (local % dayS) - offsetSeconds(zone, nowMs);
  const firstS = (forecastHours === undefined ? midnightS : overS) - pastHours * hourS;
  const count = pastHours + (forecastHours ?? forecastDays * 24);
  return Array.from({ length: count }, (_, at) => firstS + at * hourS);
}

function valueOf(name: string, { mm, probability }: SkyHour): number | null {
  if (name === 'precipitation_probability') return probability;
  if (name === 'showers') return mm === null ? null : 0;
  if (name === 'weather_code') return mm === null ? null : mm > 0 ? 61 : 1;
  return mm;
}

const centre = (asked: number): number => Math.round(asked / gridDegrees) * gridDegrees + gridDegrees / 4;
const degrees = (value: number): string => (Number.isNaN(value) ? 'nan' : String(Number(value.toFixed(6))));
const abbreviation = (offsetS: number): string =>
  offsetS === 0 ? 'GMT' : `GMT${offsetS < 0 ? '-' : '+'}${Math.abs(offsetS) / hourS}`;
