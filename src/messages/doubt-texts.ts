import type { Pair } from '../domain/pair.js';
import type { Quote } from '../domain/tick-gate.js';
import type { Html } from './html.js';
import type { Told } from './moment.js';

/** What is said while the source of a price is silent. */
export interface DoubtTexts {
  /** Since when there has been no newer price, in market hours. */
  priceSilent(pair: Pair, at: Date, told: Told): Html;
  /** Another source's price, labelled as what it is, with its own time. */
  secondPrice(quote: Quote, told: Told): Html;
}
