import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { aReceiver } from '../dispatch/receivers.js';
import { builtFolder } from '../support/built.js';
import { freePort } from '../support/free-port.js';
import { anEmptyFolder, launch, settingsFor, startProgram, type Program } from '../support/program.js';
import { phoneOf } from '../support/running.js';
import { startStandIns, type StandIns } from '../support/stand-ins.js';
import { until } from '../support/until.js';

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

  test.each([
    ['at once', async () => undefined],
    [
      'after it went on as if somebody did',
      async (standIns: StandIns) => {
        await standIns.say(700_000_001, '/dolar abaixo 4.5');
        await standIns.seen(700_000_001, /Pronto!/);
      },
    ],
  ])('also where nobody reads its log any more, %s', async (_when, meanwhile) => {
    const standIns = await startStandIns();
    const program = await startProgram(await settingsFor(standIns));
    await program.line('known to Telegram');
    program.deafen();
    await meanwhile(standIns);
    expect(await program.end('SIGTERM')).toEqual({ code: 0, signal: null });
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

  test('by itself also while everything hangs: Telegram, the sources, a receiver, a caller of ours', async () => {
    const standIns = await startStandIns();
    const theirs = await aReceiver();
    const settings = await settingsFor(standIns);
    const ours = `http://127.0.0.1:${settings['PORT'] ?? ''}/webhooks/alerts`;
    const program = await startProgram({ ...settings, WEBHOOK_URL: `${ours} ${theirs.url}` });
    await program.line('known to Telegram');
    const phone = phoneOf(standIns, 700_000_001);
    for (const wish of ['/dolar abaixo 4.5', '/chuva 0,5 Santos']) {
      await phone.say(wish);
      await phone.sees(wish.startsWith('/dolar') ? /4,50/ : /Santos/);
    }
    theirs.always('hang');
    await standIns.fault({ method: 'sendMessage', kind: 'hang', times: 100 });
    await standIns.dollar('4.4');
    await theirs.got(1);
    await until(
      async () => (await standIns.calls()).filter(({ method }) => method === 'sendMessage').length > 2,
      'a message in the air',
    );
    for (const server of ['awesomeapi', 'openmeteo']) await standIns.fault({ server, kind: 'hang', times: 100 });
    await standIns.fault({ method: 'getUpdates', kind: 'hang', times: 100 });
    const caller = connect(Number(settings['PORT']), '127.0.0.1');
    onTestFinished(() => {
      caller.destroy();
    });
    caller
      .on('error', () => undefined)
      .write('POST /webhooks/alerts HTTP/1.1\r\nhost: limiar\r\ncontent-length: 9\r\n');
    expect(await program.end('SIGTERM')).toEqual({ code: 0, signal: null });
    // Said when all has ended; the net of 9.5 s would have cut it off without a word.
    expect(program.lines.at(-1)).toMatchObject({ msg: 'stopped' });
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

test('a second program on the same file by another name ends too', async () => {
  const settings = await settingsFor(await startStandIns());
  const folder = anEmptyFolder();
  await startProgram(settings, folder);
  symlinkSync(join(folder, 'limiar.db'), join(folder, 'link.db'));
  const second = await launch({ ...settings, DATABASE_URL: 'file:./link.db', PORT: String(await freePort()) }, folder);
  expect(await second.ended).toEqual({ code: 1, signal: null });
  expect(linesOf(second)).toEqual(['another Limiar is running on ./link.db']);
});

test('a folder that cannot be made ends it with one line that names it', async () => {
  const folder = anEmptyFolder();
  writeFileSync(join(folder, 'data'), 'a file');
  const settings = { ...nowhere, TELEGRAM_BOT_TOKEN: token, DATABASE_URL: 'file:./data/limiar.db' };
  const program = await launch(settings, folder);
  expect(await program.ended).toEqual({ code: 1, signal: null });
  expect(linesOf(program)).toEqual([expect.stringContaining('./data')]);
});

test('where the platform throws its disk away, the start warns of it once', async () => {
  const settings = await settingsFor(await startStandIns());
  const program = await startProgram({ ...settings, DYNO: 'web.1' });
  expect(program.lines.filter(({ level }) => level === 'warn')).toEqual([
    expect.objectContaining({ platform: 'Heroku', msg: expect.stringContaining('DATABASE_URL') as unknown }),
  ]);
});

test('a port that is taken ends it with one line', async () => {
  const standIns = await startStandIns();
  const settings = await settingsFor(standIns);
  await startProgram(settings);
  const second = await launch(settings);
  expect(await second.ended).toEqual({ code: 1, signal: null });
  expect(linesOf(second)).toEqual([expect.stringMatching(/EADDRINUSE.*127\.0\.0\.1:\d+/)]);
});
