import { nightModes, type NightMode, type QuietHours } from '../../domain/quiet-hours.js';
import type { Place } from '../../messages/tap.js';
import type { Plan, Settings } from '../../store/conversation-store.js';
import type { Buttons } from '../../channels/channel.js';
import { answer, ask, button } from './plan.js';
import type { Scene } from '../scene.js';

/** `/noite`: how it stands, and the three ways to be told at night. */
export async function showNight(scene: Scene): Promise<Plan> {
  const settings = await scene.settings();
  return ask(scene.say.nightIs(settings), waysButtons(settings, scene), scene.tapped);
}

/** Quiet hours, what they do, or both. `place`: where the button stood. */
export function setNight(
  chosen: { readonly hours?: QuietHours; readonly mode?: NightMode },
  scene: Scene,
  place?: Place,
): Plan {
  const { say, tapped } = scene;
  return {
    do: 'setNight',
    with: chosen,
    answers: ({ settings, change }) => {
      const undo = button(say.labels.undo, { verb: 'undo', change, place: 'here' });
      const others = waysButtons(settings, scene);
      return [answer(say.nightSet(settings), [...others, [undo]], place === 'alert' ? undefined : tapped)];
    },
  };
}

/** The ways that are not chosen; without a night there are none. */
function waysButtons({ night, quietHours }: Settings, { say }: Scene): Buttons {
  if (quietHours.from === quietHours.until) return [];
  const others = nightModes.filter((mode) => mode !== night);
  return [others.map((mode) => button(say.labels.night[mode], { verb: 'night', mode, place: 'here' }))];
}
