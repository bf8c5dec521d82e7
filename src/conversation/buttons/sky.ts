import { subjectCell } from '../../domain/subject.js';
import { escapeHtml } from '../../messages/html.js';
import type { ButtonHandler } from '../command.js';
import { forecastAnswer } from '../plans/forecast.js';
import { tell } from '../plans/plan.js';

/** The rain of that alert's place as it is forecast now, also where the alert has ended: a message of its own. */
export const sky: ButtonHandler<'sky'> = {
  changes: false,
  async run({ id }, scene) {
    const found = (await scene.watched()).find((one) => one.id === id) ?? (await scene.rung(id))?.alert;
    if (found?.of !== 'rain') return tell(escapeHtml(scene.say.gone));
    const { place: name, zone, subject } = found;
    return forecastAnswer({ name, cell: subjectCell(subject), zone }, undefined, { ...scene, tapped: undefined });
  },
};
