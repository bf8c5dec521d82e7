/**
 * The way of each reading through the program, put together from what can be seen from outside: the market's quotes, the
 * program's log lines and the messages that the Bot API stand-in accepted. Pure; every time is UTC milliseconds.
 *
 * Lines go missing when the program is killed: then a step has no time, and the steps around it still stand.
 */
export type Trace = {
  /** Newest first, only those that crossed something. */
  readonly crossings: readonly Crossing[];
  /** Prices that crossed nothing; the ticks of rain, one a second, are not counted. */
  readonly quiet: number;
  readonly quotes: readonly QuoteSeen[];
  /** The latest readings that were applied, by their numbers. */
  readonly readings: readonly string[];
  /** Claims and acceptances that belong to no crossing yet. */
  readonly loose: readonly Accepted[];
};

export type Crossing = {
  /** Stable, for the page: the reading's number, or the event id where no reading was seen. */
  readonly key: string;
  readonly subject: string | undefined;
  readonly value: string | undefined;
  /** The reading had been applied before: what crossed now is a wish that had not been compared with it. */
  readonly stood: boolean;
  /** The moment the market showed the value: where the milliseconds are counted from; nothing for a reading that stood. */
  readonly quotedAt: number | undefined;
  /** The program has it on disk: sides moved, alerts and events written, all in one transaction. */
  readonly appliedAt: number | undefined;
  readonly alerts: { readonly count: number; readonly first: number; readonly last: number } | undefined;
  readonly events: readonly EventSeen[];
  readonly messages: readonly MessageSeen[];
};

export type EventSeen = {
  readonly id: string;
  readonly receivedAt?: number;
  readonly deliveries?: number;
  /** It had come before: the dispatcher did not live to see the first 202. */
  readonly repeat?: boolean;
  /** The dispatcher has its 202. */
  readonly deliveredAt?: number;
  readonly attempts?: number;
};

export type MessageSeen = {
  readonly message: number;
  readonly alerts: readonly number[];
  readonly claimedAt?: number;
  /** Sent with "talvez repetido", because nobody knows whether the first one arrived. */
  readonly repeat?: boolean;
  /** Telegram has it: the phone rings. */
  readonly acceptedAt?: number;
  readonly silent?: boolean;
  /** The program noted it on disk. */
  readonly sentAt?: number;
  readonly channelMessage?: number;
  /** The program died between the claim and the note: it may have arrived, and is told again. */
  readonly cut?: boolean;
};

export type QuoteSeen = { readonly subject: string; readonly value: string; readonly at: number };
export type Accepted = { readonly messageId: number; readonly at: number; readonly silent: boolean };
export type LogLine = { readonly time: number; readonly msg: string; readonly [field: string]: unknown };

export type Sight =
  | { readonly kind: 'quote'; readonly quote: QuoteSeen }
  | { readonly kind: 'line'; readonly line: LogLine }
  | { readonly kind: 'accepted'; readonly accepted: Accepted }
  /** The process is gone, and its last line was read. */
  | { readonly kind: 'ended' };

export const emptyTrace: Trace = { crossings: [], quiet: 0, quotes: [], readings: [], loose: [] };

const crossingsKept = 40;
const quotesKept = 400;
const readingsKept = 400;
const looseKept = 50;

/** The trace after one more thing was seen; the same object when it says nothing new. */
export function seen(trace: Trace, sight: Sight): Trace {
  switch (sight.kind) {
    case 'quote':
      return { ...trace, quotes: [...trace.quotes, sight.quote].slice(-quotesKept) };
    case 'accepted':
      return accepted(trace, sight.accepted);
    case 'line':
      return lineSeen(trace, sight.line);
    case 'ended':
      return { ...mapMessages(trace, (m) => (m.sentAt === undefined ? { ...m, cut: true } : m)), loose: [] };
  }
}

function lineSeen(trace: Trace, line: LogLine): Trace {
  switch (line.msg) {
    case 'reading applied':
      return readingApplied(trace, line);
    case 'event received':
      return onEvent(trace, text(line['event']), (event) => ({
        ...event,
        receivedAt: event.receivedAt ?? line.time,
        deliveries: (event.deliveries ?? 0) + (number(line['deliveries']) ?? 0),
        ...(line['repeat'] === true && { repeat: true }),
      }));
    case 'event delivered':
      return onEvent(trace, text(line['event']), (event) => ({
        ...event,
        deliveredAt: line.time,
        attempts: number(line['attempts']) ?? 1,
      }));
    case 'message claimed':
      return onMessage(trace, line, {
        claimedAt: line.time,
        cut: false,
        ...(line['repeat'] === true && { repeat: true }),
      });
    case 'message sent': {
      const channelMessage = number(line['channelMessage']);
      const loose = trace.loose.find(({ messageId }) => messageId === channelMessage);
      const known = onMessage(trace, line, {
        sentAt: line.time,
        ...(channelMessage !== undefined && { channelMessage }),
        ...(loose && { acceptedAt: loose.at, silent: loose.silent }),
      });
      return { ...known, loose: known.loose.filter((other) => other !== loose) };
    }
    default:
      return trace;
  }
}

