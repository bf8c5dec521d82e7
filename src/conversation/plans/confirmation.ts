import type { Button } from '../../channels/channel.js';
import { heavyRain } from '../../domain/rain-spell.js';
import type { Outcomes, Settings, Watched } from '../../store/conversation-store.js';
import type { Answer } from '../../store/deliver-store.js';
import { answer, button } from './plan.js';
import type { Scene } from '../scene.js';

/** What a wish has come to, as it was understood, with the way to take it back. */
export function confirmation(outcome: Outcomes['subscribe'], scene: Scene, settings: Settings): Answer {
  const { say, told, tapped } = scene;
  const { labels } = say;
  if (outcome.end === 'too_many') return answer(say.tooMany(outcome.most), [], tapped);
  if (!('watched' in outcome)) return answer(say.tooManyPlaces(outcome.most, told), [], tapped);
  const { watched, change } = outcome;
  const { id, number } = watched;
  const undo = button(labels.undo, { verb: 'undo', change, place: 'here' });
  switch (outcome.end) {
    case 'made':
      return answer(say.made(watched, settings, told), [...offers(watched, settings, scene), [undo]], tapped);
    case 'resumed':
      return answer(say.resumedByWish(watched, told), [[undo]], tapped);
    case 'same': {
      const edit = button(labels.numbered(labels.edit, number), { verb: 'edit', id, place: 'here' });
      const cancel = button(labels.numbered(labels.cancel, number), { verb: 'cancel', id, place: 'here' });
      return answer(say.same(watched, told), [[edit, cancel]], tapped);
    }
  }
}

/** Rain comes at night too, and some of it is not worth a ring. */
function offers({ of, id, condition }: Watched, { night, quietHours }: Settings, { say }: Scene): readonly Button[][] {
  if (of !== 'rain') return [];
  const { labels } = say;
  const isQuiet = night !== 'sound' && quietHours.from !== quietHours.until;
  const row = [
    ...(isQuiet ? [button(labels.withSound, { verb: 'night', mode: 'sound', place: 'alert' })] : []),
    ...(condition.threshold < heavyRain
      ? [button(labels.onlyHeavy, { verb: 'limit', id, threshold: heavyRain, place: 'here' })]
      : []),
  ];
  return row.length === 0 ? [] : [row];
}
