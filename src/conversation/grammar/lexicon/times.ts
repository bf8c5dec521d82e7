import type { Day } from '../intent.js';
import type { TimeUnit } from '../mark.js';

export const dayPhrases: readonly (readonly [string, Day])[] = [
  ['domingo, dom, sunday, sun', { weekday: 0 }],
  ['segunda, segunda feira, seg, monday, mon', { weekday: 1 }],
  ['terca, terca feira, ter a, tuesday, tue', { weekday: 2 }],
  ['quarta, quarta feira, qua, wednesday, wed', { weekday: 3 }],
  ['quinta, quinta feira, qui, thursday, thu', { weekday: 4 }],
  ['sexta, sexta feira, sex, friday, fri', { weekday: 5 }],
  ['sabado, sab, saturday, sat', { weekday: 6 }],
  ['hoje, hj, today, tonight, hoje a noite, hoje de noite, essa noite, esta noite', { inDays: 0 }],
  ['amanha, amnh, amanhã, tomorrow, tmrw', { inDays: 1 }],
  ['depois de amanha, day after tomorrow, the day after tomorrow', { inDays: 2 }],
];

/** By their hours. */
export const clockPhrases = { 0: 'meia noite, midnight', 12: 'meio dia, noon, midday' } as const;

export const monthNames =
  'janeiro january jan, fevereiro february fev, marco march mar, abril april abr, maio may, junho june jun, julho july jul, agosto august ago, setembro september set, outubro october out, novembro november nov, dezembro december dez';

export const unitPhrases: Readonly<Record<TimeUnit, string>> = {
  minute: 'minuto, minutos, min, mins, minute, minutes, m',
  hour: 'hora, horas, h, hs, hr, hrs, hour, hours',
  day: 'dia, dias, day, days, d',
  week: 'semana, semanas, week, weeks',
};

/** Of the times that are no day. */
export const weekends: ReadonlySet<string> = new Set([
  'fim de semana',
  'final de semana',
  'fds',
  'weekend',
  'weekends',
  'the weekend',
]);

export const timePhrases = {
  just_today:
    'so hoje, so por hoje, apenas hoje, somente hoje, ate o fim do dia, ate o final do dia, ate hoje, just today, only today, until the end of the day, for today, por hoje',
  part_of_day:
    'manha, tarde, noite, madrugada, de manha, a tarde, de tarde, a noite, de noite, de madrugada, pela manha, da manha, da tarde, da noite, na madrugada, so de manha, so de dia, durante o dia, de dia, horario comercial, morning, afternoon, evening, night, at night, in the morning, in the afternoon, in the evening, so a noite, de manhazinha, a tardinha, ao entardecer, no fim do dia, no fim da tarde, fim da tarde, this afternoon, this morning, this evening, hoje de manha cedo, cedo, durante a noite, during the night, overnight',
  ahead: 'antes, antecedencia, de antecedencia, com antecedencia, before, ahead, ahead of time, in advance, beforehand',
  /** Times that are no day. */
  other_time:
    'final de semana, fim de semana, fds, dias uteis, dia util, dia de semana, weekend, the weekend, weekends, weekdays, semana que vem, mes que vem, ano que vem, proxima semana, proximo mes, feriado, carnaval, pascoa, ano novo, next week, next month, this week, essa semana, esta semana, essa semana toda, fim do mes, final do mes, fim do ano, ontem, yesterday, semana passada, last week',
} as const;
