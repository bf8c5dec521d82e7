import type { E2, E8 } from '../domain/decimal.js';
import { strengthOf } from '../domain/rain-spell.js';
import type { CommandName, MenuEntry, NightSettings, SettingsLabels, SettingsTexts } from './catalogue.js';
import { lastingText, anExample, brl, locale, named, no, standing, titledOf, wishOf } from './en-phrases.js';
import { rainText, rainWhere } from './en-rain.js';
import { duringHours, since, until } from './en-times.js';
import { html, lines, type Html } from './html.js';
import type { Told } from './moment.js';
import type { Watch } from './watch.js';

const strengths = { light: 'Light', moderate: 'Moderate', heavy: 'Heavy' } as const;
const rainExample = 'rain 0.5';
const anyHour = 'I tell you at any hour; only the sound changes at night (see /night)';
const anyDay = 'I tell you on any day: I don’t choose days of the week';
const ownLead = 'Of rain I tell you about an hour ahead; that time cannot be changed';

export const settingsCommands = {
  rain: { command: 'rain', description: 'A rain alert: /rain 0.5 Santos' },
  silence: { command: 'silence', description: 'Silence for a while: /silence 2h' },
  night: { command: 'night', description: 'How I tell you at night: /night 22-7 silent' },
  place: { command: 'place', description: 'Where you are: /place Recife' },
  zone: { command: 'timezone', description: 'Your clock: /timezone Manaus' },
  why: { command: 'why', description: 'Why it rang, or what is missing: /why 2' },
  test: { command: 'test', description: 'Ring now, to check' },
  exportMine: { command: 'mydata', description: 'A copy of what I keep of this chat' },
  sources: { command: 'sources', description: 'Where the data come from' },
} satisfies Partial<Record<CommandName, MenuEntry>>;

export const settingsLabels: SettingsLabels = {
  share: '📍 Send my location',
  rain: '🌧 Rain',
  edit: 'Change',
  withSound: 'With sound',
  onlyHeavy: 'Only heavy rain',
  watchRain: 'Tell me of rain',
  silence: 'Silence',
  silenceAll: 'Silence all',
  unsilence: 'Tell me again',
  why: 'Why?',
  night: { silent: 'Without sound', sound: 'With sound', hold: 'Keep and tell later' },
  silenceFor: (minutes) => (minutes === 'morning' ? 'Until the morning' : `${minutes / 60} h`),
  step: (sign, watch, threshold) => `${sign} ${limitOf(watch, threshold)}`,
  rainLevel: (condition) => `${strengths[strengthOf(condition.threshold)]} (${rainText(condition.threshold)})`,
  yesRain: (condition) => `Yes, rain ${rainWhere(condition)}`,
  watchRainAt: (condition, place) => `Rain ${rainWhere(condition)}${inPlace(place)}`,
};

