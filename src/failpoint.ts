/** The places between two durable steps at which the crash test pulls the plug (docs/decisions: failpoints). */
export const failpoints = [
  'poll.before',
  'poll.answered',
  'poll.stored',
  'eval.before',
  'eval.reading',
  'eval.states',
  'eval.corrections',
  'eval.committed',
  'dispatch.before',
  'dispatch.answered',
  'dispatch.marked',
  'receive.verified',
  'receive.midway',
  'receive.committed',
  'receive.answered',
  'claim.committed',
  'send.before',
  'send.accepted',
  'send.marked',
  'update.fetched',
  'update.stored',
  'update.midway',
  'update.applied',
  'reply.sent',
  'migrate.midway',
  'retention.midway',
  'drain.midway',
] as const;

export type Failpoint = (typeof failpoints)[number];

/** Called when the program passes a point. Inert unless {@link failpointFrom} was given a plan. */
export type Fail = (point: Failpoint) => void;

export const noFailpoint: Fail = () => undefined;

/**
 * `plan` is `point` or `point:n`: the n-th time (from 1) that the process passes the point, `kill` is called.
 * Throws a RangeError for a point that does not exist, so that a typo cannot pass for a test.
 */
export function failpointFrom(plan: string | undefined, kill: () => void): Fail {
  if (plan === undefined || plan === '') return noFailpoint;
  const [name, nth = '1'] = plan.split(':');
  if (!failpoints.some((point) => point === name)) throw new RangeError(`no such failpoint: ${plan}`);
  let left = Number(nth);
  return (point) => {
    if (point !== name) return;
    left -= 1;
    if (left === 0) kill();
  };
}
