import { element, icon, icons } from './elements.js';
import { clock } from './format.js';
import { messageText } from './message-text.js';

/** One message. `say` sends a command that was tapped in it; `tap(message, button, pressed)` presses a button under it. */
export function bubble(message, say, tap) {
  if (message.from === 'service') return element('div', { class: 'service' }, message.text);
  const meta = element(
    'span',
    { class: 'meta' },
    message.silent && message.from === 'bot' ? silentMark() : undefined,
    message.edited ? 'editada ' : undefined,
    element('time', {}, clock(message.at)),
    message.from === 'me' ? icon(message.taken ? icons.taken : icons.sent, 'tick') : undefined,
  );
  const words = message.place ? [sharedPlace(message.place)] : messageText(message, say);
  if (message.file) words.unshift(attachedFile(message.file));
  const text = element('div', { class: 'text' }, ...words, meta);
  const drawn = element('article', { class: `message ${message.from}`, 'data-id': String(message.id) });
  const author = message.author ? element('strong', { class: 'author' }, message.author) : undefined;
  drawn.append(element('div', { class: message.place ? 'bubble map' : 'bubble' }, author, text));
  if (message.keyboard.length > 0) drawn.append(keyboard(message, tap));
  return drawn;
}

export function avatar() {
  return element('img', { class: 'avatar', src: 'icon.svg', alt: '' });
}

/** A group's: its first letter. */
export function letters(name) {
  return element('span', { class: 'avatar letters', 'aria-hidden': 'true' }, name.slice(0, 1));
}

export function silentMark() {
  return element('span', { class: 'silent' }, icon(icons.bellOff), 'sem som');
}

function sharedPlace(place) {
  return element(
    'span',
    { class: 'place' },
    icon(icons.pin),
    element('span', {}, 'Localização', element('b', {}, place)),
  );
}

function attachedFile({ name, text }) {
  const href = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
  return element('a', { class: 'file', href, download: name }, icon(icons.file), element('b', {}, name));
}

function keyboard(message, tap) {
  const rows = message.keyboard.map((row) =>
    element(
      'div',
      { class: 'keys' },
      ...row.map((button) =>
        button.url
          ? element('a', { class: 'key', href: button.url, target: '_blank', rel: 'noopener noreferrer' }, button.text)
          : element(
              'button',
              {
                type: 'button',
                class: `key ${button.style ?? ''}`,
                on: { click: (event) => tap(message, button, event.currentTarget) },
              },
              button.text,
            ),
      ),
    ),
  );
  return element('div', { class: 'keyboard', role: 'group', 'aria-label': 'Botões da mensagem' }, ...rows);
}
