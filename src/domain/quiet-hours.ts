/** Hours of the day in which messages come without sound, local to the subscriber; `from` 22 `until` 7 crosses midnight. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

/** What quiet hours do to an alert: it comes without sound, with sound after all, or is held until they end. */
export type NightMode = 'silent' | 'sound' | 'hold';

export const nightModes = ['silent', 'sound', 'hold'] as const satisfies readonly NightMode[];

export const defaultQuietHours: QuietHours = { from: 22, until: 7 };

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** `zone` is an IANA name. Equal ends mean: never quiet. */
export function isQuiet(at: Date, zone: string, { from, until }: QuietHours): boolean {
  const { hour } = clockIn(at, zone);
  return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
}

/** When the quiet hours that `at` lies in are over: a full hour of the zone. `at` itself where it is not quiet. */
export function quietEnd(at: Date, zone: string, hours: QuietHours): Date {
  if (!isQuiet(at, zone, hours)) return at;
  let end = at.getTime() - (at.getTime() % minuteMs) + (60 - clockIn(at, zone).minute) * minuteMs;
  while (isQuiet(new Date(end), zone, hours)) end += hourMs;
  return new Date(end);
}

/** Made once a zone: a new one costs fifty times what it does. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(at: Date, zone: string): { readonly hour: number; readonly minute: number } {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  clocks.set(zone, clock);
  const [hour = '', minute = ''] = clock.format(at).split(':');
  return { hour: Number(hour), minute: Number(minute) };
}

/** What holds a subscriber's alerts back. `silencedUntil`: by the subscriber's own word. */
export interface Holding {
  readonly zone: string;
  readonly quietHours: QuietHours;
  readonly night: NightMode;
  readonly silencedUntil: Date | undefined;
}

export type HeldFor = 'night' | 'silence';

/** Until when an alert of `now` is held, and for what; `undefined`: not at all. A silence that ends in a held night goes on as one. */
export function holdUntil(
  now: Date,
  { zone, quietHours, night, silencedUntil }: Holding,
): { readonly until: Date; readonly why: HeldFor } | undefined {
  const awake = silencedUntil !== undefined && silencedUntil > now ? silencedUntil : now;
  const until = night === 'hold' ? quietEnd(awake, zone, quietHours) : awake;
  if (until.getTime() === now.getTime()) return undefined;
  return { until, why: awake > now ? 'silence' : 'night' };
}
