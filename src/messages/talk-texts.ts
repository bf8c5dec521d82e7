import type { Html } from './html.js';
import type { Told } from './moment.js';
import type { Watch } from './watch.js';

/** What keeps a talk going: places that are none, a change taken back in words, how long an alert lives. */
export interface TalkTexts {
  /** A state or a region: it rains here and not there in it. */
  tooWide(name: string): Html;
  /** A part that is not known, of a town that is. */
  askAround(part: string, town: string): Html;
  /** Where something else is being asked. `town`: one of several of that name; `undefined`: none was named. */
  askWhereInFull(town: string | undefined): Html;
  /** Stands under what asks for a text, where only commands and replies are heard. */
  replyToMe(): Html;
  /** How long it lives now. `isEach`: it was asked to ring each time. */
  livesSet(watch: Watch, isEach: boolean, told: Told): Html;
  /** There is none of which that could be said. */
  nobodysLife(): Html;
  /** More commands and taps than a minute takes. Shown over the chat too: no markup. */
  readonly calm: string;
  nothingToUndo(): Html;
  /** Shown over the chat: no markup. */
  readonly undonePast: string;
}
