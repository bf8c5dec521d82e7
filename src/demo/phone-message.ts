import type { Phone } from './cast.js';
import { pointText } from './place-name.js';
import { sharedTowns } from './shared-towns.js';
import type { BotApi, Button, SeenMessage } from './stand-ins/bot-api.js';

/** A message as the page draws it. */
export type PhoneMessage = {
  readonly id: number;
  /** `other` is a second person of a group, who has a name. */
  readonly from: 'bot' | 'me' | 'other' | 'service';
  readonly author?: string;
  readonly text: string;
  readonly entities: SeenMessage['entities'];
  readonly keyboard: readonly (readonly PhoneButton[])[];
  /** The message that it replies to. */
  readonly replyTo?: number;
  /** A file, whole: it is small. */
  readonly file?: { readonly name: string; readonly text: string };
  /** A shared place: the town that the phone was in. */
  readonly place?: string;
  readonly silent: boolean;
  readonly edited: boolean;
  /** UTC milliseconds. */
  readonly at: number;
  /** The program has stored it and said so to Telegram; always true for the bot's own. */
  readonly taken: boolean;
};

type PhoneButton = {
  readonly text: string;
  readonly data?: string;
  readonly url?: string;
  readonly style?: string;
};

/** The messages that Telegram still holds for the program, as `chat/message`. */
export function serverWaits(bot: BotApi): Set<string> {
  return new Set(
    bot.pendingUpdates.flatMap((update) => {
      const message = update['message'] as { message_id: number; chat: { id: number } } | undefined;
      return message ? [`${message.chat.id}/${message.message_id}`] : [];
    }),
  );
}

export function drawnMessage(
  message: SeenMessage,
  { people }: Phone,
  { taken, edited }: Pick<PhoneMessage, 'taken' | 'edited'>,
): PhoneMessage {
  const [holder] = people;
  const author = people.find(({ id }) => id === message.fromId);
  const isMine = message.fromId === undefined || message.fromId === holder.id;
  const place = placeOf(message);
  return {
    id: message.messageId,
    from: message.by !== 'person' ? message.by : isMine ? 'me' : 'other',
    ...(message.by === 'person' && !isMine && author && { author: author.name }),
    text: message.by === 'service' ? serviceText(message) : message.text,
    entities: message.entities,
    keyboard: (message.keyboard ?? []).map((row) => row.map(phoneButton)),
    ...(message.replyToId !== undefined && { replyTo: message.replyToId }),
    ...(place !== undefined && { place }),
    ...(message.file && { file: { name: fileNameOf(message), text: message.file.toString() } }),
    silent: message.silent,
    edited,
    at: message.at,
    taken,
  };
}

function fileNameOf({ wire }: SeenMessage): string {
  return (wire['document'] as { file_name?: string } | undefined)?.file_name ?? '';
}

function placeOf({ wire }: SeenMessage): string | undefined {
  const point = wire['location'] as { latitude: number; longitude: number } | undefined;
  if (!point) return undefined;
  const town = sharedTowns.find(
    ({ latitude, longitude }) => latitude === point.latitude && longitude === point.longitude,
  );
  return town?.name ?? pointText(point.latitude, point.longitude, 2);
}

/** In Telegram's words. */
function serviceText({ wire }: SeenMessage): string {
  const joined = wire['new_chat_members'] as readonly { first_name: string }[] | undefined;
  if (joined) return `${joined.map(({ first_name }) => first_name).join(', ')} entrou no grupo`;
  return 'o grupo mudou';
}

function phoneButton(button: Button): PhoneButton {
  const url = button['url'];
  const style = button['style'];
  return {
    text: button.text,
    ...(button.callback_data !== undefined && { data: button.callback_data }),
    ...(typeof url === 'string' && { url }),
    ...(typeof style === 'string' && { style }),
  };
}
