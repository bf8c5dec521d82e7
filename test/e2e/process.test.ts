import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '../support/built.js';
import { freePort } from '../support/free-port.js';
import { anEmptyFolder, launch, settingsFor, startProgram, type Program } from '../support/program.js';
import { startStandIns } from '../support/stand-ins.js';

beforeAll(builtFolder, 120_000);

const token = '123456:stand-in';
/** Nobody listens there: enough for a program that ends before it asks. */
const nowhere = Object.fromEntries(
  ['TELEGRAM_API_ROOT', 'AWESOMEAPI_URL', 'PTAX_URL', 'OPEN_METEO_URL', 'OPEN_METEO_GEOCODING_URL'].map((name) => [
    name,
    'http://127.0.0.1:9',
  ]),
);
const linesOf = (program: Program) =>
  program
    .errors()
    .split('\n')
    .filter((line) => line !== '');

describe('a wrong setting', () => {
  test('no token: one line that says what to set and that the demo needs none, status 78, and nothing is made', async () => {
    const folder = anEmptyFolder();
    const program = await launch({}, folder);
    expect(await program.ended).toEqual({ code: 78, signal: null });
    expect(linesOf(program)).toHaveLength(1);
    expect(program.errors()).toMatch(/^TELEGRAM_BOT_TOKEN is not set: .*npm run demo/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('each mistake is one line with its name, and no value is shown', async () => {
    const program = await launch({
      TELEGRAM_BOT_TOKEN: 'no-token-s3cret',
      WEBHOOK_SECRET: 'whsec_dG9vc2hvcnQ=',
      PORT: '0',
      DATABASE_URL: 'postgres://user:s3cret@db/limiar',
      FX_POLL_SECONDS: '0',
      SEND_RETRY_SECONDS: '5 x',
      LOG_LEVEL: 'loud',
    });
    expect(await program.ended).toEqual({ code: 78, signal: null });
    const names = linesOf(program).map((line) => line.split(' ')[0]);
    expect(names.sort()).toEqual([
      'DATABASE_URL',
      'FX_POLL_SECONDS',
      'LOG_LEVEL',
      'PORT',
      'SEND_RETRY_SECONDS',
      'TELEGRAM_BOT_TOKEN',
      'WEBHOOK_SECRET',
    ]);
    expect(program.output()).not.toMatch(/s3cret|dG9vc2hvcnQ|loud/);
    expect(program.output()).not.toContain(' at ');
  });
});

describe('asked to stop', () => {
  test('it ends with status 0', async () => {
    const program = await startProgram(await settingsFor(await startStandIns()));
    expect(await program.end('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(program.lines.at(-1)).toMatchObject({ msg: 'stopped' });
    expect(program.errors()).toBe('');
  });

  test('soon also while Telegram and the source hang', async () => {
    const standIns = await startStandIns();
    await standIns.fault({ method: 'getMyCommands', kind: 'hang', times: 100 });
    await standIns.fault({ server: 'awesomeapi', kind: 'hang', times: 100 });
    const program = await startProgram(await settingsFor(standIns));
    await program.line('known to Telegram');
    await standIns.say(700_000_001, '/dolar abaixo 4.5');
    await program.line('started');
    const asked = performance.now();
    expect(await program.end('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(performance.now() - asked).toBeLessThan(5_000);
  });

  test('also while Telegram cannot be reached at all', async () => {
    const program = await startProgram({ ...nowhere, TELEGRAM_BOT_TOKEN: token, PORT: String(await freePort()) });
    await program.line('Telegram does not answer yet');
    expect(await program.end('SIGTERM')).toEqual({ code: 0, signal: null });
  });
});

test('a second program on the same file ends with one line, and the first goes on', async () => {
  const standIns = await startStandIns();
  const folder = anEmptyFolder();
  const settings = await settingsFor(standIns);
  const first = await startProgram(settings, folder);
  const second = await launch({ ...settings, PORT: String(await freePort()) }, folder);
  expect(await second.ended).toEqual({ code: 1, signal: null });
  expect(linesOf(second)).toEqual([expect.stringContaining('another Limiar is running on ./limiar.db')]);
  await standIns.say(700_000_001, '/ajuda');
  await standIns.seen(700_000_001, /\/minhas/);
  await first.end('SIGKILL');
  await startProgram(settings, folder);
});

test('a port that is taken ends it with one line', async () => {
  const standIns = await startStandIns();
  const settings = await settingsFor(standIns);
  await startProgram(settings);
  const second = await launch(settings);
  expect(await second.ended).toEqual({ code: 1, signal: null });
  expect(linesOf(second)).toEqual([expect.stringMatching(/EADDRINUSE.*127\.0\.0\.1:\d+/)]);
});
