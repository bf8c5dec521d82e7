import { ageOf, civil, dayOf, type Told } from './moment.js';

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

/** `há 2 horas`. */
export function ago(at: Date, now: Date): string {
  const { count, unit } = ageOf(at, now);
  if (unit === 'now') return 'agora mesmo';
  if (unit === 'minute') return `há ${count} min`;
  const one = plural.select(count) === 'one';
  if (unit === 'hour') return `há ${count} ${one ? 'hora' : 'horas'}`;
  return `há ${count} ${one ? 'dia' : 'dias'}`;
}
