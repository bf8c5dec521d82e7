import type { RainAlert } from '../domain/alert.js';
import { e2 } from '../domain/decimal.js';
import type { Place } from '../domain/place.js';
import type { Spell } from '../domain/rain-spell.js';
import type { Catalogue, NightSettings } from './catalogue.js';
import { capital } from './format.js';
import { html, lines, type Html } from './html.js';
import type { Told } from './moment.js';
import { viewOf, type View } from './outlook.js';
import { isAtNight } from './night.js';
import { inBrackets, nth, sharedName } from './pt-br-phrases.js';
import {
  chance,
  onClockOf,
  rainBecomes,
  rainSource,
  rainStanding,
  rainText,
  rainWhere,
  spellText,
  startText,
  stops,
  strength,
  upTo,
} from './pt-br-rain.js';
import {
  ago,
  atHour,
  duringHours,
  fromTo,
  ofHour,
  ofTime,
  since,
  sinceHour,
  startingAt,
  until,
  when,
} from './pt-br-times.js';
import { atAGlance, changeOf, phaseOf, thereOf, townOf, type Change, type Wording } from './rain-told.js';
import type { RainWatch } from './watch.js';

/** What is past a limit as small as this is what people call rain. */
const anyRain = e2('0.5');

export const rainTexts = {
  rainAlert(alert, told, numbered) {
    const there = thereOf(alert, told);
    const then = nowLine(alert, there.told);
    const clock = onClockOf(there.elsewhere);
    const first = firstLine(alert, there.told.now, there.told, numbered, then === undefined ? clock : '');
    return then === undefined ? html`${first}.` : lines(html`${first}.`, html`${then}${clock}.`);
  },
  rainCorrection(alert, told, numbered) {
    const there = thereOf(alert, told);
    const clock = onClockOf(there.elsewhere);
    const isOver = phaseOf(alert.spell, told.now) === 'over';
    const at = isOver || alert.held !== undefined ? told.now : alert.reading.observedAt;
    const first = html`${firstLine(alert, at, there.told, numbered, isOver ? clock : '')}.`;
    const change = changeText(alert, changeOf(alert, told.now), there.told);
    if (change === undefined) return isOver ? first : lines(first, html`${stillStops(alert, there.told)}${clock}.`);
    const updated = ofHour(told.now, there.told.zone);
    return lines(first, html`Atualização ${updated}: ${changed(alert, there.told)}, ${change}${clock}.`);
  },
  rainAsTold: ({ now, zone }) => html`Atualização ${ofHour(now, zone)}: a previsão voltou a ser essa.`,
  rainWavers: () => html`Essa previsão está mudando muito: para a mais nova, toque em Ver agora.`,
  rainAlertFooter: () => html`Dados: ${rainSource}.`,
  testAlert: ({ shared }) =>
    shared === undefined
      ? html`🔔 Teste: seu telefone toca assim. Se ouviu, está tudo certo.`
      : html`🔔 Teste: os avisos deste ${sharedName[shared]} tocam assim. Se ouviu, está tudo certo.`,
  heldLead(held, hours, { shared }) {
    const silent = shared === undefined ? 'Enquanto estava em silêncio' : 'Durante o silêncio';
    if (held === 'silence') return html`${silent}:`;
    if (hours === undefined) return html`Enquanto eu guardava os avisos:`;
    if (!isAtNight(hours)) return html`${silent} (${fromTo(hours)}):`;
    return html`${shared === undefined ? 'Enquanto você descansava' : 'Durante a noite'} (${fromTo(hours)}):`;
  },

  rainNow(outlook, watched, told) {
    const there = thereOf({ place: outlook.place.name, zone: outlook.place.zone }, told);
    const view = viewOf(outlook, told.now);
    if (view === undefined) return unknown(outlook.place);
    const mine = watched.filter(
      (watch): watch is RainWatch =>
        watch.of === 'rain' && watch.status === 'active' && watch.subject === `rain:${outlook.place.cell}`,
    );
    return lines(
      ...skyLines(outlook.place, view, there.told, onClockOf(there.elsewhere)),
      ...mine.map((watch) => limitLine(watch, there.told)),
      html`Dados: ${rainSource}, buscados ${ago(outlook.fetchedAt, told.now)}.`,
    );
  },
  rainUnknown: unknown,
} satisfies Partial<Catalogue>;

