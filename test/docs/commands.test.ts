import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isCommandName } from '../../src/conversation/grammar/understand.js';
import { menuFor } from '../../src/conversation/index.js';

/** The README's table of what people can type, against the commands, both ways. */
const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const table = /## What people can type([\s\S]*?)\n## /.exec(page)?.[1] ?? '';
const named = new Set([...table.matchAll(/(?<![\w/])\/([a-z]+)/g)].map(([, name = '']) => name));

test('every command of the menu stands in the table', () => {
  const missing = menuFor('pt').filter(({ command }) => !named.has(command));
  expect(missing).toEqual([]);
});

test('every command of the table is one', () => {
  expect(named.size).toBeGreaterThan(15);
  expect([...named].filter((name) => !isCommandName(name))).toEqual([]);
});
