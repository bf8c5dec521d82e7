import type { Command } from '../command.js';
import { tell } from '../plan.js';
import { isBare } from '../grammar/which.js';

/** No promise is made to who has nothing that could ring. */
export const thanks: Command = {
  names: [
    ...[
      'obrigado',
      'obrigada',
      'muito obrigado',
      'muito obrigada',
      'obg',
      'obgd',
      'brigado',
      'brigada',
      'valeu',
      'vlw',
    ],
    ...['thanks', 'thank you', 'thx'],
  ],
  async run(scene, { tokens }) {
    if (!isBare(tokens)) return undefined;
    const watched = await scene.watched();
    return tell(scene.say.thanks(watched.some(({ status }) => status === 'active')));
  },
};
