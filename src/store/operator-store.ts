/** An event on its way to one URL. Times are UTC. */
export interface EventWay {
  readonly eventId: string;
  readonly url: string;
  /** `dismissed`: dead, and somebody has looked at it. */
  readonly state: 'pending' | 'done' | 'dead' | 'dismissed';
  /** Tries so far, those before a replay too. */
  readonly attempts: number;
  /** What came back from the last try that was not accepted. */
  readonly answer: string | undefined;
  readonly madeAt: Date;
  /** Of one that is pending: the next try. */
  readonly dueAt: Date;
  readonly endedAt: Date | undefined;
}

/** One event and all that became of it. */
export interface EventStory {
  /** Exactly the bytes that are signed and sent. */
  readonly body: string;
  readonly ways: readonly EventWay[];
  /** When our own endpoint took it. */
  readonly receivedAt: Date | undefined;
  /** How many deliveries of its alerts are in each state. */
  readonly deliveries: Readonly<Record<string, number>>;
}

/** How many of each kind there are. */
export type Counts = Readonly<Record<string, number>>;

export interface Copied {
  readonly bytes: number;
  readonly counts: Counts;
}

/** What an operator does beside the running program, which sees it at its next sweep. One method, one transaction, as in the store. */
export interface OperatorStore {
  /** Dead ones that nobody has dismissed first, then the newest. A dismissed one counts as dead. */
  events(which: 'all' | 'dead', limit: number): Promise<readonly EventWay[]>;
  event(id: string): Promise<EventStory | undefined>;
  /**
   * Sends a dead event again, to every URL that it is dead for: due now, and tried for 72 h as if new. Returns how many; 0: it is dead
   * for none.
   */
  replay(id: string, now: Date): Promise<number>;
  /** A dead event is not warned of any more. Returns for how many URLs; 0: it is dead for none, or dismissed already. */
  dismiss(id: string, now: Date): Promise<number>;
  /**
   * A copy of everything as it is at one moment, whatever is written meanwhile; one file, checked whole and on disk when the promise
   * is fulfilled. Rejects where the file is there already, and leaves none when it fails.
   */
  copyTo(file: string): Promise<Copied>;
  close(): void;
}