function unknown({ name }: Place): Html {
  return html`Estou sem previsão para ${name} agora. Tente de novo daqui a pouco.`;
}

/** What a wish about rain has come to. */
export function rainMade(watch: RainWatch, settings: NightSettings, told: Told): readonly Html[] {
  const { condition, place, coming, side } = watch;
  const night = nightLines(settings);
  if (coming !== undefined && (side === 'triggered' || side === 'begun')) {
    const there = thereOf(watch, told);
    return [
      html`Pronto! E já há previsão de chuva ${rainWhere(condition)} em ${place}: ${spellText(coming, there.told)}${onClockOf(there.elsewhere)}.`,
      html`O primeiro aviso vem agora. Depois, só na próxima chuva.`,
      ...night,
    ];
  }
  return [
    html`Pronto! Aviso quando a previsão de chuva ${rainBecomes(condition)} em ${place}, cerca de 1 hora antes.`,
    html`${rainStanding(watch, told)}`,
    ...night,
  ];
}

function nightLines({ night, quietHours }: NightSettings): readonly Html[] {
  if (night === 'sound' || quietHours.from === quietHours.until) return [];
  const hours = duringHours(quietHours);
  return [
    night === 'silent'
      ? html`${hours} mando sem som.`
      : html`${hours} guardo os avisos e conto ${atHour(quietHours.until)}.`,
  ];
}

/**
 * Value, place and hour; how hard and how likely; without a full stop. `at`: when it is, or was, told. `clock`: whose hours these are,
 * where no line follows that says it.
 */
function firstLine(alert: RainAlert, at: Date, told: Told, numbered: boolean, clock: string): string {
  const { spell } = alert;
  const said = atAGlance(wordings(alert, at, told));
  const isOver = phaseOf(spell, at) === 'over';
  const likely = isOver ? `, pela ${forecastOf(alert, told)}${clock}: já passou` : chance(spell);
  return `${said}${likely}${inBrackets(alert, numbered, told)}`;
}

/** The usual wording first, the tightest last: some towns have long names. */
function wordings(alert: RainAlert, at: Date, told: Told): readonly Wording[] {
  const { kind, spell, place, held } = alert;
  const town = townOf(place);
  const amount = rainText(spell.peak);
  const phase = phaseOf(spell, at);
  const isStronger = kind === 'stronger';
  const rain = isStronger ? 'Chuva forte' : 'Chuva';
  const hard = ` (${strength(spell.peak)})`;
  const unsaid = isStronger ? '' : hard;
  const start = when(spell.startsAt, told);
  if (phase === 'over') return inTown(start, '');
  if (phase === 'under_way' && held !== undefined) {
    const began = `desde ${sinceHour(spell.startsAt, told)}`;
    const still = changeOf(alert, at).is === 'none' ? ': ainda deve estar chovendo' : '';
    return inTown(began, still);
  }
  const foretold = isStronger ? ': a previsão ficou mais forte' : '';
  if (phase === 'under_way') {
    const clock = since(at, told);
    const already = kind === 'already' ? 'já ' : '';
    const rains = isStronger
      ? `Deve chover forte em ${town} agora (${clock})`
      : kind === 'already'
        ? `Já deve estar chovendo em ${town} (${clock})`
        : `Deve estar chovendo em ${town} agora (${clock})`;
    const usual = { facts: `🌧 ${rains}, até ${amount}`, rest: `${unsaid}${foretold}` };
    const tight = `${hard}${foretold || `: ${already}deve estar chovendo`}`;
    return [usual, { facts: `🌧 Chuva até ${amount} ${when(at, told)} em ${town}`, rest: tight }];
  }
  const known = kind === 'already' ? ': já está prevista' : foretold;
  const rains = isStronger ? 'Deve chover forte' : kind === 'already' ? 'Chuva' : 'Previsão de chuva';
  return [
    { facts: `🌧 ${rains} em ${town} ${startingAt(spell.startsAt, told)}, até ${amount}`, rest: `${unsaid}${known}` },
    ...inTown(start, known, isStronger ? 'Pode chover forte' : 'Pode chover'),
  ];

  function inTown(hour: string, rest: string, what = rain): readonly Wording[] {
    return [
      { facts: `🌧 ${what} em ${town} ${hour}, até ${amount}`, rest: `${unsaid}${rest}` },
      { facts: `🌧 Chuva até ${amount} ${hour} em ${town}`, rest: `${hard}${rest}` },
    ];
  }
}

