import type { Heard } from '../channels/channel.js';
import { escapeHtml } from '../messages/html.js';
import { parseTap, type Place, type Tap } from '../messages/tap.js';
import type { Catalogue } from '../messages/catalogue.js';
import { pairOf } from '../domain/subject.js';
import type { Plan, Watched } from '../store/conversation-store.js';
import type { TapOf } from './command.js';
import { buttons } from './index.js';
import { listView } from './list-view.js';
import { isLevelAsked, townAsked } from './plans/answered.js';
import { press } from './press.js';
import { permissionOf } from './permission.js';
import { tell } from './plans/plan.js';
import { before, type ConversationDeps, type Scene } from './scene.js';

const acknowledgeMs = 2_000;

/** A tap is acknowledged before anything is done about it: a waiting circle never depends on our work. */
export async function planTap(
  { data, tapId, chat, personId }: Extract<Heard, { kind: 'tap' }>,
  scene: Scene,
  deps: ConversationDeps,
): Promise<Plan | undefined> {
  const { say } = scene;
  const named = parseTap(data);
  if (named === undefined) {
    await acknowledge(deps, tapId, say.gone);
    return chat.kind === 'private' ? tell(escapeHtml(say.gone)) : undefined;
  }
  const tap = await ofToday(named, scene);
  // In a channel every answer is a post, so only its admins ask.
  const isRestricted = chat.kind === 'channel' || (buttons[tap.verb].changes && !(await isAQuestion(tap, scene)));
  const permission = isRestricted ? await permissionOf(deps, chat, personId, false) : 'granted';
  switch (permission) {
    case 'refused':
      await acknowledge(deps, tapId, say.adminsOnlyToast);
      return undefined;
    case 'unknown':
      await acknowledge(deps, tapId, say.cannotTellToast);
      return undefined;
    case 'granted':
      return granted(tap, tapId, scene, deps);
  }
}

/**
 * An edit gave the alert another id, and its older buttons mean the same alert. Two of them mean what was: a limit counted from the older
 * one, and why that one rang.
 */
async function ofToday(tap: Tap, scene: Scene): Promise<Tap> {
  if (!('id' in tap) || tap.id === undefined || tap.verb === 'limit' || tap.verb === 'why') return tap;
  return { ...tap, id: await scene.followed(tap.id) };
}

/** The town of a question about the forecast: anybody may ask it. */
async function isAQuestion({ verb }: Tap, scene: Scene): Promise<boolean> {
  const pending = verb === 'at' && scene.chat.kind !== 'private' ? await scene.pending() : undefined;
  return pending?.ask === 'where' && pending.errand.do === 'forecast';
}

/** A button lives for ever, what it names does not. */
async function granted(tap: Tap, tapId: string, scene: Scene, deps: ConversationDeps): Promise<Plan | undefined> {
  const { say } = scene;
  if (tap.verb === 'at' || tap.verb === 'level') {
    const pending = await scene.pending();
    const isAsked = tap.verb === 'at' ? townAsked(tap, pending) !== undefined : isLevelAsked(tap, pending);
    await acknowledge(deps, tapId, isAsked ? undefined : say.questionPast);
    return isAsked ? press(tap, scene) : undefined;
  }
  if (tap.verb === 'undo') {
    const stands = await scene.stands(tap.change);
    await acknowledge(deps, tapId, stands ? undefined : say.undonePast);
    return stands ? press(tap, scene) : undefined;
  }
  const id = ownId(tap);
  if (id === undefined && tap.verb !== 'new') {
    await acknowledge(deps, tapId);
    return press(tap, scene);
  }
  const watched = await scene.watched();
  const done = doneAlready(tap, id, watched, say);
  await acknowledge(deps, tapId, done);
  if (done === undefined) return press(tap, scene);
  // A list that names what is gone is put right; not the one that says what its own button has just done.
  const isGone = id !== undefined && !watched.some((one) => one.id === id);
  if (!isGone || tap.verb === 'cancel' || tap.verb === 'limit' || (tap.verb !== 'show' && placeOf(tap) !== 'list'))
    return undefined;
  const view = listView(scene, watched);
  return tell(view.html, view.buttons, scene.tapped);
}

/** The alert without which the tap can do nothing. Why it rang is told of one that has ended too. */
function ownId(tap: Tap): number | undefined {
  return 'id' in tap && tap.verb !== 'why' && tap.verb !== 'sky' ? tap.id : undefined;
}

function placeOf(tap: Tap): Place | undefined {
  return 'place' in tap ? tap.place : undefined;
}

/** What is said over the chat of a tap that can change nothing: its message stays as it is. */
function doneAlready(
  tap: Tap,
  id: number | undefined,
  watched: readonly Watched[],
  say: Catalogue,
): string | undefined {
  if (tap.verb === 'new') {
    const same = watched.find((one) => one.status === 'active' && isWish(one, tap));
    return same && say.sameToast(same.number);
  }
  const found = watched.find((one) => one.id === id);
  // An edit gives the alert another id: an older limit is no news of its end.
  if (found === undefined) return tap.verb === 'limit' ? say.oldButton : say.gone;
  if (tap.verb === 'pause' && found.status === 'paused') return say.pausedToast;
  return tap.verb === 'resume' && found.status === 'active' ? say.activeToast : undefined;
}

function isWish(one: Watched, tap: TapOf<'new'>): boolean {
  if (one.of !== 'fx') return false;
  const { operator, threshold } = tap.condition;
  return (
    pairOf(one.subject) === tap.pair && one.condition.operator === operator && one.condition.threshold === threshold
  );
}

/** A channel that is slow to take the acknowledgement does not hold up what was asked for. */
export async function acknowledge({ room, clock }: ConversationDeps, tapId: string, text?: string): Promise<void> {
  await before(room.acknowledge(tapId, text), acknowledgeMs, clock);
}
