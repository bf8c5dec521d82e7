import { expect, test } from 'vitest';
import { aWorld } from '../support/conversation-world.js';
import { hostileText } from '../support/hostile-text.js';
import { drawFrom, seeded } from '../support/seeded.js';
import { faultsOf } from '../support/telegram-limits.js';

const { seed, numRuns } = seeded(5_000);
const chats = 50;

test(`${numRuns} hostile texts: each is answered in words that Telegram takes (seed ${seed})`, async () => {
  const draw = drawFrom(seed);
  const home = await aWorld();
  const people = Array.from({ length: chats }, () => home.newcomer());
  let silent = 0;
  for (let nth = 0; nth < numRuns; nth += 1) {
    const person = people[nth % chats] ?? home;
    const text = hostileText(draw);
    const answers = await person.type(text);
    const about = { nth, text };
    expect({ ...about, faults: answers.flatMap(faultsOf) }).toEqual({ ...about, faults: [] });
    for (const { html } of answers) expect(html).not.toMatch(/undefined|NaN|\[object/);
    // Only what is meant for another bot is rightly silent.
    if (answers.length === 0) expect(text).toMatch(/^\s*\/[^\s@]*@outrobot/u);
    silent += answers.length === 0 ? 1 : 0;
  }
  console.log({ texts: numRuns, silent });
  expect(await home.type('/dolar')).toHaveLength(1);
});
