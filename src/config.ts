import { z } from 'zod';
import { platformOf, type Platform } from './throwaway-disk.js';

/** A wrong setting: one line for each mistake, for the operator. Never shows a value, which may be a secret. */
export class ConfigError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.mistakes = mistakes;
  }
}

interface Setting<Value> {
  readonly schema: z.ZodType<Value>;
  /** As it would be written; `undefined`: it must be set, or may be absent where the schema allows it. */
  readonly fallback?: string;
  readonly about: string;
  /** What to write, told when it is wrong. */
  readonly write: string;
}

const setting = <Value>(one: Setting<Value>) => one;
const mostSeconds = 86_400 * 7;

const seconds = (fallback: string, about: string) =>
  setting({
    schema: z
      .string()
      .regex(/^\d{1,7}(?:\.\d{1,6})?$/)
      .transform(Number)
      .refine((value) => value >= 0.001 && value <= mostSeconds)
      .transform((value) => value * 1000),
    fallback,
    about: `${about}, in seconds`,
    write: 'seconds from 0.001, for example 60 or 0.5',
  });
const httpUrl = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
const baseUrl = (fallback: string, about: string) =>
  setting({
    schema: z
      .string()
      .refine(httpUrl)
      .transform((url) => url.replace(/\/+$/, '')),
    fallback,
    about,
    write: 'an address that begins with http:// or https://',
  });
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** What Telegram's setWebhook takes; this machine itself for tests. */
function isPublicUrl(text: string): boolean {
  if (!httpUrl(text)) return false;
  const { protocol, port, hostname } = new URL(text);
  if (hostname === '127.0.0.1' || hostname === 'localhost') return true;
  return protocol === 'https:' && ['', '80', '88', '443', '8443'].includes(port);
}

/** A secret of Standard Webhooks: base64 of 24 to 64 bytes behind its prefix. */
function isWebhookSecret(text: string): boolean {
  const base64 = text.startsWith('whsec_') ? text.slice('whsec_'.length) : '';
  const bytes = Buffer.from(base64, 'base64');
  return bytes.length >= 24 && bytes.length <= 64 && bytes.toString('base64') === base64;
}

