import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { newsSql } from '../../src/store/sqlite/alert-facts.js';
import { correctionSql } from '../../src/store/sqlite/corrections.js';
import { openDatabase, type Params, type Sql } from '../../src/store/sqlite/database.js';
import { countSql } from '../../src/store/sqlite/counts.js';
import { claimSql, waitingSql } from '../../src/store/sqlite/deliveries.js';
import { dueDispatchesSql } from '../../src/store/sqlite/events.js';
import { defineHolds, holdSql } from '../../src/store/sqlite/holds.js';
import { nextUpdatesSql } from '../../src/store/sqlite/inbox.js';
import { migrate, migrationsIn } from '../../src/store/sqlite/migrate.js';
import { migrationsFolder } from '../../src/store/sqlite/open.js';
import { defineSpells } from '../../src/store/sqlite/rain-hours.js';
import { rainSql } from '../../src/store/sqlite/rain-sides.js';
import { receiptSql } from '../../src/store/sqlite/receipts.js';
import { inDoubtSql } from '../../src/store/sqlite/kept-subscriptions.js';
import { alertsOfSql } from '../../src/store/sqlite/copies.js';
import { lastRungSql } from '../../src/store/sqlite/rungs.js';
import { newestSecondSql } from '../../src/store/sqlite/second-readings.js';
import { finishSql, rangeSql } from '../../src/store/sqlite/sides.js';
import { alertSweepSql } from '../../src/store/sqlite/sweeping-alerts.js';
import { eventSweepSql } from '../../src/store/sqlite/sweeping-events.js';
import { talkSweepSql } from '../../src/store/sqlite/sweeping-talk.js';
import { wishSweepSql } from '../../src/store/sqlite/sweeping-wishes.js';
import { doneSql, watchSql } from '../../src/store/sqlite/watches.js';
import { friday } from '../support/moments.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
const opened: Sql[] = [];
afterAll(() => {
  for (const sql of opened) sql.close();
  folder.remove();
});

/** A database with the product's schema; `change` is made to it first. */
function database(name: string, change = ''): Sql {
  const sql = openDatabase(join(folder.path, `${name}.db`));
  opened.push(sql);
  defineSpells(sql);
  defineHolds(sql);
  migrate(sql, migrationsIn(migrationsFolder), friday, () => undefined);
  sql.execute(change);
  return sql;
}

const typical = {
  channel: 'telegram',
  rank: 2,
  except: '[]',
  now: 10_000,
  alerts: '[1]',
  events: '["e"]',
  messages: '[1]',
  value: 450_000_000,
  trip: 450_000_000,
};

/** What SQLite says that it reads. Values are bound as in the product: a plan for literals can be another one. */
function planOf(sql: Sql, text: string): readonly string[] {
  const values: Params = { ...typical };
  const names = [...text.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, values[name] ?? 1]);
  return sql
    .query(`EXPLAIN QUERY PLAN ${text}`, z.object({ detail: z.string() }))
    .all(Object.fromEntries(names) as Params)
    .map(({ detail }) => detail);
}

