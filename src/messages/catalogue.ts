import type { FxAlert, RainAlert } from '../domain/alert.js';
import type { Condition } from '../domain/condition.js';
import type { E2, E8 } from '../domain/decimal.js';
import type { ForecastHour } from '../domain/forecast.js';
import type { Pair } from '../domain/pair.js';
import type { Place } from '../domain/place.js';
import type { HeldFor, NightMode, QuietHours } from '../domain/quiet-hours.js';
import type { Quote } from '../domain/tick-gate.js';
import type { DoubtTexts } from './doubt-texts.js';
import type { Locale } from './format.js';
import type { Html } from './html.js';
import type { Told } from './moment.js';
import type { OperatorTexts } from './operator-texts.js';
import type { TalkTexts } from './talk-texts.js';
import type { Watch } from './watch.js';
import type { WhyTexts } from './why-texts.js';

/** The rain of a place by a forecast that is not too old to be used. */
export interface Outlook {
  readonly place: Place;
  readonly hours: readonly ForecastHour[];
  readonly fetchedAt: Date;
  readonly source: string;
  /** The day that was asked about, as days since 1970 on the place's clock; `undefined`: the coming hours. */
  readonly day: number | undefined;
}

/** A pair's price. `isCurrent`: an upstream said so just now; else it is the last one that we heard of. */
export interface Price {
  readonly pair: Pair;
  readonly quote: Quote;
  readonly source: string;
  readonly isCurrent: boolean;
}

/** What is typed to call a command, and what Telegram's menu says of it. */
export interface MenuEntry {
  readonly command: string;
  readonly description: string;
}

export interface PairTexts extends MenuEntry {
  /** `dólar`, in the middle of a sentence; `o dólar`; `do dólar`; `ele`. */
  readonly name: string;
  readonly the: string;
  readonly of: string;
  readonly it: string;
  /** `Dólar`, where a line begins with it. */
  readonly title: string;
  readonly emoji: string;
  /** A wish that can be typed as it stands. */
  readonly example: string;
  /** `o dólar comercial (americano)`: the only kind that is watched. */
  readonly kind: string;
  /** `US$`. */
  readonly symbol: string;
}

export type CommandName =
  | ('help' | 'subscribe' | 'quotes' | 'list' | 'cancel' | 'pause' | 'resume' | 'stop' | 'privacy' | 'erase')
  | ('rain' | 'silence' | 'night' | 'place' | 'zone' | 'why' | 'test' | 'sources' | 'exportMine');

/** What stands on buttons, without markup. */
export interface Labels extends SettingsLabels {
  readonly seeNow: string;
  readonly cancel: string;
  readonly pause: string;
  readonly resume: string;
  readonly undo: string;
  readonly back: string;
  readonly example: string;
  readonly erase: string;
  readonly keep: string;
  readonly onlyPause: string;
  readonly pauseAll: string;
  readonly seeAlerts: string;
  readonly leaveIt: string;
  readonly no: string;
  number(number: number): string;
  numbered(label: string, number: number): string;
  /** The same where three stand in a row of a narrow phone. */
  inRow(label: string, number: number): string;
  cancelAll(count: number): string;
  pauseThese(count: number): string;
  /** `Cancelar nº 2: dólar abaixo de R$ 4,50`. */
  ofAlert(label: string, watch: Watch): string;
  /** Yes to a pair, without a limit. */
  see(pair: Pair): string;
  yes(pair: Pair, condition: Condition<E8>): string;
  watch(pair: Pair, condition: Condition<E8>): string;
}

/** How long a wish is to live, where it does not live on. */
export interface Lasting {
  readonly once?: boolean;
  readonly endsAt?: Date | undefined;
  readonly told: Told;
}

/** How a wish that cannot be taken as it stands is asked about. */
export interface Question {
  readonly pairs: readonly Pair[];
  readonly conditions: readonly Condition<E8>[];
  /** The number as it was typed, where it was not taken as it stands. */
  readonly typed?: string;
  /** Prices now, where they are known. */
  readonly prices: readonly Price[];
  readonly lasting?: Lasting;
}

/** Answers to what asks for nothing. */
export interface SmallTalk {
  readonly yes: Html;
  readonly no: Html;
  readonly ok: Html;
  readonly laugh: Html;
  readonly free: Html;
  readonly who: Html;
}

/**
 * All that people read, in one language. A text is a function of facts: a language that lacks one does not compile. Forms:
 * one thought a line, the number first, hours in the reader's zone.
 */
export interface Catalogue extends DoubtTexts, OperatorTexts, SettingsTexts, TalkTexts, WhyTexts {
  readonly locale: Locale;
  readonly pairs: Readonly<Record<Pair, PairTexts>>;
  readonly commands: Readonly<Record<CommandName, MenuEntry>>;
  readonly labels: Labels;

