import { rises } from '../domain/condition.js';
import { pairOf } from '../domain/subject.js';
import type { Watched } from '../store/conversation-store.js';
import type { About } from './grammar/intent.js';

/** Whether something is said of the alerts at all. */
export function isSaid(about: About): boolean {
  const { all, numbers, limits } = about;
  return all || numbers.length > 0 || limits !== undefined || isKind(about);
}

/** Whether it is said of what kind they are. */
export function isKind({ pairs, rain, place, isUp }: About): boolean {
  return pairs.length > 0 || rain || place !== undefined || isUp !== undefined;
}

/**
 * Those that the sentence can mean. A number alone is that alert, where there is one; beside other words kind, place, side and limit
 * count first. None where it names none of these.
 */
export function meantBy(about: About, watched: readonly Watched[]): readonly Watched[] {
  const { numbers, limits } = about;
  const [number, ...more] = numbers;
  const own = more.length > 0 || isKind(about) ? undefined : watched.find((one) => one.number === number);
  if (own !== undefined) return [own];
  const sided = watched.filter((one) => isOfKind(one, about));
  if (limits === undefined && numbers.length === 0) return isKind(about) ? sided : [];
  const exact = sided.filter(({ of, condition }) => {
    const meant: readonly number[] = (of === 'fx' ? limits?.amounts : limits?.levels) ?? [];
    return meant.includes(condition.threshold);
  });
  return exact.length > 0 ? exact : sided.filter(({ number }) => numbers.includes(number));
}

function isOfKind(one: Watched, { pairs, rain, place, isUp }: About): boolean {
  if (isUp !== undefined && rises(one.condition.operator) !== isUp) return false;
  if (place !== undefined) return one.of === 'rain' && place.towns.some(({ name }) => name === one.place);
  if (pairs.length === 0 && !rain) return true;
  return one.of === 'rain' ? rain : pairs.includes(pairOf(one.subject));
}
