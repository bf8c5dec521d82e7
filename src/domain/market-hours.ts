/**
 * When the dollar is traded: Brasília's weekdays from 9h to 18h30, but the days on which B3 is closed, and from 13h on Ash Wednesday.
 * A price that stands still then is a fault of its source; at any other time it is Friday's. The rules are B3's calendars of 2024 to 2026:
 * since 2022 it trades on São Paulo's own holidays, since 2024 it rests on 20 November.
 */
export interface BrasiliaDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** Brasília is behind UTC by so much. Brazil has had no summer time since 2019 (Decree 9,772). */
const behindUtcMs = 3 * hourMs;

const opensMs = 9 * hourMs;
const opensLateMs = 13 * hourMs;
const closesMs = 18 * hourMs + 30 * minuteMs;

/** Month and day. The last weekday of a year is without a session too: the banks are closed. */
const fixedHolidays = new Set([
  '1-1',
  '4-21',
  '5-1',
  '9-7',
  '10-12',
  '11-2',
  '11-15',
  '11-20',
  '12-24',
  '12-25',
] as const satisfies string[]) as ReadonlySet<string>;
/** Days from Easter Sunday: Monday and Tuesday of Carnival, Good Friday, Corpus Christi. */
const movingHolidays = [-48, -47, -2, 60];
const ashWednesday = -46;

/** A moment of Brasília's clock as UTC. Parts beyond their range go over into the next. */
export function fromBrasilia({ year, month, day }: BrasiliaDay, afterMidnightMs: number): Date {
  return new Date(Date.UTC(year, month - 1, day) + behindUtcMs + afterMidnightMs);
}

export function brasiliaDay(at: Date): BrasiliaDay {
  return dayOf(dayNumberOf(at));
}

export function isMarketOpen(at: Date): boolean {
  const dayNumber = dayNumberOf(at);
  const session = sessionOf(dayNumber);
  return session !== undefined && at.getTime() >= session.opensAt && at.getTime() < session.closesAt;
}

/** The latest day before that one on which there was a session. */
export function marketDayBefore(day: BrasiliaDay): BrasiliaDay {
  let dayNumber = numberOf(day) - 1;
  while (sessionOf(dayNumber) === undefined) dayNumber -= 1;
  return dayOf(dayNumber);
}

/** How much of the time from `since` to `now` the market was open, in ms; not counted further than `mostMs`. */
export function marketMsSince(since: Date, now: Date, mostMs: number): number {
  let open = 0;
  for (let dayNumber = dayNumberOf(since); dayNumber <= dayNumberOf(now) && open < mostMs; dayNumber += 1) {
    const session = sessionOf(dayNumber);
    if (session === undefined) continue;
    const from = Math.max(session.opensAt, since.getTime());
    open += Math.max(0, Math.min(session.closesAt, now.getTime()) - from);
  }
  return Math.min(open, mostMs);
}

/** Days since 1970 on Brasília's calendar. */
function dayNumberOf(at: Date): number {
  return Math.floor((at.getTime() - behindUtcMs) / dayMs);
}

function numberOf({ year, month, day }: BrasiliaDay): number {
  return Date.UTC(year, month - 1, day) / dayMs;
}

function dayOf(dayNumber: number): BrasiliaDay {
  const at = new Date(dayNumber * dayMs);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

function sessionOf(dayNumber: number): { readonly opensAt: number; readonly closesAt: number } | undefined {
  const { year, month, day } = dayOf(dayNumber);
  const fromEaster = dayNumber - easterOf(year);
  const isHoliday = fixedHolidays.has(`${month}-${day}`) || movingHolidays.includes(fromEaster);
  if (!isWeekday(dayNumber) || isHoliday || dayNumber === lastWeekdayOf(year)) return undefined;
  const midnight = dayNumber * dayMs + behindUtcMs;
  return {
    opensAt: midnight + (fromEaster === ashWednesday ? opensLateMs : opensMs),
    closesAt: midnight + closesMs,
  };
}

function isWeekday(dayNumber: number): boolean {
  const weekday = new Date(dayNumber * dayMs).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}

function lastWeekdayOf(year: number): number {
  let dayNumber = numberOf({ year, month: 12, day: 31 });
  while (!isWeekday(dayNumber)) dayNumber -= 1;
  return dayNumber;
}

/** Easter Sunday of the Gregorian calendar, as days since 1970 (the algorithm of Meeus, Jones and Butcher). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return numberOf({ year, month, day });
}
