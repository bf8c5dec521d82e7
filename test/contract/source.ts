import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pairOf, type FxSubject } from '../../src/domain/subject.js';
import { pairs } from '../../src/domain/pair.js';
import type { Fault } from '../../src/demo/stand-ins/faults.js';
import type { Reading } from '../../src/domain/reading.js';
import type { Source } from '../../src/sources/source.js';
import { collectGarbage } from '../support/garbage.js';
import { later, minuteMs } from '../support/moments.js';
import { mutated } from '../support/mutated.js';
import { drawFrom, seeded } from '../support/seeded.js';

/** The far side of the wire, which does what it is told. */
export interface Upstream {
  readonly url: string;
  readonly requests: readonly { readonly path: string; readonly apiKey: string | undefined }[];
  fault(fault: Fault & { readonly times?: number }): unknown;
  clearFaults(): void;
  down: boolean;
  close(): Promise<void>;
}

export interface SourceUnderTest {
  /** Whom it asks in tests: `subjects[0]` is known there, the last one is not. */
  readonly subjects: readonly FxSubject[];
  readonly startUpstream: () => Promise<Upstream>;
  /** A new one, whose calls end after `deadlineMs`. */
  readonly make: (upstream: Upstream, deadlineMs: number) => Source;
  /** Replies to a question for the first subject, as they were recorded. */
  readonly replies: ReadonlyMap<string, string>;
  /** How many of those can be read at least. */
  readonly leastReadings: number;
  /** It has no key. */
  readonly isKeyless?: true;
  /** A reply that holds so many bad parts; absent: one names its parts, and these are none. */
  readonly manyBad?: (count: number) => string;
  /** Its replies do not say what they are about: the question alone does. */
  readonly isNameless?: true;
  /** A good reply for the first subject, with another value or time. */
  readonly reply: (value: string, observedAt: Date) => string;
}

export const secretKey = 'chave-que-ninguem-deve-ver';
/** Longer than any test may take: what ends earlier has another reason. */
const patientMs = 600_000;
/** For what ends by no other way. */
const shortMs = 400;
const neverEnds = new Set<Fault['kind']>(['hang', 'drip']);

