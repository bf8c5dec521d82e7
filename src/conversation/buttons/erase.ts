import type { ButtonHandler } from '../command.js';
import { answer, tell } from '../plans/plan.js';

const goodForMinutes = 10;

export const erase: ButtonHandler<'erase'> = {
  changes: true,
  async run({ askedAt }, { say, told, tapped }) {
    const age = Math.floor(told.now.getTime() / 60_000) - askedAt;
    if (age < 0 || age > goodForMinutes) return tell(say.eraseTooLate(), [], tapped);
    return { do: 'erase', with: {}, answers: () => [answer(say.erased(), [], tapped)] };
  },
};
