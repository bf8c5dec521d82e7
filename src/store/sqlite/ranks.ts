/** Order of sending: answers, then rain, then prices; what only edits, without a sound, comes last. */
export const answerRank = 0;
export const rainRank = 1;
export const fxRank = 2;
export const correctionRank = 3;
