import type { BotApiEvents, CallbackAnswer, Events } from './events.js';
import { badRequest } from './refusal.js';

/** Which taps wait for an answer. How long one may wait is unpublished; tests set it. */
export class CallbackQueries {
  readonly answers: CallbackAnswer[] = [];
  private readonly open = new Map<string, number>();
  private readonly now: () => number;
  private readonly lifetimeMs: number;
  private readonly events: Events<BotApiEvents>;
  private nextId = 592_418_567_116_000_001n;

  constructor(now: () => number, lifetimeMs: number, events: Events<BotApiEvents>) {
    this.now = now;
    this.lifetimeMs = lifetimeMs;
    this.events = events;
  }

  ask(id = String(this.nextId++)): string {
    this.open.set(id, this.now());
    return id;
  }

  answerOf(id: string): CallbackAnswer | undefined {
    return this.answers.find(({ queryId }) => queryId === id);
  }

  /** Once each, and in time. */
  answer(answer: Omit<CallbackAnswer, 'at'>): void {
    const asked = this.open.get(answer.queryId);
    this.open.delete(answer.queryId);
    const now = this.now();
    if (asked === undefined || now - asked > this.lifetimeMs) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    const kept = { ...answer, at: now };
    this.answers.push(kept);
    this.events.emit('answer', kept);
  }
}