function readingApplied(trace: Trace, line: LogLine): Trace {
  const reading = text(line['reading']);
  // One person's wishes fit in a slice, so a second line for a reading is no second slice of it.
  const stood = reading !== undefined && trace.readings.includes(reading);
  const readings = reading === undefined || stood ? trace.readings : [...trace.readings, reading].slice(-readingsKept);
  const count = number(line['alerts']) ?? 0;
  const subject = text(line['subject']);
  const isRain = subject?.startsWith('rain:') === true;
  if (count === 0) return { ...trace, readings, quiet: stood || isRain ? trace.quiet : trace.quiet + 1 };
  const first = number(line['firstAlert']);
  const last = number(line['lastAlert']) ?? first;
  // A tick of rain is told without its number: it is that of the forecast which was given out last.
  const given = trace.quotes.findLast((q) => q.subject === subject && q.at <= line.time);
  const value = text(line['value']) ?? (isRain ? given?.value : undefined);
  const quote = stood
    ? undefined
    : trace.quotes.findLast((q) => q.subject === subject && q.at <= line.time && sameValue(q.value, value));
  const crossing: Crossing = {
    key: `${reading ?? '?'}/${first ?? line.time}`,
    subject,
    value,
    stood,
    quotedAt: quote?.at,
    appliedAt: line.time,
    alerts: first === undefined || last === undefined ? undefined : { count, first, last },
    events: list(line['events']).flatMap((id) => (typeof id === 'string' ? [{ id }] : [])),
    messages: [],
  };
  return { ...trace, readings, crossings: [crossing, ...trace.crossings].slice(0, crossingsKept) };
}

/** An event of no known reading is that of a wish that already holds, or its reading's line was lost in a kill. */
function onEvent(trace: Trace, id: string | undefined, change: (event: EventSeen) => EventSeen): Trace {
  if (id === undefined) return trace;
  if (!trace.crossings.some(({ events }) => events.some((event) => event.id === id))) {
    return { ...trace, crossings: [unread(id, [change({ id })], []), ...trace.crossings].slice(0, crossingsKept) };
  }
  return mapCrossings(trace, (crossing) => ({
    ...crossing,
    events: crossing.events.map((event) => (event.id === id ? change(event) : event)),
  }));
}

function onMessage(trace: Trace, line: LogLine, change: Partial<MessageSeen>): Trace {
  const message = number(line['message']);
  const alerts = list(line['alerts']).filter((id) => typeof id === 'number');
  if (message === undefined || alerts.length === 0) return trace; // An answer to somebody.
  const owners = ownersOf(trace, message, alerts);
  if (owners.size === 0) {
    const crossing = unread(`message ${message}`, [], [{ message, alerts, ...change }]);
    return { ...trace, crossings: [crossing, ...trace.crossings].slice(0, crossingsKept) };
  }
  return mapCrossings(trace, (crossing) => {
    if (!owners.has(crossing.key)) return crossing;
    const known = crossing.messages.some((other) => other.message === message);
    return {
      ...crossing,
      messages: known
        ? crossing.messages.map((other) => (other.message === message ? { ...other, ...change } : other))
        : [...crossing.messages, { message, alerts, ...change }],
    };
  });
}

/** A bundle carries the alerts of several readings. What no reading's numbers cover goes to the oldest event without a message. */
function ownersOf(trace: Trace, message: number, alerts: readonly number[]): ReadonlySet<string> {
  const owners = trace.crossings.filter(
    ({ alerts: own, messages }) =>
      messages.some((other) => other.message === message) ||
      (own && alerts.some((id) => own.first <= id && id <= own.last)),
  );
  const waiting = trace.crossings.findLast(
    ({ alerts: own, events, messages }) =>
      !own && messages.length === 0 && events.some(({ receivedAt }) => receivedAt !== undefined),
  );
  const found = owners.length > 0 || !waiting ? owners : [waiting];
  return new Set(found.map(({ key }) => key));
}

/** Telegram's acceptance comes before the line that names it, and may be all that is left of a send. */
function accepted(trace: Trace, sight: Accepted): Trace {
  const named = trace.crossings.some(({ messages }) => messages.some((m) => m.channelMessage === sight.messageId));
  if (!named) return { ...trace, loose: [...trace.loose, sight].slice(-looseKept) };
  return mapMessages(trace, (m) =>
    m.channelMessage === sight.messageId ? { ...m, acceptedAt: sight.at, silent: sight.silent } : m,
  );
}

const unread = (key: string, events: readonly EventSeen[], messages: readonly MessageSeen[]): Crossing => ({
  key,
  subject: undefined,
  value: undefined,
  stood: false,
  quotedAt: undefined,
  appliedAt: undefined,
  alerts: undefined,
  events,
  messages,
});

const mapCrossings = (trace: Trace, change: (crossing: Crossing) => Crossing): Trace => ({
  ...trace,
  crossings: trace.crossings.map(change),
});

const mapMessages = (trace: Trace, change: (message: MessageSeen) => MessageSeen): Trace =>
  mapCrossings(trace, (crossing) => ({ ...crossing, messages: crossing.messages.map(change) }));

/** `4.48` is `4.4800`. */
const sameValue = (one: string, other: string | undefined): boolean =>
  other !== undefined && Number(one) === Number(other);

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
