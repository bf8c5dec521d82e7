import { element } from './elements.js';

const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
};

/**
 * A message's text with its entities as nodes. Offsets count UTF-16 units, as JavaScript does. The text only ever becomes
 * text nodes: nothing in it is read as markup. `say` sends a command that was tapped.
 */
export function messageText({ text, entities }, say) {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nodes(text, 0, text.length, ordered, say);
}

function nodes(text, from, to, entities, say) {
  const made = [];
  let at = from;
  let rest = entities;
  while (rest.length > 0) {
    const [outer, ...others] = rest;
    const end = Math.min(outer.offset + outer.length, to);
    if (outer.offset < at || outer.offset >= to) {
      rest = others;
      continue;
    }
    if (outer.offset > at) made.push(text.slice(at, outer.offset));
    const inner = others.filter(({ offset }) => offset < end);
    made.push(wrapped(outer, text.slice(outer.offset, end), nodes(text, outer.offset, end, inner, say), say));
    at = end;
    rest = others.filter(({ offset }) => offset >= end);
  }
  if (at < to) made.push(text.slice(at, to));
  return made;
}

function wrapped(entity, own, children, say) {
  if (entity.type in tags) return element(tags[entity.type], {}, ...children);
  switch (entity.type) {
    case 'bot_command':
      return element('button', { type: 'button', class: 'command', on: { click: () => say(own) } }, own);
    case 'text_link':
    case 'url':
      return link(entity.url ?? own, children);
    case 'spoiler': {
      const hidden = element(
        'button',
        { type: 'button', class: 'spoiler', 'aria-label': 'Mostrar texto oculto' },
        ...children,
      );
      hidden.addEventListener('click', () => hidden.classList.add('shown'));
      return hidden;
    }
    default:
      return element('span', { class: 'found' }, ...children);
  }
}

function link(address, children) {
  if (!/^https?:\/\//i.test(address)) return element('span', { class: 'found' }, ...children);
  return element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}
