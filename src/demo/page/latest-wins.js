const againMs = 80;

/** Sends what a hand moves: the latest value, one request at a time. `send` is a promise of the answer. */
export function latestWins(send) {
  let wanted;
  let isSending = false;
  return async (value) => {
    wanted = { value };
    if (isSending) return;
    isSending = true;
    while (wanted) {
      const sent = wanted;
      await send(sent.value);
      if (wanted === sent) wanted = undefined;
      else await new Promise((resolve) => setTimeout(resolve, againMs));
    }
    isSending = false;
  };
}