/** What every source promises (src/sources/source.ts), over real HTTP. */
export function sourceContract(name: string, underTest: SourceUnderTest): void {
  const { subjects, startUpstream, make, replies, reply, manyBad, isKeyless, isNameless, leastReadings } = underTest;
  describe(`the source ${name}`, () => {
    const [known] = subjects as [FxSubject];
    let upstream: Upstream;
    let source: Source;
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

    const fetch = (which: readonly FxSubject[] = [known]) => source.fetch(which, new AbortController().signal);
    const answer = (body: unknown, headers: Record<string, string> = {}) => {
      upstream.fault({
        kind: 'answer',
        status: 200,
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
    };
    const failure = async (): Promise<Error> => {
      try {
        await fetch();
      } catch (error) {
        if (error instanceof Error) return error;
      }
      throw new Error('it brought a usable reply');
    };
    /** Everything that a log line could make of it. */
    const allOf = (error: Error): string =>
      JSON.stringify([
        error.message,
        error.stack,
        error.cause,
        Object.entries(error),
        Object.getOwnPropertyNames(error),
      ]);

    test('reads every recorded reply, or refuses it with a reason', async () => {
      let readings = 0;
      for (const text of replies.values()) {
        answer(text);
        const fetched = await make(upstream, patientMs)
          .fetch([known], new AbortController().signal)
          .catch((error: unknown) => error);
        if (!(fetched instanceof Error)) readings += (fetched as { readings: readonly unknown[] }).readings.length;
      }
      expect(readings).toBeGreaterThanOrEqual(leastReadings);
    });

    if (!isKeyless) {
      test('asks for all that it is asked for in one request, with its key in a header and nowhere else', async () => {
        const before = upstream.requests.length;
        await fetch();
        expect(upstream.requests.slice(before)).toMatchObject([{ apiKey: secretKey }]);
        expect(upstream.requests.at(-1)?.path).not.toContain(secretKey);
        expect(source.batch).toBeGreaterThanOrEqual(subjects.length);
      });

      test('brings what is good although one of those asked for is unknown there', async () => {
        const { readings, refused } = await fetch(subjects);
        expect(readings.map(({ subject }) => subject)).toEqual(subjects.slice(0, -1));
        expect(refused).toHaveLength(1);
      });
    }

    test('takes no value from the future, by the clock of the reply itself', async () => {
      const date = new Date('2026-09-18T14:03:00Z');
      for (const [ahead, count] of [
        [2 * minuteMs, 1],
        [2 * minuteMs + 1000, 0],
      ] as const) {
        answer(reply('5.1434', later(date, ahead)), { date: date.toUTCString() });
        const { readings, refused } = await fetch();
        expect([readings.length, refused.length]).toEqual([count, 1 - count]);
      }
    });

    test.each(['', '0', '-5.14', '0.99', '20.01', '1e309', '1e1', 'NaN', 'null', 'cinco', '5,14', '5.123456789', ' 5'])(
      'makes no reading of the value %j',
      async (value) => {
        answer(reply(value, new Date('2026-09-18T14:00:00Z')));
        expect(await fetch()).toMatchObject({ readings: [], refused: [{ why: expect.any(String) as string }] });
      },
    );

    if (!isNameless) {
      test('brings nothing that it was not asked for', async () => {
        const other = subjects.at(-1) ?? known;
        answer(reply('5.1434', new Date('2026-09-18T14:00:00Z')));
        expect(await fetch([other])).toMatchObject({ readings: [] });
      });
    }

    test('bounds what it says of a reply with very many bad parts', async () => {
      const named = (count: number) =>
        JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [`X${at}`, null])));
      answer((manyBad ?? named)(20_000));
      const { readings, refused } = await fetch();
      expect(readings).toEqual([]);
      expect(refused.length).toBeLessThanOrEqual(100);
      expect(refused.length).toBeGreaterThan(0);
    });

    const unusable: Record<string, Fault> = {
      'an empty body': { kind: 'answer', status: 200, body: '' },
      'plain text': { kind: 'answer', status: 200, body: 'Bem-vindo ao serviço de cotações' },
      'a page': { kind: 'answer', status: 200, headers: { 'content-type': 'text/html' }, body: '<html>{}</html>' },
      'half a JSON': { kind: 'answer', status: 200, body: '{"USDBRL":{"code":"USD","bid":"5.1' },
      'a list': { kind: 'answer', status: 200, body: '[]' },
      'a number': { kind: 'answer', status: 200, body: '5.1434' },
      NaN: { kind: 'answer', status: 200, body: 'NaN' },
      'nothing but null': { kind: 'answer', status: 200, body: 'null' },
      'a refusal': { kind: 'answer', status: 403, body: { message: 'no' } },
      'too many requests': { kind: 'answer', status: 429, body: { status: 429, code: 'QuotaExceeded' } },
      'a fault of the server': { kind: 'answer', status: 503, body: 'down' },
      'a redirect': { kind: 'redirect', to: 'http://127.0.0.1:9/stolen' },
      'a broken connection': { kind: 'reset-before-effect' },
      'half a body': { kind: 'cut-body' },
      'no answer': { kind: 'hang' },
      'a body that drips': { kind: 'drip', ms: 100 },
      'a body without end': { kind: 'endless' },
      'a bomb': { kind: 'gzip-bomb', megabytes: 50 },
    };
    test.each(Object.entries(unusable))('rejects %s in the end, without its address or key', async (_what, fault) => {
      upstream.fault({ ...fault, times: 2 }); // one more try is made for what passes
      const isEnded = neverEnds.has(fault.kind);
      if (isEnded) source = make(upstream, shortMs);
      const failing = failure();
      if (isEnded) await collectGarbage(); // a deadline that nobody holds is forgotten here
      const said = allOf(await failing);
      expect(said).not.toContain(secretKey);
      expect(said).not.toContain(new URL(upstream.url).port);
      expect(said).not.toContain('stolen');
    });

    test('follows no redirect, even to a good reply', async () => {
      await fetch();
      const before = upstream.requests.length;
      upstream.fault({ kind: 'redirect', to: `${upstream.url}${upstream.requests.at(-1)?.path ?? ''}` });
      await failure();
      expect(upstream.requests).toHaveLength(before + 1);
    });

    test('takes nothing longer than a megabyte, even a good reply, and ends a body without end by its size', async () => {
      answer(`${reply('5.1434', new Date('2026-09-18T14:00:00Z'))}${' '.repeat(1_048_577)}`);
      await failure();
      const patient = make(upstream, patientMs);
      upstream.fault({ kind: 'endless' });
      await expect(patient.fetch([known], new AbortController().signal)).rejects.toThrow();
    });

    test('says as little of an upstream that is down, and asks it ever more seldom', async () => {
      upstream.down = true;
      const before = upstream.requests.length;
      for (let nth = 0; nth < 8; nth += 1) {
        const said = allOf(await failure());
        expect(said).not.toContain(secretKey);
        expect(said).not.toContain(new URL(upstream.url).port);
      }
      upstream.down = false;
      expect((await failure()).message).toMatch(/circuit/i);
      expect(upstream.requests.length).toBe(before);
    });

    test('tries once more at once what may pass', async () => {
      upstream.fault({ kind: 'answer', status: 503, body: 'down' });
      expect((await fetch()).readings).toHaveLength(1);
    });

    test('is never thrown past its edge by what a reply can hold', async () => {
      const { seed, numRuns } = seeded(5000);
      const draw = drawFrom(seed);
      const texts = [...replies.values()];
      const counted = { readings: 0, refused: 0, rejected: 0 };
      for (let run = 0; run < numRuns; run += 1) {
        const body = mutated(texts[draw(texts.length)] ?? '{}', draw);
        upstream.fault({ kind: 'answer', status: 200, headers: { 'content-type': 'application/json' }, body });
        try {
          const { readings, refused } = await make(upstream, patientMs).fetch([known], new AbortController().signal);
          for (const reading of readings)
            expect(isSound(reading, known), `seed ${seed}, run ${run}: ${body}`).toBe(true);
          counted.readings += readings.length;
          counted.refused += refused.length;
        } catch (error) {
          if (!(error instanceof Error) || error.name === 'AssertionError') throw error;
          expect(allOf(error), `seed ${seed}, run ${run}: ${body}`).not.toMatch(/TypeError|RangeError|127\.0\.0\.1/);
          counted.rejected += 1;
        }
      }
      console.log(`${name}: ${numRuns} mutated replies`, JSON.stringify(counted));
      for (const count of Object.values(counted)) expect(count).toBeGreaterThan(200);
    });
  });
}

function isSound({ subject, value, observedAt }: Reading, asked: FxSubject): boolean {
  const { min, max } = pairs[pairOf(subject)];
  const isPrice = Number.isSafeInteger(value) && value >= min && value <= max;
  return subject === asked && isPrice && Math.abs(observedAt.getTime()) < 8.64e15;
}
