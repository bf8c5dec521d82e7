import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { menuFor } from '../../src/conversation/index.js';
import { tokenize } from '../../src/conversation/grammar/tokens.js';
import { catalogueFor } from '../../src/messages/index.js';
import { parseTap } from '../../src/messages/tap.js';
import {
  aWorld,
  aWorldWatching,
  aWorldWithoutPrices,
  buttonsOf,
  listed,
  textsOf,
} from '../support/conversation-world.js';
import { faultsOf } from '../support/telegram-limits.js';

const languages = ['pt-br', 'en'] as const;
/** Every command of the menu in both languages, and some of their other names. */
const names = [
  ...new Set([
    ...languages.flatMap((language) => menuFor(language).map(({ command }) => command)),
    ...['start', 'unsubscribe', 'agora', 'avisar', 'watch', 'unsilence', 'editar', 'export', 'oi', 'obrigado'],
  ]),
];
/** Other names of a command lead to the same answer, whatever a chat watches. */
const firstNames = menuFor('pt').map(({ command }) => command);
const behind = [
  '',
  ' 1',
  ' 7',
  ' 1 2',
  ' tudo',
  ' abaixo 4,5',
  ' 4,5',
  ' abaixo 450',
  ' <b>&"',
  ' euro > 6',
  ' bater 5',
  ' abaixo 2',
];

describe.each(languages)('in %s', (language) => {
  test.each([0, 1, 3, 30])('every command’s answer is one that Telegram takes, with %i alerts', async (count) => {
    const wishes = Array.from(
      { length: count },
      (_, at) => `${at % 2 === 0 ? 'dólar' : 'euro'} abaixo de 5,${10 + at}999999`,
    );
    const town = await aWorld();
    let world = await town.newcomer().watching(...wishes);
    const all = listed(await world.watched());
    expect(all).toHaveLength(count);
    const tapped = new Set<string>();
    for (const name of count === 0 ? names : firstNames) {
      for (const rest of behind) {
        // Who changed something makes room for somebody who has all of them again.
        if (!isDeepStrictEqual(listed(await world.watched()), all)) {
          world = await town.newcomer().watching(...wishes);
          tapped.clear();
        }
        const answers = await world.type(`/${name}${rest}`, { language });
        expect(answers.length, `/${name}${rest}`).toBeGreaterThan(0);
        expect(answers.flatMap(faultsOf), `/${name}${rest}`).toEqual([]);
        for (const { data } of buttonsOf(answers)) {
          if (tapped.has(data)) continue;
          tapped.add(data);
          expect(parseTap(data), data).toBeDefined();
          const after = await world.tap(data, { language });
          expect(after.flatMap(faultsOf), data).toEqual([]);
        }
      }
    }
  });

  test('the longest list still fits, with what was just done above it', async () => {
    const wishes = Array.from({ length: 30 }, (_, at) => `dólar a 5,${10 + at}999999 ou mais`);
    const world = aWorldWithoutPrices();
    await world.price('fx:USD-BRL', '5.39999998', { observedAt: new Date('2026-09-12T20:59:00Z') });
    await world.watching(...wishes);
    const answers = [
      ...(await world.type('/list', { language })),
      ...(await world.tap('v1:pause:1:list', { language })),
    ];
    expect(answers.flatMap(faultsOf)).toEqual([]);
    expect(textsOf(answers)[1]).toContain('30. ');
  });

  test('the menu is one that Telegram takes, and each of its commands works', async () => {
    const menu = menuFor(language);
    expect(new Set(menu.map(({ command }) => command)).size).toBe(menu.length);
    for (const { command, description } of menu) {
      expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(256);
      const texts = textsOf(await (await aWorld()).type(`/${command}`, { language }));
      expect(texts.join('\n')).not.toContain(catalogueFor(language).notUnderstood('').slice(0, 12));
    }
    expect(menu.length).toBeLessThanOrEqual(100);
  });

  test('every example that we give can be typed as it stands and makes an alert', async () => {
    const world = await aWorld();
    const answers = [
      ...(await world.type('/start', { language })),
      ...(await world.type('/help', { language })),
      ...(await world.type('quebradinho', { language })),
      ...(await world.type('dólar abaixo de 450', { language })),
      ...(await world.type('dólar 4,50 5,50', { language })),
    ];
    const examples = answers.flatMap(({ html }) =>
      [...html.matchAll(/<code>([^<]*)<\/code>/g)].map(([, text]) => text ?? ''),
    );
    expect(examples.length).toBeGreaterThan(5);
    for (const example of examples) {
      const answers = await world.type(example);
      // What lacks only how hard or where is asked for it.
      const isAsked =
        answers[0]?.asksLocation !== undefined || buttonsOf(answers).some(({ data }) => data.startsWith('v1:level:'));
      expect(world.lastPlan?.do === 'subscribe' || isAsked, example).toBe(true);
    }
  });

  test('what is said of an alert can be typed back and means the same', async () => {
    const wishes = ['dólar < 4,509', 'dólar > 5,55555555', 'euro <= 5,5', 'euro >= 6,2', 'dólar <= 4,5', 'dólar >= 6'];
    const world = await aWorldWatching(...wishes);
    const watched = await world.watched();
    const [list] = textsOf(await world.type('/minhas', { language }));
    const lines = list?.split('\n').filter((line) => /^\d+\. /.test(line)) ?? [];
    for (const [at, line] of lines.entries()) {
      const said = line.slice(line.indexOf('. ') + 2).split(': ')[0] ?? '';
      await world.type(said);
      expect(world.lastPlan, said).toMatchObject({
        do: 'subscribe',
        with: { wanted: { condition: watched[at]?.condition } },
      });
    }
    expect(lines).toHaveLength(wishes.length);
  });
});