const side = 'SEARCH watch USING PRIMARY KEY (subject_id=? AND direction=? AND side=? AND ';
/** A slice ends inside the key: by `trip` alone it would read everybody who chose the same price. */
const ranges: Record<keyof typeof rangeSql, string> = {
  lastOfSlice: `${side}trip<?)`,
  firstOfSlice: `${side}trip>?)`,
  alert: `${side}(trip,subscription_id)<(?,?))`,
  leave: `${side}(trip,subscription_id)<(?,?))`,
  trigger: `${side}(trip,subscription_id)<(?,?))`,
  rearm: `${side}(trip,subscription_id)>(?,?))`,
  arm: `${side}(trip,subscription_id)>(?,?))`,
  doubt: `${side}(trip,subscription_id)<(?,?))`,
  alertShort: `${side}(trip,subscription_id)>(?,?))`,
  settle: `${side}(trip,subscription_id)>(?,?))`,
};
const row = 'SEARCH watch USING PRIMARY KEY (subject_id=? AND direction=? AND side=? AND trip=? AND subscription_id=?)';
const strengthening = 'SEARCH watch USING INDEX watch_strengthen (subject_id=?';
const rainRanges: Record<keyof typeof rainSql, string> = {
  trigger: `${side}(trip,subscription_id)<(?,?))`,
  done: `${side}(trip,subscription_id)<(?,?))`,
  passed: 'SEARCH watch USING PRIMARY KEY (subject_id=? AND direction=? AND side=?)',
  withdrawn: `${side}trip>?)`,
  leaving: 'SEARCH watch USING COVERING INDEX watch_done (subject_id=?)',
  beginOne: row,
  rearmOne: row,
  leaveOne: row,
  begin: `${side}(trip,subscription_id)<(?,?))`,
  lastBegun: `${side}trip<?)`,
  lastStronger: 'SEARCH watch USING COVERING INDEX watch_strengthen (subject_id=?)',
  stronger: `${strengthening} AND subscription_id<?)`,
  strengthened: `${strengthening} AND subscription_id<?)`,
};
/** What a sweep looks for, and what it looks at on the way: never more than its slice. */
const sweeps: Readonly<Record<string, readonly [text: string, reads: string]>> = {
  questions: [talkSweepSql.questions, 'SEARCH question USING COVERING INDEX question_asked (asked_at<?)'],
  changes: [talkSweepSql.changes, 'SEARCH setting_change USING INTEGER PRIMARY KEY (rowid>?)'],
  updates: [talkSweepSql.updates, 'SEARCH inbox USING INDEX inbox_received (received_at<?)'],
  answers: [talkSweepSql.answers, 'SEARCH delivery USING COVERING INDEX delivery_answer (inbox_seq>?)'],
  'old answers': [
    talkSweepSql.forgetAnswers,
    'SEARCH delivery USING INDEX delivery_answer (inbox_seq>? AND inbox_seq<?)',
  ],
  messages: [talkSweepSql.messages, 'SEARCH message USING INTEGER PRIMARY KEY (rowid=?)'],
  alerts: [alertSweepSql.rows, 'SEARCH alert USING INTEGER PRIMARY KEY (rowid>?)'],
  'old alerts': [alertSweepSql.over, 'SEARCH alert USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)'],
  'deliveries of old alerts': [
    alertSweepSql.deliveries,
    'SEARCH delivery USING COVERING INDEX delivery_of_alert (alert_id=?)',
  ],
  'alerts that go': [alertSweepSql.alerts, 'SEARCH alert USING INTEGER PRIMARY KEY (rowid=?)'],
  events: [eventSweepSql.rows, 'SEARCH dispatch USING INTEGER PRIMARY KEY (rowid>?)'],
  'old events': [eventSweepSql.over, 'SEARCH one USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)'],
  'dispatches of old events': [
    eventSweepSql.dispatches,
    'SEARCH dispatch USING COVERING INDEX sqlite_autoindex_dispatch_1 (event_id=?)',
  ],
  'events that go': [eventSweepSql.events, 'SEARCH event USING PRIMARY KEY (id=?)'],
  'received ids': [eventSweepSql.received, 'SEARCH received USING COVERING INDEX received_at (received_at<?)'],
  'ended wishes': [wishSweepSql.seen, 'SEARCH subscription USING COVERING INDEX subscription_ended (ended_seen_at=?)'],
  'wishes that go': [
    wishSweepSql.ended,
    'SEARCH subscription USING COVERING INDEX subscription_ended (ended_seen_at<?)',
  ],
  readings: [wishSweepSql.readings, 'SEARCH reading USING INTEGER PRIMARY KEY (rowid>?)'],
  'old readings': [wishSweepSql.forgetReadings, 'SEARCH reading USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)'],
};
const rangeNames = Object.keys(rangeSql) as (keyof typeof rangeSql)[];

