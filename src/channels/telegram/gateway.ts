import { Telegraf, TelegramError, type Context } from 'telegraf';
import type { ApiMethods, Opts } from '@grammyjs/types';
import { z } from 'zod';
import { within } from '../../clock.js';
import { redacted } from '../../log.js';

/** A file as telegraf takes it. */
export interface Upload {
  readonly source: Buffer;
  readonly filename: string;
}

type Method = keyof ApiMethods<Upload>;
export type Payload<M extends Method> = Opts<Upload>[M];

/**
 * How a call ended. `refused`: Telegram answered no. `silent`: no answer that we could read; `wasSent` tells whether the request may
 * have arrived. Nothing here holds the token or what was sent.
 */
export type CallEnd =
  | { readonly end: 'ok'; readonly result: unknown }
  | {
      readonly end: 'refused';
      readonly code: number;
      readonly description: string;
      readonly retryAfterS?: number;
      readonly migrateTo?: number;
    }
  | { readonly end: 'silent'; readonly wasSent: boolean; readonly why: string };

export interface Gateway {
  /** Never rejects. `signal` ends the call early; the deadline ends it in any case. */
  call<M extends Method>(method: M, payload: Payload<M>, deadlineMs?: number, signal?: AbortSignal): Promise<CallEnd>;
  /** Runs an update through telegraf's composer; `listen` is called with its context, and its result comes back. */
  read<Result>(update: object, listen: (context: Context) => Result): Promise<Result>;
}

const deadlineMs = 10_000;

/** How a call ended, in a word that can be counted. */
export type CallOutcome = 'ok' | 'too_many' | 'conflict' | 'refused' | 'silent';

/** The same gateway, whose calls somebody hears of. */
export function heardGateway(gateway: Gateway, onCall: (method: string, outcome: CallOutcome) => void): Gateway {
  return {
    ...gateway,
    call: async (method, ...given) => {
      const call = await gateway.call(method, ...given);
      onCall(method, outcomeOf(call));
      return call;
    },
  };
}

function outcomeOf(call: CallEnd): CallOutcome {
  if (call.end !== 'refused') return call.end;
  return call.code === 429 ? 'too_many' : call.code === 409 ? 'conflict' : 'refused';
}

/** The one file that knows telegraf: its client for the calls, its context and composer for what comes in (docs/decisions/0003-telegraf-behind-one-file.md). */
export function createGateway(token: string, apiRoot: string): Gateway {
  const bot = new Telegraf(token, { handlerTimeout: 20_000, telegram: { apiRoot, webhookReply: false } });
  // Only so that handleUpdate does not ask getMe itself; who we are is asked in identity.ts, and answered there.
  bot.botInfo = {
    id: 0,
    is_bot: true,
    first_name: '',
    username: '',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  };
  bot.catch((error) => {
    throw error; // a catch that swallows would make every failure look handled
  });
  const heard = new WeakMap<object, (context: Context) => void>();
  bot.use((context) => {
    heard.get(context.update)?.(context);
  });

  return {
    call: async (method, payload, ownDeadlineMs = deadlineMs, signal) => {
      try {
        // telegraf's types stop at Bot API 7.1, and its signal is that of an old shim: cast here, once.
        const result: unknown = await within(ownDeadlineMs, signal, (until) =>
          bot.telegram.callApi(method as never, payload as never, { signal: until as never }),
        );
        return { end: 'ok', result };
      } catch (error) {
        return endOf(error);
      }
    },
    read: async <Result>(update: object, listen: (context: Context) => Result) => {
      let result: { readonly value: Result } | undefined;
      heard.set(update, (context) => {
        result = { value: listen(context) };
      });
      await bot.handleUpdate(update as Parameters<typeof bot.handleUpdate>[0]);
      if (!result) throw new Error('the update did not come through the composer');
      return result.value;
    },
  };
}

function endOf(error: unknown): CallEnd {
  if (error instanceof TelegramError) {
    const { data: refusal } = Refusal.safeParse(error.response);
    return refusal ? refusalOf(refusal) : { end: 'silent', wasSent: true, why: 'an answer that is none' };
  }
  // node-fetch's errors: the message can hold the whole URL with the token.
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const why = code ?? (error instanceof Error ? redacted(`${error.name}: ${error.message}`).slice(0, 200) : 'failed');
  return { end: 'silent', wasSent: code === undefined || !neverConnected.has(code), why };
}

/** What telegraf takes for an answer is any JSON without `ok`. */
const Refusal = z.object({
  error_code: z.int(),
  description: z.string(),
  parameters: z
    .object({ retry_after: z.int().nonnegative().optional(), migrate_to_chat_id: z.int().optional() })
    .optional()
    .catch(undefined),
});

/** With these the request never left: there was nobody to take it. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
]);

function refusalOf({ error_code: code, description, parameters }: z.infer<typeof Refusal>): CallEnd {
  // 5xx: whether the message exists is not known.
  if (code >= 500) return { end: 'silent', wasSent: true, why: `HTTP ${code}` };
  const retryAfterS = code === 429 ? (parameters?.retry_after ?? secondsIn(description)) : undefined;
  const migrateTo = parameters?.migrate_to_chat_id;
  return {
    end: 'refused',
    code,
    description: redacted(description),
    ...(retryAfterS === undefined ? {} : { retryAfterS }),
    ...(migrateTo === undefined ? {} : { migrateTo }),
  };
}

const defaultRetryAfterS = 5;

function secondsIn(description: string): number {
  const digits = description.split(' ').findLast((word) => /^\d{1,6}$/.test(word));
  return digits === undefined ? defaultRetryAfterS : Number(digits);
}
