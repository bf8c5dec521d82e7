import type { Pair } from '../../domain/pair.js';
import { asidesIn } from './asides.js';
import { conversionIn } from './convert.js';
import { endIn, isAllBut, isSeveralDeeds, listIn, resumeIn, simpleIn, whyIn, type Deed } from './deeds.js';
import { corrections, editIn } from './edit.js';
import { withNumber, withoutNumber } from './fx.js';
import type { Day, Doubt, Intent } from './intent.js';
import type { Verb } from './mark.js';
import { mended } from './mended.js';
import { modeIn } from './mode.js';
import type { Piece } from './piece.js';
import { joined, read } from './pieces.js';
import { placeDeed } from './place-deed.js';
import { nightIn, pauseIn, silenceIn, unsilenceIn } from './quiet.js';
import { hasPostcode, isAboutRain, rainIn } from './rain.js';
import { isMark, Seen } from './seen.js';
import { withoutCourtesy, withoutPreamble, withoutReason } from './preamble.js';
import { eachTown, severalIn } from './several.js';
import { talkIn } from './talk.js';
import type { Token } from './tokens.js';
import { findTown, placePrepositions } from './towns.js';
import { corrected } from './typos.js';
import { startsStop } from './stop-words.js';
import { markOf } from './words.js';
import { zoneIn } from './zones.js';

/** How a text was typed. */
export interface Said {
  /** The first word had the slash: that its command is meant is certain. */
  readonly isCommand?: boolean;
}

/** Nobody types a wish that long. */
const mostTokens = 60;

/**
 * What a text means, typed with a slash (then the command's name is the first token) or without. It never guesses: what is open
 * stays open.
 */
export function understand(typed: readonly Token[], said: Said = {}): Intent {
  const isCommand = said.isCommand === true;
  if (typed.length === 0 || typed.length > mostTokens) return { is: 'unclear' };
  const tokens = mended(typed);
  if (tokens.some(({ kind }) => kind === 'foreign')) return { is: 'foreign_digits' };
  if (isCommand && !isCommandName(tokens[0]?.text ?? '')) return { is: 'unclear' };
  const talk = talkIn(isCommand ? tokens.slice(0, 1) : tokens);
  if (talk !== undefined) return talk;
  const plain = read(tokens);
  if (isPlain(plain)) return deedIn(new Seen(plain), tokens, isCommand) ?? wishIn(plain, said);
  const pieces = read(tokens, findTown);
  const seen = new Seen(pieces);
  return deedIn(seen, tokens, isCommand) ?? barePlace(seen) ?? wishIn(pieces, said);
}

const commandMarks: ReadonlySet<string> = new Set(['verb', 'pair', 'rain', 'rains', 'price']);
const otherCommands: ReadonlySet<string> = new Set('noite night agora now'.split(' '));

/** Whether a slash may stand before that word, small and without accents: no other slash is meant for us. */
export function isCommandName(name: string): boolean {
  const talk = talkIn([{ kind: 'word', text: name }])?.is;
  return talk === 'start' || talk === 'thanks' || otherCommands.has(name) || commandMarks.has(markOf(name)?.is ?? '');
}

/** Only money is spoken of: no town is looked for. */
function isPlain(pieces: readonly Piece[]): boolean {
  const seen = new Seen(pieces);
  return seen.has('pair', 'dollar_sign') && !seen.has('rain', 'rains', 'dries', 'mm');
}

const deeds: readonly Deed[] = [
  simpleIn,
  listIn,
  whyIn,
  unsilenceIn,
  nightIn,
  silenceIn,
  pauseIn,
  zoneIn,
  placeDeed,
  resumeIn,
  editIn,
];

function deedIn(seen: Seen, tokens: readonly Token[], isCommand: boolean): Intent | undefined {
  if (!isCommand && (isSeveralDeeds(seen) || isAllBut(seen))) return { is: 'unclear' };
  if (!isCommand && startsStop(tokens)) {
    const stops = begunWith('stops', seen);
    return pauseIn(stops, false) ?? endIn(stops, false);
  }
  for (const deed of deeds) {
    const intent = deed(seen, isCommand);
    if (intent !== undefined) return intent;
  }
  const ends = endIn(seen, isCommand);
  if (ends !== undefined) return seen.has('no') && !isCommand ? { is: 'not_done', what: 'negated' } : ends;
  return undefined;
}

function begunWith(verb: Verb, seen: Seen): Seen {
  const [first, ...others] = seen.pieces;
  return new Seen([{ is: 'mark', mark: { is: 'verb', verb }, text: first?.text ?? '' }, ...others]);
}

