import type { Place } from '../../domain/place.js';
import { forecastUsableMs } from '../../domain/rain-tick.js';
import { rainSubject } from '../../domain/subject.js';
import type { Plan } from '../../store/conversation-store.js';
import { dayNumberOf } from '../calendar.js';
import type { Day } from '../grammar/intent.js';
import { button, tell } from './plan.js';
import type { Scene } from '../scene.js';

/** How the rain will be there, and how it stands with one's limits; days are those of the place. */
export async function forecastAnswer(place: Place, day: Day | undefined, scene: Scene): Promise<Plan> {
  const { say, told, tapped } = scene;
  const number = day && dayNumberOf(day, told.now, place.zone);
  if (day !== undefined && number === undefined) return tell(say.badDay());
  const subject = rainSubject(place.cell);
  const kept = await scene.forecast(subject);
  if (kept === undefined || told.now.getTime() - kept.fetchedAt.getTime() > forecastUsableMs) {
    return tell(say.rainUnknown(place), [], tapped);
  }
  const all = await scene.watched();
  const own = all.filter((one) => one.subject === subject);
  const isHere = (await scene.settings()).place?.cell === place.cell;
  const offer = isHere && own.length === 0 ? [[button(say.labels.watchRain, { verb: 'rain-wish' })]] : [];
  return tell(say.rainNow({ place, ...kept, day: number }, own, told), offer, tapped);
}

/** The same, and the place was said to be where the person is: it is not asked again. */
export async function forecastHere(place: Place, day: Day | undefined, scene: Scene): Promise<Plan> {
  const said = await forecastAnswer(place, day, scene);
  if (said.do !== 'nothing') return said;
  return { do: 'setPlace', with: { place, currentSince: scene.currentSince }, answers: () => said.answers({}) };
}