/** Until when; or how it stands, where that is not what was told. Without a full stop. */
function nowLine(alert: RainAlert, told: Told): string | undefined {
  const { spell, coming, held } = alert;
  if (phaseOf(spell, told.now) === 'over') {
    if (coming !== undefined) return `A próxima: ${spellText(coming, told)}${chance(coming)}`;
    return held === undefined ? undefined : `Agora, sem ${meantRain(alert)} na previsão`;
  }
  const change = changeText(alert, changeOf(alert, told.now), told);
  return change === undefined ? stillStops(alert, told) : `${capital(changed(alert, told))}: ${change}`;
}

/** `previsão das 14h05`: every text says the time of its reading. */
const forecastOf = ({ reading }: RainAlert, told: Told) => `previsão ${ofTime(reading.observedAt, told)}`;
const stillStops = (alert: RainAlert, told: Told) => `${stops(alert.spell, told)} (${forecastOf(alert, told)})`;
const changed = (alert: RainAlert, told: Told) => `a ${forecastOf(alert, told)} mudou`;

function changeText(alert: RainAlert, change: Change, told: Told): string | undefined {
  switch (change.is) {
    case 'none':
      return undefined;
    case 'withdrawn':
      return `${noMore(alert)} ${until(alert.spell.endsAt, told)}`;
    case 'moved':
      return `a chuva deve vir ${spellText(change.coming, told)}`;
  }
}

/** Less rain than a large limit is still rain. */
function noMore({ condition }: RainAlert): string {
  return condition.threshold <= anyRain ? 'não deve mais chover' : `a chuva não deve mais ${rainBecomes(condition)}`;
}

function meantRain({ condition }: RainAlert): string {
  return condition.threshold <= anyRain ? 'chuva' : `chuva ${rainWhere(condition)}`;
}

/** What is forecast, then until when, then what comes after it. */
function skyLines({ name }: Place, view: View, told: Told, clock: string): readonly Html[] {
  const known = until(view.knownUntil, told);
  const far = view.day?.known === 'none' ? [html`A minha previsão só vai ${known}${clock}.`] : [];
  const part = view.day?.known === 'part' ? [html`Mais longe que isso eu ainda não vejo.`] : [];
  const [first, second] = view.spells;
  if (first === undefined) {
    const span = view.day?.known === 'whole' ? `para ${dayName(view.day.ahead)}` : `${known}${clock}`;
    return [...far, html`${name}: sem chuva na previsão ${span}.`, ...part];
  }
  return [
    ...far,
    html`🌧 ${name}: ${firstSpell(first, view, told)}${chance(first)}.`,
    html`${stops(first, told, first.endsAt >= view.knownUntil)}${clock}.`,
    ...(second === undefined ? [] : [html`Depois, ${spellText(second, told)}${chance(second)}.`]),
  ];
}

/** A whole day lies within the 26 hours of a forecast only if it is one of these. */
const dayName = (ahead: number) => (ahead === 0 ? 'hoje' : 'amanhã');

function firstSpell(spell: Spell, { inProgress }: View, told: Told): string {
  if (phaseOf(spell, told.now) === 'under_way') {
    if (inProgress === spell.peak)
      return `deve estar chovendo agora, ${rainText(spell.peak)} (${strength(spell.peak)})`;
    const now = inProgress === undefined ? '' : ` (${rainText(inProgress)})`;
    return `deve estar chovendo agora${now}, ${upTo(spell)}`;
  }
  const start = `deve chover ${spellText(spell, told)}`;
  return inProgress === undefined ? start : `agora sem chuva; ${start}`;
}

/** In a place with several limits each says when it is reached. */
function limitLine({ number, condition, coming }: RainWatch, told: Told): Html {
  const name = told.shared === undefined ? `Seu ${nth(number)}` : `N${nth(number).slice(1)}`;
  return html`${name}, ${rainWhere(condition)}: ${coming === undefined ? 'nada previsto' : startText(coming, told)}.`;
}
