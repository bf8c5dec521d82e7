const inShort: ReadonlyMap<string, string> = new Map([
  ['q', 'que'],
  ['vc', 'voce'],
  ['vcs', 'voces'],
]);

/** `vc` is read as `voce`, in our phrases and in what is typed. */
export function inFull(word: string): string {
  return inShort.get(word) ?? word;
}
