import { onTestFinished } from 'vitest';
import type { Chat } from '../../src/channels/channel.js';
import type { Operator } from '../../src/domain/condition.js';
import { e8 } from '../../src/domain/decimal.js';
import type { Html } from '../../src/messages/html.js';
import type { StoreOptions } from '../../src/store/sqlite/open.js';
import type { Answer } from '../../src/store/deliver-store.js';
import type { Slice } from '../../src/store/evaluate-store.js';
import type { Store } from '../../src/store/store.js';
import { sqliteFile, type SqliteFile } from './sqlite-file.js';

export const usd = 'fx:USD-BRL';

/** A real database file and what happens before a step: people ask, prices come, events are received. */
export interface AWalk {
  readonly file: SqliteFile;
  readonly store: Store;
  /** The chat watches the dollar. */
  subscribe(chat: Chat, operator: Operator, threshold: string): Promise<void>;
  /** An answer to this chat is due. */
  answer(chat: Chat, answer: Partial<Answer>): Promise<void>;
  /** The dollar is this from now on. */
  dollar(value: string): Promise<Slice>;
  /** A price that crosses, and its events received: deliveries are due. */
  ring(value: string): Promise<readonly number[]>;
  rows<Row = Record<string, unknown>>(sql: string): Row[];
}

export function aWalk(options: Partial<Omit<StoreOptions, 'file'>> = {}, now: () => Date = () => new Date()): AWalk {
  const file = sqliteFile();
  onTestFinished(() => {
    file.remove();
  });
  const store = file.open({ now: now(), ...options });
  let update = 1;
  let stampMs = now().getTime() - 3_600_000;
  const walk: AWalk = {
    file,
    store,
    subscribe: async (chat, operator, threshold) => {
      await store.storeUpdates([{ updateId: (update += 1), chatId: chat.chatId, body: '{}' }], now());
      const condition = { operator, threshold: e8(threshold) };
      await store.commitUpdate(
        update,
        chat,
        'pt-br',
        {
          do: 'subscribe',
          with: {
            wanted: { of: 'fx', subject: usd, condition },
            currentSince: { fx: new Date(0), rain: new Date(0) },
          },
          answers: () => [],
        },
        now(),
      );
    },
    answer: async (chat, answer) => {
      await store.storeUpdates([{ updateId: (update += 1), chatId: chat.chatId, body: '{}' }], now());
      const whole: Answer = { html: 'oi' as Html, repeatable: true, ...answer };
      await store.commitUpdate(update, chat, 'pt-br', { do: 'nothing', with: {}, answers: () => [whole] }, now());
    },
    dollar: (value) => {
      stampMs += 1_000;
      const reading = { subject: usd, value: e8(value), observedAt: new Date(stampMs), source: 'awesomeapi' } as const;
      return store.applyReading(reading, now());
    },
    ring: async (value) => {
      const { alerts, readingId } = await walk.dollar(value);
      const { first = 0, last = -1 } = alerts;
      const ids = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      if (ids.length > 0) await store.receiveEvent(`evt_of_${readingId}`, ids, now());
      return ids;
    },
    rows: (sql) => {
      const look = file.look();
      return look.rows(sql);
    },
  };
  return walk;
}
