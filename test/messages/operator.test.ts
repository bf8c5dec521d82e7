import { describe, expect, test } from 'vitest';
import { plainOf } from '../../src/messages/html.js';
import { catalogueFor } from '../../src/messages/index.js';
import type { News, Trouble } from '../../src/messages/operator-texts.js';
import { friday } from '../support/moments.js';

const told = { now: friday, zone: 'America/Sao_Paulo' };
/** A trouble more does not compile until it stands here. */
const troubles: Readonly<Record<Trouble, true>> = {
  prices: true,
  ...{ database: true, dead: true, dispatch: true, deliver: true, telegram: true, source: true },
};
const each = (Object.keys(troubles) as Trouble[]).flatMap((trouble) =>
  [false, true].map((isOver): News => ({ trouble, isOver, ...(trouble === 'source' ? { source: 'open-meteo' } : {}) })),
);

test('the operator reads what happened, what it means, and what to look at', () => {
  const news: readonly News[] = [
    { trouble: 'source', source: 'awesomeapi', isOver: false },
    { trouble: 'dead', isOver: true },
  ];
  expect(plainOf(catalogueFor('pt-br').operatorNews(news, told)).split('\n')).toEqual([
    'Limiar, às 11h03:',
    '🛠 AwesomeAPI: não chegam dados que sirvam. Quem depende deles não é avisado enquanto isso.',
    '✅ Não há mais eventos mortos.',
  ]);
});

describe.each(['pt-br', 'en'])('in %s', (language) => {
  const say = catalogueFor(language);

  test('each thing has a line for its beginning and another for its end', () => {
    const lines = each.map((one) => say.operatorNews([one], told).split('\n')[1] ?? '');
    expect(new Set(lines).size).toBe(each.length);
    for (const [nth, line] of lines.entries()) expect(line).toMatch(each[nth]?.isOver ? /^✅ \p{Lu}/u : /^🛠 \p{Lu}/u);
  });

  test('all at once fit a message', () => {
    expect(say.operatorNews(each, told).length).toBeLessThan(4096);
  });

  test('a source that has no name yet is told by ours', () => {
    expect(say.operatorNews([{ trouble: 'source', source: 'b3', isOver: false }], told)).toContain('b3:');
  });
});
