import { readdirSync, readFileSync } from 'node:fs';
import { createTelegram } from '../../../src/channels/telegram/index.js';
import { noFailpoint } from '../../../src/failpoint.js';
import type { Heard } from '../../../src/channels/channel.js';
import { heardLog } from '../../support/heard-log.js';
import { jumpingClock } from '../../support/jumping-clock.js';

const folder = new URL('../../fixtures/telegram-updates/', import.meta.url);

/** Recorded updates by the name of their file. */
export const recordedUpdates: readonly (readonly [name: string, update: unknown])[] = readdirSync(folder)
  .sort()
  .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown]);

/** A message with everything that a person may send and we must not keep. */
export const everything = {
  update_id: 77,
  message: {
    message_id: 9,
    date: 1_760_000_000,
    from: {
      id: 700_000_001,
      is_bot: false,
      first_name: 'Ana',
      last_name: 'Segredo',
      username: 'ana_segredo',
      language_code: 'pt-br',
      is_premium: true,
    },
    chat: { id: 700_000_001, type: 'private', first_name: 'Ana', last_name: 'Segredo', username: 'ana_segredo' },
    forward_origin: { type: 'user', date: 1, sender_user: { id: 700_000_077, is_bot: false, first_name: 'Segredo' } },
    via_bot: { id: 700_000_078, is_bot: true, first_name: 'Segredo', username: 'SegredoBot' },
    reply_to_message: {
      message_id: 8,
      date: 1,
      chat: { id: 700_000_001, type: 'private', first_name: 'Segredo' },
      text: 'Segredo',
      from: { id: 1, is_bot: false, first_name: 'Segredo' },
    },
    quote: { text: 'Segredo', position: 0 },
    location: { latitude: -22.9068, longitude: -43.1729 },
    venue: { location: { latitude: -22.9068, longitude: -43.1729 }, title: 'Segredo', address: 'Rua Segredo, 1' },
    contact: { phone_number: '+5511999990000', first_name: 'Segredo', vcard: 'Segredo' },
    document: { file_id: 'file-Segredo', file_unique_id: 'Segredo', file_name: 'Segredo.pdf' },
    voice: { file_id: 'file-Segredo', file_unique_id: 'Segredo', duration: 3 },
    photo: [{ file_id: 'file-Segredo', file_unique_id: 'Segredo', width: 90, height: 67 }],
    poll: { id: '1', question: 'Segredo', options: [] },
    author_signature: 'Segredo',
    caption: 'dólar abaixo de 4,50',
    caption_entities: [
      { type: 'text_mention', offset: 0, length: 1, user: { id: 1, is_bot: false, first_name: 'Segredo' } },
    ],
  },
};

/** Understands a stored update as the program does. */
export function understanding(): (body: string) => Promise<Heard> {
  const telegram = createTelegram({
    token: '123456:stand-in',
    apiRoot: 'http://127.0.0.1:9',
    store: { storeUpdates: async () => 0 },
    menus: [],
    clock: jumpingClock(),
    chance: () => 0,
    log: heardLog().log,
    fail: noFailpoint,
    onKnown: () => undefined,
    onUpdates: () => undefined,
  });
  return (body) => telegram.understand(body);
}
