import { z } from 'zod';
import type { Log } from '../../log.js';
import type { Gateway } from './gateway.js';

export interface MenuCommand {
  readonly command: string;
  readonly description: string;
}

/** The menu in one language; `undefined`: for whoever has no menu of their own language. */
export interface Menu {
  readonly language: 'pt' | 'en' | undefined;
  readonly commands: readonly MenuCommand[];
}

const deadlineMs = 10_000;
const Commands = z.array(z.object({ command: z.string(), description: z.string() }));

/** Telegram's command menu, set only where it differs. Best effort: a bot without a menu works. */
export async function setMenus(gateway: Gateway, menus: readonly Menu[], log: Log, signal: AbortSignal): Promise<void> {
  for (const { language, commands } of menus) {
    const code = language === undefined ? {} : { language_code: language };
    const current = await gateway.call('getMyCommands', code, deadlineMs, signal);
    const known = current.end === 'ok' ? Commands.safeParse(current.result).data : undefined;
    if (known && JSON.stringify(known) === JSON.stringify(commands)) continue;
    const set = await gateway.call('setMyCommands', { commands: [...commands], ...code }, deadlineMs, signal);
    if (signal.aborted) return;
    if (set.end !== 'ok') log.warn({ language }, 'the command menu could not be set');
  }
}
