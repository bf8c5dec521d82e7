import type { Operator } from '../../domain/condition.js';
import type { E2, E8 } from '../../domain/decimal.js';
import type { Pair } from '../../domain/pair.js';
import type { NightMode, QuietHours } from '../../domain/quiet-hours.js';
import type { Town, TownQuery } from '../../places/town.js';
import type { SimpleCommand } from './lexicon/simple.js';

/**
 * What a text asks for. It says what was typed, never what is: what is open stays open (several of a kind, an empty list, a doubt),
 * and the plan made of it asks. No price, no alert and no clock is known here.
 */
export type Intent =
  | { readonly is: 'wish'; readonly wish: Wish }
  /** Two to four, each whole by itself: each can be made as it stands, unless it lacks a place. */
  | { readonly is: 'wishes'; readonly wishes: readonly Wish[] }
  /** No pair: of all. */
  | { readonly is: 'price'; readonly pairs: readonly Pair[]; readonly doubt?: 'typo' | 'kind' }
  | { readonly is: 'convert'; readonly conversion: Conversion }
  /** A limit is wished for, but at no price. `isUp`: waits for a rise; `undefined` where no side was typed. */
  | { readonly is: 'no_amount'; readonly pairs: readonly Pair[]; readonly isUp: boolean | undefined }
  /** `vai chover amanhã em Curitiba?` Without a day: the coming hours. */
  | { readonly is: 'forecast'; readonly place: PlaceSaid; readonly day?: Day; readonly doubt?: 'typo' }
  | { readonly is: 'list' }
  /** `stop` pauses. */
  | { readonly is: 'end'; readonly how: 'cancel' | 'stop'; readonly what: About }
  | { readonly is: 'resume'; readonly what: About }
  | { readonly is: 'edit'; readonly what: About; readonly to: Limits }
  /** Nothing in `what`: all of the chat. Without `for` the duration must be asked. */
  | { readonly is: 'silence'; readonly what: About; readonly for?: Duration }
  | { readonly is: 'unsilence' }
  /** Neither: how it stands, and the three ways as buttons. */
  | { readonly is: 'night'; readonly hours?: QuietHours; readonly sound?: NightMode }
  /** Hours that a night cannot have. `nearest`: full ones, a little longer, where minutes were typed. */
  | { readonly is: 'bad_night'; readonly nearest?: QuietHours }
  /** Where the person is from now on; without a place it must be asked. */
  | { readonly is: 'place'; readonly place?: PlaceSaid }
  /** `zone`: an IANA name; else the zone of the town. Neither: it must be asked. */
  | { readonly is: 'zone'; readonly zone?: string; readonly place?: PlaceSaid }
  /** Why it rang, or has not; without a number, of the last one. */
  | { readonly is: 'why'; readonly what: About }
  | { readonly is: 'small_talk'; readonly which: SmallTalkKind }
  | { readonly is: 'not_done'; readonly what: NotDone }
  | { readonly is: 'implausible'; readonly of: 'fx'; readonly pairs: readonly Pair[]; readonly typed: string }
  | { readonly is: 'implausible'; readonly of: 'rain'; readonly typed: string }
  /** A number and nothing that tells of what: what it can mean as a price, and as rain. Both can be empty. */
  | { readonly is: 'bare_amount'; readonly to: Limits }
  /** `só uma vez`, `até sexta`: of what was just made. `isEach`: `toda vez`. */
  | { readonly is: 'lives'; readonly mode: Mode; readonly isEach: boolean }
  /**
   * A town and nothing else: perhaps the answer to where, perhaps the question whether it rains there. `isInstead`: `na verdade
   * Guarujá`, and no longer what was said before.
   */
  | { readonly is: 'bare_place'; readonly place: TownSaid; readonly isInstead?: true }
  | { readonly is: 'too_fine'; readonly of: 'fx' | 'rain' }
  | { readonly is: 'foreign_digits' | 'many_amounts' }
  | { readonly is: SimpleCommand | 'start' | 'thanks' }
  /** A `/subscribe` with nothing behind it. */
  | { readonly is: 'no_wish' }
  | { readonly is: 'unclear' };

export type Wish = FxWish | RainWish;

/** A limit of a price as it was typed, with what it leaves open: more than one of a kind is a question. */
export interface FxWish {
  readonly of: 'fx';
  readonly pairs: readonly Pair[];
  /** `reach`: from either side, by where the price is now. */
  readonly operators: readonly Operator[] | 'reach';
  /** Plausible for at least one of the pairs. Empty, beside other wishes only: a limit must be asked. */
  readonly amounts: readonly E8[];
  readonly doubt: Doubt | undefined;
  readonly asides: readonly Aside[];
  /** The number as it was typed. */
  readonly typed: string;
  readonly mode: Mode;
}

