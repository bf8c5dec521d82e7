/** What one IP address may ask for; each place of a request is a call. Fixed windows of upstream's clock, a day being UTC's. */
export type QuotaLimits = { readonly minute: number; readonly hour: number; readonly day: number };

/** The free host's, as documented. */
export const freeLimits: QuotaLimits = { minute: 600, hour: 5_000, day: 10_000 };

const windows = [
  { name: 'minute', ms: 60_000, reason: 'Minutely API request limit exceeded. Please try again in one minute.' },
  { name: 'hour', ms: 3_600_000, reason: 'Hourly API request limit exceeded. Please try again in the next hour.' },
  { name: 'day', ms: 86_400_000, reason: 'Daily API request limit exceeded. Please try again tomorrow.' },
] as const;

/** Counts calls, and refuses what is over a limit, which costs a call too. */
export class Quota {
  private readonly limits: QuotaLimits;
  private readonly now: () => number;
  private readonly used = new Map<string, { window: number; calls: number }>();

  constructor(limits: QuotaLimits, now: () => number) {
    this.limits = limits;
    this.now = now;
  }

  /** Why it is refused, in upstream's words; nothing when it may pass. */
  take(calls: number): string | undefined {
    const full = windows.find(({ name, ms }) => this.usedIn(name, ms) + calls > this.limits[name]);
    for (const { name, ms } of windows) {
      this.used.set(name, {
        window: Math.floor(this.now() / ms),
        calls: this.usedIn(name, ms) + (full ? 1 : calls),
      });
    }
    return full?.reason;
  }

  private usedIn(name: string, ms: number): number {
    const used = this.used.get(name);
    return used?.window === Math.floor(this.now() / ms) ? used.calls : 0;
  }
}
