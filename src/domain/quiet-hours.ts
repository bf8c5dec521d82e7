/** Hours of the day in which messages come without sound, local to the subscriber; `from` 22 `until` 7 crosses midnight. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

export const defaultQuietHours: QuietHours = { from: 22, until: 7 };

/** `zone` is an IANA name. Equal ends mean: never quiet. */
export function isQuiet(at: Date, zone: string, { from, until }: QuietHours): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at),
  );
  return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
}
