/** When a text is read, in which zone its hours are told (an IANA name), and whether one person reads it or many do. */
export interface Told {
  readonly now: Date;
  readonly zone: string;
  readonly shared?: 'group' | 'channel';
}

/** A moment as the calendar and the clock on the wall show it. `weekday` 0 is Sunday; `dayNumber` counts days since 1970. */
export interface Civil {
  readonly dayNumber: number;
  readonly weekday: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

export type Day = 'today' | 'yesterday' | 'tomorrow' | 'other';

const dayMs = 86_400_000;
const thursday = 4; // 1 January 1970

export function civil(at: Date, zone: string): Civil {
  const part = new Map(
    wallClock(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0;
  const dayNumber = Math.floor(Date.UTC(of('year'), of('month') - 1, of('day')) / dayMs);
  return {
    dayNumber,
    weekday: (((dayNumber + thursday) % 7) + 7) % 7,
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
  };
}

/** Which day `at` is, for somebody who reads the text now. */
export function dayOf(at: Date, { now, zone }: Told): Day {
  switch (civil(at, zone).dayNumber - civil(now, zone).dayNumber) {
    case 0:
      return 'today';
    case -1:
      return 'yesterday';
    case 1:
      return 'tomorrow';
    default:
      return 'other';
  }
}

/** Whether two zones show the same day and hour then. */
export function isSameClock(zone: string, other: string, at: Date): boolean {
  if (zone === other) return true;
  const [here, there] = [civil(at, zone), civil(at, other)];
  return here.dayNumber === there.dayNumber && here.hour === there.hour && here.minute === there.minute;
}

export interface Age {
  readonly count: number;
  readonly unit: 'now' | 'minute' | 'hour' | 'day';
}

/** How long ago, in the largest unit that says something: minutes up to an hour, hours up to two days. */
export function ageOf(at: Date, now: Date): Age {
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  if (minutes < 1) return { count: 0, unit: 'now' };
  if (minutes < 60) return { count: minutes, unit: 'minute' };
  if (minutes < 48 * 60) return { count: Math.floor(minutes / 60), unit: 'hour' };
  return { count: Math.floor(minutes / (24 * 60)), unit: 'day' };
}

/** How much later, in the largest unit that says something: seconds up to a minute, then as {@link ageOf}. */
export function lapseOf(from: Date, until: Date): Omit<Age, 'unit'> & { readonly unit: 'second' | Age['unit'] } {
  const seconds = Math.max(0, Math.round((until.getTime() - from.getTime()) / 1_000));
  return seconds < 60 ? { count: seconds, unit: seconds === 0 ? 'now' : 'second' } : ageOf(from, until);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(zone: string): Intl.DateTimeFormat {
  const kept = clocks.get(zone);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(zone, made);
  return made;
}
