/** One event on its way to one URL. */
export interface Dispatch {
  readonly id: number;
  readonly eventId: string;
  readonly url: string;
  /** Exactly these bytes are signed and sent. */
  readonly body: string;
  /** Tries so far. */
  readonly attempts: number;
  /** When it was made, or sent again by hand. */
  readonly triedSince: Date;
}

export interface DispatchStore {
  /** Oldest first; those named in `except` (already in the air) are left out, and all of the URLs in `exceptUrls`. */
  dueDispatches(
    now: Date,
    limit: number,
    except: readonly number[],
    exceptUrls?: readonly string[],
  ): Promise<readonly Dispatch[]>;
  /** When the next one is due that is not due already; no wait ends later than `now` and `mostMs`, wherever the clock has jumped to. */
  nextDispatchAt(now: Date, mostMs: number): Promise<Date | undefined>;
  recordDispatched(id: number, now: Date): Promise<void>;
  recordDispatchRetry(id: number, dueAt: Date, answer: string): Promise<void>;
  recordDispatchDead(id: number, answer: string, now: Date): Promise<void>;
  /** Events that wait for a URL which the settings no longer name go to those that they do name. Returns how many moved. */
  adoptWebhookUrls(now: Date): Promise<number>;
  /** `dead`: given up, and neither replayed nor dismissed since. */
  outbox(): Promise<{ readonly dead: number; readonly oldestPendingAt: Date | undefined }>;
}
