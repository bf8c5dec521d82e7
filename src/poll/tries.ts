import type { RainSubject } from '../domain/subject.js';

interface Try {
  /** Monotonic. */
  readonly at: number;
  /** How often in a row an answer to others left this one out. */
  readonly missed: number;
}

/** A place that was left out is asked for again after this time, then after twice as long and so on: each try spends of the budget of all. */
const againAfterMs = 60_000;

/** When places were last asked for, so that one which brings nothing holds up no other. */
export class Tries {
  private readonly tries = new Map<RainSubject, Try>();

  /** Before a request: whoever waited longer for a try comes first from now on, also when this one fails. */
  asked(subjects: readonly RainSubject[], at: number): void {
    for (const subject of subjects) this.tries.set(subject, { at, missed: this.tries.get(subject)?.missed ?? 0 });
  }

  /** Whether it was asked for after `since`. */
  wasAsked(subject: RainSubject, since: number): boolean {
    return (this.tries.get(subject)?.at ?? Number.NEGATIVE_INFINITY) > since;
  }

  answered(subjects: readonly RainSubject[], brought: ReadonlySet<RainSubject>): void {
    for (const subject of subjects) {
      const known = this.tries.get(subject);
      if (known) this.tries.set(subject, { ...known, missed: brought.has(subject) ? 0 : known.missed + 1 });
    }
  }

  /** Those of the places that may be tried at `at`, the longest untried first. `mostMs`: nobody waits longer than that. */
  inTurn<Place extends { readonly subject: RainSubject }>(
    places: readonly Place[],
    at: number,
    mostMs: number,
  ): readonly Place[] {
    const lastOf = ({ subject }: Place) => this.tries.get(subject) ?? { at: Number.MIN_SAFE_INTEGER, missed: 0 };
    const isFree = (place: Place) => {
      const { at: last, missed } = lastOf(place);
      return missed === 0 || at - last >= Math.min(againAfterMs * 2 ** (missed - 1), mostMs);
    };
    return places.filter(isFree).toSorted((one, other) => lastOf(one).at - lastOf(other).at);
  }

  /** Forgets every place but these. */
  keepOnly(places: readonly { readonly subject: RainSubject }[]): void {
    const kept = new Set(places.map(({ subject }) => subject));
    for (const subject of this.tries.keys()) if (!kept.has(subject)) this.tries.delete(subject);
  }
}
