import type { WindowTimes } from '../domain/rain-window.js';
import type { Reading } from '../domain/reading.js';
import type { FxSubject, RainSubject, Subject } from '../domain/subject.js';
import type { GateState, Quote } from '../domain/tick-gate.js';

/** What one transaction of a reading did. `more`: the reading is not applied to everybody yet; call `continueReading`. */
export interface Slice {
  readonly readingId: number;
  /** Ids of the alerts of one slice follow each other without a gap. */
  readonly alerts: { readonly count: number; readonly first: number | undefined; readonly last: number | undefined };
  readonly eventIds: readonly string[];
  /** Deliveries that correct what was told; they are due at once. */
  readonly corrections: number;
  readonly more: boolean;
}

export interface EvaluateStore {
  gateOf(subject: FxSubject): Promise<GateState>;
  /**
   * Stores the reading as the current one and applies it to the first slice. A reading that is not newer changes nothing. Rejects
   * while an earlier one is not applied to everybody: the next waits for {@link continueReading}.
   */
  applyReading(reading: Reading, now: Date): Promise<Slice>;
  /**
   * Reads the place's stored forecast with the clock `now` and applies it to the first slice. `undefined`: the forecast says nothing
   * that could be used. Ticks are ordered by the store's own count of them, never by their time.
   */
  tickRain(subject: RainSubject, now: Date, times: WindowTimes): Promise<Slice | undefined>;
  /** The next slice of the reading that is being applied. */
  continueReading(subject: Subject, now: Date): Promise<Slice>;
  /** Subjects whose reading was not applied to everybody when the process ended. */
  beingApplied(): Promise<readonly Subject[]>;
  /** The upstream still says what is current: those who were never compared are decided by it. */
  confirmReading(subject: FxSubject, now: Date): Promise<Slice>;
  /**
   * A price of a second source while the first is silent: one slice of those who are armed and clearly passed by it are told so, once
   * for a silence, and their side stays. It has a row only where somebody is told. `undefined`: it says nothing, for the first source
   * has said something as late. Asked again with the same price it goes on where it was.
   */
  doubtReading(reading: Reading, now: Date): Promise<Slice | undefined>;
  recordSuspects(subject: FxSubject, suspects: readonly Quote[]): Promise<void>;
}