/** Every statement that runs while much waits, and the line of its plan that says how little of it is read. */
const statements: readonly (readonly [name: string, text: string, reads: string])[] = [
  ...rangeNames.map((name) => [name, rangeSql[name], ranges[name]] as const),
  ...Object.entries(watchSql).map(([name, text]) => [name, text, row] as const),
  ...Object.entries(rainRanges).map(([name, reads]) => [name, rainSql[name as keyof typeof rainSql], reads] as const),
  ['whose rain moved', correctionSql.moved, `${side}trip>? AND trip<?)`],
  ['whose rain is withdrawn', correctionSql.withdrawn, `${side}trip>?)`],
  [
    'what a subscriber is done with',
    doneSql.remove,
    'SEARCH watch USING INDEX watch_done_subscriber (subscriber_id=?)',
  ],
  ['what goes over to another', doneSql.hand, 'SEARCH watch USING INDEX watch_done_subscriber (subscriber_id=?)'],
  ['who is done', finishSql, 'SEARCH alert USING INTEGER PRIMARY KEY (rowid>?)'],
  ['what is held', holdSql, 'SEARCH delivery USING INDEX delivery_waiting (subscriber_id=?)'],
  ['whose turn', claimSql.turn, 'SEARCH delivery USING INDEX delivery_due (channel=? AND rank=? AND due_at<?)'],
  [
    'what leaves together',
    claimSql.together,
    'SEARCH delivery USING INDEX delivery_waiting (subscriber_id=? AND channel=? AND rank>? AND rank<?)',
  ],
  [
    'since when something waits',
    claimSql.backlog,
    'SEARCH delivery USING INDEX delivery_due (channel=? AND rank=? AND due_at<?)',
  ],
  [
    'how much is due',
    countSql.due,
    'SEARCH delivery USING COVERING INDEX delivery_due (channel=? AND rank=? AND due_at<?)',
  ],
  ['how many events wait', countSql.pending, 'SCAN dispatch USING COVERING INDEX dispatch_due'],
  ['how many events are dead', countSql.dead, 'SCAN dispatch USING INDEX dispatch_dead'],
  ['how many updates wait', countSql.updates, 'SCAN inbox USING COVERING INDEX inbox_pending'],
  ['which alerts are new', countSql.alerts, 'SEARCH alert USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)'],
  [
    'which message told an alert',
    claimSql.toldIn,
    'SEARCH delivery USING INDEX delivery_alert (alert_id=? AND channel=?)',
  ],
  [
    'when a chat opens',
    waitingSql.nextDue,
    'SEARCH subscriber USING COVERING INDEX subscriber_closed (closed_until>?)',
  ],
  [
    'whose wait is too long',
    waitingSql.boundClosings,
    'SEARCH subscriber USING INDEX subscriber_closed (closed_until>?)',
  ],
  [
    'what is due too late',
    waitingSql.boundDeliveries,
    'SEARCH delivery USING INDEX delivery_due (channel=? AND rank=? AND due_at>?)',
  ],
  ['what an event brings', receiptSql.deliver, 'SEARCH alert USING INTEGER PRIMARY KEY (rowid=?)'],
  [
    'what waits of an event',
    receiptSql.newest,
    'SEARCH delivery USING INDEX delivery_alert (alert_id=? AND channel=?)',
  ],
  ['what a subscription was told', receiptSql.told, 'SEARCH alert USING INDEX alert_subscription (subscription_id=?)'],
  [
    'whether a doubt is news',
    newsSql,
    'SEARCH later USING COVERING INDEX alert_subscription (subscription_id=? AND rowid>?)',
  ],
  ['whether it was told', newsSql, 'SEARCH before USING INDEX alert_subscription (subscription_id=? AND rowid<?)'],
  [
    'the newest second price',
    newestSecondSql,
    'SEARCH reading USING INDEX sqlite_autoindex_reading_1 (subject_id=? AND ordinal<?)',
  ],
  ['whether a doubt is open', inDoubtSql, 'SEARCH alert USING COVERING INDEX alert_subscription (subscription_id=?)'],
  ['why a phone rang', lastRungSql, 'SEARCH newest USING COVERING INDEX alert_subscription (subscription_id=?)'],
  ['all alerts of a chat', alertsOfSql, 'SEARCH alert USING INDEX alert_subscription (subscription_id=?)'],
  ['which events are due', dueDispatchesSql, 'SEARCH dispatch USING INDEX dispatch_due (due_at<?)'],
  ['which updates are next', nextUpdatesSql, 'SEARCH inbox USING INTEGER PRIMARY KEY (rowid=?)'],
  ['the oldest update of each chat', nextUpdatesSql, 'SCAN inbox USING COVERING INDEX inbox_pending'],
  ...Object.entries(sweeps).map(([name, [text, reads]]) => [`the sweep of ${name}`, text, reads] as const),
];
/** The alerts of one slice, at most a thousand, are put in the order of chats; those of one event, at most 200, and those of one chat in their own. */
const maySort = new Set<string>([
  rangeSql.alert,
  rangeSql.alertShort,
  receiptSql.newest,
  rainSql.stronger,
  alertsOfSql,
]);

/** The plan reads what it should and sorts nothing that an index has in order. */
function holds(sql: Sql, text: string, reads: string): boolean {
  const plan = planOf(sql, text);
  return plan.includes(reads) && (maySort.has(text) || !plan.includes('USE TEMP B-TREE FOR ORDER BY'));
}

/** 20,000 subscriptions and what waits for them. `price` gives the limit of the n-th. */
function fill(sql: Sql, price: (nth: number) => number): void {
  const watch = sql.command(
    `INSERT INTO watch (subject_id, direction, side, trip, subscription_id, other, subscriber_id)
     VALUES (:subject, :direction, :side, :trip, :nth, 0, :nth)`,
  );
  const delivery = sql.command(
    `INSERT INTO delivery (subscriber_id, channel, rank, inbox_seq, ordinal, state, due_at, expires_at)
     VALUES (:chat, 'telegram', 2, :nth, 0, :state, :nth, 0)`,
  );
  const update = sql.command(
    "INSERT INTO inbox (update_id, chat_id, body, state, received_at) VALUES (:nth, :chat, '{}', :state, 0)",
  );
  const event = sql.command("INSERT INTO event (id, body, created_at) VALUES (:id, '{}', 0)");
  const dispatch = sql.command("INSERT INTO dispatch (event_id, url, state, due_at) VALUES (:id, '', :state, :nth)");
  sql.transaction(() => {
    for (let nth = 0; nth < 20_000; nth += 1) {
      watch({ subject: 1, direction: nth % 2 ? 1 : -1, side: (nth % 3) - 1, trip: price(nth), nth });
      if (nth % 10 > 0) continue;
      delivery({ chat: nth % 700, nth, state: nth % 20 ? 'pending' : 'sent' });
      update({ chat: nth % 700, nth, state: nth % 20 ? 'pending' : 'done' });
      event({ id: `e${nth}` });
      dispatch({ id: `e${nth}`, nth, state: nth % 20 ? 'pending' : 'done' });
    }
  });
}

