import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { e2 } from '../../src/domain/decimal.js';
import type { RainSubject } from '../../src/domain/subject.js';
import { createHttpClient } from '../../src/http/client.js';
import { QuotaUsedUp } from '../../src/sources/forecast-source.js';
import { openMeteo } from '../../src/sources/open-meteo.js';
import { forecastSourceContract } from '../contract/forecast-source.js';
import { secretKey } from '../contract/source.js';
import { friday, hourMs, later, secondMs } from '../support/moments.js';
import { recordedReplies } from '../support/recorded.js';
import { VirtualClock } from '../support/virtual-clock.js';
import {
  at,
  goodReply,
  manaus,
  overS,
  part,
  recife,
  saoPaulo,
  startOpenMeteo,
  subjectsIn,
  type OpenMeteoUpstream,
} from './open-meteo-world.js';

const recorded = recordedReplies('open-meteo');
const three = [saoPaulo, recife, manaus];
const twelve = Array.from({ length: 12 }, (_, nth) => nth);
const make = (url: string, deadlineMs = 5000) =>
  openMeteo({ url, key: secretKey, http: createHttpClient(deadlineMs), clock: new VirtualClock() });

forecastSourceContract('open-meteo', {
  startUpstream: startOpenMeteo,
  make: (upstream, deadlineMs) => make(upstream.url, deadlineMs),
  subjects: three,
  reply: (subjects) => JSON.stringify(goodReply(subjects)),
  recorded,
  usedUp: { kind: 'answer', status: 429, body: recorded.get('error_429_minutely.json') },
});

let upstream: OpenMeteoUpstream;
beforeAll(async () => {
  upstream = await startOpenMeteo();
});
beforeEach(() => {
  upstream.clearFaults();
});
afterAll(async () => {
  await upstream.close();
});

const fetch = (subjects: readonly RainSubject[] = [saoPaulo]) =>
  make(upstream.url).fetch(subjects, new AbortController().signal);
const answer = (body: unknown, more: { status?: number; headers?: Record<string, string> } = {}) => {
  upstream.fault({ kind: 'answer', status: 200, body, ...more });
};
const failure = async (subjects?: readonly RainSubject[]): Promise<Error> => {
  const error: unknown = await fetch(subjects).catch((thrown: unknown) => thrown);
  if (error instanceof Error) return error;
  throw new Error('it brought a usable reply');
};

describe('the question', () => {
  test('names the cells and nothing finer, and counts one for each place', async () => {
    await fetch(three);
    expect(upstream.requests.at(-1)?.path).toBe(
      '/v1/forecast?latitude=-23.5,-8.1,-3.1&longitude=-46.6,-35.0,-60.0&hourly=precipitation,precipitation_probability' +
        '&forecast_hours=28&timeformat=unixtime&timezone=auto',
    );
  });

  test('goes without a key where there is none', async () => {
    const keyless = openMeteo({ url: upstream.url, http: createHttpClient(), clock: new VirtualClock() });
    await keyless.fetch(three, new AbortController().signal);
    expect(upstream.requests.at(-1)?.apiKey).toBeUndefined();
  });

  test('takes a hundred places', async () => {
    const hundred = Array.from({ length: 100 }, (_, nth) => at(`-${Math.floor(nth / 10)}.5`, `-4${nth % 10}.5`));
    expect((await fetch(hundred)).forecasts).toHaveLength(100);
    expect(make(upstream.url).batch).toBe(100);
    expect(upstream.requests.at(-1)?.path.length).toBeLessThan(3_300);
  });
});

