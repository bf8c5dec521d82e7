import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig, settings } from '../src/config.js';

const token = '123456:ABC-def_ghi';
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const good = { TELEGRAM_BOT_TOKEN: token };

/** Telegram's setWebhook takes https on four ports. */
const publicUrls = {
  right: [
    ...['https://a.example', 'https://a.example:443', 'https://a.example:80', 'https://a.example:88'],
    ...['https://a.example:8443/limiar', 'http://127.0.0.1:3000', 'http://localhost:3000'],
  ],
  wrong: [
    'a.example',
    'http://a.example',
    'https://a.example:3000',
    'https://a.example:444',
    'ftp://127.0.0.1',
    'https://',
  ],
};

function mistakesIn(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
}

describe('the settings', () => {
  test('need a token and nothing else', () => {
    expect(readConfig(good)).toEqual({
      ptaxUrl: 'https://olinda.bcb.gov.br',
      ...{ telegramToken: token, telegramApiRoot: 'https://api.telegram.org', messagesPerSecond: 30 },
      telegramUpdates: { by: 'polling' },
      ...{ databaseUrl: 'file:./data/limiar.db', host: '127.0.0.1', port: 3000 },
      ...{ ownWebhookUrl: 'http://127.0.0.1:3000/webhooks/alerts', webhookSecrets: [] },
      webhookUrls: ['http://127.0.0.1:3000/webhooks/alerts'],
      ...{ awesomeApiUrl: 'https://economia.awesomeapi.com.br', awesomeApiKey: undefined },
      commandsPerMinute: 20,
      ...{ fxPollMs: 60_000, fxJumpPercent: 2, sendRetryMs: [5000, 60_000, 600_000, 3_600_000], sweepMs: 5000 },
      ...{ openMeteoUrl: 'https://api.open-meteo.com', openMeteoKey: undefined, openMeteoDailyBudget: 9000 },
      openMeteoGeocodingUrl: 'https://geocoding-api.open-meteo.com',
      ...{ rainFetchMs: 900_000, rainTickMs: 300_000, rainRearmMs: 3_600_000 },
      logLevel: 'info',
    });
  });

  test('without a token say in one line what to do about it', () => {
    expect(mistakesIn({})).toEqual([
      expect.stringMatching(/^TELEGRAM_BOT_TOKEN is not set: write [^\n]*npm run demo$/),
    ]);
  });

  test('left empty count as not set', () => {
    expect(readConfig({ ...good, PORT: '', LOG_LEVEL: '  ', AWESOMEAPI_KEY: '' })).toEqual(readConfig(good));
    const webhook = { TELEGRAM_UPDATES: ' ', PUBLIC_URL: '', TELEGRAM_WEBHOOK_SECRET: ' ' };
    expect(readConfig({ ...good, ...webhook, OPEN_METEO_API_KEY: ' ' })).toEqual(readConfig(good));
  });

  test('are read in their units', () => {
    expect(
      readConfig({
        ...good,
        ...{
          PORT: '8080',
          FX_POLL_SECONDS: '0.005',
          FX_JUMP_PERCENT: '0',
          SEND_RETRY_SECONDS: '0.5 2',
          SWEEP_SECONDS: '60',
        },
        ...{ WEBHOOK_SECRET: `${secret} ${secret}`, AWESOMEAPI_URL: 'http://127.0.0.1:9/', AWESOMEAPI_KEY: 'k' },
        PTAX_URL: 'http://127.0.0.1:9/',
        WEBHOOK_URL: 'https://a.example/x  http://127.0.0.1:8080/webhooks/alerts',
      }),
    ).toMatchObject({
      ...{ port: 8080, fxPollMs: 5, fxJumpPercent: 0, sendRetryMs: [500, 2000], sweepMs: 60_000 },
      ...{
        webhookSecrets: [secret, secret],
        awesomeApiUrl: 'http://127.0.0.1:9',
        awesomeApiKey: 'k',
        ptaxUrl: 'http://127.0.0.1:9',
      },
      webhookUrls: ['https://a.example/x', 'http://127.0.0.1:8080/webhooks/alerts'],
      ownWebhookUrl: 'http://127.0.0.1:8080/webhooks/alerts',
    });
  });

  test('of rain are read in their units', () => {
    const hosts = {
      OPEN_METEO_URL: 'https://customer-api.open-meteo.com/',
      OPEN_METEO_GEOCODING_URL: 'http://127.0.0.1:9',
    };
    const times = { RAIN_FETCH_SECONDS: '0.05', RAIN_TICK_SECONDS: '0.001', RAIN_REARM_MINUTES: '0.5' };
    expect(
      readConfig({
        ...good,
        ...hosts,
        ...times,
        OPEN_METEO_API_KEY: 'k',
        OPEN_METEO_DAILY_BUDGET: '0',
        COMMANDS_PER_MINUTE: '0',
      }),
    ).toMatchObject({
      ...{ openMeteoUrl: 'https://customer-api.open-meteo.com', openMeteoGeocodingUrl: 'http://127.0.0.1:9' },
      ...{ openMeteoKey: 'k', openMeteoDailyBudget: 0, rainFetchMs: 50, rainTickMs: 1, rainRearmMs: 30_000 },
      commandsPerMinute: 0,
    });
  });

  test('of the operator are a token and a chat’s number, of a group below zero', () => {
    const given = { METRICS_TOKEN: 'x'.repeat(16), OPERATOR_CHAT_ID: '-1001234567890' };
    expect(readConfig({ ...good, ...given })).toMatchObject({
      metricsToken: 'x'.repeat(16),
      operatorChatId: -1_001_234_567_890,
    });
    expect(readConfig({ ...good, METRICS_TOKEN: ' ', OPERATOR_CHAT_ID: '' })).toEqual(readConfig(good));
  });

  test.each([
    ...['abc', '123:', ':abc', '123:a b'].map((value) => ['TELEGRAM_BOT_TOKEN', value]),
    ...['api.telegram.org', 'ftp://api.telegram.org', '//x'].map((value) => ['TELEGRAM_API_ROOT', value]),
    ...['0', '1001', '1.5', 'muitas'].map((value) => ['TELEGRAM_MESSAGES_PER_SECOND', value]),
    ...['./data/limiar.db', 'postgres://db', 'file:'].map((value) => ['DATABASE_URL', value]),
    ...['0', '65536', '-1', '80 80', '3e3'].map((value) => ['PORT', value]),
    ...['localhost', 'https://a.example javascript:alert(1)'].map((value) => ['WEBHOOK_URL', value]),
    ...['whsec_', 'whsec_c2hvcnQ=', 'c2VjcmV0', `${secret} x`, `${secret}=`].map((value) => ['WEBHOOK_SECRET', value]),
    ...['0', '0.0001', '604801', '-5', '1m', '1,5'].map((value) => ['FX_POLL_SECONDS', value]),
    ...['100', '-2', '2%'].map((value) => ['FX_JUMP_PERCENT', value]),
    ...['5 x', '-1', '5,60'].map((value) => ['SEND_RETRY_SECONDS', value]),
    ...['0', 'often'].map((value) => ['SWEEP_SECONDS', value]),
    ...['loud', 'INFO'].map((value) => ['LOG_LEVEL', value]),
    ['AWESOMEAPI_KEY', 'k'.repeat(201)],
    ...['hook', 'Polling', 'polling webhook'].map((value) => ['TELEGRAM_UPDATES', value]),
    ...publicUrls.wrong.map((value) => ['PUBLIC_URL', value]),
    ...['short', 'x'.repeat(31), 'x'.repeat(257), `${'x'.repeat(40)}!`].map((value) => [
      'TELEGRAM_WEBHOOK_SECRET',
      value,
    ]),
    ...['api.open-meteo.com', 'ftp://x'].flatMap((value) => [
      ['OPEN_METEO_URL', value],
      ['OPEN_METEO_GEOCODING_URL', value],
    ]),
    ['OPEN_METEO_API_KEY', 'k'.repeat(201)],
    ...['0', '0.0001', '-900', '15m', '9,5', '604801'].flatMap((value) => [
      ['RAIN_FETCH_SECONDS', value],
      ['RAIN_TICK_SECONDS', value],
    ]),
    ...['-60', '1h', '60,5', '10000'].map((value) => ['RAIN_REARM_MINUTES', value]),
    ...['short', 'x'.repeat(201), 'with a space in it', 'acentuação-não-vale'].map((value) => ['METRICS_TOKEN', value]),
    ...['@limiar', '0', '12.5', '--5', '12345678901234567'].map((value) => ['OPERATOR_CHAT_ID', value]),
    ...['-1', '9000.5', '9e3', 'none', '1234567890'].map((value) => ['OPEN_METEO_DAILY_BUDGET', value]),
  ] as [string, string][])('%s=%s is a mistake, told in one line that holds no value', (name, value) => {
    const [mistake = '', ...more] = mistakesIn({ ...good, [name]: value });
    expect(more).toEqual([]);
    expect(mistake).not.toContain('\n');
    const { write } = settings[name as keyof typeof settings];
    expect(mistake).toBe(`${name} is not valid: write ${write}`);
    expect(mistake).not.toContain(secret);
  });

  test('name all mistakes at once', () => {
    const mistakes = mistakesIn({ PORT: 'x', LOG_LEVEL: 'y', WEBHOOK_SECRET: 'z' });
    expect(mistakes.map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['TELEGRAM_BOT_TOKEN', 'PORT', 'LOG_LEVEL', 'WEBHOOK_SECRET']),
    );
    expect(mistakes).toHaveLength(4);
  });
});

