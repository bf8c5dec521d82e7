import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../src/demo/stand-ins/faults.js';
import type { Forecast } from '../../src/domain/forecast.js';
import type { RainSubject } from '../../src/domain/subject.js';
import { QuotaUsedUp, type ForecastSource } from '../../src/sources/forecast-source.js';
import { collectGarbage } from '../support/garbage.js';
import { friday } from '../support/moments.js';
import { drawFrom, seeded } from '../support/seeded.js';
import { mutatedForecast, oddNumbers } from './forecast-mutations.js';
import { secretKey, type Upstream } from './source.js';

export interface ForecastSourceUnderTest {
  readonly startUpstream: () => Promise<Upstream>;
  /** A new one, whose calls end after `deadlineMs` and for whom it is {@link friday}. */
  readonly make: (upstream: Upstream, deadlineMs: number) => ForecastSource;
  /** Whom it asks in tests, two at least; upstream knows them all. */
  readonly subjects: readonly RainSubject[];
  /** A good reply to a question for these. The nth (from 0) has from 10 n mm on, less than ten more, in each hour. */
  readonly reply: (subjects: readonly RainSubject[]) => string;
  /** Replies that were recorded, to whatever question. */
  readonly recorded: ReadonlyMap<string, string>;
  /** What upstream says when its allowance of the minute is used up. */
  readonly usedUp: Fault;
}

/** Longer than any test may take: what ends earlier has another reason. */
const patientMs = 600_000;
/** For what ends by no other way. */
const shortMs = 400;
const neverEnds = new Set<Fault['kind']>(['hang', 'drip']);

