import { expect, test } from 'vitest';
import { askedFor } from '../../src/poll/asked.js';
import { VirtualClock } from '../support/virtual-clock.js';

const everyMs = 1_000;

test('who asks for the same while a fetch is under way gets what it brings, however long it takes', async () => {
  const clock = new VirtualClock();
  const fetches: (() => void)[] = [];
  const fetch = () => new Promise<void>((resolve) => fetches.push(resolve));
  const asked = askedFor<'fx:USD-BRL' | 'fx:EUR-BRL'>(everyMs, clock, fetch, () => undefined);
  const answers = [asked.ask('fx:USD-BRL')];
  await clock.pass(10 * everyMs);
  answers.push(asked.ask('fx:EUR-BRL'), asked.ask('fx:USD-BRL'));
  expect(fetches).toHaveLength(2);

  for (const bring of fetches) bring();
  await Promise.all(answers);
  void asked.ask('fx:USD-BRL');
  expect(fetches).toHaveLength(3);
  void asked.ask('fx:EUR-BRL');
  expect(fetches).toHaveLength(3);
});