describe('updates that Telegram sends', () => {
  const drawn = 'aB3_-'.repeat(8);
  const webhook = {
    ...good,
    TELEGRAM_UPDATES: 'webhook',
    PUBLIC_URL: 'https://a.example/',
    TELEGRAM_WEBHOOK_SECRET: drawn,
  };

  test('need an address and a secret, each missing one told', () => {
    expect(readConfig(webhook).telegramUpdates).toEqual({
      by: 'webhook',
      publicUrl: 'https://a.example',
      secret: drawn,
    });
    expect(mistakesIn({ ...good, TELEGRAM_UPDATES: 'webhook' })).toEqual([
      'PUBLIC_URL is not set: TELEGRAM_UPDATES=webhook needs it',
      'TELEGRAM_WEBHOOK_SECRET is not set: TELEGRAM_UPDATES=webhook needs it',
    ]);
    expect(mistakesIn({ ...webhook, TELEGRAM_WEBHOOK_SECRET: '' })).toHaveLength(1);
  });

  test('need one mistake told once where an address is wrong', () => {
    expect(mistakesIn({ ...webhook, PUBLIC_URL: 'http://a.example' })).toEqual([
      expect.stringMatching(/^PUBLIC_URL is not valid: write /),
    ]);
  });

  test.each(publicUrls.right)('come to %s', (url) => {
    expect(readConfig({ ...webhook, PUBLIC_URL: url }).telegramUpdates).toMatchObject({ publicUrl: url });
  });

  test('that are asked for need neither, and take both along unused', () => {
    expect(readConfig({ ...webhook, TELEGRAM_UPDATES: 'polling' }).telegramUpdates).toEqual({ by: 'polling' });
  });
});

