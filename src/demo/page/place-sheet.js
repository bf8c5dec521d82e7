import { element, icon, icons } from './elements.js';

/**
 * Where the phone is, to be shared with a tap. `share(town)` sends it. Returns the sheet, which stays hidden until it is opened.
 */
export function createPlaceSheet(towns, share) {
  const list = element('div', { class: 'sheet-towns' });
  const close = element('button', { type: 'button', class: 'sheet-close', 'aria-label': 'Fechar' }, icon(icons.close));
  const body = element(
    'div',
    { class: 'sheet', role: 'dialog', 'aria-label': 'Compartilhar localização', hidden: true },
    element('header', {}, element('strong', {}, 'Compartilhar localização'), close),
    element('p', {}, 'Onde está este telefone? Só a região (cerca de 11 km) fica guardada.'),
    list,
  );
  let opener;
  const hide = () => {
    if (body.hidden) return;
    body.hidden = true;
    opener?.focus();
  };
  close.addEventListener('click', hide);
  body.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });

  return {
    body,
    hide,
    open(current, from) {
      opener = from;
      list.replaceChildren(
        ...towns.map((town) =>
          element(
            'button',
            {
              type: 'button',
              class: town === current ? 'sheet-town here' : 'sheet-town',
              on: {
                click: () => {
                  hide();
                  share(town);
                },
              },
            },
            town,
          ),
        ),
      );
      body.hidden = false;
      list.querySelector('.here')?.focus();
    },
  };
}
