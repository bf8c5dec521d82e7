import type { Catalogue, MenuEntry } from '../messages/catalogue.js';
import type { Tap, Verb } from '../messages/tap.js';
import type { Plan } from '../store/conversation-store.js';
import type { Intent } from './grammar/intent.js';
import type { Scene } from './scene.js';

export type IntentKind = Intent['is'];

export type IntentOf<Is extends IntentKind> = Intent & { readonly is: Is };

/** What is done for one kind of intent, typed with a slash or in one's own words. */
export interface Command<Is extends IntentKind> {
  /** Its lines in Telegram's menu and in the help. */
  readonly menu?: (say: Catalogue) => readonly MenuEntry[];
  /** `undefined`: it is not understood after all. */
  run(intent: IntentOf<Is>, scene: Scene): Promise<Plan | undefined>;
}

export type Commands = { readonly [Is in IntentKind]: Command<Is> };

export type TapOf<V extends Verb> = Tap & { readonly verb: V };

/** A button that can be tapped. `changes`: in groups only admins may. */
export interface ButtonHandler<V extends Verb> {
  readonly changes: boolean;
  run(tap: TapOf<V>, scene: Scene): Promise<Plan>;
}

export type ButtonHandlers = { readonly [V in Verb]: ButtonHandler<V> };
