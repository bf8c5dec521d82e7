import js from '@eslint/js';
import { configs as regexp } from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Time, chance, environment and console come in through one edge file each; everywhere else they are handed in. */
const edges = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'Time comes in through a Clock (src/clock.ts).'],
  ['MemberExpression[object.name="Date"][property.name="now"]', 'Time comes in through a Clock (src/clock.ts).'],
  ['CallExpression[callee.name=/^set(Timeout|Interval)$/]', 'Timers come in through a Clock (src/clock.ts).'],
  [
    'MemberExpression[object.name="AbortSignal"][property.name="timeout"]',
    'Nobody holds it: use within (src/clock.ts).',
  ],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'Chance is handed in (src/main.ts).'],
  ['MemberExpression[object.name="process"][property.name="env"]', 'Settings are read in src/main.ts.'],
].map(([selector, message]) => ({ selector, message }));

/** All SQL stands in the store, with bound parameters only; statements live for ever (docs/decisions/0002-sqlite-on-each-node.md). */
const sql = [
  ['CallExpression[callee.property.name="prepare"]', 'SQL stands in src/store/sqlite.'],
  ['CallExpression[callee.property.name=/^(iterate|pragma)$/]', 'Aborts Node 24: see docs/decisions.'],
].map(([selector, message]) => ({ selector, message }));

export default defineConfig(
  { ignores: ['dist', 'coverage', 'data', 'test/fixtures'] },
  js.configs.recommended,
  regexp['flat/recommended'],
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The ports are async for an engine over the network; the embedded one has nothing to await.
      '@typescript-eslint/require-await': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/clock.ts', 'src/main.ts', 'src/tools/tool.ts', 'src/demo/**'],
    rules: { 'no-restricted-syntax': ['error', ...edges, ...sql] },
  },
  { files: ['src/store/sqlite/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...edges, sql[1]] } },
  { files: ['src/**'], linterOptions: { noInlineConfig: true } },
  { files: ['src/demo/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-console': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        performance: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        module: 'writable',
      },
    },
  },
  {
    files: ['src/demo/page/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'document',
          'window',
          'fetch',
          'EventSource',
          'setTimeout',
          'setInterval',
          'clearTimeout',
          'clearInterval',
          'requestAnimationFrame',
          'localStorage',
          'performance',
          'matchMedia',
          'AudioContext',
          'navigator',
          'Notification',
          'HTMLElement',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
