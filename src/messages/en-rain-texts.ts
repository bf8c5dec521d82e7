import type { RainAlert } from '../domain/alert.js';
import { e2 } from '../domain/decimal.js';
import type { Place } from '../domain/place.js';
import type { Spell } from '../domain/rain-spell.js';
import type { Catalogue, NightSettings } from './catalogue.js';
import { inBrackets, no } from './en-phrases.js';
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
} from './en-rain.js';
import { ago, duringHours, fromTo, hourText, since, startingAt, until, when } from './en-times.js';
import { html, lines, type Html } from './html.js';
import type { Told } from './moment.js';
import { isAtNight } from './night.js';
import { viewOf, type View } from './outlook.js';
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
    const updated = hourText(told.now, there.told.zone);
    return lines(first, html`Update at ${updated}: the ${forecastOf(alert, there.told)} changed, ${change}${clock}.`);
  },
  rainAsTold: ({ now, zone }) => html`Update at ${hourText(now, zone)}: the forecast is this again.`,
  rainWavers: () => html`This forecast keeps changing: for the latest, tap See now.`,
  rainAlertFooter: () => html`Data: ${rainSource}.`,
  testAlert: ({ shared }) =>
    shared === undefined
      ? html`🔔 Test: this is how your phone rings. If you heard it, all is well.`
      : html`🔔 Test: this is how the alerts of this ${shared} ring. If you heard it, all is well.`,
  heldLead(held, hours, { shared }) {
    if (held === 'silence') return html`During the silence:`;
    if (hours === undefined) return html`While I held the alerts:`;
    if (!isAtNight(hours)) return html`During the silence (${fromTo(hours)}):`;
    return html`${shared === undefined ? 'While you rested' : 'During the night'} (${fromTo(hours)}):`;
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
      html`Data: ${rainSource}, fetched ${ago(outlook.fetchedAt, told.now)}.`,
    );
  },
  rainUnknown: unknown,
} satisfies Partial<Catalogue>;

function unknown({ name }: Place): Html {
  return html`I have no forecast for ${name} just now. Try again in a moment.`;
}

/** What a wish about rain has come to. */
export function rainMade(watch: RainWatch, settings: NightSettings, told: Told): readonly Html[] {
  const { condition, place, coming, side } = watch;
  const night = nightLines(settings);
  if (coming !== undefined && (side === 'triggered' || side === 'begun')) {
    const there = thereOf(watch, told);
    return [
      html`Done! And rain ${rainWhere(condition)} is already forecast in ${place}: ${spellText(coming, there.told)}${onClockOf(there.elsewhere)}.`,
      html`The first alert comes now. After it, only with the next rain.`,
      ...night,
    ];
  }
  return [
    html`Done! I tell you when the rain forecast ${rainBecomes(condition)} in ${place}, about 1 hour before.`,
    html`${rainStanding(watch, told)}`,
    ...night,
  ];
}

