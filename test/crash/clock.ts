/** The hour that it is, in UTC, when a run begins; no run lasts until the next. In Santos it is three hours earlier. */
const beginsAtMs = 12 * 3_600_000 + 2 * 60_000;
const dayMs = 24 * 3_600_000;
/** The hour in progress, as people in Santos read it. */
export const hourInSantos = 9;

/**
 * One clock for the program and all stand-ins: the real one, set back so that a run begins just after a full hour of the morning. Rain
 * is forecast by the hour, and whatever is told of it must not depend on when the test is run.
 */
export class ShiftedClock {
  private readonly shiftMs: number;

  constructor(realMs = Date.now()) {
    this.shiftMs = -((((realMs - beginsAtMs) % dayMs) + dayMs) % dayMs);
  }

  readonly now = (): number => Date.now() + this.shiftMs;

  /** What Node is given so that the program lives by this clock. */
  get argument(): string {
    const code = `const Real = Date;
      globalThis.Date = class Date extends Real {
        constructor(...given) { if (given.length === 0) super(Real.now() + ${this.shiftMs}); else super(...given); }
        static now() { return Real.now() + ${this.shiftMs}; }
      };`;
    return `--import=data:text/javascript,${encodeURIComponent(code)}`;
  }
}

/** The hour at which what begins so many hours after the one in progress is said to begin. */
export const hourOf = (start: number): number => (hourInSantos + start) % 24;
