import { expect, test } from 'vitest';
import { parsePending, questionText, type Pending } from '../../src/conversation/pending.js';
import type { Cell } from '../../src/domain/cell.js';
import { e2 } from '../../src/domain/decimal.js';
import { friday } from '../support/moments.js';

const santos = {
  name: 'Santos, SP',
  town: 'Santos',
  state: 'SP',
  cell: '-24.0,-46.3' as Cell,
  zone: 'America/Sao_Paulo',
};
const asked: readonly Pending[] = [
  { ask: 'level', order: { operator: 'above', once: true, endsAt: friday, from: 101 }, place: { is: 'here' } },
  {
    ask: 'level',
    order: { operator: 'at_least' },
    place: { is: 'town', query: { name: 'santos' }, towns: [santos], isNear: true },
  },
  {
    ask: 'where',
    errand: { do: 'rain', operator: 'above', level: e2('0.5') },
    towns: [santos],
    isHere: true,
    hasKey: false,
  },
  { ask: 'where', errand: { do: 'forecast', day: { weekday: 5 } }, towns: [], isHere: false, hasKey: true },
  { ask: 'level', order: { operator: 'above' }, place: { is: 'here' }, isHere: true, among: [e2('2'), e2('20')] },
  {
    ask: 'where',
    errand: { do: 'rain', operator: 'above', among: [e2('2')] },
    towns: [],
    isHere: false,
    hasKey: true,
  },
  { ask: 'limit', number: 2, subject: 'fx:USD-BRL' },
];

test.each(asked)('what was asked is read back as it was: $ask', (pending) => {
  expect(parsePending(questionText(pending))).toEqual(pending);
});

test.each([
  '',
  '{',
  'null',
  '{"ask":"age"}',
  '{"ask":"level","order":{"operator":"below"},"place":{"is":"here"}}',
  '{"ask":"where","errand":{"do":"rain","operator":"above","level":5},"towns":[],"isHere":true,"hasKey":true}',
  '{"ask":"where","errand":{"do":"here"},"towns":[{"name":"x","town":"x","cell":"-23.55,-46","zone":"UTC"}],"isHere":true,"hasKey":true}',
])('what no version of ours has asked is not asked: %s', (text) => {
  expect(parsePending(text)).toBeUndefined();
});
