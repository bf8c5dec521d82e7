import type { QuietHours } from '../domain/quiet-hours.js';
import { ageOf, civil, dayOf, lapseOf, type Told } from './moment.js';
import { isAtNight } from './night.js';

const plural = new Intl.PluralRules('en');
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `14:40`. */
export function hourText(at: Date, zone: string): string {
  const { hour, minute } = civil(at, zone);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

/** `at 14:30`, `yesterday at 23:58`, `on Fri, 18 Sep, at 11:03`. */
export function when(at: Date, told: Told): string {
  const { weekday, day, month } = civil(at, told.zone);
  const clock = `at ${hourText(at, told.zone)}`;
  switch (dayOf(at, told)) {
    case 'today':
      return clock;
    case 'yesterday':
      return `yesterday ${clock}`;
    case 'tomorrow':
      return `tomorrow ${clock}`;
    case 'other':
      return `on ${weekdays[weekday] ?? ''}, ${day} ${months[month - 1] ?? ''}, ${clock}`;
  }
}

/** `22:00 to 7:00`. */
export const fromTo = ({ from, until: end }: QuietHours) => `${from}:00 to ${end}:00`;

/** `At night (22:00 to 7:00)`, `From 11:00 to 13:00`. */
export function duringHours(hours: QuietHours): string {
  return isAtNight(hours) ? `At night (${fromTo(hours)})` : `From ${fromTo(hours)}`;
}

/** `from 15:00`, `from tomorrow at 9:00`. */
export function startingAt(at: Date, told: Told): string {
  return `from ${hourOrDay(at, told)}`;
}

/** `around 18:00`, `around midnight`. */
export function near(at: Date, told: Told): string {
  return `around ${hourOrDay(at, told)}`;
}

/** `until 18:00`. */
export function until(at: Date, told: Told): string {
  return `until ${hourOrDay(at, told)}`;
}

function hourOrDay(at: Date, told: Told): string {
  const { hour, minute } = civil(at, told.zone);
  const isMidnight = hour === 0 && minute === 0 && dayOf(at, told) === 'tomorrow';
  return isMidnight ? 'midnight' : since(at, told);
}

/** The day that ends at that midnight: `today`, `Friday`, `18 Sep`. */
export function lastDay(endsAt: Date, told: Told): string {
  const last = civil(new Date(endsAt.getTime() - 1), told.zone);
  const today = civil(told.now, told.zone);
  const ahead = last.dayNumber - today.dayNumber;
  if (ahead === 0 || ahead === 1) return ahead === 0 ? 'today' : 'tomorrow';
  if (ahead > 1 && ahead < 7) return days[last.weekday] ?? '';
  const date = `${last.day} ${months[last.month - 1] ?? ''}`;
  return last.year === today.year ? date : `${date} ${last.year}`;
}

/** `22:10`, `yesterday at 22:10`: after "since". */
export function since(at: Date, told: Told): string {
  return dayOf(at, told) === 'today' ? hourText(at, told.zone) : when(at, told).replace(/^on /, '');
}

/** `3 seconds after`, `8 hours after`, `in the same second as`: before "the reading". */
export function lapse(from: Date, to: Date): string {
  const { count, unit } = lapseOf(from, to);
  if (unit === 'now') return 'in the same second as';
  const plain = unit === 'minute' ? 'min' : `${unit}${plural.select(count) === 'one' ? '' : 's'}`;
  return `${count} ${plain} after`;
}

export function ago(at: Date, now: Date): string {
  const { count, unit } = ageOf(at, now);
  if (unit === 'now') return 'just now';
  if (unit === 'minute') return `${count} min ago`;
  const one = plural.select(count) === 'one';
  if (unit === 'hour') return `${count} ${one ? 'hour' : 'hours'} ago`;
  return `${count} ${one ? 'day' : 'days'} ago`;
}