describe('the hours', () => {
  const hoursOf = async (...[input]: [Parameters<typeof part>[2]]) => {
    answer(part(saoPaulo, 0, input));
    return (await fetch()).forecasts[0]?.hours;
  };
  const refusal = async (...[input]: [Parameters<typeof part>[2]]) => {
    answer([part(saoPaulo, 0, input), part(recife, 1)]);
    const { forecasts, refused } = await fetch([saoPaulo, recife]);
    expect(forecasts.map(({ subject }) => subject)).toEqual([recife]);
    expect(refused).toMatchObject([{ key: saoPaulo }]);
    return refused[0]?.why;
  };

  test('end at their stamps, and the one that is over is left out', async () => {
    expect(
      (await hoursOf({ mm: [7, 0.5, 2], probability: [1, 40, null, ...Array.from({ length: 25 }, () => 0)] }))?.slice(
        0,
        2,
      ),
    ).toEqual([
      { endsAt: later(friday, 57 * 60 * secondMs), rain: 50, probability: 40 },
      { endsAt: later(friday, 117 * 60 * secondMs), rain: 200, probability: null },
    ]);
  });

  test('an hour that ends this very moment is over', async () => {
    const clock = new VirtualClock();
    clock.setWall(57 * 60 * secondMs);
    answer(part(saoPaulo));
    const source = openMeteo({ url: upstream.url, http: createHttpClient(), clock });
    const { forecasts } = await source.fetch([saoPaulo], new AbortController().signal);
    expect(forecasts[0]?.hours.map(({ rain }) => rain).slice(0, 2)).toEqual([200, 0]);
  });

  test('what is not known stays unknown and never becomes 0', async () => {
    const hours = await hoursOf({ mm: [0, null, 0.3] });
    expect(hours?.map(({ rain }) => rain).slice(0, 3)).toEqual([null, 30, 0]);
    expect(await refusal({ mm: [1, ...Array.from({ length: 27 }, () => null)] })).toBe('no hour with a value');
  });

  test('a forecast without probabilities is one', async () => {
    const time = Array.from({ length: 12 }, (_, nth) => overS + (nth + 1) * 3600);
    answer(part(saoPaulo, 0, { more: { hourly: { time, precipitation: time.map(() => 1) } } }));
    expect((await fetch()).forecasts[0]?.hours).toEqual(
      time.map((endS) => ({ endsAt: new Date(endS * 1000), rain: 100, probability: null })),
    );
  });

  test('every amount of two decimals is the one that was printed', async () => {
    const cents = Array.from({ length: 50_040 }, (_, nth) => Math.min(nth, 50_000));
    for (let from = 0; from < cents.length; from += 40) {
      const some = cents.slice(from, from + 40);
      const printed = some.map((cent) => (cent / 100).toFixed(2));
      const time = some.map((_, nth) => overS + (nth + 1) * 3600);
      answer(
        `{"latitude":-23.51,"longitude":-46.6,"hourly":{"time":[${time.join(',')}],"precipitation":[${printed.join(',')}]}}`,
      );
      const { forecasts } = await fetch();
      expect(forecasts[0]?.hours.map(({ rain }) => rain)).toEqual(some);
    }
    expect(e2('0.29')).toBe(29); // 0.29 * 100 is 28.999999999999996
  });

  test.each([
    [{ mm: [0, -0.1, 2] }, 'an amount of rain that cannot be'],
    [{ mm: [0, 500.01, 2] }, 'an amount of rain that cannot be'],
    [{ mm: [0, 0.125, 2] }, 'an amount of rain that cannot be'],
    [{ mm: [0, 1e-7, 2] }, 'an amount of rain that cannot be'],
    [{ mm: [0, '0.5', 2] }, /expected number/],
    [{ mm: [0, [0.5], 2] }, /expected number/],
    [{ mm: [0, true, 2] }, /expected number/],
    [{ mm: [0, 1], time: [overS, overS + 3600, overS + 7200], probability: [1, 1, 1] }, /different length/],
    [{ mm: [0, 1, 2], probability: [1, 1] }, /different length/],
    [{ mm: [0, 1, 2], probability: [] }, /different length/],
    [{ mm: [], probability: [] }, /Too small/],
    [{ probability: [0, 101, 0] }, /Too big/],
    [{ probability: [0, -1, 0] }, /Too small/],
    [{ probability: [0, 40.5, 0] }, /expected int/],
    [{ time: [overS, overS + 7200, overS + 3600] }, 'times out of order'],
    [{ time: [overS, overS + 3600, overS + 3600] }, 'times out of order'],
    [{ time: [overS, overS + 1800, overS + 3600] }, 'a time that is no full hour'],
    [{ time: ['2026-09-18T14:00', '2026-09-18T15:00', '2026-09-18T16:00'] }, /expected number/],
    [{ time: [overS * 1000, overS * 1000 + 3_600_000, overS * 1000 + 7_200_000] }, 'a time too far from now'],
    [{ time: [overS - 7200, overS - 3600, overS] }, 'only 0 hours ahead'],
    [{ time: twelve.map((nth) => overS + nth * 3600), mm: twelve }, 'only 11 hours ahead'],
    [{ time: [overS, overS + 3600, overS + 49 * 3600] }, 'a time too far from now'],
    [{ time: [overS - 48 * 3600, overS, overS + 3600] }, 'a time too far from now'],
    [{ more: { hourly_units: { time: 'iso8601', precipitation: 'mm' } } }, /unixtime/],
    [{ more: { hourly_units: { time: 'unixtime', precipitation: 'inch' } } }, /mm/],
    [{ more: { latitude: -21.9 } }, 'coordinates of another place'],
    [{ more: { latitude: null } }, /expected number/],
    [{ more: { hourly: undefined } }, /expected object/],
  ] as const)('%j is refused, the other place counts', async (input, why) => {
    expect(await refusal(input)).toMatch(why);
  });

  test('what lies just within the bounds is taken', async () => {
    const time = [...twelve, 48].map((nth) => overS + nth * 3600);
    const mm = time.map((_, nth) => (nth === 1 ? 500 : 0));
    const hours = await hoursOf({ mm, time, more: { hourly_units: undefined } });
    expect(hours?.map(({ rain }) => rain)).toEqual([50_000, ...Array.from({ length: 11 }, () => 0)]);
  });

  test('a place on the other side of the date line is near', async () => {
    const fiji = at('-17', '179.9');
    answer(part(fiji, 0, { more: { latitude: -17, longitude: -179.98 } }));
    expect((await fetch([fiji])).forecasts).toHaveLength(1);
  });
});

