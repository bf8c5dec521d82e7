import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drawFrom } from '../support/seeded.js';
import { and, canonical } from './grammar/canonical.js';
import { understood } from './grammar/meaning.js';

interface Line {
  readonly text: string;
  readonly lang: 'pt' | 'en';
  /** One for each wish of the message. */
  readonly means: readonly string[];
  /** Other readings that are right too; several wishes of one are joined by ` & `. */
  readonly or?: readonly string[];
}

type Verdict = 'right' | 'asked' | 'silently wrong';

const corpus = readFileSync(fileURLToPath(new URL('corpus.jsonl', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Line);

/** One third is drawn and kept aside while the grammar is tuned on the rest. The seed is never changed: the parts stay what they were. */
const seed = 20260918;
const draw = drawFrom(seed);
const isHeldOut = corpus.map(() => draw(3) === 0);
const parts = {
  'tuned on': corpus.filter((_line, at) => isHeldOut[at] === false),
  'held out': corpus.filter((_line, at) => isHeldOut[at] === true),
} as const;

test.each(['tuned on', 'held out'] as const)('what people type is understood or asked back: %s', (part) => {
  const judged = parts[part].map((line) => ({ ...line, ...judge(line) }));
  const having = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict);
  const right = having('right');
  const asked = having('asked');
  const wrong = having('silently wrong');
  const share = ((right.length / judged.length) * 100).toFixed(1);
  console.log(
    `corpus, ${part} (seed ${seed}): ${judged.length} lines, right ${right.length} (${share} %), asked ${asked.length}, silently wrong ${wrong.length}`,
  );
  // What is kept aside is not looked at while tuning: `CORPUS=all` shows it.
  if (part === 'tuned on' || process.env['CORPUS'] === 'all') {
    for (const { text, means, or, got, verdict } of [...wrong, ...asked]) {
      console.log(
        `${verdict}: ${text}\n  expected ${[means.join(and), ...(or ?? [])].join(' or ')}\n  got      ${got.join(and)}`,
      );
    }
  }
  expect(wrong.length).toBe(0);
  expect(right.length / judged.length).toBeGreaterThanOrEqual(0.95);
});

test('the corpus is as large as it must be', () => {
  expect(corpus.filter(({ lang }) => lang === 'pt').length).toBeGreaterThanOrEqual(300);
  expect(corpus.filter(({ lang }) => lang === 'en').length).toBeGreaterThanOrEqual(40);
  expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
  expect(parts['held out'].length).toBeGreaterThan(corpus.length / 4);
});

function judge({ text, means, or = [] }: Line): { readonly verdict: Verdict; readonly got: readonly string[] } {
  const got = canonical(understood(text));
  const readings = [means.join(and), ...or];
  if (readings.includes(got.join(and))) return { verdict: 'right', got };
  const wished = readings.flatMap((reading) => reading.split(and));
  const isAsked =
    got.some((one) => asks.test(one) || refuses.test(one)) &&
    got.every((one) => wished.includes(one) || (asks.test(one) && isOf(one, wished)) || isRefused(one, wished));
  return { verdict: isAsked ? 'asked' : 'silently wrong', got };
}

/** An answer that does nothing, and says so. Erasing asks before it does it (`src/conversation/commands/erase.ts`). */
const asks = /^(?:ask|unclear|erase)\b/;
const refuses = /^not-done\b/;
/** What a question or a wish is about. */
const named = /[A-Z]{3}-BRL|\brain\b|@.+?\/[A-Z]{2}/g;

/** A question about one thing is no answer to who named another. */
function isOf(question: string, wished: readonly string[]): boolean {
  const about = question.replace('rain-level', 'rain').match(named) ?? [];
  const meant = new Set(wished.flatMap((wish) => wish.replace('rain-level', 'rain').match(named) ?? []));
  return meant.size === 0 || about.every((one) => meant.has(one));
}

/** That something is not done contradicts whoever asked for what is done. */
function isRefused(one: string, wished: readonly string[]): boolean {
  return refuses.test(one) && wished.every((wish) => refuses.test(wish) || /^(?:unclear|ask unsure)$/.test(wish));
}
