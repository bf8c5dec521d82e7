/**
 * The rain of one place, from the hour in progress on: hour 0 is that one, whose stamp is its END. `mm` are of an hour, so mm/h. It is
 * fixed to the clock when it is set: the hours go by, and the rain with them.
 */
export type Rain =
  | {
      readonly mm: string | number;
      /** Whole hours until it begins; 0, which is the default, rains now. */
      readonly startsInHours?: number;
      /** Hours; without an end unless told. */
      readonly lasts?: number;
      /** Of more than 0.1 mm, in percent, in its hours; 80 unless told. */
      readonly probability?: number | null;
    }
  /** A value for each hour; dry after the last one. `null` is what upstream leaves open. */
  | {
      readonly hours: readonly (string | number | null)[];
      readonly probability?: number | null | readonly (number | null)[];
    };

/** One hour of one place. */
export type SkyHour = { readonly mm: number | null; readonly probability: number | null };

const hourS = 3_600;
const dryHour: SkyHour = { mm: 0, probability: 0 };

/** The stamp of the hour in progress: UTC seconds of its end. */
export const hourInProgress = (nowMs: number): number => (Math.floor(nowMs / 1000 / hourS) + 1) * hourS;

/** The rain of every place; dry where nothing was set. */
export class Skies {
  private readonly now: () => number;
  private readonly set_ = new Map<string, { readonly rain: Rain; readonly fromS: number }>();
  private everywhere: { readonly rain: Rain; readonly fromS: number } | undefined;

  constructor(now: () => number) {
    this.now = now;
  }

  /** `cell` as it is asked for: `-23.9,-46.3`. */
  set(cell: string, rain: Rain): void {
    this.set_.set(cell, { rain, fromS: hourInProgress(this.now()) });
  }

  /** What every place has that has none of its own. */
  setEverywhere(rain: Rain): void {
    this.everywhere = { rain, fromS: hourInProgress(this.now()) };
  }

  /** The hour of this cell that ends at `endsAtS`, UTC seconds. */
  at(cell: string, endsAtS: number): SkyHour {
    const sky = this.set_.get(cell) ?? this.everywhere;
    return sky === undefined ? dryHour : hourOf(sky.rain, Math.round((endsAtS - sky.fromS) / hourS));
  }
}

function hourOf(rain: Rain, hour: number): SkyHour {
  if ('hours' in rain) {
    const mm = rain.hours[hour];
    if (mm === undefined) return dryHour;
    const { probability = mm === null ? null : chance(Number(mm)) } = rain;
    const own = isList(probability) ? (probability[hour] ?? null) : probability;
    return { mm: mm === null ? null : Number(mm), probability: own };
  }
  const { mm, startsInHours = 0, lasts = Infinity, probability = chance(Number(mm)) } = rain;
  const isIn = hour >= startsInHours && hour < startsInHours + lasts;
  return isIn ? { mm: Number(mm), probability } : dryHour;
}

const chance = (mm: number): number => (mm > 0 ? 80 : 0);
const isList = (value: number | null | readonly (number | null)[]): value is readonly (number | null)[] =>
  Array.isArray(value);
