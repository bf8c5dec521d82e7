import type { Html } from './html.js';
import type { Told } from './moment.js';

/**
 * What an operator hears of. `database`: it refuses writes · `dead`: events that the webhook never took · `dispatch`: events that wait for it ·
 * `deliver`: messages that do not leave · `telegram`: it hears or takes nothing from us · `source`: one that somebody needs is silent ·
 * `prices`: it answers, and its prices are old while the market is open.
 */
export type Trouble = 'database' | 'dead' | 'dispatch' | 'deliver' | 'telegram' | 'source' | 'prices';

/** One thing that began or is over. `source`: which, where it is one. */
export interface News {
  readonly trouble: Trouble;
  readonly source?: string;
  readonly isOver: boolean;
}

export interface OperatorTexts {
  /** One message for all that changed, seen at `told.now`. It names no chat, no place and nobody's words. */
  operatorNews(news: readonly News[], told: Told): Html;
}
