import type { Operator } from '../../domain/condition.js';
import { pairNames, pairs } from '../../domain/pair.js';
import type { NightMode } from '../../domain/quiet-hours.js';
import type { NotDone } from './intent.js';
import { limitPhrases, operatorPhrases } from './lexicon/limits.js';
import { otherPhrases, soundPhrases } from './lexicon/others.js';
import { inFull } from './lexicon/short.js';
import { levelPhrases, subjectPhrases, topicPhrases } from './lexicon/subjects.js';
import { simplePhrases } from './lexicon/simple.js';
import { clockPhrases, dayPhrases, monthNames, timePhrases, unitPhrases } from './lexicon/times.js';
import { verbPhrases } from './lexicon/verbs.js';
import type { Level, Mark, PlainMark, TimeUnit, Verb } from './mark.js';

/** All phrases that mean something. Of one that stands in several lists the last list counts: the commonest meanings come first. */
const marks: ReadonlyMap<string, Mark> = new Map([
  ...plain(otherPhrases),
  ...plain(limitPhrases),
  ...plain(timePhrases),
  ...listed(soundPhrases, (sound: NightMode) => ({ is: 'sound', sound })),
  ...listed(unitPhrases, (unit: TimeUnit) => ({ is: 'unit', unit })),
  ...listed(topicPhrases, (topic: NotDone) => ({ is: 'topic', topic })),
  ...monthNames
    .split(', ')
    .flatMap((names, at) => names.split(' ').map((name): [string, Mark] => [name, { is: 'month', month: at + 1 }])),
  ...dayPhrases.flatMap(([text, day]) => phrases(text).map((phrase): [string, Mark] => [phrase, { is: 'day', day }])),
  ...Object.entries(clockPhrases).flatMap(([hour, text]) =>
    phrases(text).map((phrase): [string, Mark] => [phrase, { is: 'clock', hour: Number(hour), minute: 0 }]),
  ),
  ...listed({ ...verbPhrases, ...simplePhrases }, (verb: Verb) => ({ is: 'verb', verb })),
  ...listed(operatorPhrases, (operator: Operator) => ({ is: 'operator', operator })),
  ...listed(levelPhrases, (level: Level) => ({ is: 'level', level })),
  ...plain(subjectPhrases),
  ...pairNames.flatMap((pair) => pairs[pair].words.map((word): [string, Mark] => [word, { is: 'pair', pair }])),
]);

/** In words. */
export const longestPhrase = Math.max(...[...marks.keys()].map((phrase) => phrase.split(' ').length));

/** All words that stand in any of them. */
export const knownWords: ReadonlySet<string> = new Set([...marks.keys()].flatMap((phrase) => phrase.split(' ')));

export function markOf(phrase: string): Mark | undefined {
  return marks.get(phrase);
}

export function phrases(text: string): readonly string[] {
  return text.split(', ').map((phrase) => phrase.split(' ').map(inFull).join(' '));
}

function plain(lists: Partial<Readonly<Record<PlainMark, string>>>): readonly [string, Mark][] {
  return listed(lists, (is: PlainMark) => ({ is }));
}

function listed<Kind extends string>(
  lists: Partial<Readonly<Record<Kind, string>>>,
  mark: (kind: Kind) => Mark,
): readonly [string, Mark][] {
  return Object.entries<string | undefined>(lists).flatMap(([kind, text]) =>
    phrases(text ?? '').map((phrase): [string, Mark] => [phrase, mark(kind as Kind)]),
  );
}
