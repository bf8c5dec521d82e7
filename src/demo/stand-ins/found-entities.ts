import type { Entity } from './telegram-html.js';

/**
 * Command letters are ASCII only, so `/dólar` marks just `/d`. A command starts a word; `/a/b` is a path.
 * The rest is what a chat turns blue and what Limiar's texts may hold.
 */
const patterns: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/\w{1,64}(?:@\w{3,32})?(?![/<>])/gu],
  ['url', /(?<![\p{L}\p{N}_@])https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/gu],
  ['mention', /(?<![\p{L}\p{N}_/@])@[a-z]\w{3,31}\b/giu],
  ['hashtag', /(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
];

/** Inside these Telegram looks for nothing. */
const opaque = new Set(['code', 'pre', 'text_link', 'text_mention', 'url', 'bot_command', 'mention', 'hashtag']);

/** The entities Telegram finds by itself in a text, added to those that came with it, in order of place. */
export function withFoundEntities(text: string, given: readonly Entity[] = []): readonly Entity[] {
  const all = [...given];
  for (const [type, pattern] of patterns) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const taken = all.some(
        (other) => opaque.has(other.type) && index < other.offset + other.length && other.offset < index + found.length,
      );
      if (!taken) all.push({ type, offset: index, length: found.length });
    }
  }
  return all.sort((a, b) => a.offset - b.offset || b.length - a.length);
}
