import type { ForecastQuestion } from './forecast-question.js';
import { printedForecast, type ForecastPart } from './forecast-answer.js';

/** What went wrong with a reply of status 200, though HTTP itself was well. */
export const garblings = [
  /** A text instead of JSON: the body is streamed after the status line. */
  'streaming-error',
  /** The same text in the middle of the array. */
  'cut-by-streaming-error',
  /** The bare word `nan`, as where a regional model does not reach. */
  'nan',
  'all-null',
  /** The hour in progress, or the next one, is not known. */
  'now-null',
  'next-null',
  /** The last place is not there. */
  'place-missing',
  'place-twice',
  /** The places from last to first, each with its `location_id`. */
  'reordered',
  /** Half as many values as times. */
  'half-arrays',
  /** Only the first three hours, of which one is over. */
  'fewer-hours',
  /** The hours from last to first. */
  'hours-disordered',
] as const;
export type Garbling = (typeof garblings)[number];

export const streamingError = 'Unexpected error while streaming data: timeoutReached';

/** The body of a reply with this wrong in it. */
export function garbled(question: ForecastQuestion, parts: readonly ForecastPart[], what: Garbling): string {
  const each = (change: (part: ForecastPart) => ForecastPart) => printedForecast(question, parts.map(change));
  switch (what) {
    case 'streaming-error':
      return streamingError;
    case 'cut-by-streaming-error': {
      const whole = printedForecast(question, parts);
      return whole.slice(0, Math.floor(whole.length / 2)) + streamingError;
    }
    case 'nan':
      return each((part) => ({ ...changed(part, () => undefined), latitude: NaN, longitude: NaN }));
    case 'all-null':
      return each((part) => changed(part, () => null));
    case 'now-null':
      return each((part) => changed(part, (value, at) => (at === 1 ? null : value)));
    case 'next-null':
      return each((part) => changed(part, (value, at) => (at === 2 ? null : value)));
    case 'place-missing':
      return printedForecast(question, parts.slice(0, -1));
    case 'place-twice':
      return printedForecast(question, [...parts, ...parts.slice(-1)]);
    case 'reordered':
      return printedForecast(question, parts.toReversed());
    case 'half-arrays':
      return each((part) => shortened(part, Math.floor(part.time.length / 2)));
    case 'fewer-hours':
      return each((part) => ({ ...shortened(part, 3), time: part.time.slice(0, 3) }));
    case 'hours-disordered':
      return each((part) => ({ ...part, time: part.time.toReversed() }));
  }
}

type Value = number | null | undefined;

function changed(part: ForecastPart, change: (value: Value, at: number) => Value): ForecastPart {
  return { ...part, values: new Map([...part.values].map(([name, values]) => [name, values.map(change)])) };
}

function shortened(part: ForecastPart, length: number): ForecastPart {
  return { ...part, values: new Map([...part.values].map(([name, values]) => [name, values.slice(0, length)])) };
}
