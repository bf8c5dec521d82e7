import { onTestFinished, expect, test } from 'vitest';
import { createSweeper, passEveryMs } from '../../src/retention/sweeper.js';
import type { RetentionStore, SweepPoint } from '../../src/store/retention-store.js';
import { heardLog } from '../support/heard-log.js';
import { jumpingClock } from '../support/jumping-clock.js';
import { until } from '../support/until.js';

/** Three slices make a pass. */
function aSweeper() {
  const clock = jumpingClock();
  const heard = heardLog();
  const asked: (SweepPoint | undefined)[] = [];
  let failure: Error | undefined;
  const store: RetentionStore = {
    sweep: async (from) => {
      asked.push(from);
      if (failure) throw failure;
      const after = (from?.after ?? 0) + 1;
      return { of: after === 1 ? 'updates' : 'events', gone: after, next: after < 3 ? { sweep: 0, after } : undefined };
    },
  };
  const sweeper = createSweeper({ store, clock, log: heard.log });
  onTestFinished(() => sweeper.stop());
  return {
    ...{ clock, heard, asked, sweeper },
    fails: (error: Error | undefined) => {
      failure = error;
    },
    idle: () => until(() => clock.waits.includes(passEveryMs), 'the end of a pass'),
  };
}
const aPass = [undefined, { sweep: 0, after: 1 }, { sweep: 0, after: 2 }];

test('a pass at the start and one an hour later, each slice after the other', async () => {
  const { sweeper, clock, asked, heard, idle } = aSweeper();
  sweeper.start();
  await idle();
  expect(asked).toEqual(aPass);
  expect(heard.lines).toMatchObject([{ msg: 'what had its time is gone', gone: { updates: 1, events: 5 } }]);
  clock.jump(passEveryMs);
  await until(() => asked.length === 6, 'a second pass');
  expect(asked).toEqual([...aPass, ...aPass]);
});

test('a store that fails ends the pass, not the sweeper', async () => {
  const { sweeper, clock, asked, heard, fails, idle } = aSweeper();
  fails(new Error('the disk is full'));
  sweeper.start();
  await idle();
  expect([asked, heard.lines.map(({ msg }) => msg)]).toEqual([[undefined], ['a sweep stumbled']]);
  fails(undefined);
  clock.jump(passEveryMs);
  await until(() => asked.length === 4, 'a whole pass');
});

test('asked to stop, it ends between two slices', async () => {
  const { sweeper, asked } = aSweeper();
  sweeper.start();
  await sweeper.stop();
  expect(asked).toEqual([undefined]);
});