/** Every setting once. `.env.example` and the README list the same (test/config.test.ts). */
export const settings = {
  TELEGRAM_BOT_TOKEN: setting({
    schema: z.string().regex(/^\d+:[\w-]+$/),
    about: 'The bot, from BotFather. Required; `npm run demo` needs none',
    write:
      'the token that BotFather gave you, for example 123456:ABC-def; to try Limiar without one, run: npm run demo',
  }),
  TELEGRAM_API_ROOT: baseUrl('https://api.telegram.org', 'The Bot API server'),
  TELEGRAM_UPDATES: setting({
    schema: z.enum(['polling', 'webhook']),
    fallback: 'polling',
    about: 'How updates come: asked for (polling), or sent to PUBLIC_URL (webhook)',
    write: 'polling or webhook',
  }),
  PUBLIC_URL: setting({
    schema: z
      .string()
      .refine((url) => url === '' || isPublicUrl(url))
      .transform((url) => url.replace(/\/+$/, '')),
    fallback: '',
    about: 'Where Telegram reaches this program; only for TELEGRAM_UPDATES=webhook',
    write: 'an address that begins with https://, on port 443, 80, 88 or 8443, for example https://limiar.example.org',
  }),
  TELEGRAM_WEBHOOK_SECRET: setting({
    schema: z.string().regex(/^(?:[\w-]{32,256})?$/),
    fallback: '',
    about: 'What Telegram proves itself with; only for TELEGRAM_UPDATES=webhook',
    write: '32 to 256 letters, digits, _ or -, drawn at random',
  }),
  TELEGRAM_MESSAGES_PER_SECOND: setting({
    schema: z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number)
      .refine((value) => value >= 1 && value <= 1000),
    fallback: '30',
    about:
      'What Telegram allows over all chats; 97 % of it is used. 1 a second in a chat and 20 a minute in a group are fixed',
    write: 'a whole number from 1 to 1000',
  }),
  DATABASE_URL: setting({
    schema: z.string().regex(/^file:.+$/),
    fallback: 'file:./data/limiar.db',
    about: 'The database file; made with its folder at the first start',
    write: 'file: and a path, for example file:./data/limiar.db',
  }),
  HOST: setting({
    schema: z.string().min(1),
    fallback: '127.0.0.1',
    about: 'Where the HTTP server listens; 0.0.0.0 where a platform needs it',
    write: 'an address of this machine, for example 127.0.0.1 or 0.0.0.0',
  }),
  PORT: setting({
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535),
    fallback: '3000',
    about: 'The port of the HTTP server',
    write: 'a port from 1 to 65535',
  }),
  WEBHOOK_URL: setting({
    schema: z
      .string()
      .transform(words)
      .refine((urls) => urls.every(httpUrl)),
    fallback: '',
    about:
      'Where events are POSTed; several, space-separated, all get every event. Default: our own endpoint, http://127.0.0.1:$PORT/webhooks/alerts; keep it among them, else nobody is told',
    write: 'one or more addresses that begin with http:// or https://, separated by spaces',
  }),
  WEBHOOK_SECRET: setting({
    schema: z
      .string()
      .transform(words)
      .refine((secrets) => secrets.every(isWebhookSecret)),
    fallback: '',
    about:
      'Signs events: the first signs, all verify, so that one can be rotated. Default: made at the first start and kept in the database',
    write: 'whsec_ and base64 of 24 to 64 bytes; several are separated by spaces',
  }),
  AWESOMEAPI_URL: baseUrl('https://economia.awesomeapi.com.br', 'Exchange rates'),
  AWESOMEAPI_KEY: setting({
    schema: z.string().max(200),
    fallback: '',
    about: 'Key of AwesomeAPI, sent in a header; without one its anonymous limit bites on cloud addresses',
    write: 'the key that AwesomeAPI gave you, or nothing',
  }),
  PTAX_URL: baseUrl(
    'https://olinda.bcb.gov.br',
    'The official price of the Banco Central, asked only while the other source is silent; it moves no alert',
  ),
  FX_POLL_SECONDS: seconds('60', 'How often prices are asked for while somebody watches them'),
  FX_JUMP_PERCENT: setting({
    schema: z
      .string()
      .regex(/^\d{1,2}(?:\.\d{1,3})?$/)
      .transform(Number),
    fallback: '2',
    about:
      'A quote that jumps further than this is held back until the next agrees (2.5 times this after 10 min); 0 switches it off, in percent',
    write: 'a percentage from 0 to 99, for example 2',
  }),
  OPEN_METEO_URL: baseUrl(
    'https://api.open-meteo.com',
    'Forecasts of rain; the paid host is https://customer-api.open-meteo.com',
  ),
  OPEN_METEO_GEOCODING_URL: baseUrl(
    'https://geocoding-api.open-meteo.com',
    'Places that the bundled list of towns does not know',
  ),
  OPEN_METEO_API_KEY: setting({
    schema: z.string().max(200),
    fallback: '',
    about: 'Key of the paid Open-Meteo, sent in a header; the free one is for non-commercial use and takes none',
    write: 'the key that Open-Meteo gave you, or nothing',
  }),
  RAIN_FETCH_SECONDS: seconds('900', 'How often the forecast of a place is fetched while somebody watches it'),
  RAIN_TICK_SECONDS: seconds('300', 'How often the stored forecasts are read with the clock'),
  RAIN_REARM_MINUTES: setting({
    schema: z
      .string()
      .regex(/^\d{1,4}(?:\.\d{1,6})?$/)
      .transform((minutes) => Number(minutes) * 60_000),
    fallback: '60',
    about: 'How long it must have been quiet before a new rain rings again, in minutes',
    write: 'minutes, for example 60',
  }),
  OPEN_METEO_DAILY_BUDGET: setting({
    schema: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
    fallback: '9000',
    about:
      'Places fetched a UTC day, each place of a request counts; with more places each is fetched less often. 0: no limit (a server of your own)',
    write: 'a whole number, for example 9000, or 0',
  }),
  COMMANDS_PER_MINUTE: setting({
    schema: z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number),
    fallback: '20',
    about: 'Commands and taps of one chat that are answered in a minute; more are asked for calm. 0: no limit',
    write: 'a whole number, for example 20, or 0',
  }),
  SEND_RETRY_SECONDS: setting({
    schema: z
      .string()
      .transform(words)
      .refine((waits) => waits.every((wait) => /^\d{1,6}(?:\.\d{1,6})?$/.test(wait)))
      .transform((waits) => waits.map((wait) => Number(wait) * 1000)),
    fallback: '5 60 600 3600',
    about: 'Waits before a message of unknown outcome is sent again, in seconds',
    write: 'seconds separated by spaces, for example 5 60 600 3600',
  }),
  SWEEP_SECONDS: seconds('5', 'The slow net of each stage, which otherwise wake each other'),
  METRICS_TOKEN: setting({
    schema: z.string().regex(/^(?:[\x21-\x7e]{16,200})?$/),
    fallback: '',
    about: 'What /metrics needs as a bearer. Without one it answers this machine alone',
    write: '16 to 200 letters, digits or signs without spaces, drawn at random',
  }),
  OPERATOR_CHAT_ID: setting({
    schema: z
      .string()
      .regex(/^(?:-?[1-9]\d{0,15})?$/)
      .transform((text) => (text === '' ? undefined : Number(text))),
    fallback: '',
    about: 'The Telegram chat that hears of dead events, a silent source, a full disk and a queue that is stuck',
    write: "the chat's number, for example 123456789, or with a minus before it for a group",
  }),
  LOG_LEVEL: setting({
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    fallback: 'info',
    about: 'How much is logged: trace, debug, info, warn, error, fatal or silent',
    write: 'trace, debug, info, warn, error, fatal or silent',
  }),
} as const;

