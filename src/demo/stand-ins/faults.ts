/**
 * What can go wrong between a client and a server, as data. `before effect`: nothing was done. `after effect`: it was
 * done, the client cannot know. That second kind is why a retry may send a message twice.
 */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** A string is sent as it is, anything else as JSON. Nothing is done besides. */
      readonly body: unknown;
    }
  | { readonly kind: 'delay'; readonly ms: number; readonly afterEffect?: boolean }
  | { readonly kind: 'reset-before-effect' }
  | { readonly kind: 'reset-after-effect' }
  /** The effect happens; half of the answer arrives, then the connection dies. */
  | { readonly kind: 'cut-body' }
  /** The whole answer, one byte every `ms`. */
  | { readonly kind: 'drip'; readonly ms: number }
  /** No answer ever; the connection stays open until the client or the server closes it. */
  | { readonly kind: 'hang'; readonly afterEffect?: boolean }
  /** 302 to somewhere else; nothing is done. */
  | { readonly kind: 'redirect'; readonly to: string }
  /** 200 and a body that goes on until the client has had enough; nothing is done. */
  | { readonly kind: 'endless' }
  /** 200 and a small gzip body that becomes `megabytes` of zeros; nothing is done. */
  | { readonly kind: 'gzip-bomb'; readonly megabytes: number };

/** Where and how often a fault strikes. */
type FaultWhere = {
  readonly method?: string;
  readonly chatId?: number;
  /** How many calls it hits; 1 unless told, `Infinity` until removed. */
  readonly times?: number;
  /** How many matching calls pass untouched first. */
  readonly after?: number;
};

export type FaultRule = FaultWhere & Fault;

export type FaultHandle = {
  /** Calls hit so far. */
  readonly hits: number;
  remove(): void;
};

type Armed = { readonly rule: FaultRule; toPass: number; left: number; hits: number };

/** The faults that are armed. The oldest that matches a call strikes; a fault that lets calls pass counts them itself. */
export class FaultList {
  private armed: Armed[] = [];

  add(rule: FaultRule): FaultHandle {
    const armed: Armed = { rule, toPass: rule.after ?? 0, left: rule.times ?? 1, hits: 0 };
    this.armed.push(armed);
    return {
      get hits() {
        return armed.hits;
      },
      remove: () => {
        this.armed = this.armed.filter((other) => other !== armed);
      },
    };
  }

  clear(): void {
    this.armed = [];
  }

  /** The fault for this call, used up by one. */
  take(method: string, chatId?: number): Fault | undefined {
    for (const armed of this.armed) {
      const { rule } = armed;
      if (rule.method !== undefined && rule.method !== method) continue;
      if (rule.chatId !== undefined && rule.chatId !== chatId) continue;
      if (armed.toPass > 0) {
        armed.toPass -= 1;
        continue;
      }
      if (armed.left <= 0) continue;
      armed.left -= 1;
      armed.hits += 1;
      return rule;
    }
    return undefined;
  }
}
