import type { IncomingMessage, ServerResponse } from 'node:http';
import { apiMethod } from './bot-api-data.js';
import { checkCall, type Problem } from './bot-api-schema.js';
import { CallbackQueries } from './callback-queries.js';
import { decodeCall, readBody } from './decode-call.js';
import { Events, type BotApiEvents, type Call } from './events.js';
import { FaultList, type Fault } from './faults.js';
import type { JsonObject } from './json.js';
import { Ledger } from './keep-message.js';
import { Limits } from './limits.js';
import { Membership } from './membership.js';
import type { Desk } from './method.js';
import { methods } from './methods.js';
import { People } from './people.js';
import { Profile } from './profile.js';
import { badRequest, Refusal } from './refusal.js';
import { jsonAnswer, respond, type Answer } from './respond.js';
import { UpdateQueue } from './update-queue.js';
import { Webhook } from './webhook.js';
import { World, type Chat, type User } from './world.js';

export type DeskSettings = {
  readonly bot: User;
  readonly token: string;
  readonly now: () => number;
  readonly limits: 'real' | 'off';
  readonly queryLifetimeMs: number;
  readonly webhookRetryMs: number;
  readonly firstUpdateId: number;
};

/** What Telegram counts against the send limits. */
const paced = new Set(['sendMessage', 'sendPhoto', 'sendDocument', 'editMessageText', 'editMessageReplyMarkup']);

/** The whole stand-in behind its socket: one request in, one answer out. */
export class BotApiDesk implements Desk {
  readonly world: World;
  readonly queue: UpdateQueue;
  readonly events = new Events<BotApiEvents>();
  readonly ledger: Ledger;
  readonly queries: CallbackQueries;
  readonly profile = new Profile();
  readonly webhook: Webhook;
  readonly people: People;
  readonly membership: Membership;
  readonly limits: Limits;
  readonly faults = new FaultList();
  readonly calls: Call[] = [];
  readonly violations: Problem[] = [];
  private readonly token: string;
  private readonly closing = new AbortController();
  private working = 0;
  private readonly idle = new Set<() => void>();

  constructor(settings: DeskSettings) {
    const { now } = settings;
    this.token = settings.token;
    this.world = new World(settings.bot, now);
    this.queue = new UpdateQueue(now, settings.firstUpdateId);
    this.ledger = new Ledger(this.world, this.events);
    this.queries = new CallbackQueries(now, settings.queryLifetimeMs, this.events);
    this.webhook = new Webhook(this.queue, now, settings.webhookRetryMs);
    this.people = new People(this.world, this.queue, this.queries, this.events);
    this.membership = new Membership(this.world, this.queue, this.people, this.events);
    this.limits = new Limits(now, settings.limits === 'real');
  }

