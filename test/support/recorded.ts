import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../fixtures/', import.meta.url);

/** Recorded replies of an upstream: the text of each, by the name of its file (and line). */
export function recordedReplies(upstream: string): ReadonlyMap<string, string> {
  const replies = new Map<string, string>();
  for (const name of readdirSync(new URL(`${upstream}/`, folder))) {
    const text = readFileSync(new URL(`${upstream}/${name}`, folder), 'utf8');
    if (name.endsWith('.json')) replies.set(name, text);
    else for (const [at, line] of text.trim().split('\n').entries()) replies.set(`${name}:${at + 1}`, line);
  }
  return replies;
}
