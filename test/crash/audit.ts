import type { Accepted } from '../../src/demo/stand-ins/bot-api.js';
import type { Hook } from './hook.js';
import type { OnDisk } from './file.js';
import { onlyTells, seenIn } from './phone.js';
import { blocker, readers } from './script.js';

/** Few sends are in the air at once; so many messages at most have an unknown outcome when the program dies. */
const mostInAir = 8;

/** What is to be looked at after a kill: what the outside world has seen of that life. */
export interface Seen {
  /** Everything that Telegram took, and where this life began in it. */
  readonly ledger: readonly Accepted[];
  readonly lifeBegan: number;
  /** Updates that Telegram has been told to forget. */
  readonly confirmed: readonly number[];
  readonly hook: Hook;
  /** How often in this life the chat that blocks us was tried. */
  readonly triesOfBlocked: number;
}

/** Whether this entry of the ledger is looked at: a message, neither to one who only asks nor to the one who blocks us. */
export const isOurs = ({ method, chatId }: Accepted): boolean =>
  method === 'sendMessage' && chatId !== blocker && !readers.includes(chatId);

/** Whether its copies are counted: one answer that only tells may be lost and another be there twice, which no phone tells apart. */
const isCounted = ({ text }: Accepted): boolean => !onlyTells(seenIn(text));

/**
 * After every kill: nothing that was acknowledged may be missing on the disk (I4), and the messages that were accepted but are not
 * marked (U) are counted, each by its row.
 */
export class Audit {
  readonly problems: string[] = [];
  /** Of each message row: how many runs had it accepted and died before its mark. */
  readonly doubts = new Map<number, number>();
  private receipts = 0;

  /** U, summed over all runs. */
  get doubtful(): number {
    return [...this.doubts.values()].reduce((sum, count) => sum + count, 0);
  }

  afterKill(seen: Seen, disk: OnDisk): void {
    this.messages(seen, disk);
    this.events(seen, disk);
    const stored = new Set(disk.updates.map(({ id }) => id));
    this.none(
      seen.confirmed.filter((id) => !stored.has(id)),
      'updates confirmed to Telegram and not on the disk',
    );
    this.none(disk.damage, 'rows or pages damaged');
    if (seen.triesOfBlocked > 1)
      this.problems.push(`a chat that refuses for good was tried ${seen.triesOfBlocked} times in one life`);
  }

  private messages({ ledger, lifeBegan }: Seen, disk: OnDisk): void {
    const key = (chat: number, message: number | null) => `${chat} ${message}`;
    const accepted = new Set(ledger.map(({ chatId, messageId }) => key(chatId, messageId)));
    const sent = disk.messages.filter(({ state }) => state === 'sent');
    this.none(
      sent.filter(({ chat, channelMessage }) => !accepted.has(key(chat, channelMessage))),
      'messages marked sent and never accepted',
    );
    const marked = new Set(sent.map(({ chat, channelMessage }) => key(chat, channelMessage)));
    const open = ledger
      .slice(lifeBegan)
      .filter((entry) => isOurs(entry) && !marked.has(key(entry.chatId, entry.messageId)));
    if (open.length > mostInAir) this.problems.push(`${open.length} messages in the air at once`);
    for (const entry of open) {
      const row = disk.messages.find(({ chat, state }) => chat === entry.chatId && state === 'sending');
      if (row && !isCounted(entry)) continue;
      if (row) this.doubts.set(row.id, (this.doubts.get(row.id) ?? 0) + 1);
      else this.problems.push('a message was accepted, and the disk holds neither mark nor claim');
    }
  }

  private events({ hook }: Seen, disk: OnDisk): void {
    const { received } = disk;
    this.none(
      disk.done.filter((id) => !received.has(id)),
      'events acknowledged to the outbox and not on the disk',
    );
    const receipts = hook.receipts.slice(this.receipts);
    this.receipts = hook.receipts.length;
    this.none(
      receipts.filter(({ id }) => !received.has(id)),
      'events acknowledged to another caller and not on the disk',
    );
    this.none(
      receipts.filter(({ repeat, wasKnown }) => wasKnown && !repeat),
      'events taken in twice',
    );
    this.none(disk.deliveredTwice, 'alerts with two deliveries on one channel');
    this.none(disk.miscounted, 'alerts whose corrections are miscounted');
    if (disk.deadEvents > 0) this.problems.push(`${disk.deadEvents} events dead`);
  }

  private none(found: readonly unknown[], what: string): void {
    if (found.length > 0) this.problems.push(`${found.length} ${what}: ${JSON.stringify(found.slice(0, 3))}`);
  }
}
