import { onTestFinished } from 'vitest';
import { createTelegram, type Telegram, type UpdatesBy } from '../../../src/channels/telegram/index.js';
import type { Menu } from '../../../src/channels/telegram/menu.js';
import { startBotApi, type BotApi, type Call } from '../../../src/demo/stand-ins/bot-api.js';
import { noFailpoint } from '../../../src/failpoint.js';
import { aWalk, type AWalk } from '../../support/a-walk.js';
import { heardLog } from '../../support/heard-log.js';
import { jumpingClock, type JumpingClock } from '../../support/jumping-clock.js';
import { until } from '../../support/until.js';

export const token = '123456:stand-in';
export const ana = 700_000_001;

export const menus: readonly Menu[] = [
  { language: 'pt', commands: [{ command: 'ajuda', description: 'O que eu faço' }] },
  { language: 'en', commands: [{ command: 'help', description: 'What I do' }] },
  { language: undefined, commands: [{ command: 'help', description: 'What I do' }] },
];

export interface ATelegram {
  readonly bot: BotApi;
  readonly telegram: Telegram;
  readonly walk: AWalk;
  readonly clock: JumpingClock;
  readonly heard: ReturnType<typeof heardLog>;
  /** How often new updates were announced. */
  readonly rung: () => number;
  readonly calls: (method: string) => readonly Call[];
  /** The ids of the updates that are on disk, as they came. */
  readonly stored: () => readonly number[];
  /** So much time is over, as soon as somebody waits for it. */
  readonly after: (ms: number) => Promise<void>;
  /** A getUpdates is waiting at the server. */
  readonly polled: () => Promise<void>;
  /** Another program with the same token, later. */
  readonly another: (menus: readonly Menu[]) => Telegram;
}

/** Telegram as the program sees it, over HTTP, with a real database behind it; not started yet. */
export async function aTelegram(
  options: { readonly bot?: BotApi; readonly apiRoot?: string; readonly updates?: UpdatesBy } = {},
): Promise<ATelegram> {
  const bot = options.bot ?? (await startBotApi({ token }));
  onTestFinished(() => bot.close());
  const clock = jumpingClock();
  const walk = aWalk({}, () => clock.now());
  const heard = heardLog();
  let rung = 0;
  const another = (theirs: readonly Menu[]) => {
    const telegram = createTelegram({
      token,
      apiRoot: options.apiRoot ?? bot.url,
      ...(options.updates ? { updates: options.updates } : {}),
      store: walk.store,
      menus: theirs,
      clock,
      chance: () => 0,
      log: heard.log,
      fail: noFailpoint,
      onKnown: () => undefined,
      onUpdates: () => (rung += 1),
    });
    onTestFinished(() => telegram.stop());
    return telegram;
  };
  return {
    bot,
    telegram: another(menus),
    walk,
    clock,
    heard,
    rung: () => rung,
    calls: (method) => bot.calls.filter((call) => call.method === method),
    stored: () => walk.rows<{ id: number }>('SELECT update_id AS id FROM inbox ORDER BY seq').map(({ id }) => id),
    after: async (ms) => {
      await until(() => clock.waits.length > 0, 'somebody who waits');
      clock.jump(ms);
    },
    polled: async () => {
      await until(() => bot.isPolled, 'a poll');
    },
    another,
  };
}
