import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { createMetrics } from '../../src/telemetry/metrics.js';
import { checkStates, readinessOf } from '../../src/telemetry/readiness.js';
import { rainSources, sources } from '../../src/sources/index.js';
import { createHttpClient } from '../../src/http/client.js';
import { readConfig } from '../../src/config.js';
import { systemClock } from '../../src/clock.js';

/** docs/operations.md and ops/ against the program, both ways. */
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/operations.md');
const dashboard = read('ops/grafana-dashboard.json');
const rules = read('ops/alerts.yml');

const all = await createMetrics().register.getMetricsAsJSON();
const ours = all.map(({ name }) => name).filter((name) => name.startsWith('limiar_'));
const exposed = new Set(
  all.flatMap(({ name, type }) =>
    String(type) === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  ),
);

/** The first cells of the tables whose head begins so, each name between backticks. */
function listed(head: RegExp): readonly string[] {
  const tables = page.split('\n\n').filter((block) => head.test(block));
  return tables
    .flatMap((table) => table.split('\n').slice(2))
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

const named = (text: string) => new Set([...text.matchAll(/\b(?:limiar|process|nodejs)_\w+/g)].map(([name]) => name));

describe('the page', () => {
  test('tells of every metric of ours once, with its labels, and of no other', () => {
    expect(listed(/^\| metric/).toSorted()).toEqual(ours.toSorted());
  });

  test('tells the labels that each has', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `limiar_'));
    for (const row of rows) {
      const [, name = '', labels = ''] = row.split('|').map((cell) => cell.trim());
      const metric = createMetrics().register.getSingleMetric(name.replaceAll('`', ''));
      const { labelNames = [] } = metric as unknown as { labelNames?: readonly string[] };
      expect([name, labels]).toEqual([name, labelNames.map((label) => `\`${label}\``).join(', ')]);
    }
  });

  test('tells of every check and state of /readyz, and of no other', () => {
    const config = readConfig({ TELEGRAM_BOT_TOKEN: '1:x' });
    const http = createHttpClient();
    const names = [
      ...sources(config, http, systemClock).map(({ source }) => source),
      rainSources(config, http, systemClock).forecasts,
    ];
    const { checks } = readinessOf(
      {
        ...{
          startedAt: new Date(0),
          canWrite: true,
          lastSentAt: undefined,
          isUnauthorized: false,
          conflictSince: undefined,
        },
        sources: names.map(({ name: source }) => ({ source, isNeeded: false, failures: 0, lastAnswerAt: undefined })),
        quotes: [],
        outbox: { dead: 0, oldestPendingAt: undefined },
        backlog: { oldestDueAt: undefined },
      },
      new Date(0),
    );
    expect(listed(/^\| check/).toSorted()).toEqual(Object.keys(checks).toSorted());
    expect(listed(/^\| state/).toSorted()).toEqual([...checkStates].toSorted());
  });

  test.each(['error', 'warn', 'info'])('tells of every line of the log at level %s, and of no other', (level) => {
    const lines = linesOf(level);
    expect(lines.size).toBeGreaterThan(5);
    expect(listed(new RegExp(`^\\| line, level \`${level}\``)).toSorted()).toEqual([...lines].toSorted());
  });
});

describe('the dashboard', () => {
  const { title, uid, panels, templating } = JSON.parse(dashboard) as {
    title: string;
    uid: string;
    templating: { list: readonly { name: string }[] };
    panels: readonly {
      id: number;
      type: string;
      title: string;
      gridPos: { x: number; y: number; w: number; h: number };
      targets?: readonly { expr: string; datasource: { uid: string } }[];
    }[];
  };

  test('asks only for metrics that there are, and leaves out none of ours', () => {
    const asked = named(panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)).join('\n'));
    expect([...asked].filter((name) => !exposed.has(name))).toEqual([]);
    expect(ours.filter((name) => !asked.has(name) && !asked.has(`${name}_bucket`))).toEqual([]);
  });

  test('can be imported: a name, panels of their own that overlap nowhere, and the data source that the reader chooses', () => {
    expect([title, uid]).toEqual(['Limiar', 'limiar']);
    expect(templating.list.map(({ name }) => name)).toEqual(['datasource', 'job']);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    for (const { targets = [] } of panels)
      for (const { datasource } of targets) expect(datasource.uid).toBe('${datasource}');
    const taken = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, at) => `${x + (at % w)},${y + Math.floor(at / w)}`),
    );
    expect(new Set(taken).size).toBe(taken.length);
  });
});

describe('the rules', () => {
  const each = rules.split(/^ {6}- /m).slice(1);

  test('ask only for metrics that there are', () => {
    expect([...named(rules.replaceAll(/^#.*$/gm, ''))].filter((name) => !exposed.has(name))).toEqual([]);
  });

  test('each have a name, what is asked, how bad it is and what it means', () => {
    expect(each.length).toBeGreaterThan(10);
    for (const rule of each) {
      expect(rule).toMatch(/^alert: Limiar\w+\n {8}expr: \S.*\n/);
      expect(rule).toMatch(/\n {8}labels: \{ severity: (?:critical|warning) \}\n/);
      expect(rule).toMatch(/\n {10}summary: \S.*\n {10}description: \S/);
      // What is true of an hour at once needs no patience; a state does.
      expect([rule, /\[(?:\d\d?m|1h)\]/.test(rule) || rule.includes('\n        for: ')]).toEqual([rule, true]);
    }
  });
});

/** What is written to the log at this level anywhere in the program: the texts of `log.error({ … }, 'text')`. */
function linesOf(level: string): ReadonlySet<string> {
  const src = fileURLToPath(new URL('../../src/', import.meta.url));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('demo'),
  );
  const found = new Set<string>();
  for (const name of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && isLogAt(node.expression, level))
        for (const text of textsOf(node.arguments.at(-1))) found.add(text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, readFileSync(join(src, name), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return found;
}

/** `log.info(…)`, and `log[isQuiet ? 'debug' : 'info'](…)`. */
function isLogAt(called: ts.Expression, level: string): boolean {
  if (ts.isPropertyAccessExpression(called))
    return called.expression.getText().endsWith('log') && called.name.text === level;
  return (
    ts.isElementAccessExpression(called) &&
    called.expression.getText() === 'log' &&
    called.getText().includes(`'${level}'`)
  );
}

function textsOf(node: ts.Node | undefined): readonly string[] {
  return node && ts.isStringLiteral(node) ? [node.text] : [];
}
