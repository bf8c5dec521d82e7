import { addressedIn } from '../../../src/conversation/addressed.js';
import type { Intent } from '../../../src/conversation/grammar/intent.js';
import { tokenize } from '../../../src/conversation/grammar/tokens.js';
import { understand } from '../../../src/conversation/grammar/understand.js';
import { and, canonical } from './canonical.js';

/** A text as it comes from a chat. */
export function understood(text: string): Intent {
  const addressed = addressedIn(text);
  const tokens = tokenize(addressed === undefined ? text : `${addressed.name} ${addressed.rest}`);
  return understand(tokens, { isCommand: addressed !== undefined });
}

/** What it means, as the corpus writes it. */
export function meaningOf(text: string): string {
  return canonical(understood(text)).join(and);
}
