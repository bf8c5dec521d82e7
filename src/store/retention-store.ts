/** Where a pass goes on. The numbers are the store's own. */
export interface SweepPoint {
  readonly sweep: number;
  readonly after: number;
}

/** What one slice of a pass did. */
export interface Swept {
  /** The kind of rows, for the log. */
  readonly of: string;
  readonly gone: number;
  /** `undefined`: the pass is over. */
  readonly next: SweepPoint | undefined;
}

export interface RetentionStore {
  /**
   * One slice of a pass over all that is kept only for a while: looks at no more than 500 rows and lets go of what has had its
   * time (docs/decisions/0014-how-long-things-are-kept.md). `from` is where the slice before ended; without it a pass begins. A pass
   * that was broken off loses nothing: the next finds what it left.
   */
  sweep(from: SweepPoint | undefined, now: Date): Promise<Swept>;
}
