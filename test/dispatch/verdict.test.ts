import { expect, test } from 'vitest';
import { verdictOn } from '../../src/dispatch/verdict.js';

test.each([200, 201, 202, 204, 299])('%i: done', (status) => {
  expect(verdictOn({ status })).toEqual({ end: 'done', answer: `HTTP ${status}`, status });
});

test.each([400, 413, 415])('%i: the event is wrong, and dead', (status) => {
  expect(verdictOn({ status, retryAfter: '5' })).toEqual({ end: 'dead', answer: `HTTP ${status}` });
});

test.each([
  100, 301, 302, 307, 308, 401, 403, 404, 405, 408, 409, 410, 411, 418, 425, 429, 451, 500, 502, 503, 504, 599,
])('%i: the set-up is wrong, and may be mended: again', (status) => {
  expect(verdictOn({ status })).toEqual({ end: 'again', answer: `HTTP ${status}` });
});

test('no answer: again', () => {
  expect(verdictOn({ why: 'ECONNREFUSED' })).toEqual({ end: 'again', answer: 'ECONNREFUSED' });
});

test.each([
  ['0', 0],
  ['7', 7_000],
  ['3600', 3_600_000],
  ['999999', 3_600_000],
  ['9999999', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['', undefined],
  ['Wed, 21 Oct 2026 07:28:00 GMT', undefined],
])('Retry-After %j: at least %s ms', (retryAfter, ms) => {
  expect(verdictOn({ status: 503, retryAfter })).toMatchObject({ end: 'again' });
  expect(verdictOn({ status: 503, retryAfter })).toEqual({
    end: 'again',
    answer: 'HTTP 503',
    ...(ms === undefined ? {} : { retryAfterMs: ms }),
  });
});
