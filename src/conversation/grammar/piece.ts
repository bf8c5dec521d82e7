import type { Mark } from './mark.js';

/** What a sentence is made of: numbers, phrases that mean something, and what nobody knows. */
export type Piece =
  /** `isSpoken`: it was typed in words. */
  | { readonly is: 'number'; readonly text: string; readonly isNegative: boolean; readonly isSpoken?: true }
  | { readonly is: 'mark'; readonly mark: Mark; readonly text: string }
  | { readonly is: 'stranger'; readonly text: string };

export type NumberPiece = Extract<Piece, { is: 'number' }>;

/** As it was typed: a number below nothing keeps its line. */
export function spelled({ text, isNegative }: NumberPiece): string {
  return isNegative ? `-${text}` : text;
}
