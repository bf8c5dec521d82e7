import type { Place } from '../../domain/place.js';
import { rainSubject } from '../../domain/subject.js';
import type { Outcomes, Plan } from '../../store/conversation-store.js';
import type { Answer } from '../../store/deliver-store.js';
import { answer, button } from './plan.js';
import type { Scene } from '../scene.js';

/** Where the person is from now on: the wishes made for "here" move along, decided by the rain there. */
export async function moveHere(place: Place, scene: Scene): Promise<Plan> {
  const watched = await scene.watched();
  if (watched.some((one) => one.of === 'rain' && one.isHere)) await scene.refresh(rainSubject(place.cell));
  const hasRain = watched.some(({ of }) => of === 'rain');
  return {
    do: 'setPlace',
    with: { place, currentSince: scene.currentSince },
    answers: (outcome) => [moved(outcome, place, hasRain, scene)],
  };
}

function moved(outcome: Outcomes['setPlace'], place: Place, hasRain: boolean, scene: Scene): Answer {
  const { say, told, tapped } = scene;
  const { labels } = say;
  if (outcome.end === 'too_many_places') return answer(say.tooManyPlaces(outcome.most, told), [], tapped);
  const { watched, settings, change } = outcome;
  const offer = hasRain ? [] : [[button(labels.watchRain, { verb: 'rain-wish' })]];
  const undo = button(labels.undo, { verb: 'undo', change, place: 'here' });
  return answer(say.placeSet(place, watched, { ...told, zone: settings.zone }), [...offer, [undo]], tapped);
}
