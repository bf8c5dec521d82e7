import type { Catalogue, MenuEntry } from '../messages/catalogue.js';
import type { Tap, Verb } from '../messages/tap.js';
import type { Plan } from '../store/store.js';
import type { Scene } from './scene.js';
import type { Token } from './grammar/tokens.js';

/** What stands behind a command's name. */
export interface Rest {
  readonly tokens: readonly Token[];
  /** Typed with the slash: then it is certain that the command is meant. */
  readonly isCertain: boolean;
}

/** Something that can be typed, with a slash anywhere and without in private chats. */
export interface Command {
  /** Small, without accents; of several words only without the slash. */
  readonly names: readonly string[];
  /** Its line in Telegram's menu and in the help. */
  readonly menu?: (say: Catalogue) => MenuEntry;
  /** `undefined`: what stands behind the name is not understood. */
  run(scene: Scene, rest: Rest): Promise<Plan | undefined>;
}

export type TapOf<V extends Verb> = Tap & { readonly verb: V };

/** A button that can be tapped. `changes`: in groups only admins may. */
export interface ButtonHandler<V extends Verb> {
  readonly changes: boolean;
  run(tap: TapOf<V>, scene: Scene): Promise<Plan>;
}

export type ButtonHandlers = { readonly [V in Verb]: ButtonHandler<V> };
