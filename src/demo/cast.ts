import type { BotApi } from './stand-ins/bot-api.js';
import { sharedTowns, type SharedTown } from './shared-towns.js';

/** Somebody of the demo, in a chat. */
export type Person = { readonly id: number; readonly name: string; readonly isAdmin: boolean };

/** One phone on the page: a chat, as its first person sees it. */
export type Phone = {
  readonly chat: number;
  readonly kind: 'private' | 'group';
  /** Whose phone it is, for the page. */
  readonly label: string;
  /** What stands over the chat. */
  readonly title: string;
  readonly people: readonly [Person, ...Person[]];
  /** Where its first person is at the start. */
  readonly town: SharedTown;
};

const ana = { id: 700_000_001, first_name: 'Ana', language_code: 'pt-br' };
const bruno = { id: 700_000_002, first_name: 'Bruno', language_code: 'pt-br' };
const groupTitle = 'Família';

/** Ana, Bruno, and the group of both with the bot in it: Ana is its administrator, Bruno is not. */
export function createCast(bot: BotApi): readonly [Phone, ...Phone[]] {
  const [santos, , , curitiba] = sharedTowns;
  const people = [ana, bruno].map((user) => bot.addUser(user));
  const alone = (index: number, town: SharedTown): Phone => {
    const { id, first_name: name } = people[index] ?? ana;
    const person = { id, name, isAdmin: true };
    return { chat: id, kind: 'private', label: name, title: bot.bot.first_name, people: [person], town };
  };
  const group = bot.createGroup({ title: groupTitle, members: people.map(({ id }) => id) });
  bot.addToGroup(group);
  const together: Phone = {
    chat: group,
    kind: 'group',
    label: groupTitle,
    title: groupTitle,
    people: [
      { id: ana.id, name: ana.first_name, isAdmin: true },
      { id: bruno.id, name: bruno.first_name, isAdmin: false },
    ],
    town: santos,
  };
  return [alone(0, santos), alone(1, curitiba), together];
}
