import type { Chat, Heard } from '../channels/channel.js';
import { catalogueFor } from '../messages/index.js';
import type { Plan } from '../store/conversation-store.js';
import { calm, isAsked, saidAt } from './calm.js';
import type { Conversation, Conversed } from './conversed.js';
import { Flood } from './flood.js';
import { planText } from './hear-text.js';
import { planLocation } from './hear-location.js';
import { planTap } from './hear-tap.js';
import { permissionOf } from './permission.js';
import { answer, needsRights, tell } from './plans/plan.js';
import type { ConversationDeps, Scene, Typed } from './scene.js';
import { setScene } from './set-scene.js';

/** A correction that comes later than this changes nothing: what was made has been relied on. */
const editableForMs = 5 * 60_000;

/**
 * The first half of handling an update: reads, looks up, and says what to change and what to answer; the caller commits both
 * together. `undefined`: nothing is to be done. It rejects when the store does.
 */
export function createConversation(deps: ConversationDeps): Conversation {
  const flood = new Flood(deps.commandsPerMinute);
  return async (heard, update) => {
    if (isAsked(heard)) {
      const turn = flood.take(heard.chat.chatId, { update, at: saidAt(heard, deps) });
      if (turn !== 'granted') return calm(heard, turn, deps);
    }
    return converse(heard, deps);
  };
}

async function converse(heard: Heard, deps: ConversationDeps): Promise<Conversed | undefined> {
  switch (heard.kind) {
    case 'text':
      return hearText(heard, deps);
    case 'tap':
      return hearTap(heard, deps);
    case 'wordless':
      return hearWordless(heard, deps);
    case 'location':
      return hearLocation(heard, deps);
    case 'blocked':
      return {
        chat: heard.chat,
        language: undefined,
        plan: { do: 'leave', with: { why: 'blocked' }, answers: () => [] },
      };
    case 'unblocked':
      return hearUnblocked(heard, deps);
    case 'moved': {
      const { from, to } = heard;
      const chat: Chat = { chatId: to, threadId: 0, kind: 'group' };
      return { chat, language: undefined, plan: { do: 'move', with: { from, to }, answers: () => [] } };
    }
    case 'nothing':
      return undefined;
  }
}

/** What is said when something heard could not be handled: to a person who waits, and to nobody else. */
export function apology(heard: Heard): Conversed | undefined {
  const isAsked = heard.kind === 'text' || heard.kind === 'tap' || heard.kind === 'location';
  if (!isAsked || heard.chat.kind !== 'private') return undefined;
  return { chat: heard.chat, language: heard.language, plan: tell(catalogueFor(heard.language).failed()) };
}

type HeardOf<Kind extends Heard['kind']> = Extract<Heard, { kind: Kind }>;

async function hearText(heard: HeardOf<'text'>, deps: ConversationDeps): Promise<Conversed | undefined> {
  const { chat, text } = heard;
  const typed = typedIn(heard);
  if (typed === undefined || (chat.kind !== 'private' && !heard.isForBot)) return undefined;
  const { scene, language } = await setScene(deps, heard, { typed });
  const plan = await planText(text, deps.botName(), scene);
  return plan && granted(plan, heard, language, { scene, deps });
}

/** A shared place: the answer to where, or where the person is from now on. In a group it must be meant for the bot. */
async function hearLocation(heard: HeardOf<'location'>, deps: ConversationDeps): Promise<Conversed | undefined> {
  if (heard.chat.kind !== 'private' && !heard.isForBot) return undefined;
  const { scene, language } = await setScene(deps, heard, {});
  return granted(await planLocation(heard.cell, heard.isForwarded, scene), heard, language, { scene, deps });
}

interface Said {
  readonly chat: Chat;
  readonly personId?: number;
  readonly isByTheChat: boolean;
}

/** In groups only admins have things changed; who may not is told so. */
async function granted(
  plan: Plan,
  { chat, personId, isByTheChat }: Said,
  language: string | undefined,
  { scene, deps }: { readonly scene: Scene; readonly deps: ConversationDeps },
): Promise<Conversed> {
  if (!needsRights(plan)) return { chat, language, plan };
  switch (await permissionOf(deps, chat, personId, isByTheChat)) {
    case 'granted':
      return { chat, language, plan };
    case 'refused':
      return { chat, language, plan: tell(scene.say.adminsOnly()) };
    case 'unknown':
      return { chat, language, plan: tell(scene.say.cannotTell()) };
  }
}

/** `undefined` for a correction that comes too late. */
function typedIn({ text, messageId, sentAt, editedAt, isForwarded }: HeardOf<'text'>): Typed | undefined {
  if (editedAt === undefined) return { text, messageId, replaces: false, isForwarded };
  const isInTime = editedAt.getTime() - sentAt.getTime() <= editableForMs;
  return isInTime ? { text, messageId, replaces: true, isForwarded } : undefined;
}

async function hearTap(heard: HeardOf<'tap'>, deps: ConversationDeps): Promise<Conversed | undefined> {
  const { scene, language } = await setScene(deps, heard, { tapped: heard.messageId });
  const plan = await planTap(heard, scene, deps);
  return plan && { chat: heard.chat, language, plan };
}

/** In a group a sticker in reply to the bot is talk among people. */
async function hearWordless(heard: HeardOf<'wordless'>, deps: ConversationDeps): Promise<Conversed | undefined> {
  const { chat, what } = heard;
  if (chat.kind !== 'private') return undefined;
  const { scene, language } = await setScene(deps, heard, {});
  return { chat, language, plan: tell(scene.say.wordless(what)) };
}

/** Who comes back hears what is watched again; who never had anything hears the welcome when they write. */
async function hearUnblocked(heard: HeardOf<'unblocked'>, deps: ConversationDeps): Promise<Conversed> {
  const { scene, language } = await setScene(deps, heard, {});
  await scene.refreshWatched();
  const { say, told, currentSince } = scene;
  const plan: Plan = {
    do: 'comeBack',
    with: { currentSince },
    answers: ({ watched }) => (watched.length === 0 ? [] : [answer(say.welcomeBack(watched, told))]),
  };
  return { chat: heard.chat, language, plan };
}