describe('many places', () => {
  const mmOf = async (body: unknown, subjects: readonly RainSubject[] = three) => {
    answer(body);
    const { forecasts, refused } = await fetch(subjects);
    return {
      mm: Object.fromEntries(forecasts.map(({ subject, hours }) => [subject, hours[0]?.rain])),
      refused: refused.map(({ key, why }) => [key, why]),
    };
  };
  const [first, second, third] = [
    part(saoPaulo, 0, { mm: [0, 1] }),
    part(recife, 1, { mm: [0, 2] }),
    part(manaus, 2, { mm: [0, 3] }),
  ] as const;
  const unnumbered = three.map((subject, nth) => part(subject, 0, { mm: [0, nth + 1] }));
  const all = { [saoPaulo]: 100, [recife]: 200, [manaus]: 300 };

  test('a reordered reply is read by its numbers', async () => {
    expect(await mmOf([third, first, second])).toEqual({ mm: all, refused: [] });
  });

  test('a reply without numbers is read by its order', async () => {
    expect(await mmOf(unnumbered)).toEqual({ mm: all, refused: [] });
  });

  test('a shorter reply leaves out what is missing in it, and gives nobody another’s rain', async () => {
    expect(await mmOf([first, third])).toEqual({
      mm: { [saoPaulo]: 100, [manaus]: 300 },
      refused: [[recife, 'missing in the reply']],
    });
    expect(await mmOf([unnumbered[0], unnumbered[2]])).toEqual({
      mm: { [saoPaulo]: 100 },
      refused: [
        [recife, 'coordinates of another place'],
        [manaus, 'missing in the reply'],
      ],
    });
  });

  test('what comes twice is believed in neither way', async () => {
    expect(await mmOf([first, second, second, third])).toEqual({
      mm: { [saoPaulo]: 100, [manaus]: 300 },
      refused: [[recife, 'more than once in the reply']],
    });
  });

  test('a number that was not asked for is counted and passed over', async () => {
    const odd = [3, -1, '2', 1.5].map((number) => ({ ...part(manaus), location_id: number }));
    expect(await mmOf([first, second, third, ...odd, null, 7])).toEqual({
      mm: all,
      refused: [['more', '6 of the reply are for no place that was asked for']],
    });
  });

  test('one object is no answer for several', async () => {
    answer(first);
    expect((await failure(three)).message).toBe('the reply is one forecast for several places');
  });

  test('a list of one is an answer for one', async () => {
    expect(await mmOf([first], [saoPaulo])).toEqual({ mm: { [saoPaulo]: 100 }, refused: [] });
  });

  test('all bad is a failure, with the first reason', async () => {
    answer([null, null, null]);
    expect((await failure(three)).message).toMatch(/^no usable forecast: /);
  });
});

describe('what was recorded', () => {
  test('a day of São Paulo’s rain, as upstream shapes it', async () => {
    const clock = new VirtualClock();
    clock.setWall(new Date('2023-02-20T16:30:00Z').getTime() - friday.getTime());
    answer(recorded.get('multi_hourly_derived_from_inmet.json'));
    const source = openMeteo({ url: upstream.url, http: createHttpClient(), clock });
    const { forecasts, refused } = await source.fetch([saoPaulo, recife], new AbortController().signal);
    expect(forecasts.map(({ subject, hours }) => [subject, hours[4]?.rain])).toEqual([[saoPaulo, 5660]]);
    expect(refused).toEqual([{ key: recife, why: 'a time too far from now' }]);
  });

  test.each(['http200_body_stream_error.txt:1', 'http200_body_nan_invalid_json.txt:1'])(
    '%s is no reply',
    async (name) => {
      answer(recorded.get(name));
      expect((await failure()).message).toMatch(/unusable reply/);
    },
  );

  test('nor is a list that ends in the middle with upstream’s excuse', async () => {
    const whole = JSON.stringify(goodReply(three));
    answer(`${whole.slice(0, -1)},${recorded.get('http200_body_stream_error.txt:1')}`);
    expect((await failure(three)).message).toMatch(/unusable reply/);
    answer(`${whole.slice(0, 900)}${recorded.get('http200_body_stream_error.txt:1')}`);
    expect((await failure(three)).message).toMatch(/unusable reply/);
  });
});