function barePlace(said: Seen): Intent | undefined {
  const isInstead = said.says(...corrections);
  const seen = said.kept((piece) => !isMark(piece, 'verb') || !corrections.includes(piece.text));
  const [town, ...others] = seen.marks('town');
  if (town === undefined || others.length > 0 || !seen.isOnly('town')) return undefined;
  // `mudei de ideia` comes near a town, and speaks of none.
  if (town.town.isNear === true && !isNamedAlone(seen)) return undefined;
  return { is: 'bare_place', place: town.town, ...(isInstead && { isInstead }) };
}

/** The name, `em` before it at most. */
function isNamedAlone({ pieces }: Seen): boolean {
  return pieces.every((piece) => isMark(piece, 'town') || placePrepositions.has(piece.text));
}

/** `e amanhã?`: the day alone asks for nothing. */
function bareDay(seen: Seen): Day | undefined {
  const [day, ...others] = seen.marks('day').map((mark) => mark.day);
  return others.length === 0 && seen.isOnly('day') && seen.says('?', 'e', 'and') ? day : undefined;
}

function wishIn(typed: readonly Piece[], { isCommand }: Said): Intent {
  const day = bareDay(new Seen(typed));
  if (day !== undefined) return { is: 'forecast', place: { is: 'here' }, day };
  const { pieces: whole, isJoined, isSure } = joined(withoutCourtesy(withoutReason(withoutPreamble(typed))));
  const fixed = corrected(whole);
  const { mode, rest } = modeIn(fixed ?? whole);
  const seen = new Seen(rest);
  const isEach = new Seen(whole).has('each');
  if (seen.isOnly() && (isEach || mode.once !== undefined || mode.until !== undefined))
    return { is: 'lives', mode, isEach };
  const isRain = isAboutRain(seen);
  const [topic] = seen.marks('topic');
  if (topic !== undefined) return { is: 'not_done', what: topic.topic };
  if (seen.has('percent')) return { is: 'not_done', what: isRain ? 'chance' : 'percent' };
  const special: Doubt | undefined =
    fixed !== undefined ? 'typo' : isJoined && (isRain || !isSure) ? 'joined' : undefined;
  const named = seen.pairs();
  const limits = seen.numbers.length + seen.marks('level').length;
  if (limits > 1 || (isRain && named.length > 0)) {
    const several = special === undefined ? severalIn(fixed ?? whole) : undefined;
    if (several !== undefined) return several;
    if (isRain && named.length > 0) return { is: 'unclear' };
  }
  if (isRain) return (special === undefined ? eachTown(seen, mode) : undefined) ?? rainIn(seen, mode, special);
  const { asides, rest: others } = asidesIn(rest);
  const [aside] = asides;
  if (aside !== undefined && new Seen(others).isOnly('wishes', 'alerts')) return { is: 'not_done', what: aside };
  if (seen.has('no')) return { is: 'not_done', what: 'negated' };
  return pricesIn(seen, named, mode, special, isCommand === true);
}

function pricesIn(
  seen: Seen,
  named: readonly Pair[],
  mode: Parameters<typeof withNumber>[3],
  special: Doubt | undefined,
  isCommand: boolean,
): Intent {
  const conversion = conversionIn(seen);
  if (conversion !== undefined) {
    return seen.has('kind') ? { is: 'price', pairs: [conversion.pair], doubt: 'kind' } : { is: 'convert', conversion };
  }
  const [number, ...others] = seen.numbers;
  if (named.length === 0 && hasPostcode(seen)) return { is: 'not_done', what: 'postcode' };
  if (others.length > 0) return { is: 'many_amounts' };
  if (number !== undefined && named.length > 0 && isNews(seen)) return { is: 'price', pairs: named };
  const [aside] = asidesIn(seen.pieces).asides;
  if (number === undefined && seen.has('wishes') && aside !== undefined) return { is: 'not_done', what: aside };
  if (number === undefined && seen.has('trades'))
    return seen.isAsking || seen.has('wishes') ? { is: 'unclear' } : { is: 'not_done', what: 'pay' };
  if (number !== undefined) return withNumber(seen, named, number, mode, special);
  if (isNoWish(seen, isCommand)) return { is: 'no_wish' };
  return withoutNumber(seen, named, special === 'typo');
}

/** `o dólar já bateu 5?` asks for the price, and wishes nothing. */
function isNews(seen: Seen): boolean {
  const isAsked = seen.says('?', 'ja') && !seen.has('wishes', 'no');
  return isAsked && seen.says(...happened) && !seen.hasStrangers;
}

const happened = 'caiu subiu baixou aumentou desceu bateu chegou atingiu passou ultrapassou'.split(' ');

/** `/subscribe`, `me avisa`: of what? */
function isNoWish(seen: Seen, isCommand: boolean): boolean {
  return isCommand ? seen.does('subscribes') && seen.isOnly('verb') : seen.has('wishes') && seen.isOnly('wishes');
}