type Values = { readonly [Name in keyof typeof settings]: z.output<(typeof settings)[Name]['schema']> };

/** How updates come. */
export type UpdatesBy =
  { readonly by: 'polling' } | { readonly by: 'webhook'; readonly publicUrl: string; readonly secret: string };

/** The settings in our own words, with the unit in the name. */
export interface Config {
  readonly telegramToken: string;
  readonly telegramApiRoot: string;
  readonly telegramUpdates: UpdatesBy;
  readonly messagesPerSecond: number;
  readonly databaseUrl: string;
  /** Where the program runs, if it is known to throw the disk away. */
  readonly platform: Platform | undefined;
  readonly host: string;
  readonly port: number;
  readonly webhookUrls: readonly string[];
  /** Our own endpoint: what `webhookUrls` must hold so that anybody is told. */
  readonly ownWebhookUrl: string;
  /** Empty: one is made and kept in the database. */
  readonly webhookSecrets: readonly string[];
  readonly awesomeApiUrl: string;
  readonly awesomeApiKey: string | undefined;
  readonly ptaxUrl: string;
  readonly fxPollMs: number;
  readonly fxJumpPercent: number;
  readonly openMeteoUrl: string;
  readonly openMeteoGeocodingUrl: string;
  readonly openMeteoKey: string | undefined;
  readonly rainFetchMs: number;
  readonly rainTickMs: number;
  readonly rainRearmMs: number;
  readonly openMeteoDailyBudget: number;
  readonly commandsPerMinute: number;
  readonly sendRetryMs: readonly number[];
  readonly sweepMs: number;
  /** A bearer that /metrics needs. */
  readonly metricsToken: string | undefined;
  readonly operatorChatId: number | undefined;
  readonly logLevel: string;
}

