import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A platform that throws a program's disk away at each deploy, and whether it can be given a volume that stays. */
export interface Platform {
  readonly name: string;
  readonly hasVolumes: boolean;
}

/** By the variable that each sets (devcenter.heroku.com/articles/dynos, render.com/docs/environment-variables, fly.io/docs/machines/runtime-environment). */
const platforms: readonly (Platform & { readonly variable: string })[] = [
  { variable: 'DYNO', name: 'Heroku', hasVolumes: false },
  { variable: 'RENDER', name: 'Render', hasVolumes: true },
  { variable: 'FLY_MACHINE_ID', name: 'Fly.io', hasVolumes: true },
];

/** `undefined`: none that we know. */
export function platformOf(environment: Readonly<Record<string, string | undefined>>): Platform | undefined {
  const found = platforms.find(({ variable }) => (environment[variable] ?? '') !== '');
  return found && { name: found.name, hasVolumes: found.hasVolumes };
}

/**
 * Whether the database is gone at the next deploy, as far as can be told from inside: a volume is another file system than the root.
 * Where a platform mounts the program's own folder too, this stays silent.
 */
export function isThrownAway(platform: Platform | undefined, file: string, deviceOf = deviceOfFolder): boolean {
  if (!platform) return false;
  return !platform.hasVolumes || deviceOf(dirname(resolve(file))) === deviceOf('/');
}

/** Of the nearest folder that is there. */
function deviceOfFolder(path: string): number {
  return existsSync(path) || path === dirname(path) ? statSync(path).dev : deviceOfFolder(dirname(path));
}
