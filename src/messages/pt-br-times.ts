import { ageOf, civil, dayOf, type Told } from './moment.js';

const plural = new Intl.PluralRules('pt-BR');
const weekdays = ['dom.', 'seg.', 'ter.', 'qua.', 'qui.', 'sex.', 'sáb.'];
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

/** `22h10`, `ontem às 22h10`: after "desde". */
export function since(at: Date, told: Told): string {
  return dayOf(at, told) === 'today' ? hourText(at, told.zone) : when(at, told).replace(/^n[ao] /, '');
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