export const settingsTexts: SettingsTexts = {
  askWhere({ of, wished, told }) {
    const asked = {
      rain: wished === undefined ? 'Where?' : `Rain ${rainWhere(wished)}, noted. Where?`,
      here: told.shared ? `Where is this ${told.shared}?` : 'Where are you?',
      zone: 'Which clock shall I use? That of which town?',
      forecast: 'Where?',
    }[of];
    if (told.shared) return lines(html`${asked}`, html`Reply to this message with the town (for example, Santos, SP).`);
    return lines(
      html`${asked}`,
      html`Tap to send your location or write the town (for example, Santos, SP).`,
      html`I keep only the area, not your address.`,
    );
  },
  askTown: (count, isNear) =>
    isNear
      ? lines(html`Which of these did you mean?`, onlyBrazil)
      : html`I found ${count} places of that name. Which one?`,
  askNear: (town) => lines(html`Did you mean ${town}?`, onlyBrazil),
  townUnknown: (typed) =>
    lines(
      html`I could not find “${typed}”. I only know places in Brazil.`,
      html`Check the name, or write a town nearby with its state (for example, Santos, SP).`,
    ),
  geocoderSilent: () =>
    lines(
      html`I could not look that place up now, but the wish is kept.`,
      html`Write a larger town nearby with its state, or try again in a while.`,
    ),
  placeTaken: ({ name }) => html`📍 ${name}.`,
  placeSet(place, watched, told) {
    const first = told.shared
      ? html`Done! For this ${told.shared}, “here” is ${place.name}.`
      : html`Done! You are in ${place.name} now.`;
    const [moved, ...others] = watched;
    if (moved === undefined) return first;
    if (others.length > 0 || moved.status === 'paused') return lines(first, html`Moved along: ${named(watched)}.`);
    return lines(first, html`Moved along: ${named(watched)}.`, html`${standing(moved, told)}`);
  },
  tooManyPlaces: (most) =>
    html`There are ${most} places already, the most there can be. Cancel a rain alert in /list and send it again.`,
  zoneSet: (told) => html`Done! I use ${clockName(told)} now: it is ${since(told.now, told)}.`,

  askRainLevel: (place) =>
    lines(
      html`From how hard a rain shall I tell you${inPlace(place)}?`,
      html`Tap, or write how many millimetres an hour (for example, 0.5).`,
    ),
  askAmountOfRain: () => html`That number can be read in more than one way. Which did you mean?`,
  askRain: (condition, place, lasting) =>
    html`Is it this: rain ${rainWhere(condition)}${inPlace(place)}${lastingText(lasting)}?`,
  askMuchRain: (condition, place, lasting) =>
    lines(
      html`Is this right: rain ${rainWhere(condition)}${inPlace(place)}${lastingText(lasting)}?`,
      html`That much in one hour is rare; heavy rain begins at 10 mm/h.`,
    ),
  notAllUnderstood: () => html`I didn’t get all of it. If something is missing, write it another way.`,
  implausibleRain: (typed) =>
    lines(
      typed.startsWith('-')
        ? html`${typed} won’t do: rain is never below zero.`
        : html`${typed} doesn’t look like rain that I could watch.`,
      html`Send 0.1 to 200 mm/h, for example: <code>${rainExample}</code>`,
    ),
  tooFineRain: () => html`That has too many decimals. Send up to 2, for example: <code>${rainExample}</code>`,
  badDay: () =>
    html`I could not find that day: it is past, or more than a year away. Write, for example: <code>dollar below 4.50 until friday</code>`,
  questionPast: 'That question has passed. Please write it again.',
  oldButton: 'That button has passed. See the alerts with /list.',

  editor: (watch) => lines(html`${titledOf(watch)} (${no(watch.number)}).`, html`Tap − or +, or write the new limit.`),
  edited: (watch, before, told) =>
    lines(
      html`Changed ${no(watch.number)}: ${wishOf(watch)} (${limitOf(watch, before.threshold)} before).`,
      watch.status === 'paused' ? html`It is paused.` : html`${standing(watch, told)}`,
    ),
  askFarLimit: (watch) => html`Is this right: ${wishOf(watch)}? It is far from the price.`,

  askHowLong: (watch) =>
    watch === undefined ? html`Silence for how long?` : html`Silence of ${no(watch.number)} for how long?`,
  silenced: (watch, over, told) =>
    watch === undefined
      ? html`Silence ${until(over, told)}. What happens until then I tell you afterwards, all at once.`
      : html`${no(watch.number)} keeps silent ${until(over, told)}. I tell you afterwards what happened.`,
  unsilenced: () => html`Done! I tell you at once again.`,
  notSilenced: () => html`Nothing is silenced: I tell you at once.`,
  badDuration: () => html`I didn’t get until when. Write, for example: /silence 2h`,
  nightIs: (settings) =>
    lines(html`${nightText(settings)}`, html`To change the hours, write, for example: <code>/night 23-6</code>`),
  nightSet: (settings) => html`Done! ${nightText(settings)}`,
  badNight: (nearest) =>
    nearest === undefined
      ? html`The night goes from one hour to another, 0 to 24. Write, for example: <code>/night 22-7</code>`
      : html`I count full hours only. Will this do? Write: <code>/night ${nearest.from}-${nearest.until}</code>`,
  undoneSettings: () => html`Undone: all is as it was.`,

  testRings: () => html`I ring now, the same way as an alert. If you don’t hear it, see this chat’s notifications.`,
  testTooSoon: () => html`I have just rung. Wait a minute and send /test again.`,
  sources: () =>
    lines(
      html`Dollar and euro: AwesomeAPI, commercial rate, bid. While it is silent, the Central Bank’s official rate (PTAX).`,
      html`Rain: <a href="https://open-meteo.com/">Weather data by Open-Meteo.com</a>, CC BY 4.0. It is a forecast, not a measurement.`,
      html`Towns: IBGE and <a href="https://www.geonames.org/">GeoNames</a>, CC BY 4.0.`,
    ),
  exported: () => html`Here is all that I keep of this chat, as JSON. To erase it: /erase`,
  nothingKept: () => html`I keep nothing of this chat yet.`,
  notDone: {
    temperature: only('I don’t follow temperatures'),
    snow: only('I don’t follow snow'),
    wind: only('I don’t follow wind'),
    humidity: only('I don’t follow humidity'),
    storm: only('I don’t follow lightning, hail and floods'),
    crypto: only('I don’t follow cryptocurrencies'),
    stocks: only('I don’t follow stocks'),
    gold: only('I don’t follow gold'),
    other_currency: only('I follow only the dollar and the euro'),
    news: only('I don’t follow the news'),
    rain_below: only('I tell when rain goes over a limit, not when it stays below'),
    no_rain: only('I tell when it will rain, not when it stays dry'),
    part_of_day: only(anyHour),
    days: only(anyDay),
    lead_time: only(ownLead),
    percent: only('I can’t reckon percentages yet: send the price'),
    negated: html`I saw a “not” and made nothing of it. Write what you want, for example: ${anExample}`,
    human: html`I am a program; there is nobody else here. What I can do: /help`,
    pay: html`It is free, and I neither buy nor sell.`,
    postcode: html`I can’t read postcodes yet: write the town, with its state (for example, Santos, SP).`,
    chance: only('The chance of rain comes with the alert, but the limit is in millimetres an hour'),
  },
  asides: { part_of_day: html`${anyHour}.`, days: html`${anyDay}.`, lead_time: html`${ownLead}.` },
};

const onlyBrazil = html`I only know places in Brazil: if it is none of them, write it again, with the state.`;

function only(what: string): Html {
  return lines(html`${what}.`, html`I can tell you of rain or a price: <code>${rainExample}</code> or ${anExample}`);
}

const inPlace = (place: string | undefined) => (place === undefined ? '' : ` in ${place}`);

function limitOf(watch: Watch, threshold: number): string {
  return watch.of === 'rain' ? rainText(threshold as E2) : brl(threshold as E8);
}

function nightText({ quietHours, night }: NightSettings): string {
  const { from, until: end } = quietHours;
  if (from === end || night === 'sound') return 'I tell you with sound at any hour, at night too.';
  const hours = duringHours(quietHours);
  return night === 'silent'
    ? `${hours} alerts come without sound.`
    : `${hours} I don’t ring: I keep the alerts, and at ${end}:00 I tell you what happened.`;
}

/** `Amazon Time`. */
function clockName({ now, zone }: Told): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(now);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return name.replace(/ Standard Time$/, ' Time');
}
