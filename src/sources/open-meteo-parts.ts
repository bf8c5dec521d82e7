import { z } from 'zod';

const Part = z.object({ location_id: z.int().optional() }); // from 0; left out for 0, and for a single place

/** The parts of a reply by the number of the place that they are for, and how many are for none of those that were asked. */
export interface Parts {
  readonly byPlace: ReadonlyMap<number, readonly unknown[]>;
  readonly strange: number;
}

/**
 * One place comes as a bare object, several as an array. A part says which place it is for by `location_id` where any part does (so a
 * reordered reply is read rightly), else by where it stands. Its coordinates are no key: they are the centre of upstream's own cell.
 * Throws where the reply as a whole is no answer to the question.
 */
export function partsOf(data: unknown, asked: number): Parts {
  const list = listed(data, asked);
  const isNumbered = list.some((part) => Part.safeParse(part).data?.location_id !== undefined);
  const byPlace = new Map<number, unknown[]>();
  let strange = 0;
  for (const [at, part] of list.entries()) {
    const place = isNumbered ? numberOf(part) : at;
    if (place === undefined || place < 0 || place >= asked) strange += 1;
    else byPlace.set(place, [...(byPlace.get(place) ?? []), part]);
  }
  return { byPlace, strange };
}

function listed(data: unknown, asked: number): readonly unknown[] {
  if (Array.isArray(data)) return data;
  if (data === null || typeof data !== 'object') throw new Error('the reply is no forecast');
  if (asked > 1) throw new Error('the reply is one forecast for several places');
  return [data];
}

function numberOf(part: unknown): number | undefined {
  const { data } = Part.safeParse(part);
  return data && (data.location_id ?? 0);
}
