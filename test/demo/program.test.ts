import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseLine, Program, type ProgramLine, type ProgramState } from '../../src/demo/program.js';

let folder: string;
let program: Program | undefined;
let states: ProgramState[];
let lines: ProgramLine[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limiar-program-test-'));
  states = [];
  lines = [];
});
afterEach(async () => {
  await program?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A child that does what the test is about and says that it is ready. */
function start(then: string): Program {
  const entry = join(folder, 'child.mjs');
  const ready = `console.log(JSON.stringify({ time: Date.now(), level: 'info', msg: 'ready', env: process.env, cwd: process.cwd() }));`;
  writeFileSync(entry, `${then}\n${ready}`);
  program = new Program({
    entry,
    folder,
    settings: { PORT: '1' },
    offMs: 60,
    backoffMs: 30,
    onLine: (line) => lines.push(line),
    onState: (state) => states.push(state),
  });
  program.start();
  return program;
}
const stays = 'setInterval(() => {}, 1000);';
const until = (status: ProgramState['status']) =>
  vi.waitFor(
    () => {
      expect(states.at(-1)?.status).toBe(status);
    },
    { timeout: 8000, interval: 5 },
  );

test('the child gets its settings and nothing else, in a folder of its own', async () => {
  start(stays);
  await until('running');
  expect(lines[0]?.['env']).toEqual({ PORT: '1' });
  expect(String(lines[0]?.['cwd'])).toContain('limiar-program-test-');
});

test('a pulled plug kills it at once, and it starts again by itself', async () => {
  start(stays);
  await until('running');
  const { pid } = program!.state;
  await program!.pullPlug();
  expect(program!.state).toMatchObject({ status: 'unplugged', pid: undefined, plugsPulled: 1 });
  await until('running');
  expect(program!.state.pid).not.toBe(pid);
  expect(states.map(({ status }) => status)).toEqual(['starting', 'running', 'unplugged', 'restarting', 'running']);
});

test('plugs pulled one on the other, even before it is ready, leave one program running', async () => {
  start(stays);
  await Promise.all([program!.pullPlug(), program!.pullPlug()]);
  await program!.pullPlug();
  await until('running');
  expect(program!.state).toMatchObject({ plugsPulled: 3, starts: 2 });
});

test('an end of its own is told with its last words, and the waits between starts grow', async () => {
  start(`console.error('TELEGRAM_BOT_TOKEN: is missing'); process.exitCode = 78;`);
  await vi.waitFor(
    () => {
      expect(states.filter(({ status }) => status === 'crashed').length).toBeGreaterThanOrEqual(3);
    },
    {
      timeout: 8000,
    },
  );
  const crashed = states.filter(({ status }) => status === 'crashed');
  expect(crashed[0]?.lastWords).toBe('TELEGRAM_BOT_TOKEN: is missing\nexit 78');
  const waits = crashed.map((state) => {
    const next = states[states.indexOf(state) + 1];
    return next === undefined ? Infinity : next.since - state.since;
  });
  expect(waits[0]).toBeGreaterThanOrEqual(28);
  expect(waits[1]).toBeGreaterThanOrEqual(58);
});

test('it stops by SIGTERM and is not started again', async () => {
  start(
    `process.on('SIGTERM', () => { console.log(JSON.stringify({ time: 1, level: 'info', msg: 'bye' })); process.exit(0); });${stays}`,
  );
  await until('running');
  await program!.stop();
  expect(lines.at(-1)?.msg).toBe('bye');
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(program!.state).toMatchObject({ status: 'stopped', starts: 1 });
});

test.each(['', 'Error: at x', '{"time":1,"msg":', '[1]', '{"time":"1","level":"info","msg":"x"}'])(
  'half lines and other noise are no log line: %s',
  (text) => {
    expect(parseLine(text)).toBeUndefined();
  },
);
