import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { startBotApi, type BotApi, type BotApiOptions } from '../../../src/demo/stand-ins/bot-api.js';
import { checkType } from '../../../src/demo/stand-ins/bot-api-schema.js';
import type { JsonObject } from '../../../src/demo/stand-ins/json.js';

export const ana = 700_000_001;

export type Reply = {
  status: number;
  headers: Headers;
  ok: boolean;
  result: unknown;
  description: string | undefined;
  parameters: { retry_after?: number; migrate_to_chat_id?: number } | undefined;
};

/** A clock that stands still until it is moved. */
export function aClock(at = Date.parse('2026-09-18T17:03:00Z')) {
  return {
    now: () => at,
    move: (ms: number) => {
      at += ms;
    },
  };
}

export async function aBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const bot = await startBotApi(options);
  onTestFinished(() => bot.close());
  return bot;
}

export async function call(bot: BotApi, method: string, params: object = {}, signal?: AbortSignal): Promise<Reply> {
  const response = await fetch(`${bot.url}/bot${bot.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
    ...(signal && { signal }),
  });
  const body = (await response.json()) as Omit<Reply, 'status' | 'headers'>;
  return { ...body, status: response.status, headers: response.headers };
}

/** The `result` of a call that must go well. */
export async function result<T = JsonObject>(bot: BotApi, method: string, params: object = {}): Promise<T> {
  const reply = await call(bot, method, params);
  if (!reply.ok) throw new Error(`${method}: ${reply.description}`);
  return reply.result as T;
}

export type AnUpdate = { update_id: number } & Record<string, JsonObject>;

export const updates = (bot: BotApi, params: object = {}) => result<AnUpdate[]>(bot, 'getUpdates', params);

/** What a call with bad parameters is told. */
export const refusal = async (bot: BotApi, method: string, params: object = {}) =>
  (await call(bot, method, params)).description;

export const send = async (bot: BotApi, params: object = {}) =>
  Number((await result(bot, 'sendMessage', { chat_id: ana, text: 'oi', ...params }))['message_id']);

export const problemsOf = (type: string, value: unknown) =>
  checkType(type, value).map(({ path, problem }) => `${path}: ${problem}`);

export const updateFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/telegram-updates/${name}`, import.meta.url), 'utf8'));

/** Resolves when the getUpdates that was started is waiting at the server. */
export async function polled(bot: BotApi): Promise<void> {
  while (!bot.isPolled) await new Promise((resolve) => setImmediate(resolve));
}