  /** Read on a locked phone: value, pair and hour come within the first 60 characters. `numbered`: beside other alerts. */
  fxAlert(alert: FxAlert, told: Told, numbered: boolean): Html;
  fxAlertFooter(): Html;
  /** The same for rain: how hard, where, from when; then until when, or how it stands where the forecast has changed since. */
  rainAlert(alert: RainAlert, told: Told, numbered: boolean): Html;
  /** What was told, and how it stands now where that differs. */
  rainCorrection(alert: RainAlert, told: Told, numbered: boolean): Html;
  /** The last line of a correction in which nothing differs from what was told any more. */
  rainAsTold(told: Told): Html;
  /** Stands under a correction after which the message may not follow every change. */
  rainWavers(): Html;
  rainAlertFooter(): Html;
  testAlert(told: Told): Html;
  /** Stands above the alerts that were held, and tells for what. `hours`: those that held them; `undefined` where they have been changed since. */
  heldLead(held: HeldFor, hours: QuietHours | undefined, told: Told): Html;
  /** The last line of a message that may have arrived before. */
  maybeRepeated(): Html;

  /** In groups and channels it tells what is heard there. */
  welcome(told: Told): Html;
  welcomeBack(watched: readonly Watch[], told: Told): Html;
  help(entries: readonly MenuEntry[], told: Told): Html;
  thanks(isWatching: boolean): Html;
  readonly smallTalk: SmallTalk;
  sampleAlert(alert: Html): Html;
  privacy(): Html;

  /** The price now, and how far it is from each of one's limits. */
  priceNow(price: Price, watched: readonly Watch[], told: Told): Html;
  priceUnknown(pair: Pair, last: Quote | undefined, told: Told): Html;
  suggestions(): Html;
  /** Now, the coming rain, until when; and how it stands with each of one's limits there. */
  rainNow(outlook: Outlook, watched: readonly Watch[], told: Told): Html;
  /** No forecast, or one that is too old. */
  rainUnknown(place: Place): Html;
  /** What so much of the currency costs in reais, or the other way round; each amount that the number can mean. */
  converted(price: Price, amounts: readonly E8[], to: 'reais' | 'currency'): Html;

  made(watch: Watch, settings: NightSettings, told: Told): Html;
  resumedByWish(watch: Watch, told: Told): Html;
  same(watch: Watch, told: Told): Html;
  tooMany(most: number): Html;

  askPair(question: Question): Html;
  askOperator(question: Question): Html;
  askAmount(question: Question): Html;
  askFar(question: Question): Html;
  /** Something in the text was not understood; this much was. */
  askDoubt(question: Question): Html;
  /** Stands under what it was tied to and is not. */
  askAnyway(question: Question): Html;
  askForwarded(question: Question): Html;
  /** `4 e 50`. */
  askRead(question: Question): Html;
  /** `450`, without its comma. */
  askMoved(question: Question): Html;
  askTypo(question: Question): Html;
  /** `dólar turismo`. */
  askKind(question: Question): Html;
  /** Several wishes in one message, a button for each. */
  askSeveral(): Html;
  /** Stands under that: some of it is on no button. */
  restApart(): Html;
  /** Several wishes, and none that could be offered. */
  oneByOne(): Html;
  /** A direction without a price; the example is one that can be typed. */
  askLevel(pair: Pair, example: Condition<E8>): Html;
  askWish(): Html;
  implausible(pairs: readonly Pair[], typed: string): Html;
  tooFine(): Html;
  manyAmounts(): Html;
  foreignDigits(): Html;
  notUnderstood(typed: string): Html;
  blank(): Html;
  /** A fault of ours: what was asked for did not happen. */
  failed(): Html;
  forwardedCommand(): Html;
  wordless(what: 'voice' | 'photo' | 'sticker' | 'other'): Html;

  list(watched: readonly Watch[], told: Told): Html;
  listEmpty(told: Told): Html;
  whichOne(): Html;
  /** None of them is what was named: which is meant? */
  noneSuch(): Html;
  card(watch: Watch, told: Told): Html;
  cancelled(watched: readonly Watch[]): Html;
  paused(watched: readonly Watch[]): Html;
  resumed(watched: readonly Watch[], told: Told): Html;
  /** `watched`: those that were changed; a wish that was made and is ended again needs no word beside one that it had replaced. */
  undone(watched: readonly Watch[], told: Told): Html;
  alreadyPaused(watch: Watch): Html;
  alreadyActive(watch: Watch, told: Told): Html;
  nothingPaused(): Html;
  nothingActive(): Html;
  noSuchNumber(number: number): Html;
  oneNumber(command: string): Html;
  askCancel(watch: Watch): Html;
  askCancelAll(count: number): Html;
  askStop(): Html;
  askStopOne(watch: Watch): Html;
  keptAll(): Html;

