import { post } from './api.js';
import { createDollar } from './dollar.js';
import { isNight } from './format.js';
import { createPhone } from './phone.js';
import { createPower } from './power.js';
import { createBell } from './sound.js';
import { createTrace } from './trace.js';

const words = {
  day: { note: 'tudo roda aqui, sem internet', promise: 'O telefone toca quando o dólar cruza o seu limite.' },
  night: {
    note: 'é noite em Brasília: sem som até as 7h',
    promise: 'O aviso chega quando o dólar cruza o seu limite.',
  },
};

const find = (id) => document.getElementById(id);
const bell = createBell(find('sound'));
const dollar = createDollar(find('dollar'));
const power = createPower(find('power'));
const trace = createTrace(find('trace'));
const phones = new Map();

function phoneOf(chat) {
  const known = phones.get(chat.id);
  if (known) return known;
  const actions = {
    say: (text) => post('say', { text, chat: chat.id }),
    tap: (messageId, data) => post('tap', { messageId, data, chat: chat.id }),
  };
  const made = createPhone(chat, actions, bell.ring);
  phones.set(chat.id, made);
  find('phones').append(made.body);
  return made;
}

function showTrace(next) {
  trace.show(next);
  dollar.crossed(
    next.crossings.flatMap(({ subject, value, quotedAt, appliedAt }) =>
      value === undefined || subject !== 'fx:USD-BRL' ? [] : [{ value, at: quotedAt ?? appliedAt }],
    ),
  );
}

/** What each server event does; `state` comes first on every connection, so a lost line heals by itself. */
const told = {
  state(state) {
    tellOffline(false);
    for (const chat of state.chats) {
      const phone = phoneOf(chat);
      phone.clear();
      for (const message of chat.messages) phone.show(message);
    }
    power.show(state.program, state.now);
    dollar.show(state.dollar, state.now);
    showTrace(state.trace);
  },
  message: ({ chat, message }) => phones.get(chat)?.arrived(message),
  edited: ({ chat, message }) => phones.get(chat)?.show(message),
  deleted: ({ chat, messageId }) => phones.get(chat)?.removed(messageId),
  typing: ({ chat }) => phones.get(chat)?.typing(),
  answered: ({ chat, ...answer }) => phones.get(chat)?.answered(answer),
  program: (state) => power.show(state),
  dollar: (state) => dollar.show(state),
  trace: showTrace,
};

/** From 22h to 7h the program sends without sound, unless told otherwise: somebody who waits for a ring must know. */
function tellNight() {
  const isNow = isNight(Date.now());
  const { note, promise } = words[isNow ? 'night' : 'day'];
  document.body.classList.toggle('night', isNow);
  find('local').textContent = note;
  find('promise').textContent = promise;
}
tellNight();
setInterval(tellNight, 30_000);

const events = new EventSource('/events');
for (const [name, show] of Object.entries(told)) events.addEventListener(name, (event) => show(JSON.parse(event.data)));
events.addEventListener('error', () => tellOffline(true));

function tellOffline(isNow) {
  find('offline').hidden = !isNow;
  document.body.classList.toggle('cut-off', isNow);
  if (isNow) power.offline();
}