const even = (nth: number) => 400_000_000 + nth * 5_000;
const skewed = (nth: number) => (nth % 10 < 7 ? 450_000_000 : even(nth));

describe.each([
  ['evenly spread limits', even],
  ['70 % on one round price', skewed],
])('with %s', (name, price) => {
  describe.each(['as it runs', 'after ANALYZE'])('%s', (state) => {
    let sql: Sql;
    beforeAll(() => {
      sql = database(`${name} ${state}`);
      fill(sql, price);
      if (state === 'after ANALYZE') sql.execute('ANALYZE');
    });
    test.each(statements)('%s reads its range and no more', (_name, text, reads) => {
      expect(planOf(sql, text).join('\n')).toContain(reads);
      expect(holds(sql, text, reads)).toBe(true);
    });
  });
});

test('a sweep reads no table from end to end, to find its rows or those that refer to them', () => {
  const sql = database('sweeps');
  for (const [text] of Object.values(sweeps))
    expect(planOf(sql, text).filter((line) => /^SCAN (?!json_each|CONSTANT ROW|line$)/.test(line))).toEqual([]);
});

describe('the check is red', () => {
  const watchAs = (
    key: string,
  ) => `DROP TABLE watch; CREATE TABLE watch (subject_id INTEGER NOT NULL, direction INTEGER NOT NULL,
    side INTEGER NOT NULL, trip INTEGER NOT NULL, subscription_id INTEGER NOT NULL, other INTEGER NOT NULL, subscriber_id INTEGER NOT NULL, once INTEGER, told_start INTEGER, may_strengthen INTEGER${key}`;
  test.each([
    ['the table is not clustered', watchAs(') STRICT')],
    [
      'its key has the trip behind the subscription',
      watchAs(', PRIMARY KEY (subject_id, direction, side, subscription_id, trip)) STRICT, WITHOUT ROWID'),
    ],
    ['its key ends at the side', `${watchAs(') STRICT')}; CREATE INDEX by_side ON watch (subject_id, direction, side)`],
  ])('for every range of sides when %s', (name, change) => {
    const sql = database(name, change);
    for (const of of rangeNames) expect(holds(sql, rangeSql[of], ranges[of])).toBe(false);
  });

  test('for a slice that is cut by OR instead of by the key', () => {
    const sql = database('or');
    const cut = /\(trip, subscription_id\) ([<>])= \(:trip, :subscription\)/;
    for (const of of ['alert', 'trigger', 'rearm', 'arm'] as const) {
      expect(rangeSql[of]).toMatch(cut);
      const asOr = rangeSql[of].replace(cut, '(trip $1 :trip OR (trip = :trip AND subscription_id $1= :subscription))');
      expect(holds(sql, asOr, ranges[of])).toBe(false);
    }
  });

  test('for the row of a subscription that is looked for by OR', () => {
    const sql = database('row by or');
    const keys = '(side, trip) IN (VALUES (-1, :limit), (0, :limit), (1, :rearm), (2, :rearm), (3, :limit))';
    for (const text of Object.values(watchSql)) {
      expect(text).toContain(keys);
      const asOr = text.replace(keys, '((side <= 0 AND trip = :limit) OR (side >= 1 AND trip = :rearm))');
      expect(holds(sql, asOr, row)).toBe(false);
    }
  });

  test.each([
    ['delivery_due', claimSql.turn],
    ['delivery_waiting', claimSql.together],
    ['dispatch_due', dueDispatchesSql],
    ['inbox_pending', nextUpdatesSql],
    ['question_asked', talkSweepSql.questions],
    ['inbox_received', talkSweepSql.updates],
    ['delivery_of_alert', alertSweepSql.deliveries],
    ['received_at', eventSweepSql.received],
    ['subscription_ended', wishSweepSql.ended],
  ])('without the index %s', (index, text) => {
    const sql = database(`without ${index}`, `DROP INDEX ${index}`);
    const reads = statements.filter(([, one]) => one === text).at(-1)?.[2];
    expect(reads && holds(sql, text, reads)).toBe(false);
  });
});
