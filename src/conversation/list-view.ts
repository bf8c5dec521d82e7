import type { Button, Buttons } from '../channels/channel.js';
import { html, lines, type Html } from '../messages/html.js';
import type { Catalogue } from '../messages/catalogue.js';
import type { Watched } from '../store/conversation-store.js';
import { button } from './plans/plan.js';
import type { Scene } from './scene.js';

/** Up to this many alerts each have their own row of buttons; more get a number each, which opens a card. The text is as short then. */
const mostRows = 3;
const numbersInARow = 5;

/** What a view is told with. */
type Stage = Pick<Scene, 'say' | 'told'>;

export interface View {
  readonly html: Html;
  readonly buttons: Buttons;
}

/** All alerts of a chat. `head` tells what has just been done, `undo` takes it back. */
export function listView({ say, told }: Stage, watched: readonly Watched[], head?: Html, undo?: Button): View {
  const text = watched.length === 0 ? say.listEmpty(told) : say.list(watched, told);
  const rows = watched.length <= mostRows ? watched.map((one) => own(say, one)) : numbers(say, watched);
  return {
    html: head === undefined ? text : lines(head, html``, text),
    buttons: undo === undefined ? rows : [[undo], ...rows],
  };
}

/** One alert of a long list, with its buttons and the way back. */
export function cardView({ say, told }: Stage, watched: Watched): View {
  return { html: say.card(watched, told), buttons: [own(say, watched), [button(say.labels.back, { verb: 'list' })]] };
}

/** The chat's alerts as they are after a change of some of them. */
export function afterChange(before: readonly Watched[], changed: readonly Watched[]): readonly Watched[] {
  const all = new Map([...before, ...changed].map((one) => [one.id, one]));
  return [...all.values()].filter(({ status }) => status !== 'ended').sort((a, b) => a.number - b.number);
}

function own({ labels }: Catalogue, { id, number, status }: Watched): readonly Button[] {
  return [
    button(labels.inRow(labels.edit, number), { verb: 'edit', id, place: 'list' }),
    status === 'paused'
      ? button(labels.inRow(labels.resume, number), { verb: 'resume', id, place: 'list' })
      : button(labels.inRow(labels.pause, number), { verb: 'pause', id, place: 'list' }),
    button(labels.inRow(labels.cancel, number), { verb: 'cancel', id, place: 'list' }),
  ];
}

function numbers({ labels }: Catalogue, watched: readonly Watched[]): Buttons {
  const all = watched.map(({ id, number }) => button(labels.number(number), { verb: 'show', id }));
  const rows: (readonly Button[])[] = [];
  for (let at = 0; at < all.length; at += numbersInARow) rows.push(all.slice(at, at + numbersInARow));
  return rows;
}