/**
 * The settings of an environment; an empty value counts as not set. Throws a {@link ConfigError} that names every mistake at once.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const mistakes: string[] = [];
  const read = <Name extends keyof Values>(name: Name): Values[Name] => {
    const one: Setting<unknown> = settings[name];
    const given = environment[name]?.trim() ?? '';
    const parsed = one.schema.safeParse(given === '' ? one.fallback : given);
    if (!parsed.success) mistakes.push(`${name} ${given === '' ? 'is not set' : 'is not valid'}: write ${one.write}`);
    return parsed.data as Values[Name];
  };
  const updates = (): UpdatesBy => {
    const [by, publicUrl, secret] = [read('TELEGRAM_UPDATES'), read('PUBLIC_URL'), read('TELEGRAM_WEBHOOK_SECRET')];
    if (by !== 'webhook') return { by: 'polling' };
    for (const [name, value] of Object.entries({ PUBLIC_URL: publicUrl, TELEGRAM_WEBHOOK_SECRET: secret }))
      if (value === '') mistakes.push(`${name} is not set: TELEGRAM_UPDATES=webhook needs it`);
    return { by, publicUrl, secret };
  };
  const port = read('PORT');
  const host = read('HOST');
  const ownWebhookUrl = `http://${reachable(host)}:${port}/webhooks/alerts`;
  const config = {
    telegramToken: read('TELEGRAM_BOT_TOKEN'),
    telegramApiRoot: read('TELEGRAM_API_ROOT'),
    telegramUpdates: updates(),
    messagesPerSecond: read('TELEGRAM_MESSAGES_PER_SECOND'),
    databaseUrl: read('DATABASE_URL'),
    platform: platformOf(environment),
    host,
    port,
    webhookUrls: read('WEBHOOK_URL'),
    ownWebhookUrl,
    webhookSecrets: read('WEBHOOK_SECRET'),
    awesomeApiUrl: read('AWESOMEAPI_URL'),
    awesomeApiKey: read('AWESOMEAPI_KEY') || undefined,
    ptaxUrl: read('PTAX_URL'),
    fxPollMs: read('FX_POLL_SECONDS'),
    fxJumpPercent: read('FX_JUMP_PERCENT'),
    openMeteoUrl: read('OPEN_METEO_URL'),
    openMeteoGeocodingUrl: read('OPEN_METEO_GEOCODING_URL'),
    openMeteoKey: read('OPEN_METEO_API_KEY') || undefined,
    rainFetchMs: read('RAIN_FETCH_SECONDS'),
    rainTickMs: read('RAIN_TICK_SECONDS'),
    rainRearmMs: read('RAIN_REARM_MINUTES'),
    openMeteoDailyBudget: read('OPEN_METEO_DAILY_BUDGET'),
    commandsPerMinute: read('COMMANDS_PER_MINUTE'),
    sendRetryMs: read('SEND_RETRY_SECONDS'),
    sweepMs: read('SWEEP_SECONDS'),
    metricsToken: read('METRICS_TOKEN') || undefined,
    operatorChatId: read('OPERATOR_CHAT_ID'),
    logLevel: read('LOG_LEVEL'),
  };
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return { ...config, webhookUrls: config.webhookUrls.length > 0 ? config.webhookUrls : [ownWebhookUrl] };
}

/** The one setting that tools beside the program need. Throws a {@link ConfigError}. */
export function readDatabaseUrl(environment: Readonly<Record<string, string | undefined>>): string {
  const { schema, fallback, write } = settings.DATABASE_URL;
  const given = environment['DATABASE_URL']?.trim() ?? '';
  const { data, error } = schema.safeParse(given === '' ? fallback : given);
  if (error) throw new ConfigError([`DATABASE_URL is not valid: write ${write}`]);
  return data;
}

/** Where a server that listens on `host` is reached from this machine. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::' || host === 'localhost') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