  async serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const [, token, method] = /^\/bot(\d+:[^/]+)\/([^/?]+)/.exec(req.url ?? '') ?? [];
    const isPoll = method === 'getUpdates';
    if (!isPoll) this.working += 1;
    try {
      await this.answer(req, res, token, method);
    } catch (error) {
      // A client may go away in the middle of its request. Anything else is a bug here: say so where a test sees it.
      if (!req.complete) return;
      const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.violations.push({ method: method ?? '', path: '', value: undefined, problem: `stand-in: ${problem}` });
      if (!res.headersSent) res.writeHead(500, { 'content-type': 'text/plain' }).end(problem);
    } finally {
      if (!isPoll) this.working -= 1;
      if (this.working === 0) for (const told of this.idle) told();
    }
  }

  async whenIdle(): Promise<void> {
    if (this.working === 0) return;
    await new Promise<void>((resolve) => {
      const told = () => {
        this.idle.delete(told);
        resolve();
      };
      this.idle.add(told);
    });
  }

  close(): void {
    this.closing.abort();
    this.webhook.set(undefined);
  }

  private async answer(
    req: IncomingMessage,
    res: ServerResponse,
    token: string | undefined,
    method: string | undefined,
  ): Promise<void> {
    const body = await readBody(req);
    const { signal: closing } = this.closing;
    const refused = (refusal: Refusal) => respond(res, undefined, () => refusalAnswer(refusal), closing);
    if (token === undefined || method === undefined) return refused(new Refusal(404, 'Not Found'));
    if (token !== this.token) return refused(new Refusal(401, 'Unauthorized'));
    const decoded = this.decode(method, req, body);
    const params = decoded instanceof Refusal ? {} : decoded.params;
    const chat = this.chatOf(params);
    const { chat_id: chatId } = params;
    const fault = this.faults.take(method, typeof chatId === 'number' ? chatId : chat?.id);
    const { call, setAnswer } = this.record(method, params, fault);
    // Checked also when a fault keeps the call from being done: a mistake of the bot is one in any weather.
    const problems = decoded instanceof Refusal ? [] : this.check(call, decoded.parts, chat);
    const gone = () => AbortSignal.any([closing, whenGone(res)]);
    const work = async () => {
      const answer = decoded instanceof Refusal ? refusalAnswer(decoded) : await this.run(call, problems, chat, gone);
      setAnswer(answer);
      return answer;
    };
    return respond(res, fault, work, closing);
  }

  private decode(method: string, req: IncomingMessage, body: Buffer) {
    try {
      return decodeCall(method, req, body);
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  private record(
    method: string,
    params: JsonObject,
    fault: Fault | undefined,
  ): { call: Call; setAnswer: (answer: Answer) => void } {
    const call: { -readonly [K in keyof Call]: Call[K] } = {
      seq: this.calls.length + 1,
      method,
      params,
      at: this.world.now(),
      ...(fault && { fault: fault.kind }),
    };
    this.calls.push(call);
    this.events.emit('call', call);
    return {
      call,
      setAnswer: ({ status, body }) => {
        call.answer = { status, body: JSON.parse(body) as unknown };
      },
    };
  }

  private async run(
    call: Call,
    problems: readonly Problem[],
    chat: Chat | undefined,
    gone: () => AbortSignal,
  ): Promise<Answer> {
    try {
      const [first] = problems;
      if (!apiMethod(call.method)) throw new Refusal(404, 'Not Found: method not found');
      if (first) throw badRequest(first.says ?? `${first.path} ${first.problem}`);
      const known = methods[call.method];
      if (!known) throw this.notImplemented(call);
      if (paced.has(call.method) && chat) {
        // Who cannot be written to is told so, not to wait.
        this.world.writable(chat.id);
        this.limits.admit(chat.id, chat.type !== 'private');
      }
      return jsonAnswer(200, { ok: true, result: await known(call.params, this, gone) });
    } catch (error) {
      if (error instanceof Refusal) return refusalAnswer(error);
      throw error;
    }
  }

  private check({ method, params }: Call, parts: ReadonlySet<string>, chat: Chat | undefined): readonly Problem[] {
    const problems = checkCall(method, params, { ...(chat && { chatType: chat.type }), parts });
    this.violations.push(...problems);
    return problems;
  }

  private notImplemented({ method }: Call): Refusal {
    this.violations.push({ method, path: '', value: method, problem: 'method not implemented by the stand-in' });
    return badRequest('method not implemented by the stand-in');
  }

  private chatOf(params: JsonObject): Chat | undefined {
    const id = params['chat_id'];
    return typeof id === 'number' || typeof id === 'string' ? this.world.find(id) : undefined;
  }
}

function refusalAnswer(refusal: Refusal): Answer {
  const seconds = refusal.parameters?.retry_after;
  return jsonAnswer(refusal.code, refusal.body, seconds === undefined ? {} : { 'retry-after': String(seconds) });
}

function whenGone(res: ServerResponse): AbortSignal {
  if (res.closed) return AbortSignal.abort();
  const gone = new AbortController();
  res.on('close', () => {
    gone.abort();
  });
  return gone.signal;
}
