import { element } from './elements.js';

/** In a group: in whose name one writes and taps. `current()` is that person's id; alone nobody is asked. */
export function createSpeakers(people) {
  let current = people[0].id;
  const buttons = people.map(({ id, name, isAdmin }) =>
    element(
      'button',
      {
        type: 'button',
        class: 'speaker',
        'aria-pressed': String(id === current),
        on: { click: () => speakAs(id) },
      },
      name,
      element('small', {}, isAdmin ? 'administra' : 'membro'),
    ),
  );
  function speakAs(id) {
    current = id;
    people.forEach((person, n) => buttons[n].setAttribute('aria-pressed', String(person.id === id)));
  }
  const body = element(
    'div',
    { class: 'speakers', role: 'group', 'aria-label': 'Quem fala', hidden: people.length < 2 },
    element('span', {}, 'quem fala:'),
    ...buttons,
  );
  return { body, current: () => current };
}