export interface RainWish {
  readonly of: 'rain';
  /** All plausible. Empty: fraca, moderada or forte must be asked; several: which of them. */
  readonly levels: readonly E2[];
  readonly operator: 'above' | 'at_least';
  readonly place: PlaceSaid;
  readonly doubt: Doubt | undefined;
  readonly asides: readonly Aside[];
  /** The number or word as it was typed; empty where there is none. */
  readonly typed: string;
  readonly mode: Mode;
}

/**
 * Why a wish is asked about even where it can mean one thing only. `strange`: some of it was not understood · `joined`: `4 e 50` ·
 * `moved`: `450`, without its comma · `typo`: `dolra` · `kind`: `dólar turismo` · `bare`: a number of nothing. A town that was mistyped says so itself ({@link TownSaid}).
 */
export type Doubt = 'strange' | 'joined' | 'moved' | 'typo' | 'kind' | 'bare';

/**
 * What a wish was tied to and is not: certain hours (`só de dia`), certain days (`de segunda a sexta`), a notice of its own length
 * (`2 horas antes`). The wish is made only after that was said.
 */
export type Aside = 'part_of_day' | 'days' | 'lead_time';

/** How long a wish lives; neither: until it is cancelled, and it rings each time. */
export interface Mode {
  readonly once?: true;
  /** Ends at the end of that day, in the zone of the chat. */
  readonly until?: Day;
}

/** `here`: where the person is, wherever that is. */
export type PlaceSaid = { readonly is: 'here' } | TownSaid;

export interface TownSaid {
  readonly is: 'town';
  readonly query: TownQuery;
  /** Of the bundled list, homonyms included, the largest first. Empty: not in it, to be asked of the geocoder. */
  readonly towns: readonly Town[];
  /** Mistyped: those are the towns that it comes near; they are asked about. */
  readonly isNear?: true;
}

/** `weekday`: 0 is Sunday, and the next one counts, today included. `month`: 1 to 12, the next such day. */
export type Day =
  | { readonly weekday: 0 | 1 | 2 | 3 | 4 | 5 | 6 }
  | { readonly inDays: number }
  | { readonly day: number; readonly month?: number };

/** Milliseconds, to the end of a day, or to the next time that the clock shows that hour; `minute` 0 to 59. */
export type Duration =
  { readonly ms: number } | { readonly until: Day } | { readonly untilHour: number; readonly minute: number };

/** What a sentence says of alerts that exist: all of it must hold. Nothing at all: they must be asked for, or all are meant, by the verb. */
export interface About {
  /** `tudo`. */
  readonly all: boolean;
  /** Their numbers in the chat, as typed; more than one where several were named. */
  readonly numbers: readonly number[];
  readonly pairs: readonly Pair[];
  readonly rain: boolean;
  /** `here` is never said of an alert. */
  readonly place?: TownSaid;
  /** Waits for a rise; `undefined` where no side was typed. */
  readonly isUp?: boolean;
  /** What a number that is perhaps a limit can mean; `undefined` where there is none. */
  readonly limits?: Limits;
  /** Something else stands there too, that was not understood. */
  readonly isVague: boolean;
}

/** What a typed number can mean, as a price (any positive one) and as rain (0.1 to 200 mm/h). */
export interface Limits {
  readonly amounts: readonly E8[];
  readonly levels: readonly E2[];
  /** As it was typed. */
  readonly typed: string;
}

/** `100 dólares em reais`, and the other way round. */
export interface Conversion {
  readonly pair: Pair;
  /** All that the number can mean: each is told. */
  readonly amounts: readonly E8[];
  readonly to: 'reais' | 'currency';
}

/** `free`, `who`: whether it costs anything, and who answers here. */
export type SmallTalkKind = 'yes' | 'no' | 'ok' | 'laugh' | 'free' | 'who';

/** What is asked for and said not to be done. `negated`: `não … abaixo de 4,50`, a wish turned around. `percent`: `cair 5 %`, a fall by so much; `chance`: rain that is as likely as that. `no_rain`: its end, or that there is none. `pay`: to buy or sell. `postcode`: a place by its CEP. */
export type NotDone =
  | ('temperature' | 'snow' | 'wind' | 'humidity' | 'storm' | 'crypto' | 'stocks' | 'gold' | 'other_currency' | 'news')
  | Aside
  | ('rain_below' | 'no_rain' | 'percent' | 'negated' | 'human' | 'pay' | 'chance' | 'postcode');