/** What every source of forecasts promises (src/sources/forecast-source.ts), over real HTTP. */
export function forecastSourceContract(name: string, under: ForecastSourceUnderTest): void {
  const { startUpstream, make, subjects, reply, recorded, usedUp } = under;
  describe(`the forecast source ${name}`, () => {
    const known = subjects[0]!;
    let upstream: Upstream;
    let source: ForecastSource;
    beforeAll(async () => {
      upstream = await startUpstream();
    });
    beforeEach(() => {
      upstream.clearFaults();
      upstream.down = false;
      source = make(upstream, patientMs); // anew: a breaker that opened in one test is not the next one's
    });
    afterAll(async () => {
      await upstream.close();
    });

    const fetch = (which: readonly RainSubject[] = [known], from = source) =>
      from.fetch(which, new AbortController().signal);
    const answer = (body: unknown) => {
      upstream.fault({ kind: 'answer', status: 200, headers: { 'content-type': 'application/json' }, body });
    };
    const failure = async (from = source): Promise<Error> => {
      const error: unknown = await fetch([known], from).catch((thrown: unknown) => thrown);
      if (error instanceof Error) return error;
      throw new Error('it brought a usable reply');
    };
    /** Everything that a log line could make of it. */
    const allOf = (error: Error): string =>
      JSON.stringify([error.message, error.stack, error.cause, Object.entries(error)]);

    test('asks for all that it is asked for in one request, with its key in a header and nowhere else', async () => {
      const before = upstream.requests.length;
      const { forecasts, refused } = await fetch(subjects);
      expect(forecasts.map(({ subject }) => subject)).toEqual(subjects);
      expect(refused).toEqual([]);
      expect(upstream.requests.slice(before)).toMatchObject([{ apiKey: secretKey }]);
      expect(upstream.requests.at(-1)?.path).not.toContain(secretKey);
      expect(source.batch).toBeGreaterThanOrEqual(subjects.length);
    });

    test('asks nothing when there is nothing to ask', async () => {
      const before = upstream.requests.length;
      expect(await fetch([])).toEqual({ forecasts: [], refused: [] });
      expect(upstream.requests).toHaveLength(before);
    });

    test('brings sound hours: whole ones, in order, none that is over', async () => {
      const { forecasts } = await fetch(subjects);
      for (const forecast of forecasts) expect(isSound(forecast, subjects)).toBe(true);
      expect(forecasts.every(({ hours }) => hours.length > 0)).toBe(true);
    });

    const unusable: Record<string, Fault> = {
      'an empty body': { kind: 'answer', status: 200, body: '' },
      'plain text': { kind: 'answer', status: 200, body: 'Bem-vindo ao serviço de previsões' },
      'a page': { kind: 'answer', status: 200, headers: { 'content-type': 'text/html' }, body: '<html>{}</html>' },
      'half a JSON': { kind: 'answer', status: 200, body: reply([known]).slice(0, -20) },
      'an empty list': { kind: 'answer', status: 200, body: '[]' },
      'a number': { kind: 'answer', status: 200, body: '5.1' },
      'nothing but null': { kind: 'answer', status: 200, body: 'null' },
      'a refusal': { kind: 'answer', status: 403, body: { message: 'no' } },
      'a fault of the server': { kind: 'answer', status: 503, body: 'down' },
      'a redirect': { kind: 'redirect', to: 'http://127.0.0.1:9/stolen' },
      'a broken connection': { kind: 'reset-before-effect' },
      'half a body': { kind: 'cut-body' },
      'no answer': { kind: 'hang' },
      'a body that drips': { kind: 'drip', ms: 100 },
      'a body without end': { kind: 'endless' },
      'a bomb': { kind: 'gzip-bomb', megabytes: 50 },
    };
    test.each(Object.entries(unusable))('rejects %s, without its address, key or place', async (_what, fault) => {
      upstream.fault({ ...fault, times: 2 }); // one more try is made for what passes
      const isEnded = neverEnds.has(fault.kind);
      if (isEnded) source = make(upstream, shortMs);
      const failing = failure();
      if (isEnded) await collectGarbage(); // a deadline that nobody holds is forgotten here
      const said = allOf(await failing);
      for (const secret of [secretKey, new URL(upstream.url).port, 'stolen', known.slice('rain:'.length)])
        expect(said).not.toContain(secret);
    });

    test('rejects the allowance used up with the wait, asks no second time, and asks again when the caller does', async () => {
      for (let nth = 0; nth < 8; nth += 1) {
        upstream.fault(usedUp);
        const before = upstream.requests.length;
        const error = await failure();
        expect(error).toBeInstanceOf(QuotaUsedUp);
        expect(error).toMatchObject({ waitMs: expect.any(Number) as number });
        expect(upstream.requests).toHaveLength(before + 1);
      }
      expect((await fetch()).forecasts).toHaveLength(1);
    });

    test('tries once more at once what may pass', async () => {
      upstream.fault({ kind: 'answer', status: 503, body: 'down' });
      expect((await fetch()).forecasts).toHaveLength(1);
    });

    test('asks one who is down ever more seldom', async () => {
      upstream.down = true;
      for (let nth = 0; nth < 8; nth += 1) await failure();
      upstream.down = false;
      expect((await failure()).message).toMatch(/circuit/i);
    });

    test('takes nothing longer than a megabyte, even a good reply', async () => {
      answer(`${reply([known])}${' '.repeat(1_048_577)}`);
      await failure();
    });

    test('ends when it is told to stop', async () => {
      upstream.fault({ kind: 'hang' });
      const stop = new AbortController();
      const fetching = make(upstream, patientMs).fetch([known], stop.signal);
      stop.abort();
      await expect(fetching).rejects.toThrow();
    });

    test('reads every recorded reply, or refuses it with a reason', async () => {
      for (const text of recorded.values()) {
        answer(text);
        const error: unknown = await fetch([known], make(upstream, patientMs)).catch((thrown: unknown) => thrown);
        if (error instanceof Error) expect(error.message.length).toBeGreaterThan(10);
      }
      expect(recorded.size).toBeGreaterThan(5);
    });

    test('is never thrown past its edge by what a reply can hold, and takes no value that is not there', async () => {
      const { seed, numRuns } = seeded(1500);
      const draw = drawFrom(seed);
      const texts = [...recorded.values()];
      const counted = { forecasts: 0, refused: 0, rejected: 0 };
      for (let run = 0; run < numRuns; run += 1) {
        const body = spoilt(draw(4) ? reply(subjects) : texts[draw(texts.length)]!, draw);
        answer(body);
        const told = `seed ${seed}, run ${run}: ${body}`;
        const numbers = numbersIn(body);
        try {
          const { forecasts, refused } = await fetch(subjects, make(upstream, patientMs));
          for (const forecast of forecasts) {
            expect(isSound(forecast, subjects), told).toBe(true);
            const from = subjects.indexOf(forecast.subject) * 10;
            for (const { rain, endsAt } of forecast.hours) {
              const mm = rain === null ? from : rain / 100;
              expect((mm >= from && mm < from + 10) || oddNumbers.includes(mm), told).toBe(true);
              expect(numbers.has(endsAt.getTime() / 1000), told).toBe(true);
              expect(rain === null || numbers.has(mm), told).toBe(true);
            }
          }
          expect(new Set(forecasts.map(({ subject }) => subject)).size, told).toBe(forecasts.length);
          counted.forecasts += forecasts.length;
          counted.refused += refused.length;
        } catch (error) {
          if (!(error instanceof Error) || error.name === 'AssertionError') throw error;
          expect(allOf(error), told).not.toMatch(/TypeError|RangeError|127\.0\.0\.1/);
          counted.rejected += 1;
        }
      }
      console.log(`${name}: ${numRuns} mutated replies, seed ${seed}`, JSON.stringify(counted));
      for (const count of Object.values(counted)) expect(count).toBeGreaterThan(200);
    });
  });
}

function spoilt(text: string, draw: (below: number) => number): string {
  return isJson(text) ? mutatedForecast(text, draw) : text.slice(draw(text.length));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Every number of a reply, read by nobody's code but JavaScript's. */
function numbersIn(body: string): ReadonlySet<number> {
  return new Set((body.match(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi) ?? []).map(Number));
}

function isSound({ subject, hours }: Forecast, asked: readonly RainSubject[]): boolean {
  return (
    asked.includes(subject) &&
    hours.every(({ endsAt, rain, probability }, nth) => {
      const isInOrder = endsAt > (hours[nth - 1]?.endsAt ?? friday) && endsAt.getTime() % 3_600_000 === 0;
      const isRain = rain === null || (Number.isSafeInteger(rain) && rain >= 0 && rain <= 50_000);
      const isPercent = Number.isInteger(probability) && probability! >= 0 && probability! <= 100;
      return isInOrder && isRain && (probability === null || isPercent);
    })
  );
}
