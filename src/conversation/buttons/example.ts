import type { FxAlert } from '../../domain/alert.js';
import { e8 } from '../../domain/decimal.js';
import type { ButtonHandler } from '../command.js';
import { tell } from '../plans/plan.js';

/** An alert as it arrives on the phone, with made-up numbers and said to be an example. */
export const example: ButtonHandler<'example'> = {
  changes: false,
  async run(_tap, { say, told }) {
    const reading = { value: e8('4.4812'), observedAt: told.now };
    const alert: FxAlert = {
      of: 'fx',
      id: 0,
      kind: 'crossed',
      subscriptionId: 0,
      number: 1,
      subject: 'fx:USD-BRL',
      condition: { operator: 'below', threshold: e8('4.5') },
      reading,
      source: 'awesomeapi',
      previous: undefined,
      current: reading,
      held: undefined,
      superseded: undefined,
    };
    return tell(say.sampleAlert(say.fxAlert(alert, told, false)));
  },
};
