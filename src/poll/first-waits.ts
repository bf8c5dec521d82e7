import type { RainSubject } from '../domain/subject.js';

/** Since when watched places have waited for the first forecast of their lives, by monotonic time. */
export class FirstWaits {
  private readonly since = new Map<RainSubject, number>();

  /** These wait at `at`, and no others. Returns how long the one has waited that waits longest; 0 where none does. */
  longestOf(waiting: readonly RainSubject[], at: number): number {
    const still = new Set(waiting);
    for (const subject of this.since.keys()) if (!still.has(subject)) this.since.delete(subject);
    let longest = 0;
    for (const subject of still) {
      const since = this.since.get(subject) ?? at;
      this.since.set(subject, since);
      longest = Math.max(longest, at - since);
    }
    return longest;
  }
}
