/** Requests of one upstream, one after the other. */
export interface InTurn<Item> {
  /** Its turn comes after those that wait already. */
  request(items: readonly Item[]): Promise<boolean>;
  /** Goes along with others who wait, so that a crowd that asks at once makes few requests. */
  join(item: Item): Promise<boolean>;
}

/**
 * `send` makes one request of at most `batch` items. Never two at once: the upstream refuses them, and each must know what the one before
 * has spent. One that rejects stops no other.
 */
export function inTurn<Item>(batch: number, send: (items: readonly Item[]) => Promise<boolean>): InTurn<Item> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: { readonly items: Item[]; readonly done: Promise<boolean> } | undefined;

  const enqueue = (work: () => Promise<boolean>): Promise<boolean> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const newBatch = () => {
    const items: Item[] = [];
    const done = enqueue(() => {
      if (waiting?.items === items) waiting = undefined;
      return send(items);
    });
    return { items, done };
  };
  return {
    request: (items) => enqueue(() => send(items)),
    join: (item) => {
      if (!waiting || waiting.items.length >= batch) waiting = newBatch();
      waiting.items.push(item);
      return waiting.done;
    },
  };
}