describe('the allowance', () => {
  const date = 'Fri, 18 Sep 2026 22:59:30 GMT';
  test.each([
    ['error_429_minutely.json', 60 * secondMs],
    ['error_429_hourly.json', 35 * secondMs],
    ['error_429_daily.json', hourMs + 35 * secondMs],
    ['error_429_concurrent.json', 5 * secondMs],
  ])('%s: waits until its window turns by upstream’s own clock', async (name, waitMs) => {
    answer(recorded.get(name), { status: 429, headers: { date } });
    const error = await failure();
    expect(error).toBeInstanceOf(QuotaUsedUp);
    expect(error).toMatchObject({ waitMs });
  });

  test.each([
    ['error_429_hourly.json', 57 * 60 * secondMs],
    ['error_429_daily.json', 9 * hourMs + 57 * 60 * secondMs],
  ])('%s: by our clock where upstream’s is not told', async (name, waitMs) => {
    answer(recorded.get(name), { status: 429, headers: { date: 'today' } });
    expect(await failure()).toMatchObject({ waitMs: waitMs + 5 * secondMs });
  });

  test.each(['{"error":true}', '[]', 'null', '{"error":true,"reason":"Slow down"}', '<html>429</html>', ''])(
    'an unknown reason waits a minute: %s',
    async (body) => {
      answer(body, { status: 429 });
      const error = await failure();
      expect(error).toBeInstanceOf(QuotaUsedUp);
      expect(error).toMatchObject({ waitMs: 60 * secondMs });
    },
  );
});

describe('a refusal', () => {
  const refused = { status: 400, body: JSON.parse(recorded.get('error_400_no_data.json')!) as unknown };

  test('tells upstream’s reason without a number, a place or our key', async () => {
    answer(recorded.get('error_400_latitude.json'), { status: 400 });
    expect((await failure()).message).toBe('refused (HTTP 400): Latitude must be in range of … to … Given… …');
    answer({ error: true, reason: `no key ${secretKey} here` }, { status: 400 });
    expect((await failure()).message).toBe('refused (HTTP 400): no reason that can be told');
  });

  test('of one place costs the other 99 nothing: it is found by halves', async () => {
    const hundred = Array.from({ length: 100 }, (_, nth) => at(`-${Math.floor(nth / 10)}.5`, `-4${nth % 10}.5`));
    for (const bad of [hundred[0]!, hundred[57]!, hundred[99]!]) {
      upstream.answers((query) => {
        const subjects = subjectsIn(query);
        return subjects.includes(bad) ? refused : { status: 200, body: goodReply(subjects) };
      });
      const before = upstream.requests.length;
      const fetched = await fetch(hundred);
      expect(fetched.forecasts).toHaveLength(99);
      expect(fetched.refused).toEqual([
        { key: bad, why: 'refused (HTTP 400): No data is available for this location' },
      ]);
      expect(upstream.requests.length - before).toBeLessThanOrEqual(15);
    }
  });

  test('of all places is found out in few requests', async () => {
    upstream.answers(() => refused);
    const hundred = Array.from({ length: 100 }, (_, nth) => at(`-${Math.floor(nth / 10)}.5`, `-4${nth % 10}.5`));
    const before = upstream.requests.length;
    expect((await failure(hundred)).message).not.toBe('');
    expect(upstream.requests.length - before).toBeLessThanOrEqual(15);
  });

  test('and then the allowance used up: what was brought is kept; where nothing was, the wait is told', async () => {
    let asked = 0;
    const usedUp = { status: 429, body: JSON.parse(recorded.get('error_429_minutely.json')!) as unknown };
    upstream.answers((query) => {
      asked += 1;
      return [refused, { status: 200, body: goodReply(subjectsIn(query)) }][asked - 1] ?? usedUp;
    });
    const { forecasts, refused: others } = await fetch(three);
    expect(forecasts.map(({ subject }) => subject)).toEqual([saoPaulo, recife]);
    expect(others).toEqual([{ key: manaus, why: 'the calls of this minute are used up' }]);
    asked = 2;
    upstream.answers(() => (asked++ === 2 ? refused : usedUp));
    expect(await failure(three)).toBeInstanceOf(QuotaUsedUp);
  });
});

test('a free host that sends a key elsewhere gets no second request', async () => {
  const elsewhere = await startOpenMeteo();
  onTestFinished(() => elsewhere.close());
  upstream.fault({ kind: 'redirect', to: `${elsewhere.url}/v1/forecast` });
  expect((await failure()).message).toBe('HTTP 302');
  expect(elsewhere.requests).toEqual([]);
});
