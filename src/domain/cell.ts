/**
 * A place as coarse as we ever keep or ask it: a tenth of a degree, about 11 km, as `latitude,longitude` with one decimal each
 * (`-23.6,-46.6`). Nobody's house can be read out of it.
 */
export type Cell = `${string},${string}` & { readonly unit: '0.1°' };

/**
 * The cell of a point, rounded half away from zero on the decimal text itself: a float would put -23.55 on either side. Never `-0.0`.
 * `undefined` where the text is no latitude (-90 to 90) or longitude (-180 to 180).
 */
export function cellOf(latitude: string, longitude: string): Cell | undefined {
  const [south, west] = [tenth(latitude, 90), tenth(longitude, 180)];
  return south === undefined || west === undefined ? undefined : (`${south},${west}` as Cell);
}

/** Strict: only what {@link cellOf} writes. */
export function parseCell(text: string): Cell | undefined {
  const [latitude = '', longitude = '', ...rest] = text.split(',');
  const cell = cellOf(latitude, longitude);
  return rest.length === 0 && cell === text ? cell : undefined;
}

/** The two halves as decimal texts, as they are asked of an upstream. */
export function pointOf(cell: Cell): { readonly latitude: string; readonly longitude: string } {
  const [latitude = '', longitude = ''] = cell.split(',');
  return { latitude, longitude };
}

function tenth(text: string, most: number): string | undefined {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d{1,3})(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') return undefined;
  const tenths = Number(whole) * 10 + Number(decimals.charAt(0)) + (decimals.charAt(1) >= '5' ? 1 : 0);
  if (tenths > most * 10) return undefined;
  const rounded = `${Math.floor(tenths / 10)}.${tenths % 10}`;
  return tenths === 0 ? rounded : `${sign}${rounded}`;
}
