import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What the Bot API answers when it does not do what it was asked: HTTP status, text and parameters. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: RefusalParameters | undefined;

  constructor(code: number, description: string, parameters?: RefusalParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }

  get body(): Record<string, unknown> {
    const parameters = this.parameters ? { parameters: this.parameters } : {};
    return { ok: false, error_code: this.code, description: this.message, ...parameters };
  }
}

export type RefusalParameters = { readonly retry_after?: number; readonly migrate_to_chat_id?: number };

export const badRequest = (text: string, parameters?: RefusalParameters) =>
  new Refusal(400, `Bad Request: ${text}`, parameters);
export const forbidden = (text: string) => new Refusal(403, `Forbidden: ${text}`);
export const conflict = (text: string) => new Refusal(409, `Conflict: ${text}`);

const Line = z.object({
  case: z.string(),
  method: z.string(),
  http_status: z.number(),
  headers: z.record(z.string(), z.string()),
  body: z.unknown(),
  action: z.string(),
});

/** A recorded refusal, ready to be handed to `fault`: `bot.fault({ method: 'sendMessage', ...recorded('flood_short') })`. */
export type RecordedAnswer = {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** Every line of errors.jsonl: real refusals, what each is called, and what a bot should do about it. */
export const recordedErrors: readonly z.infer<typeof Line>[] = readFileSync(
  // tsc copies no data: from src and from dist alike the package root lies three folders up.
  new URL('../../../src/demo/stand-ins/errors.jsonl', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => Line.parse(JSON.parse(line)));

/** The answer recorded under this name in errors.jsonl. Throws when there is none. */
export function recorded(name: string): RecordedAnswer {
  const line = recordedErrors.find((error) => error.case === name);
  if (!line) throw new Error(`errors.jsonl has no case ${name}`);
  return { kind: 'answer', status: line.http_status, headers: line.headers, body: line.body };
}
