import { Router } from 'express';
import type { Channel, SendOutcome } from '../channels/channel.js';
import type { Reading } from '../domain/reading.js';
import type { Verdict } from '../domain/tick-gate.js';
import { QuotaUsedUp, type FetchedForecasts, type ForecastSource } from '../sources/forecast-source.js';
import type { Fetched, Source } from '../sources/source.js';
import type { Metrics } from './metrics.js';

/** What a source and a channel are to us, counted at the port: how each call ended, and what was refused of a reply. */

const outcomes: readonly SendOutcome['end'][] = [
  ...(['sent', 'wait', 'not_sent', 'unknown', 'gone'] as const),
  ...(['suspect', 'moved', 'refused', 'unauthorized'] as const),
];

export function observedSource(source: Source, metrics: Metrics): Source {
  return { ...source, fetch: (subjects, signal) => fetched(source, () => source.fetch(subjects, signal), metrics) };
}

export function observedForecasts(source: ForecastSource, metrics: Metrics): ForecastSource {
  return { ...source, fetch: (subjects, signal) => fetched(source, () => source.fetch(subjects, signal), metrics) };
}

async function fetched<Brought extends Fetched | FetchedForecasts>(
  { name: source }: { readonly name: string },
  fetch: () => Promise<Brought>,
  { fetches, readings }: Metrics,
): Promise<Brought> {
  try {
    const brought = await fetch();
    const usable = 'readings' in brought ? brought.readings : brought.forecasts;
    fetches.inc({ source, outcome: usable.length > 0 ? 'answered' : 'empty' });
    readings.inc({ source, verdict: 'refused' }, brought.refused.length);
    return brought;
  } catch (error) {
    fetches.inc({ source, outcome: error instanceof QuotaUsedUp ? 'quota' : 'failed' });
    throw error;
  }
}

/** Judges a reading by `evaluate`, and counts how it was judged. */
export async function observedReading(
  reading: Reading,
  evaluate: (reading: Reading) => Promise<Verdict>,
  { readings }: Metrics,
): Promise<Verdict> {
  const verdict = await evaluate(reading);
  readings.inc({ source: reading.source, verdict });
  return verdict;
}

export function observedChannel(channel: Channel, { messages }: Metrics): Channel {
  for (const outcome of outcomes) messages.inc({ outcome }, 0);
  return {
    ...channel,
    send: async (to, message) => {
      const outcome = await channel.send(to, message);
      messages.inc({ outcome: outcome.end });
      return outcome;
    },
  };
}

/** Counts what the routes behind it answer on this path. What the server itself cuts off (408) passes no route. */
export function countReceipts(path: string, { receipts }: Metrics): Router {
  receipts.inc({ status: '202' }, 0);
  return Router().use(path, (_request, response, next) => {
    response.once('finish', () => {
      receipts.inc({ status: String(response.statusCode) });
    });
    next();
  });
}
