import { ageOf, civil, dayOf, type Told } from './moment.js';

const plural = new Intl.PluralRules('en');
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function hourText(at: Date, zone: string): string {
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

/** `22:10`, `yesterday at 22:10`: after "since". */
export function since(at: Date, told: Told): string {
  return dayOf(at, told) === 'today' ? hourText(at, told.zone) : when(at, told).replace(/^on /, '');
}

export function ago(at: Date, now: Date): string {
  const { count, unit } = ageOf(at, now);
  if (unit === 'now') return 'just now';
  if (unit === 'minute') return `${count} min ago`;
  const one = plural.select(count) === 'one';
  if (unit === 'hour') return `${count} ${one ? 'hour' : 'hours'} ago`;
  return `${count} ${one ? 'day' : 'days'} ago`;
}
