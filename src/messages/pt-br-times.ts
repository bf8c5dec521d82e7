import type { QuietHours } from '../domain/quiet-hours.js';
import { ageOf, civil, dayOf, lapseOf, type Told } from './moment.js';
import { isAtNight } from './night.js';

const plural = new Intl.PluralRules('pt-BR');
const weekdays = ['dom.', 'seg.', 'ter.', 'qua.', 'qui.', 'sex.', 'sáb.'];
const days = ['domingo', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado'];
const two = (value: number) => String(value).padStart(2, '0');

/** `14h`, `8h05`. */
function hourText(at: Date, zone: string): string {
  const { hour, minute } = civil(at, zone);
  return minute === 0 ? `${hour}h` : `${hour}h${two(minute)}`;
}

/** `às 14h30`, `à 1h`, `ontem às 23h58`, `na sex., 18/09, às 11h03`. */
export function when(at: Date, told: Told): string {
  const { hour, weekday, day, month } = civil(at, told.zone);
  const clock = `${hour < 2 ? 'à' : 'às'} ${hourText(at, told.zone)}`;
  switch (dayOf(at, told)) {
    case 'today':
      return clock;
    case 'yesterday':
      return `ontem ${clock}`;
    case 'tomorrow':
      return `amanhã ${clock}`;
    case 'other':
      return `${weekday === 0 || weekday === 6 ? 'no' : 'na'} ${weekdays[weekday] ?? ''}, ${two(day)}/${two(month)}, ${clock}`;
  }
}

/** `14h40`, `1h05`, after "atualização": `das 14h40`, `da 1h05`. */
export function ofHour(at: Date, zone: string): string {
  return `${civil(at, zone).hour < 2 ? 'da' : 'das'} ${hourText(at, zone)}`;
}

/** `das 14h05`, `de ontem às 23h58`: after "previsão". */
export function ofTime(at: Date, told: Told): string {
  return dayOf(at, told) === 'today' ? ofHour(at, told.zone) : `de ${since(at, told)}`;
}

/** `as 5h`, `a 1h`, `ontem às 23h`: after "desde". */
export function sinceHour(at: Date, told: Told): string {
  return dayOf(at, told) === 'today'
    ? `${civil(at, told.zone).hour < 2 ? 'a' : 'as'} ${hourText(at, told.zone)}`
    : since(at, told);
}

/** `às 7h`, `à 1h`; an hour of each day. */
export const atHour = (hour: number) => `${hour < 2 ? 'à' : 'às'} ${hour}h`;

/** `22h às 7h`. */
export const fromTo = ({ from, until: end }: QuietHours) => `${from}h ${atHour(end)}`;

/** `De noite (22h às 7h)`, `Das 11h às 13h`. */
export function duringHours(hours: QuietHours): string {
  return isAtNight(hours) ? `De noite (${fromTo(hours)})` : `${hours.from < 2 ? 'Da' : 'Das'} ${fromTo(hours)}`;
}

/** `a partir das 15h`, `a partir de amanhã às 9h`. */
export function startingAt(at: Date, told: Told): string {
  if (isMidnight(at, told)) return 'a partir da meia-noite';
  return dayOf(at, told) === 'today' ? `a partir ${ofHour(at, told.zone)}` : `a partir de ${since(at, told)}`;
}

/** `perto das 18h`, `amanhã perto das 9h`. */
export function near(at: Date, told: Told): string {
  if (isMidnight(at, told)) return 'perto da meia-noite';
  const clock = `perto ${ofHour(at, told.zone)}`;
  return dayOf(at, told) === 'tomorrow' ? `amanhã ${clock}` : clock;
}

/** `até as 18h`, `até a 1h`, `até amanhã às 9h`. */
export function until(at: Date, told: Told): string {
  if (isMidnight(at, told)) return 'até a meia-noite';
  if (dayOf(at, told) !== 'today') return `até ${since(at, told)}`;
  return `até ${civil(at, told.zone).hour < 2 ? 'a' : 'as'} ${hourText(at, told.zone)}`;
}

/** The one that ends today. */
function isMidnight(at: Date, told: Told): boolean {
  const { hour, minute } = civil(at, told.zone);
  return hour === 0 && minute === 0 && dayOf(at, told) === 'tomorrow';
}

/** The day that ends at that midnight: `hoje`, `sexta`, `18/09`. */
export function lastDay(endsAt: Date, told: Told): string {
  const last = civil(new Date(endsAt.getTime() - 1), told.zone);
  const today = civil(told.now, told.zone);
  const ahead = last.dayNumber - today.dayNumber;
  if (ahead === 0 || ahead === 1) return ahead === 0 ? 'hoje' : 'amanhã';
  if (ahead > 1 && ahead < 7) return days[last.weekday] ?? '';
  const date = `${two(last.day)}/${two(last.month)}`;
  return last.year === today.year ? date : `${date}/${last.year}`;
}

/** `22h10`, `ontem às 22h10`: after "desde". */
export function since(at: Date, told: Told): string {
  return dayOf(at, told) === 'today' ? hourText(at, told.zone) : when(at, told).replace(/^n[ao] /, '');
}

/** `3 segundos depois`, `8 horas depois`, `no mesmo segundo`: before "da leitura". */
export function lapse(from: Date, to: Date): string {
  const { count, unit } = lapseOf(from, to);
  if (unit === 'now') return 'no mesmo segundo';
  const one = plural.select(count) === 'one';
  const [single, many] = {
    second: ['segundo', 'segundos'],
    minute: ['min', 'min'],
    hour: ['hora', 'horas'],
    day: ['dia', 'dias'],
  }[unit];
  return `${count} ${one ? single : many} depois`;
}

/** `há 2 horas`. */
export function ago(at: Date, now: Date): string {
  const { count, unit } = ageOf(at, now);
  if (unit === 'now') return 'agora mesmo';
  if (unit === 'minute') return `há ${count} min`;
  const one = plural.select(count) === 'one';
  if (unit === 'hour') return `há ${count} ${one ? 'hora' : 'horas'}`;
  return `há ${count} ${one ? 'dia' : 'dias'}`;
}
