import type { Buttons } from '../channels/channel.js';
import { pairNames } from '../domain/pair.js';
import type { Catalogue } from '../messages/catalogue.js';
import { button } from './plans/plan.js';

/** What can be watched, each one tap away: rain, and each pair's price now, from where a limit is the next tap. */
export function firstButtons({ pairs, labels }: Catalogue): Buttons {
  return [
    [
      button(labels.rain, { verb: 'rain-wish' }),
      ...pairNames.map((pair) => button(`${pairs[pair].emoji} ${pairs[pair].title}`, { verb: 'now', pair })),
    ],
  ];
}
