/** How far a zone's clock is ahead of UTC at a moment, in seconds; negative in Brazil. */
export function offsetSeconds(zone: string, atMs: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(atMs);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign = '+', hours = '0', minutes = '0'] = /^GMT([+-])(\d{2}):(\d{2})$/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

/** What the zone's clock shows, counted in seconds as if it were UTC. */
export const localSeconds = (zone: string, atMs: number): number => Math.floor(atMs / 1000) + offsetSeconds(zone, atMs);