test('texts keep to four lines, one emoji, and speak like people', async () => {
  const world = await aWorld();
  for (const typed of [
    '/start',
    '/dolar',
    'dólar abaixo 4,5',
    'dólar < 5,40',
    'dólar < 5,40',
    '/pausar 1',
    'dólar abaixo 4,5',
    '/retomar 1',
    '/privacidade',
    '/apagar',
    'chuva',
    'x',
    'dólar 9',
  ]) {
    for (const text of textsOf(await world.type(typed))) {
      expect(text.split('\n').filter((line) => line !== '').length, text).toBeLessThanOrEqual(4);
      expect(text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0, text).toBeLessThanOrEqual(1);
      expect(text).not.toMatch(/inscri|\bpra\b|\btá\b|webhook|trigger|subscription|UTC/i);
    }
  }
});

const odd = fc.constantFrom(
  ...[
    'dólar',
    'DOLAR',
    'euro',
    'abaixo',
    'até',
    '<',
    '>=',
    '4,5',
    '4.500',
    ',',
    '.',
    '-',
    '/',
    '@',
    '/dolar',
    'R$',
    '\u00a0',
    '\n',
    '\u200b',
    '٤',
    '４',
    '½',
    '%',
    '?',
    '<b>',
    '&',
    '"',
    '🌧',
    '\ud83d',
    'não',
    'cancelar',
    'tudo',
    '1',
  ],
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4096 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(odd, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(odd, { maxLength: 200 }).map((parts) => parts.join('')),
  fc.tuple(odd, fc.integer({ min: 1, max: 4096 })).map(([part, times]) => part.repeat(times).slice(0, 4096)),
);
const seed = Number(process.env['LIMIAR_SEED'] ?? 20260918);

test('5,000 hostile texts are each answered with something that Telegram takes', async () => {
  console.log(`seed ${seed}`);
  const town = await aWorld();
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const answers = await town.newcomer().type(text);
      const isForAnotherBot = text.trimStart().startsWith('/') && text.includes('@');
      if (!isForAnotherBot) expect(answers.length).toBeGreaterThan(0);
      expect(answers.flatMap(faultsOf)).toEqual([]);
    }),
    { numRuns: 5_000, seed },
  );
});

test('reading a text takes no more pieces than it has characters', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const pieces = tokenize(text);
      expect(pieces.length).toBeLessThanOrEqual(Array.from(text.toLowerCase().normalize('NFD')).length);
    }),
    { numRuns: 1_000, seed },
  );
});