describe('.env.example', () => {
  const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n');
  const listed = new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^#? ?([A-Z][A-Z_]+)=(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value ?? ''] as const];
    }),
  );

  test('lists every setting, and only those', () => {
    expect([...listed.keys()].toSorted()).toEqual(Object.keys(settings).toSorted());
  });

  test('lists them in the order of src/config.ts', () => {
    expect([...listed.keys()]).toEqual(Object.keys(settings));
  });

  test('gives each its default, and says what it is above', () => {
    for (const [name, { fallback }] of Object.entries(settings))
      expect([name, listed.get(name)]).toEqual([name, fallback ?? '']);
    for (const [at, line] of lines.entries()) if (/^[A-Z]/.test(line)) expect(lines[at - 1]).toMatch(/^#|^[A-Z]/);
    const blocks = lines.join('\n').split('\n\n');
    for (const name of Object.keys(settings).filter((one) => one.endsWith('_SECONDS')))
      expect(blocks.find((block) => block.includes(`${name}=`))).toMatch(/second/i);
    expect(blocks.find((block) => block.includes('RAIN_REARM_MINUTES='))).toMatch(/minutes/i);
  });

  test('is a file of settings that can be read, once a token stands in it', () => {
    expect(mistakesIn({ ...Object.fromEntries(listed), TELEGRAM_BOT_TOKEN: token })).toEqual([]);
  });

  test('holds no secret', () => {
    expect(lines.join('\n')).not.toMatch(/whsec_\w{20}|\d{6,}:[\w-]{30}/);
  });
});

test('the README’s table names every setting, and only those', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const table = readme.slice(readme.indexOf('## Settings'), readme.indexOf('## How it works'));
  const firstCells = table.split('\n').map((line) => /^\|([^|]+)\|/.exec(line)?.[1] ?? '');
  const named = firstCells.flatMap((cell) => [...cell.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name));
  expect(named.toSorted()).toEqual(Object.keys(settings).toSorted());
});

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['0.0.0.0', '127.0.0.1'],
  ['::', '127.0.0.1'],
  ['10.1.2.3', '10.1.2.3'],
  ['::1', '[::1]'],
])('a server that listens on %s posts to itself at %s', (host, reached) => {
  expect(readConfig({ ...good, HOST: host }).webhookUrls).toEqual([`http://${reached}:3000/webhooks/alerts`]);
});
