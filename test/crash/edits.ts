import type { SeenMessage } from '../../src/demo/stand-ins/bot-api.js';
import { hourOf } from './clock.js';
import { toldRainIn } from './file.js';
import type { LookInside } from '../support/sqlite-file.js';
import { past, type Model } from './model.js';
import { startTold } from './phone.js';
import { blocker, clearer } from './script.js';

const mostCorrections = 4;
const hourMs = 3_600_000;

/** What was found in all looks at the messages that told of rain. */
export interface EditCounts {
  /** Messages that say when the rain comes by the forecast of that moment. */
  right: number;
  /** Those that need not: corrected four times, or gone. */
  spared: number;
}

/**
 * The program has taken in this sky. Everybody whose rain was told and has not begun must be marked with its start of now; where the
 * message has arrived and no correction is on its way, it must say so itself.
 */
export function wrongEdits(
  model: Model,
  look: LookInside,
  messages: (chat: number) => readonly SeenMessage[],
  counts: EditCounts,
): readonly string[] {
  const { sky } = model;
  const expected = model.wishes.filter(
    ({ chat, pair, status, side }) =>
      chat !== blocker && pair === 'RAIN' && status === 'active' && side === 'triggered',
  );
  const told = toldRainIn(look);
  const problems: string[] = [];
  for (const { chat, number, limit, operator } of expected) {
    const about = `rain of ${chat} past ${limit}`;
    if (!past({ operator, limit }, sky.value)) continue;
    const row = told.find((one) => one.chat === chat && one.number === number);
    if (!row) {
      problems.push(`${about}: told and not begun, but the disk does not say so`);
      continue;
    }
    if (row.toldStart === null || hourIn(row.toldStart) !== hourOf(sky.start)) {
      problems.push(`${about}: the start told is ${String(row.toldStart)}, not ${hourOf(sky.start)} h`);
      continue;
    }
    if (row.state !== 'sent' || row.open > 0) continue;
    if (row.corrections >= mostCorrections || chat === clearer) {
      counts.spared += 1;
      continue;
    }
    const text = messages(chat).find(({ messageId }) => messageId === row.message)?.text ?? '';
    if (startTold(text) === hourOf(sky.start)) counts.right += 1;
    else
      problems.push(`lost a correction, ${about}: marked as told ${hourOf(sky.start)} h, but the message is: ${text}`);
  }
  return problems;
}

/** In Santos, three hours behind UTC all year. */
const hourIn = (ms: number): number => (Math.floor(ms / hourMs) + 24 - 3) % 24;
