import type { Heard } from '../channels/channel.js';
import { escapeHtml } from '../messages/html.js';
import { parseTap, type Tap, type Verb } from '../messages/tap.js';
import type { Plan } from '../store/store.js';
import type { ButtonHandler, TapOf } from './command.js';
import { buttons } from './index.js';
import { listView } from './list-view.js';
import { permissionOf } from './permission.js';
import { tell } from './plan.js';
import { before, type ConversationDeps, type Scene } from './scene.js';

const acknowledgeMs = 2_000;

/** A tap is acknowledged before anything is done about it: a waiting circle never depends on our work. */
export async function planTap(
  { data, tapId, chat, personId }: Extract<Heard, { kind: 'tap' }>,
  scene: Scene,
  deps: ConversationDeps,
): Promise<Plan | undefined> {
  const { say } = scene;
  const tap = parseTap(data);
  if (tap === undefined) {
    await acknowledge(deps, tapId, say.gone);
    return chat.kind === 'private' ? tell(escapeHtml(say.gone)) : undefined;
  }
  // In a channel every answer is a post, so only its admins ask.
  const isRestricted = buttons[tap.verb].changes || chat.kind === 'channel';
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

/** A button lives for ever, the alert that it names does not. */
async function granted(tap: Tap, tapId: string, scene: Scene, deps: ConversationDeps): Promise<Plan | undefined> {
  const { say } = scene;
  if (!('id' in tap)) {
    await acknowledge(deps, tapId);
    return tapped(tap.verb, tap, scene);
  }
  const watched = await scene.watched();
  if (watched.some(({ id }) => id === tap.id)) {
    await acknowledge(deps, tapId);
    return tapped(tap.verb, tap, scene);
  }
  await acknowledge(deps, tapId, say.gone);
  if (tap.verb !== 'show' && tap.place !== 'list') return undefined;
  const view = listView(scene, watched);
  return tell(view.html, view.buttons, scene.tapped);
}

/** A channel that is slow to take the acknowledgement does not hold up what was asked for. */
async function acknowledge({ room, clock }: ConversationDeps, tapId: string, text?: string): Promise<void> {
  await before(room.acknowledge(tapId, text), acknowledgeMs, clock);
}

function tapped<V extends Verb>(verb: V, tap: TapOf<V>, scene: Scene): Promise<Plan> {
  const handler: ButtonHandler<V> = buttons[verb];
  return handler.run(tap, scene);
}