function nightLines({ night, quietHours }: NightSettings): readonly Html[] {
  if (night === 'sound' || quietHours.from === quietHours.until) return [];
  const hours = duringHours(quietHours);
  return [
    night === 'silent'
      ? html`${hours} I send without sound.`
      : html`${hours} I keep the alerts and tell you at ${quietHours.until}:00.`,
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
  const likely = isOver ? `, by the ${forecastOf(alert, told)}${clock}: over already` : chance(spell);
  return `${said}${likely}${inBrackets(alert, numbered, told)}`;
}

/** The usual wording first, the tightest last: some towns have long names. */
function wordings(alert: RainAlert, at: Date, told: Told): readonly Wording[] {
  const { kind, spell, place, held } = alert;
  const town = townOf(place);
  const amount = rainText(spell.peak);
  const phase = phaseOf(spell, at);
  const isStronger = kind === 'stronger';
  const rain = isStronger ? 'Heavy rain' : 'Rain';
  const hard = ` (${strength(spell.peak)})`;
  const unsaid = isStronger ? '' : hard;
  const start = when(spell.startsAt, told);
  if (phase === 'over') return inTown(start, '');
  if (phase === 'under_way' && held !== undefined) {
    const began = `since ${since(spell.startsAt, told)}`;
    const still = changeOf(alert, at).is === 'none' ? ': it should still be raining' : '';
    return inTown(began, still);
  }
  const foretold = isStronger ? ': the forecast became heavier' : '';
  if (phase === 'under_way') {
    const clock = since(at, told);
    const already = kind === 'already' ? ' already' : '';
    const rains = isStronger
      ? `Heavy rain in ${town} now (${clock})`
      : `It should be raining${already} in ${town} ${already === '' ? `now (${clock})` : `(${clock})`}`;
    const usual = { facts: `🌧 ${rains}, up to ${amount}`, rest: `${unsaid}${foretold}` };
    const tight = `${hard}${foretold || `: it should be raining${already}`}`;
    return [usual, { facts: `🌧 Rain up to ${amount} ${when(at, told)} in ${town}`, rest: tight }];
  }
  const known = kind === 'already' ? ': already forecast' : foretold;
  const rains = isStronger ? 'Heavy rain forecast' : kind === 'already' ? 'Rain' : 'Rain forecast';
  return [
    { facts: `🌧 ${rains} in ${town} ${startingAt(spell.startsAt, told)}, up to ${amount}`, rest: `${unsaid}${known}` },
    ...inTown(start, known, isStronger ? 'Heavy rain may come' : 'It may rain'),
  ];

  function inTown(hour: string, rest: string, what = rain): readonly Wording[] {
    return [
      { facts: `🌧 ${what} in ${town} ${hour}, up to ${amount}`, rest: `${unsaid}${rest}` },
      { facts: `🌧 Rain up to ${amount} ${hour} in ${town}`, rest: `${hard}${rest}` },
    ];
  }
}

/** Until when; or how it stands, where that is not what was told. Without a full stop. */
function nowLine(alert: RainAlert, told: Told): string | undefined {
  const { spell, coming, held } = alert;
  if (phaseOf(spell, told.now) === 'over') {
    if (coming !== undefined) return `The next: ${spellText(coming, told)}${chance(coming)}`;
    return held === undefined ? undefined : `Now, no ${meantRain(alert)} in the forecast`;
  }
  const change = changeText(alert, changeOf(alert, told.now), told);
  return change === undefined ? stillStops(alert, told) : `The ${forecastOf(alert, told)} changed: ${change}`;
}

/** `forecast of 14:05`: every text says the time of its reading. */
const forecastOf = ({ reading }: RainAlert, told: Told) => `forecast of ${since(reading.observedAt, told)}`;
const stillStops = (alert: RainAlert, told: Told) => `${stops(alert.spell, told)} (${forecastOf(alert, told)})`;

function changeText(alert: RainAlert, change: Change, told: Told): string | undefined {
  switch (change.is) {
    case 'none':
      return undefined;
    case 'withdrawn':
      return `${noMore(alert)} ${until(alert.spell.endsAt, told)}`;
    case 'moved':
      return `the rain should come ${spellText(change.coming, told)}`;
  }
}

/** Less rain than a large limit is still rain. */
function noMore({ condition }: RainAlert): string {
  const { threshold } = condition;
  return threshold <= anyRain ? 'it should rain no more' : `it should rain no more ${rainWhere(condition)}`;
}

function meantRain({ condition }: RainAlert): string {
  return condition.threshold <= anyRain ? 'rain' : `rain ${rainWhere(condition)}`;
}

/** What is forecast, then until when, then what comes after it. */
function skyLines({ name }: Place, view: View, told: Told, clock: string): readonly Html[] {
  const known = until(view.knownUntil, told);
  const far = view.day?.known === 'none' ? [html`My forecast goes only ${known}${clock}.`] : [];
  const part = view.day?.known === 'part' ? [html`I can’t see further than that yet.`] : [];
  const [first, second] = view.spells;
  if (first === undefined) {
    const span = view.day?.known === 'whole' ? `for ${dayName(view.day.ahead)}` : `${known}${clock}`;
    return [...far, html`${name}: no rain in the forecast ${span}.`, ...part];
  }
  return [
    ...far,
    html`🌧 ${name}: ${firstSpell(first, view, told)}${chance(first)}.`,
    html`${stops(first, told, first.endsAt >= view.knownUntil)}${clock}.`,
    ...(second === undefined ? [] : [html`After that, ${spellText(second, told)}${chance(second)}.`]),
  ];
}

/** A whole day lies within the 26 hours of a forecast only if it is one of these. */
const dayName = (ahead: number) => (ahead === 0 ? 'today' : 'tomorrow');

function firstSpell(spell: Spell, { inProgress }: View, told: Told): string {
  if (phaseOf(spell, told.now) === 'under_way') {
    if (inProgress === spell.peak) return `it should be raining now, ${rainText(spell.peak)} (${strength(spell.peak)})`;
    const now = inProgress === undefined ? '' : ` (${rainText(inProgress)})`;
    return `it should be raining now${now}, ${upTo(spell)}`;
  }
  const start = `it should rain ${spellText(spell, told)}`;
  return inProgress === undefined ? start : `no rain now; ${start}`;
}

/** In a place with several limits each says when it is reached. */
function limitLine({ number, condition, coming }: RainWatch, told: Told): Html {
  const name = told.shared === undefined ? `Your ${no(number)}` : `N${no(number).slice(1)}`;
  return html`${name}, ${rainWhere(condition)}: ${coming === undefined ? 'nothing forecast' : startText(coming, told)}.`;
}
