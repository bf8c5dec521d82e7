import { civil } from '../messages/moment.js';
import type { Day, Duration } from './grammar/intent.js';

const dayMs = 86_400_000;
const mostDaysAhead = 366;

/**
 * The day that is meant, as a count of days since 1970 in that zone. `undefined`: it does not exist (31/02), is past, or is more than
 * a year away, which nobody means. A date without a year is the next such day, but one that was less than half a year ago is past.
 */
export function dayNumberOf(day: Day, now: Date, zone: string): number | undefined {
  const today = civil(now, zone);
  if ('weekday' in day) return today.dayNumber + ((day.weekday - today.weekday + 7) % 7);
  if ('inDays' in day) return within(today.dayNumber + day.inDays, today.dayNumber);
  const candidates =
    day.month === undefined
      ? [0, 1, 2].map((later) => dayNumber(today.year, today.month + later, day.day))
      : [-1, 0, 1].map((later) => dayNumber(today.year + later, day.month ?? 1, day.day));
  const found = candidates.filter((number) => number !== undefined);
  const next = found.find((number) => number >= today.dayNumber);
  const wasJustNow = day.month !== undefined && found.some((number) => isJustPast(number, today.dayNumber));
  return next === undefined || wasJustNow ? undefined : within(next, today.dayNumber);
}

const halfYearDays = 182;

function isJustPast(number: number, today: number): boolean {
  return number < today && today - number < halfYearDays;
}

function within(number: number, today: number): number | undefined {
  return number >= today && number - today <= mostDaysAhead ? number : undefined;
}

/** Months beyond 12 go on into the next year. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCDate() === day ? Math.floor(at.getTime() / dayMs) : undefined;
}

/** When the clock on the wall there shows that hour of that day. Where the hour is left out, as much later. */
export function momentOf(dayNumber: number, zone: string, hour = 0, minute = 0): Date {
  const wanted = dayNumber * dayMs + (hour * 60 + minute) * 60_000;
  let at = wanted;
  // The zone's offset is looked up where it is; a second look finds the one beyond a change of it.
  for (let looks = 0; looks < 2; looks += 1) at = wanted - offsetMs(new Date(at), zone);
  return new Date(at);
}

function offsetMs(at: Date, zone: string): number {
  const { dayNumber: day, hour, minute } = civil(at, zone);
  return day * dayMs + (hour * 60 + minute) * 60_000 - Math.floor(at.getTime() / 60_000) * 60_000;
}

/** The end of that day: the next midnight there. */
export function endOf(day: Day, now: Date, zone: string): Date | undefined {
  const number = dayNumberOf(day, now, zone);
  return number === undefined ? undefined : momentOf(number + 1, zone);
}

/** The next time that the clock there shows that hour. */
export function nextHour(hour: number, minute: number, now: Date, zone: string): Date {
  const today = civil(now, zone).dayNumber;
  const at = momentOf(today, zone, hour, minute);
  return at > now ? at : momentOf(today + 1, zone, hour, minute);
}

/**
 * When that time is over. `até amanhã` is until the morning (`wakesAt`, an hour) of that day, today until midnight. `undefined`: it is
 * over already, or lasts more than a year.
 */
export function overAt(duration: Duration, now: Date, zone: string, wakesAt: number): Date | undefined {
  if ('until' in duration) {
    const day = dayNumberOf(duration.until, now, zone);
    const isToday = day === civil(now, zone).dayNumber;
    return day === undefined || isToday ? endOf(duration.until, now, zone) : momentOf(day, zone, wakesAt);
  }
  if ('untilHour' in duration) return nextHour(duration.untilHour, duration.minute, now, zone);
  return duration.ms > 0 && duration.ms <= mostDaysAhead * dayMs ? new Date(now.getTime() + duration.ms) : undefined;
}
