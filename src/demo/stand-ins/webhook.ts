import type { UpdateQueue, Update } from './update-queue.js';
import { isJsonObject } from './json.js';

export type WebhookSettings = {
  readonly url: string;
  readonly secretToken: string | undefined;
  readonly maxConnections: number;
};

const longestRetryAfterSeconds = 3600;
const longestPauseFactor = 60;

/**
 * Posts updates to the bot's own server: one chat's messages one at a time, chats side by side. What is not answered
 * with 2xx is tried again after a pause that doubles up to a minute, or after the Retry-After that it was given.
 */
export class Webhook {
  private readonly queue: UpdateQueue;
  private readonly now: () => number;
  /** The first pause; 1000 in Telegram, less in a test. */
  private readonly retryMs: number;
  private settings: WebhookSettings | undefined;
  private readonly busy = new Map<string, AbortController>();
  private lastError: { readonly at: number; readonly message: string } | undefined;

  constructor(queue: UpdateQueue, now: () => number, retryMs: number) {
    this.queue = queue;
    this.now = now;
    this.retryMs = retryMs;
    queue.onPush(() => {
      this.deliver();
    });
  }

  get isSet(): boolean {
    return this.settings !== undefined;
  }

  set(settings: WebhookSettings | undefined): void {
    for (const lane of this.busy.values()) lane.abort();
    this.busy.clear();
    this.lastError = undefined;
    this.settings = settings;
    this.deliver();
  }

  get info(): Record<string, unknown> {
    const allowed = this.queue.allowedKinds;
    return {
      url: this.settings?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: this.queue.size,
      ...(this.settings && { max_connections: this.settings.maxConnections }),
      ...(this.lastError && {
        last_error_date: Math.floor(this.lastError.at / 1000),
        last_error_message: this.lastError.message,
      }),
      ...(allowed.length > 0 && { allowed_updates: allowed }),
    };
  }

  /** Starts what can be started; a lane that ends starts the next. */
  private deliver(): void {
    const { settings } = this;
    if (!settings || this.busy.size >= settings.maxConnections) return;
    for (const update of this.queue.list()) {
      if (this.busy.size >= settings.maxConnections) return;
      const lane = laneOf(update);
      if (this.busy.has(lane)) continue;
      const stop = new AbortController();
      this.busy.set(lane, stop);
      void this.deliverOne(update, settings, stop.signal).finally(() => {
        if (this.busy.get(lane) === stop) this.busy.delete(lane);
        if (!stop.signal.aborted) this.deliver();
      });
    }
  }

  private async deliverOne(update: Update, settings: WebhookSettings, stopped: AbortSignal): Promise<void> {
    let pause = this.retryMs;
    while (!stopped.aborted) {
      const outcome = await post(update, settings, stopped);
      if (outcome.ok) {
        this.queue.confirm(update);
        return;
      }
      this.lastError = { at: this.now(), message: outcome.why };
      const asked = Math.min(outcome.retryAfter ?? 0, longestRetryAfterSeconds) * 1000;
      await pauseFor(asked > 0 ? asked : pause, stopped);
      pause = Math.min(pause * 2, this.retryMs * longestPauseFactor);
      if (!this.queue.list().includes(update)) return; // forgotten after its day
    }
  }
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly why: string; readonly retryAfter?: number };

async function post(update: Update, { url, secretToken }: WebhookSettings, stopped: AbortSignal): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secretToken !== undefined && { 'X-Telegram-Bot-Api-Secret-Token': secretToken }),
      },
      body: JSON.stringify(update),
      signal: stopped,
    });
    await response.arrayBuffer();
    if (response.ok) return { ok: true };
    const retryAfter = Number(response.headers.get('retry-after') ?? 0);
    return { ok: false, why: `Wrong response from the webhook: ${response.status} ${response.statusText}`, retryAfter };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : 'Connection failed' };
  }
}

/** Messages queue by chat, taps by person, `my_chat_member` apart: so "unblocked" may come after the `/start` that followed it. */
function laneOf(update: Update): string {
  const [kind = '', body] = Object.entries(update).find(([key]) => key !== 'update_id') ?? [];
  if (!isJsonObject(body)) return kind;
  const who = kind === 'callback_query' || kind === 'inline_query' ? body['from'] : body['chat'];
  const id = isJsonObject(who) && typeof who['id'] === 'number' ? who['id'] : 0;
  if (kind === 'callback_query' || kind === 'inline_query') return `person ${id}`;
  return kind === 'my_chat_member' ? `member ${id}` : `chat ${id}`;
}

function pauseFor(ms: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    stopped.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
