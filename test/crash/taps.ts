import type { BotApi } from '../../src/demo/stand-ins/bot-api.js';
import type { LookInside } from '../support/sqlite-file.js';
import type { Chance } from './chance.js';
import type { Command, Model } from './model.js';

/** Where a button stands: under an alert its answer is a message of its own, elsewhere it takes the message's place. */
export interface Tap {
  readonly message: number;
  readonly data: string;
  readonly edits: boolean;
}

/** A button that can be pressed and what that means now; nothing, where it is old. */
export interface Button {
  readonly chat: number;
  readonly tap: Tap;
  readonly command: Command | undefined;
}

type Row = { readonly chat: number; readonly number: number; readonly status: 'active' | 'paused' | 'ended' };

const named = /^v1:(cancel|pause|resume|silence|undo):(\d+)(?::60)?(?::(here|list))?$/u;

/**
 * All buttons in the last messages on these phones, as the program's own file and the model explain them. `commandOf`: the command that
 * an update brought.
 */
export function buttonsOn(
  { chats, lookedAt }: { readonly chats: readonly number[]; readonly lookedAt: number },
  bot: BotApi,
  look: LookInside,
  model: Model,
  commandOf: (updateId: number) => number | undefined,
): readonly Button[] {
  const rows = new Map(
    look
      .rows<Row & { id: number }>(
        `SELECT subscription.id, chat_id AS chat, number, status
         FROM subscription JOIN subscriber ON subscriber.id = subscriber_id`,
      )
      .map((row) => [row.id, row]),
  );
  const made = new Map(
    look
      .rows<{ seq: number; id: number }>('SELECT seq, update_id AS id FROM inbox')
      .map(({ seq, id }) => [seq, commandOf(id)]),
  );
  const meaning = (chat: number, verb: string, id: number): Command | 'nothing' | 'not ours to press' => {
    if (verb === 'undo') {
      const of = made.get(id);
      if (of === undefined) return 'not ours to press';
      const isSilence = model.silences.some(({ by }) => by === of);
      if (!isSilence && model.undoable(chat, of) === undefined) return 'not ours to press';
      return { chat, do: 'undo', of };
    }
    const row = rows.get(id);
    if (row?.chat !== chat) return 'not ours to press';
    const { number, status } = row;
    if (status === 'ended') return 'nothing';
    if (verb === 'cancel') return { chat, do: verb, number };
    if (verb === 'resume') return status === 'paused' ? { chat, do: verb, number } : 'nothing';
    if (verb === 'pause') return status === 'active' ? { chat, do: verb, number } : 'nothing';
    return status === 'active' ? { chat, do: 'silence', number } : 'not ours to press';
  };
  return chats.flatMap((chat) =>
    bot
      .messages(chat)
      .slice(-lookedAt)
      .flatMap(({ by, messageId: message, keyboard = [] }) => {
        if (by !== 'bot') return [];
        return keyboard.flat().flatMap(({ callback_data: data = '' }): readonly Button[] => {
          const [, verb, id, place] = named.exec(data) ?? [];
          if (verb === undefined) return [];
          const command = meaning(chat, verb, Number(id));
          if (command === 'not ours to press') return [];
          const tap = { message, data, edits: place !== undefined };
          return [{ chat, tap, command: command === 'nothing' ? undefined : command }];
        });
      }),
  );
}

/** A button that we never made for this chat: somebody else's, or nobody's. */
export function forged(buttons: readonly Button[], chat: number, chance: Chance): Tap | undefined {
  const own = chance.pick(buttons.filter((one) => one.chat === chat));
  const other = chance.pick(buttons.filter((one) => one.chat !== chat));
  const data = chance.pick([
    ...(other ? [other.tap.data, other.tap.data] : []),
    ...['v1:cancel:999999', 'v1:undo:999999:here', 'v2:cancel:1', 'v1:cancel:-1', 'cancel all', 'v1:silence:1:0'],
  ]);
  return own && data !== undefined ? { message: own.tap.message, data, edits: false } : undefined;
}
