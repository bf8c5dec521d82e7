import type { Plan } from '../../store/conversation-store.js';
import { answer, button } from './plan.js';
import type { Scene } from '../scene.js';

/** `zone` is an IANA name. */
export async function setZone(zone: string, scene: Scene): Promise<Plan> {
  const { say, told, tapped } = scene;
  return {
    do: 'setZone',
    with: { zone },
    answers: ({ settings, change }) => {
      const undo = button(say.labels.undo, { verb: 'undo', change, place: 'here' });
      return [answer(say.zoneSet({ ...told, zone: settings.zone }), [[undo]], tapped)];
    },
  };
}
