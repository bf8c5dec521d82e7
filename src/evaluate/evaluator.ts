import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../clock.js';
import { decimalOf } from '../domain/decimal.js';
import type { WindowTimes } from '../domain/rain-window.js';
import type { Reading } from '../domain/reading.js';
import { isRain, type RainSubject, type Subject } from '../domain/subject.js';
import { judge, type Verdict } from '../domain/tick-gate.js';
import type { Fail } from '../failpoint.js';
import type { Log } from '../log.js';
import type { EvaluateStore, Slice } from '../store/evaluate-store.js';

export interface EvaluatorOptions {
  readonly store: EvaluateStore;
  /** The bad-tick gate in percent; 0 switches it off. */
  readonly jumpPercent: number;
  /** Of the window in which rain must have been quiet before it rings again. */
  readonly rainTimes: WindowTimes;
  readonly clock: Clock;
  readonly log: Log;
  readonly fail: Fail;
  /** Called when events were written to the outbox. */
  readonly onEvents: () => void;
  /** Called when corrections of sent messages were written. */
  readonly onCorrections: () => void;
}

export interface Evaluator {
  /** Judges one reading and moves what it crosses. Readings of one subject are taken one after the other. Returns how it was judged. */
  evaluate(reading: Reading): Promise<Verdict>;
  /** Reads a place's stored forecast with the clock, and moves what that crosses. `unreadable`: it says nothing that could be used. */
  tick(subject: RainSubject): Promise<'applied' | 'unreadable'>;
  /** A second source's price while the first is silent: whom it has clearly past the limit is told that it may have crossed. */
  doubt(price: Reading): Promise<void>;
  /** At start: goes on with the readings that were not applied to everybody. */
  resume(): Promise<number>;
}

/** Step 3 of the walk: one reading becomes sides, alerts and events, in whole slices. */
export function createEvaluator(options: EvaluatorOptions): Evaluator {
  const { store, jumpPercent, rainTimes, clock, log, fail, onEvents, onCorrections } = options;
  const queues = new Map<Subject, Promise<unknown>>();
  /** Whose last reading did not reach everybody (a full disk between two slices): it goes on before the next is judged. */
  const halfway = new Set<Subject>();

  const finish = async (subject: Subject, first: Slice, about: object): Promise<void> => {
    if (first.more) halfway.add(subject);
    for (let slice = first; ; slice = await store.continueReading(subject, clock.now())) {
      const { readingId, alerts, eventIds, corrections } = slice;
      const isQuiet = isRain(subject) && alerts.count + corrections === 0;
      log[isQuiet ? 'debug' : 'info'](
        {
          subject,
          reading: readingId,
          ...about,
          alerts: alerts.count,
          firstAlert: alerts.first,
          lastAlert: alerts.last,
          events: eventIds,
          corrections,
        },
        'reading applied',
      );
      if (eventIds.length > 0) onEvents();
      if (corrections > 0) onCorrections();
      if (!slice.more) break;
      await nextTurn(); // answers, health checks and sends get their turn between two slices
    }
    halfway.delete(subject);
  };
  const take = async (reading: Reading): Promise<Verdict> => {
    const { subject, value, observedAt } = reading;
    if (halfway.has(subject)) await finish(subject, await store.continueReading(subject, clock.now()), {});
    const { verdict, state } = judge(await store.gateOf(subject), reading, jumpPercent);
    const about = { value: decimalOf(value), observedAt: observedAt.getTime() };
    switch (verdict) {
      case 'applied':
        fail('eval.before');
        await finish(subject, await store.applyReading(reading, clock.now()), about);
        break;
      case 'confirmed': {
        const slice = await store.confirmReading(subject, clock.now());
        if (slice.alerts.count > 0 || slice.more) await finish(subject, slice, about);
        break;
      }
      case 'suspect':
        log.warn(
          { subject, ...about, suspects: state.suspects.length },
          'reading held back: it jumped too far to be believed alone',
        );
        await store.recordSuspects(subject, state.suspects);
        break;
      case 'older':
        log.debug({ subject, ...about }, 'reading passed over: not newer than the current one');
    }
    return verdict;
  };
  const tick = async (subject: RainSubject): Promise<'applied' | 'unreadable'> => {
    if (halfway.has(subject)) await finish(subject, await store.continueReading(subject, clock.now()), {});
    fail('eval.before');
    const slice = await store.tickRain(subject, clock.now(), rainTimes);
    if (slice) await finish(subject, slice, {});
    else log.debug({ subject }, 'no forecast that could be read');
    return slice ? 'applied' : 'unreadable';
  };
  const doubt = async (price: Reading): Promise<void> => {
    const { subject, value, observedAt, source } = price;
    if (halfway.has(subject)) await finish(subject, await store.continueReading(subject, clock.now()), {});
    const about = { subject, source, value: decimalOf(value), observedAt: observedAt.getTime() };
    for (;;) {
      const slice = await store.doubtReading(price, clock.now());
      if (!slice || slice.alerts.count === 0) return;
      const { count, first, last } = slice.alerts;
      log.info(
        { ...about, alerts: count, firstAlert: first, lastAlert: last, events: slice.eventIds },
        'a second price raised doubts',
      );
      onEvents();
      if (!slice.more) return;
      await nextTurn();
    }
  };
  /** One after the other for a subject; a failed one does not stop the next. */
  const inOrder = <Result>(subject: Subject, work: () => Promise<Result>): Promise<Result> => {
    const done = (queues.get(subject) ?? Promise.resolve()).then(work, work);
    queues.set(subject, done);
    void done.then(
      () => queues.get(subject) === done && queues.delete(subject),
      () => queues.get(subject) === done && queues.delete(subject),
    );
    return done;
  };

  return {
    tick: (subject) => inOrder(subject, () => tick(subject)),
    doubt: (price) => inOrder(price.subject, () => doubt(price)),
    evaluate: (reading) => inOrder(reading.subject, () => take(reading)),
    resume: async () => {
      const subjects = await store.beingApplied();
      for (const subject of subjects)
        await inOrder(subject, async () => {
          await finish(subject, await store.continueReading(subject, clock.now()), {});
        });
      return subjects.length;
    },
  };
}
