import { expect, test } from 'vitest';
import { verdictOn as verdictAt, type PostAnswer } from '../../src/dispatch/verdict.js';

const now = new Date('2026-10-21T07:27:30Z');
const verdictOn = (answer: PostAnswer) => verdictAt(answer, now);

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
  ['Wed, 21 Oct 2026 07:28:00 GMT', 30_000],
  ['Wed, 21 Oct 2026 07:27:00 GMT', 0],
  ['Wed, 21 Oct 2099 07:27:00 GMT', 3_600_000],
  ['soon', 0],
  ['-1', 0],
  ['1.5', 0],
  ['', 0],
])('Retry-After %j: again, not before %i ms', (retryAfter, ms) => {
  const verdict = verdictOn({ status: 503, retryAfter });
  expect(verdict).toMatchObject({ end: 'again', answer: 'HTTP 503' });
  expect('retryAfterMs' in verdict ? verdict.retryAfterMs : 0).toBe(ms);
});