  askErase(count: number): Html;
  eraseTooLate(): Html;
  erased(): Html;

  adminsOnly(): Html;
  cannotTell(): Html;
  /** Shown over the chat when a button's row is gone; at most 200 characters, no markup. */
  readonly gone: string;
  readonly pausedToast: string;
  readonly activeToast: string;
  sameToast(number: number): string;
  readonly adminsOnlyToast: string;
  readonly cannotTellToast: string;
}

/** What stands on the buttons of places, limits, silence and the night. */
export interface SettingsLabels {
  /** The key that shares where the person is. */
  readonly share: string;
  readonly rain: string;
  readonly edit: string;
  readonly withSound: string;
  readonly onlyHeavy: string;
  readonly watchRain: string;
  readonly silence: string;
  readonly silenceAll: string;
  readonly unsilence: string;
  readonly why: string;
  readonly night: Readonly<Record<NightMode, string>>;
  /** `morning`: until the night is over. */
  silenceFor(minutes: number | 'morning'): string;
  /** `+ R$ 4,55`. */
  step(sign: string, watch: Watch, threshold: number): string;
  /** `Fraca (0,5 mm/h)`. */
  rainLevel(condition: Condition<E2>): string;
  yesRain(condition: Condition<E2>): string;
  /** Without a place: where the person is. */
  watchRainAt(condition: Condition<E2>, place: string | undefined): string;
}

/** What a chat has chosen for all its alerts, as far as it is told. */
export interface NightSettings {
  readonly quietHours: QuietHours;
  readonly night: NightMode;
}

/** What is asked for and said not to be done. */
export type NotDoneKind =
  | ('temperature' | 'snow' | 'wind' | 'humidity' | 'storm' | 'crypto' | 'stocks' | 'gold' | 'other_currency' | 'news')
  | AsideKind
  | ('rain_below' | 'no_rain' | 'percent' | 'negated' | 'human' | 'pay' | 'chance' | 'postcode');

/** What a wish was tied to and is not: certain hours, certain days, a notice of its own length. */
export type AsideKind = 'part_of_day' | 'days' | 'lead_time';

/** Where a place is asked for: what it is for, and the rain that was wished for. */
export interface AskedPlace {
  readonly of: 'rain' | 'here' | 'zone' | 'forecast';
  readonly wished: Condition<E2> | undefined;
  readonly told: Told;
}

/** Places, limits, silence and the night. */
export interface SettingsTexts {
  askWhere(asked: AskedPlace): Html;
  askTown(count: number, isNear: boolean): Html;
  askNear(town: string): Html;
  townUnknown(typed: string): Html;
  geocoderSilent(): Html;
  placeTaken(place: Place): Html;
  /** `watched`: those that moved along. */
  placeSet(place: Place, watched: readonly Watch[], told: Told): Html;
  tooManyPlaces(most: number, told: Told): Html;
  zoneSet(told: Told): Html;

  /** How hard? `place` where it is known already. */
  askRainLevel(place: string | undefined): Html;
  askAmountOfRain(): Html;
  askRain(condition: Condition<E2>, place: string | undefined, lasting: Lasting): Html;
  /** More than most hours of rain bring. */
  askMuchRain(condition: Condition<E2>, place: string | undefined, lasting: Lasting): Html;
  /** Above a question about the rest. */
  notAllUnderstood(): Html;
  implausibleRain(typed: string): Html;
  tooFineRain(): Html;
  badDay(): Html;
  /** Shown over the chat too: no markup. */
  readonly questionPast: string;
  readonly oldButton: string;

  editor(watch: Watch): Html;
  edited(watch: Watch, before: Condition, told: Told): Html;
  askFarLimit(watch: Watch): Html;

  askHowLong(watch: Watch | undefined): Html;
  silenced(watch: Watch | undefined, until: Date, told: Told): Html;
  unsilenced(): Html;
  notSilenced(): Html;
  badDuration(): Html;
  nightIs(settings: NightSettings): Html;
  nightSet(settings: NightSettings): Html;
  /** `nearest`: full hours for those with minutes. */
  badNight(nearest: QuietHours | undefined): Html;
  /** Something of the chat's own choices is as it was. */
  undoneSettings(): Html;

  testRings(): Html;
  testTooSoon(): Html;

  sources(): Html;
  /** Under the file. */
  exported(): Html;
  nothingKept(): Html;
  readonly notDone: Readonly<Record<NotDoneKind, Html>>;
  /** Above the question whether the wish is made without that. */
  readonly asides: Readonly<Record<AsideKind, Html>>;
}
