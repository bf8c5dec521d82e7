import type { Chat } from '../channels/channel.js';
import { catalogueFor } from '../messages/index.js';
import { menuFor } from './index.js';
import { addressOf, createScene, type ConversationDeps, type Scene, type Typed } from './scene.js';

interface Setting {
  readonly typed?: Typed;
  readonly tapped?: number | undefined;
}

/** In private the person's language counts; a group keeps the one that it began with. */
export async function setScene(
  deps: ConversationDeps,
  { chat, language: spoken }: { readonly chat: Chat; readonly language?: string },
  { typed, tapped }: Setting,
): Promise<{ readonly scene: Scene; readonly language: string | undefined }> {
  const known = await deps.store.recipient(addressOf(chat));
  const language = chat.kind === 'private' ? (spoken ?? known.language) : (known.language ?? spoken);
  const say = catalogueFor(language);
  const scene = createScene(deps, { chat, say, menu: menuFor(language), typed, tapped, zone: known.zone });
  // Who comes back is decided by the prices of now, not of when they left.
  if (known.isAway === true) await scene.refreshWatched();
  return { scene, language };
}
