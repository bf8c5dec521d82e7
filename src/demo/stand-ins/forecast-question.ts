/** One place of a question; `cell` is its coordinates as they were written. */
export type AskedPlace = { readonly cell: string; readonly latitude: number; readonly longitude: number };

export type ForecastQuestion = {
  readonly places: readonly AskedPlace[];
  readonly hourly: readonly string[];
  readonly timeformat: 'iso8601' | 'unixtime';
  /** `auto`, or IANA names: one for all, or one for each place. */
  readonly zones: readonly string[];
  /** Counted from the hour that is over, which is the first one. */
  readonly forecastHours: number | undefined;
  readonly pastHours: number;
  /** Where no hours are asked for: whole days from local midnight on. */
  readonly forecastDays: number;
};

/** Upstream's reason, for a 400. */
export class Refused extends Error {}

/** What the server prints for each variable it has here, and in which unit. */
export const hourlyUnits: Readonly<Record<string, string>> = {
  precipitation: 'mm',
  rain: 'mm',
  showers: 'mm',
  precipitation_probability: '%',
  weather_code: 'wmo code',
};

const known = new Set(
  'latitude longitude hourly timeformat timezone forecast_hours past_hours forecast_days precipitation_unit cell_selection'.split(
    ' ',
  ),
);
/** Real ones that this stand-in does not have: Limiar decides by the hours alone (in Brazil the rest is interpolated from them). */
const others = new Set(
  'current minutely_15 daily models elevation start_date end_date start_hour end_hour past_days forecast_minutely_15 past_minutely_15'.split(
    ' ',
  ),
);
const mostPlaces = 1_000;
const mostDays = 16;
/** Proxies cut the URLs of more, and a reply that breaks takes all of its places along. */
const mostPlacesOfOurs = 100;

/** Reads a query as the real server does; throws {@link Refused} with its reason. Upstream ignores what it does not know. */
export function forecastQuestion(query: URLSearchParams): ForecastQuestion {
  const one = (name: string) => query.get(name) ?? undefined;
  const latitudes = numbers(one('latitude'), 'latitude');
  const longitudes = numbers(one('longitude'), 'longitude');
  if (latitudes.length !== longitudes.length) {
    throw new Refused("Parameter 'latitude' and 'longitude' must have the same number of elements");
  }
  if (latitudes.length > mostPlaces) throw new Refused(`Only up to ${mostPlaces} locations can be requested at once`);
  const places = latitudes.map((latitude, at) => placeOf(latitude, longitudes[at] ?? latitude));
  const zones = (one('timezone') ?? 'GMT').split(',');
  if (zones.length > 1 && zones.length !== places.length) {
    throw new Refused("Parameter 'timezone' must have the same number of elements as coordinates");
  }
  if (zones.some((zone) => zone !== 'auto' && !isZone(zone))) throw new Refused('Invalid timezone');
  for (const name of others) if (query.has(name)) throw new Refused(`The stand-in has no '${name}'`);
  const { unit, format } = { unit: one('precipitation_unit') ?? 'mm', format: one('timeformat') ?? 'iso8601' };
  if (unit !== 'mm') throw new Refused(invalid('PrecipitationUnit', unit, 'precipitation_unit'));
  if (format !== 'iso8601' && format !== 'unixtime') throw new Refused(invalid('Timeformat', format, 'timeformat'));
  return {
    places,
    hourly: variables(one('hourly')),
    timeformat: format,
    zones,
    forecastHours: whole(one('forecast_hours'), 'forecast_hours', mostDays * 24),
    pastHours: whole(one('past_hours'), 'past_hours', 92 * 24) ?? 0,
    forecastDays: whole(one('forecast_days'), 'forecast_days', mostDays) ?? 7,
  };
}

/** What Limiar must not ask, though upstream would answer some of it. */
export function asksWrongly(query: URLSearchParams): readonly string[] {
  const names = [...new Set(query.keys())];
  const latitudes = (query.get('latitude') ?? '').split(',');
  const longitudes = (query.get('longitude') ?? '').split(',');
  const cells = latitudes.map((latitude, at) => `${latitude},${longitudes[at] ?? ''}`);
  const fine = [...latitudes, ...longitudes].filter((text) => text !== '' && !/^-?\d{1,3}\.\d$/.test(text));
  const minus = [...latitudes, ...longitudes].filter((text) => text === '-0.0');
  return [
    ...names
      .filter((name) => !known.has(name) && name !== 'apikey')
      .map((name) => (name.endsWith('[]') ? `a list as ${name}` : `${name} is no part of our question`)),
    ...names.filter((name) => query.getAll(name).length > 1).map((name) => `${name} more than once`),
    ...(query.has('apikey') ? ['a key in the address, which ends in logs'] : []),
    ...fine.map((text) => `${text} is not a tenth of a degree`),
    ...minus.map(() => 'minus zero, which is another text for the same cell'),
    ...(latitudes.length > mostPlacesOfOurs ? [`${latitudes.length} places in one request`] : []),
    ...(new Set(cells).size < cells.length ? ['a place twice in one request'] : []),
  ];
}

/** What it costs of the quota: a call for each place, more for many variables and days. */
export function callsOf({ places, hourly, forecastHours, forecastDays }: ForecastQuestion): number {
  const days = forecastHours === undefined ? forecastDays : forecastHours / 24;
  return places.length * Math.max(1, hourly.length / 10, (hourly.length / 10) * (days / 14));
}

function placeOf(latitude: string, longitude: string): AskedPlace {
  const [south, west] = [Number(latitude), Number(longitude)];
  if (Math.abs(south) > 90) throw new Refused(`Latitude must be in range of -90 to 90°. Given: ${swiftFloat(south)}.`);
  if (Math.abs(west) > 180) {
    throw new Refused(`Longitude must be in range of -180 to 180°. Given: ${swiftFloat(west)}.`);
  }
  return { cell: `${latitude},${longitude}`, latitude: south, longitude: west };
}

function numbers(list: string | undefined, name: string): readonly string[] {
  if (list === undefined || list === '') throw new Refused(`Value of type 'String' required for key '${name}'.`);
  const texts = list.split(',');
  const odd = texts.find((text) => !/^-?\d+(?:\.\d+)?$/.test(text));
  if (odd !== undefined) throw new Refused(`Cannot initialize Float from invalid String value ${odd} for key ${name}`);
  return texts;
}

function variables(list: string | undefined): readonly string[] {
  const names = list === undefined || list === '' ? [] : list.split(',');
  const odd = names.find((name) => !(name in hourlyUnits));
  if (odd !== undefined) throw new Refused(invalid('WeatherVariable', odd, 'hourly'));
  return names;
}

function whole(text: string | undefined, name: string, most: number): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,5}$/.test(text))
    throw new Refused(`Cannot initialize Int from invalid String value ${text} for key ${name}`);
  if (Number(text) > most) throw new Refused(`${name} is invalid. Allowed range 0 to ${most}. Given ${text}.`);
  return Number(text);
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const invalid = (type: string, value: string, key: string): string =>
  `Cannot initialize ${type} from invalid String value ${value} for key ${key}`;
const swiftFloat = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : String(value));
