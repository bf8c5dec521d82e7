import type { OpenMeteo } from './stand-ins/open-meteo.js';
import { placeNames } from './place-name.js';
import type { QuoteSeen } from './trace.js';

export const mostMm = 20;
export const latestStartHours = 12;
export const usualLastsHours = 3;

/** The rain that a slider sets: `mm` an hour, with one decimal. Hour 0 is the one in progress. */
export type RainSet = { readonly mm: string; readonly startsInHours: number; readonly lasts: number };

export type RainPlace = RainSet & {
  /** As it is asked for: `-23.9,-46.3`. */
  readonly cell: string;
  /** The nearest town; of two cells of one town each says where it lies. */
  readonly name: string;
  /** UTC milliseconds. */
  readonly changedAtMs: number;
  /** The program asks for it; false where nobody's wish needs it any more. */
  readonly isWatched: boolean;
};

export type RainState = { readonly places: readonly RainPlace[]; readonly mostMm: number };

type Kept = RainSet & { readonly changedAtMs: number; readonly askedAtMs: number; readonly isGiven: boolean };

/** Who asked less than this ago is watching; the demo's program asks every second. */
const watchingMs = 6_000;
const placesKept = 6;
const dry: RainSet = { mm: '0.0', startsInHours: 0, lasts: usualLastsHours };

/** A slider for each place that the program asks Open-Meteo for. */
export class Rain {
  private readonly openMeteo: OpenMeteo;
  private readonly isDeaf: () => boolean;
  private readonly onGiven: (quote: QuoteSeen) => void;
  private readonly onChange: () => void;
  private readonly places = new Map<string, Kept>();
  private readonly look: NodeJS.Timeout;
  private told = '';

  /** `isDeaf` tells that the program cannot ask just now. `onGiven`: a forecast with a changed rain was given out, for the first time. */
  constructor(
    openMeteo: OpenMeteo,
    tell: { isDeaf: () => boolean; onGiven: (quote: QuoteSeen) => void; onChange: () => void },
  ) {
    this.openMeteo = openMeteo;
    this.isDeaf = tell.isDeaf;
    this.onGiven = tell.onGiven;
    this.onChange = tell.onChange;
    openMeteo.on('request', ({ cells, at }) => {
      for (const cell of cells) this.asked(cell, at);
    });
    this.look = setInterval(() => {
      this.tellWatched();
    }, 1000);
  }

  get state(): RainState {
    const names = placeNames([...this.places.keys()]);
    const places = [...this.places].map(([cell, { mm, startsInHours, lasts, changedAtMs, askedAtMs }], at) => ({
      ...{ cell, name: names[at] ?? cell, mm, startsInHours, lasts, changedAtMs },
      isWatched: this.isDeaf() || Date.now() - askedAtMs < watchingMs,
    }));
    return { places, mostMm };
  }

  /** Whether there is a slider for it. */
  has(cell: string): boolean {
    return this.places.has(cell);
  }

  set(cell: string, rain: RainSet): void {
    const askedAtMs = this.places.get(cell)?.askedAtMs ?? 0;
    this.places.set(cell, { ...rain, changedAtMs: Date.now(), askedAtMs, isGiven: false });
    this.openMeteo.set(cell, rain);
    this.onChange();
  }

  stop(): void {
    clearInterval(this.look);
  }

  private asked(cell: string, at: number): void {
    const known = this.places.get(cell);
    const wasWatched = this.isDeaf() || at - (known?.askedAtMs ?? -Infinity) < watchingMs;
    const kept = known ?? { ...dry, changedAtMs: at, askedAtMs: at, isGiven: false };
    this.places.set(cell, { ...kept, askedAtMs: at, isGiven: true });
    if (!kept.isGiven) {
      const value = kept.startsInHours <= 1 ? kept.mm : '0';
      this.onGiven({ subject: `rain:${cell}`, value, at: wasWatched ? kept.changedAtMs : at });
    }
    if (known) return;
    for (const old of [...this.places.keys()].slice(0, -placesKept)) this.places.delete(old);
    this.onChange();
  }

  private tellWatched(): void {
    const watched = this.state.places.map(({ isWatched }) => isWatched).join();
    if (watched !== this.told) this.onChange();
    this.told = watched;
  }
}
