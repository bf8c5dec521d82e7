const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How long what is done with is kept, and for what; measured and argued in docs/decisions/0014-how-long-things-are-kept.md. */
export const keptForMs = {
  /** An update id, and the answers to it: twice as long as Telegram itself keeps an update. */
  update: 48 * hourMs,
  /** Readings that no alert tells of, and events that every receiver has: somebody asks within a week why a phone did or did not ring. */
  trace: 8 * dayMs,
  /** Dead events: until an operator comes back from a holiday. */
  deadEvent: 30 * dayMs,
  /** Ids that our endpoint has taken: longer than any event that could be sent again. */
  received: 31 * dayMs,
  /** Alerts, with what became of them; wishes that have ended. */
  told: 90 * dayMs,
} as const;
