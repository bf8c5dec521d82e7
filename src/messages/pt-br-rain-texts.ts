import type { RainAlert } from '../domain/alert.js';
import { e2 } from '../domain/decimal.js';
import type { Place } from '../domain/place.js';
import type { Spell } from '../domain/rain-spell.js';
import type { Catalogue, NightSettings, RainWatch } from './catalogue.js';
import { html, lines, type Html } from './html.js';
import type { Told } from './moment.js';
import { viewOf, type View } from './outlook.js';
import { nth } from './pt-br-phrases.js';
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
import { ago, ofHour, since, startingAt, until, when } from './pt-br-times.js';
import { atAGlance, changeOf, phaseOf, thereOf, townOf, type Change, type Wording } from './rain-told.js';

/** What is past a limit as small as this is what people call rain. */
const anyRain = e2('0.5');
const places = { group: 'grupo', channel: 'canal' } as const;

export const rainTexts = {
  rainAlert(alert, told, numbered) {
    const there = thereOf(alert, told);
    const first = firstLine(alert, there.told.now, there.told, numbered);
    const then = nowLine(alert, there.told);
    return then === undefined ? html`${first}.` : lines(html`${first}.`, html`${then}${onClockOf(there.elsewhere)}.`);
  },
  rainCorrection(alert, told, numbered) {
    const there = thereOf(alert, told);
    const isOver = phaseOf(alert.spell, told.now) === 'over';
    const first = html`${firstLine(alert, isOver ? told.now : alert.reading.observedAt, there.told, numbered)}.`;
    const change = changeText(alert, changeOf(alert, told.now), there.told);
    if (change === undefined) return isOver ? first : lines(first, html`${stops(alert.spell, there.told)}.`);
    const clock = ofHour(told.now, there.told.zone);
    return lines(first, html`Atualização ${clock}: a previsão mudou, ${change}${onClockOf(there.elsewhere)}.`);
  },
  rainAsTold: ({ now, zone }) => html`Atualização ${ofHour(now, zone)}: a previsão voltou a ser essa.`,
  rainAlertFooter: () => html`Dados: ${rainSource}.`,
  testAlert: ({ shared }) =>
    shared === undefined
      ? html`🔔 Teste: seu telefone toca assim. Se ouviu, está tudo certo.`
      : html`🔔 Teste: os avisos deste ${places[shared]} tocam assim. Se ouviu, está tudo certo.`,
  heldLead(held, { from, until: end }, { shared }) {
    if (held === 'silence')
      return shared === undefined ? html`Enquanto estava em silêncio:` : html`Durante o silêncio:`;
    return shared === undefined
      ? html`Enquanto você descansava (${from}h às ${end}h):`
      : html`Durante a noite (${from}h às ${end}h):`;
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
      html`Mando o primeiro aviso já. Depois, só na próxima chuva.`,
      ...night,
    ];
  }
  return [
    html`Pronto! Aviso quando a previsão de chuva ${rainBecomes(condition)} em ${place}, cerca de 1 hora antes.`,
    html`${rainStanding(watch, told)}`,
    ...night,
  ];
}

function nightLines({ night, quietHours: { from, until: end } }: NightSettings): readonly Html[] {
  if (night === 'sound' || from === end) return [];
  const hours = `De noite (${from}h às ${end}h)`;
  return [night === 'silent' ? html`${hours} mando sem som.` : html`${hours} guardo os avisos e conto às ${end}h.`];
}

/** Value, place and hour; how hard and how likely; without a full stop. `at`: when it is, or was, told. */
function firstLine(alert: RainAlert, at: Date, told: Told, numbered: boolean): string {
  const { spell, superseded, number } = alert;
  const said = atAGlance(wordings(alert, at, told));
  const likely = phaseOf(spell, at) === 'over' ? ': já passou' : chance(spell);
  const which = numbered ? ` (${nth(number)})` : '';
  const times =
    superseded === undefined ? '' : ` (${superseded.count + 1}ª vez desde ${since(superseded.since, told)})`;
  return `${said}${likely}${which}${times}`;
}

/** The usual wording first, the tightest last: some towns have long names. */
function wordings({ kind, spell, place }: RainAlert, at: Date, told: Told): readonly Wording[] {
  const town = townOf(place);
  const amount = rainText(spell.peak);
  const hard = strength(spell.peak);
  const start = when(spell.startsAt, told);
  const phase = phaseOf(spell, at);
  const isKnown = kind === 'already';
  const clock = `(${since(at, told)})`;
  const hour = phase === 'under_way' ? `agora ${clock}` : start;
  if (kind === 'stronger') return [{ facts: `🌧 A chuva em ${town} ficou forte: até ${amount} ${hour}`, rest: '' }];
  if (phase === 'under_way') {
    const rains = isKnown ? 'Já deve estar chovendo' : 'Deve estar chovendo';
    return [
      {
        facts: `🌧 ${rains} em ${town} ${isKnown ? clock : hour}, até ${amount}`,
        rest: ` (${hard})`,
      },
      { facts: `🌧 Até ${amount} ${hour} em ${town}`, rest: `: ${isKnown ? 'já ' : ''}deve estar chovendo (${hard})` },
    ];
  }
  const known = isKnown && phase === 'ahead' ? ': já está prevista' : '';
  const from = startingAt(spell.startsAt, told);
  const foreseen = phase === 'ahead' && !isKnown ? `Previsão de chuva em ${town} ${from}` : `Chuva em ${town} ${from}`;
  return [
    ...(phase === 'ahead' ? [{ facts: `🌧 ${foreseen}, até ${amount}`, rest: ` (${hard})${known}` }] : []),
    { facts: `🌧 Chuva em ${town} ${start}, até ${amount}`, rest: ` (${hard})${known}` },
    { facts: `🌧 Até ${amount} ${start} em ${town}`, rest: `: chuva ${hard}${known.replace(': ', ' que ')}` },
  ];
}

/** Until when; or how it stands, where that is not what was told. Without a full stop. */
function nowLine(alert: RainAlert, told: Told): string | undefined {
  const { spell, coming, held } = alert;
  if (phaseOf(spell, told.now) === 'over') {
    if (coming !== undefined) return `A próxima: ${spellText(coming, told)}${chance(coming)}`;
    return held === undefined ? undefined : `Agora, sem ${meantRain(alert)} na previsão`;
  }
  const change = changeText(alert, changeOf(alert, told.now), told);
  return change === undefined ? stops(spell, told) : `A previsão mudou: ${change}`;
}

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
