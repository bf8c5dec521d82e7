/** An element with its class, attributes and children; text children are text, never markup. */
export function element(tag, { on = {}, ...attributes } = {}, ...children) {
  const made = document.createElement(tag);
  decorate(made, on, attributes, children);
  return made;
}

/** The same for what is drawn. */
export function drawing(tag, attributes = {}, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  decorate(made, {}, attributes, children);
  return made;
}

/** A small icon of one path on a field of 24 by 24. */
export const icon = (path, name = '') =>
  drawing('svg', { viewBox: '0 0 24 24', class: `icon ${name}`, 'aria-hidden': 'true' }, drawing('path', { d: path }));

export const icons = {
  bellOff: 'M6 9.5a6 6 0 0 1 9.5-4.9M18 10v3.5l2 3.5H8M10 20a2.3 2.3 0 0 0 4 0M4 3l16 18',
  send: 'M4 12 20 4.5 15.5 20l-3.5-6.5zM12 13.5l3-3',
  taken: 'm2 12.5 4.5 4.5L16 7.5m-4 8.5 1.5 1L23 7.5',
  sent: 'm5 12.5 4.5 4.5L19 7.5',
  open: 'm7 10 5 5 5-5',
  back: 'M14.5 5 8 12l6.5 7',
  signal: 'M4 19v-3m5 3v-6m5 6V9m5 10V5',
  battery: 'M3 8h16v8H3zM21.5 11v2M5.5 10.5h9v3h-9z',
  more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  pin: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z',
  reply: 'M10 7 4.5 12.5 10 18M5 12.5h8.5a6 6 0 0 1 6 6',
  close: 'M6 6l12 12M18 6 6 18',
};

function decorate(made, on, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== undefined) made.setAttribute(name, value);
  }
  for (const [event, told] of Object.entries(on)) made.addEventListener(event, told);
  made.append(...children.filter((child) => child !== undefined && child !== false));
}
