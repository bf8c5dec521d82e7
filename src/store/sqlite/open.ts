import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Fail } from '../../failpoint.js';
import type { Store } from '../store.js';
import { changes } from './changes.js';
import { commits } from './commits.js';
import { copies } from './copies.js';
import type { Context } from './context.js';
import { counts } from './counts.js';
import { openDatabase, StoreError, truncateLog, type Sql } from './database.js';
import { deliveries } from './deliveries.js';
import { events } from './events.js';
import { forecasts } from './forecasts.js';
import { defineHolds, holds } from './holds.js';
import { inbox } from './inbox.js';
import { migrate, migrationsIn } from './migrate.js';
import { moves } from './moves.js';
import { operatorNotes } from './operator-notes.js';
import { placeTraces } from './place-traces.js';
import { questions } from './questions.js';
import { defineSpells } from './rain-hours.js';
import { rainStates } from './rain-state.js';
import { readings } from './readings.js';
import { receipts } from './receipts.js';
import { rungs } from './rungs.js';
import { settings } from './settings.js';
import { subjects } from './subjects.js';
import { subscribers } from './subscribers.js';
import { standings } from './subscription-rows.js';
import { subscriptions } from './subscriptions.js';
import { undoables } from './undoables.js';
import { sweeping } from './sweeping.js';
import { watches } from './watches.js';

export interface StoreOptions {
  /** The path of the file; made with its folder when it is not there. */
  readonly file: string;
  readonly webhookUrls: readonly string[];
  readonly channels: Context['channels'];
  readonly newEventId: () => string;
  readonly currentForMs: Context['currentForMs'];
  readonly fail: Fail;
  readonly now: Date;
}

const Verdict = z.object({ verdict: z.string() });

export const migrationsFolder = new URL('../../../migrations/', import.meta.url);

/** Opens the embedded store, ready to use. Throws a {@link StoreError} in one line for the operator. */
export function openSqliteStore(options: StoreOptions): Store {
  const sql = openDatabase(options.file);
  try {
    checkFile(sql, options.file);
    migrate(sql, migrationsIn(migrationsFolder), options.now, () => {
      options.fail('migrate.midway');
    });
    truncateLog(sql); // a kill may have come between an erasure and its last step
  } catch (error) {
    sql.close();
    throw error;
  }
  return storeOver({ ...options, sql });
}

function storeOver(context: Context): Store {
  const { sql } = context;
  defineSpells(sql);
  defineHolds(sql);
  const mySubjects = subjects(context);
  const myEvents = events(context);
  const myForecasts = forecasts(context, mySubjects);
  const myRain = rainStates(context);
  const mySubscribers = subscribers(context);
  const myWatches = watches(context);
  const known = { subjects: mySubjects, forecasts: myForecasts, rain: myRain, watches: myWatches, events: myEvents };
  const mySubscriptions = subscriptions(context, { ...known, standings: standings(known) });
  const mySettings = settings(context, mySubscriptions);
  const myPlaces = placeTraces(context);
  const myMoves = moves(context, mySubscribers, mySubscriptions, myPlaces);
  const myInbox = inbox(context);
  const applying = { subscriptions: mySubscriptions, settings: mySettings, moves: myMoves };
  return {
    ...mySubjects,
    ...myForecasts,
    ...readings(context, { ...known, subscriptions: mySubscriptions }),
    ...myEvents,
    ...receipts(context),
    ...deliveries(context, mySubscribers, myMoves),
    ...counts(context),
    ...operatorNotes(context, mySubscribers),
    ...commits(context, {
      ...applying,
      subscribers: mySubscribers,
      questions: questions(context),
      apply: changes(context, { ...applying, holds: holds(context), events: myEvents }),
      inbox: myInbox,
      events: myEvents,
    }),
    ...rungs(context, mySubscribers, mySubjects, myRain),
    ...undoables(context, mySubscribers),
    ...copies(context, mySubscribers),
    ...myInbox,
    ...sweeping(context, myPlaces),
    ...keeping(sql),
    close: () => {
      sql.close();
    },
  };
}

function keeping(sql: Sql): Pick<Store, 'keep' | 'touch'> {
  const find = sql.query('SELECT value FROM kept WHERE name = :name', z.object({ value: z.string() }));
  const insert = sql.command('INSERT INTO kept (name, value) VALUES (:name, :value)');
  const touch = sql.command(
    "INSERT INTO kept (name, value) VALUES ('touched', :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
  );
  return {
    keep: async (name, make) =>
      sql.transaction(() => {
        const known = find.get({ name });
        if (known) return known.value;
        const value = make();
        insert({ name, value });
        return value;
      }),
    touch: async (now) => {
      touch({ value: String(now.getTime()) });
    },
  };
}

/** Found at start, named, and never "repaired" by starting empty. */
function checkFile(sql: Sql, file: string): void {
  const verdict = quickCheck(sql);
  if (verdict !== 'ok') throw new StoreError(`${file} is damaged: ${verdict}`);
}

/** The first thing found wrong; a page that cannot be read at all ends the check itself. */
function quickCheck(sql: Sql): string {
  try {
    return sql.query('SELECT quick_check AS verdict FROM pragma_quick_check', Verdict).get()?.verdict ?? 'ok';
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/** `file:./data/limiar.db` → a path. Throws a RangeError for what is not a file. */
export function fileOf(databaseUrl: string): string {
  if (databaseUrl.startsWith('file:///')) return fileURLToPath(databaseUrl);
  if (databaseUrl.startsWith('file:')) return databaseUrl.slice('file:'.length);
  throw new RangeError(`not a file: URL: ${databaseUrl}`);
}
