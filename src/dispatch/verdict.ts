/** What came back from a URL; `why`: nothing did. */
export type PostAnswer = { readonly status: number; readonly retryAfter?: string } | { readonly why: string };

/** How an attempt ended, with the answer in short for the operator. */
export type Verdict =
  | { readonly end: 'done'; readonly answer: string; readonly status: number }
  | { readonly end: 'dead'; readonly answer: string }
  | { readonly end: 'again'; readonly answer: string; readonly retryAfterMs?: number };

/** The event itself is wrong, and sending it again would not mend it. All else may be a set-up that is mended (docs/webhook.md). */
const final = new Set([400, 413, 415]);
const mostRetryAfterSeconds = 3600;

export function verdictOn(answer: PostAnswer, now: Date): Verdict {
  if ('why' in answer) return { end: 'again', answer: answer.why };
  const { status, retryAfter } = answer;
  if (status >= 200 && status < 300) return { end: 'done', answer: `HTTP ${status}`, status };
  if (final.has(status)) return { end: 'dead', answer: `HTTP ${status}` };
  const seconds = retryAfter === undefined ? undefined : secondsIn(retryAfter, now);
  const wait = seconds === undefined ? {} : { retryAfterMs: Math.min(seconds, mostRetryAfterSeconds) * 1000 };
  return { end: 'again', answer: `HTTP ${status}`, ...wait };
}

/** Seconds, or an HTTP date (RFC 9110, 10.2.3). */
function secondsIn(retryAfter: string, now: Date): number | undefined {
  if (/^\d{1,6}$/.test(retryAfter)) return Number(retryAfter);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now.getTime()) / 1000));
}
