import type { E2 } from '../../domain/decimal.js';
import type { Place } from '../../domain/place.js';
import { rainSubject } from '../../domain/subject.js';
import type { Changes, Plan } from '../../store/conversation-store.js';
import { confirmation } from './confirmation.js';
import type { Errand } from '../pending.js';
import type { Scene } from '../scene.js';

type RainErrand = Omit<Extract<Errand, { do: 'rain' }>, 'do'> & { readonly level: E2 };

interface Whereabouts {
  readonly place: Place;
  readonly isHere: boolean;
  readonly replaces: boolean;
}

/** A wish about rain that lacks nothing. The place is asked of its source first, so that the wish is decided at once. */
export async function subscribeRain(
  { operator, level, once, endsAt, from }: RainErrand,
  { place, isHere, replaces }: Whereabouts,
  scene: Scene,
): Promise<Plan> {
  await scene.refresh(rainSubject(place.cell));
  const settings = await scene.settings();
  const wish: Changes['subscribe'] = {
    wanted: { of: 'rain', place, isHere, condition: { operator, threshold: level } },
    currentSince: scene.currentSince,
    ...(once === undefined ? {} : { once }),
    ...(endsAt === undefined ? {} : { endsAt }),
    ...(from === undefined ? {} : { messageId: from, replaces }),
  };
  return { do: 'subscribe', with: wish, answers: (outcome) => [confirmation(outcome, scene, settings)] };
}
