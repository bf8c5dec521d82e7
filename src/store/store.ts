import type { ConversationStore } from './conversation-store.js';
import type { CountStore } from './count-store.js';
import type { DeliverStore } from './deliver-store.js';
import type { DispatchStore } from './dispatch-store.js';
import type { EvaluateStore } from './evaluate-store.js';
import type { NewsStore } from './news-store.js';
import type { PollStore } from './poll-store.js';
import type { ReceiveStore } from './receive-store.js';
import type { RetentionStore } from './retention-store.js';

/**
 * Where the steps of the walk meet. ONE METHOD IS ONE WHOLE TRANSACTION: when its promise is fulfilled the change is on disk,
 * when it rejects nothing has changed. No method knows the present: `now` is handed in. All ids are the store's own.
 */
export interface Store
  extends
    PollStore,
    EvaluateStore,
    DispatchStore,
    ReceiveStore,
    DeliverStore,
    ConversationStore,
    RetentionStore,
    CountStore,
    NewsStore {
  /** A value kept for the life of the database, made by `make` when it is first asked for. */
  keep(name: string, make: () => string): Promise<string>;
  /** Writes one row, or rejects: what readiness asks. */
  touch(now: Date): Promise<void>;
  close(): void;
}

/** The store cannot be written or read for now (a full disk, a lock): the same step may go through later. */
export class StoreUnavailable extends Error {}
