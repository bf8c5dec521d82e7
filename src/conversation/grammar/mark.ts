import type { Operator } from '../../domain/condition.js';
import type { Pair } from '../../domain/pair.js';
import type { NightMode } from '../../domain/quiet-hours.js';
import type { Day, NotDone, TownSaid } from './intent.js';
import type { SimpleCommand } from './lexicon/simple.js';

/**
 * What a phrase does to a sentence. `until`: `até`, at most before a price, an end before a day. `reach`: from either side. `falls`,
 * `rises`: a direction that the word behind it makes an operator. `price`: names what is watched. `asks`: a question about it, and
 * beside a limit a doubt. `wishes`: asks to be told. `alerts`: names the alerts that there are. `dries`: the end of rain. `any`: rain
 * that is hardly any. `mm`: its unit. `convert`: asks what a sum is worth. `kind`: a currency or rate that is not watched.
 * `ahead`: a time before something. `dollar_sign`: the dollar, where nothing else is named. `limit`: names the limit of an alert. `filler`: changes nothing. `no`:
 * turns everything around.
 */
export type Mark =
  | { readonly is: 'operator'; readonly operator: Operator }
  | { readonly is: 'pair'; readonly pair: Pair }
  | { readonly is: 'level'; readonly level: Level }
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'unit'; readonly unit: TimeUnit }
  /** `2 horas`, `22h`. */
  | { readonly is: 'span'; readonly count: number; readonly unit: TimeUnit }
  /** `22:00`, `7h30`. */
  | { readonly is: 'clock'; readonly hour: number; readonly minute: number }
  | { readonly is: 'verb'; readonly verb: Verb }
  | { readonly is: 'topic'; readonly topic: NotDone }
  | { readonly is: 'sound'; readonly sound: NightMode }
  | { readonly is: 'town'; readonly town: TownSaid }
  | { readonly is: PlainMark };

export type PlainMark =
  | ('until' | 'reach' | 'falls' | 'rises' | 'price' | 'asks' | 'wishes' | 'centavos' | 'filler' | 'no' | 'percent')
  | ('rain' | 'rains' | 'dries' | 'mm' | 'convert' | 'kind' | 'dollar_sign' | 'alerts' | 'limit' | 'all' | 'here')
  | ('once' | 'each' | 'just_today' | 'part_of_day' | 'other_time' | 'ahead' | 'rang' | 'data' | 'trades');

/** What is done; `cancels`, `stops` and the like end what is there, and so make nothing. */
export type Verb =
  | ('cancels' | 'stops' | 'resumes' | 'edits' | 'silences' | 'unsilences' | 'nights' | 'places' | 'moves' | 'zones')
  | ('subscribes' | 'why' | 'lists')
  | SimpleCommand;

export type Level = 'any' | 'light' | 'moderate' | 'heavy';

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week';
