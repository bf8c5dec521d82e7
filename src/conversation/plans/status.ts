import type { Place } from '../../messages/tap.js';
import type { Changes, Outcomes, Plan, Watched } from '../../store/conversation-store.js';
import type { Answer } from '../../store/deliver-store.js';
import { afterChange, listView } from '../list-view.js';
import { answer, button } from './plan.js';
import type { Scene } from '../scene.js';
import { escapeHtml, type Html } from '../../messages/html.js';

type Status = Changes['setStatus']['status'];
type Which = Changes['setStatus']['which'];

/** Pauses, resumes or cancels, with the way to take it back. `place`: where the button stood; a typed command has none. */
export function setStatus(status: Status, which: Which, scene: Scene, known: readonly Watched[], place?: Place): Plan {
  return {
    do: 'setStatus',
    with: { status, which, currentSince: scene.currentSince },
    answers(outcome) {
      if (outcome.watched.length > 0) return [changed(status, outcome, scene, known, place)];
      // Tapped twice: the message already says so, and stays.
      return scene.tapped === undefined ? [answer(escapeHtml(scene.say.gone), [], undefined, false)] : [];
    },
  };
}

function changed(
  status: Status,
  { watched, change }: Outcomes['setStatus'],
  scene: Scene,
  known: readonly Watched[],
  place: Place | undefined,
): Answer {
  const { say } = scene;
  const text = textFor(status, watched, scene);
  const undo = button(say.labels.undo, { verb: 'undo', change, place: place === 'list' ? 'list' : 'here' });
  if (place !== 'list') return answer(text, [[undo]], editedBy(place, scene));
  const view = listView(scene, afterChange(known, watched), text, undo);
  return answer(view.html, view.buttons, scene.tapped);
}

/**
 * What was done is undone, also to the chat's own choices; the message with the button says so. A second tap changes nothing, and the
 * message stays.
 */
export function undo(change: number, scene: Scene, known: readonly Watched[], place: Place): Plan {
  return {
    do: 'undo',
    with: { change, currentSince: scene.currentSince },
    answers({ watched, settings }) {
      if (watched.length === 0) {
        // There is no room for it any more, or it was made or chosen anew.
        if (settings === undefined) return [answer(escapeHtml(scene.say.undonePast), [], undefined, false)];
        return [answer(scene.say.undoneSettings(), [], editedBy(place, scene))];
      }
      const text = scene.say.undone(watched, scene.told);
      if (place !== 'list') return [answer(text, [], editedBy(place, scene))];
      const view = listView(scene, afterChange(known, watched), text);
      return [answer(view.html, view.buttons, scene.tapped)];
    },
  };
}

function editedBy(place: Place | undefined, { tapped }: Scene): number | undefined {
  return place === 'here' ? tapped : undefined;
}

function textFor(status: Status, watched: readonly Watched[], { say, told }: Scene): Html {
  switch (status) {
    case 'active':
      return say.resumed(watched, told);
    case 'paused':
      return say.paused(watched);
    case 'ended':
      return say.cancelled(watched);
  }
}
