import { createDock } from './dock.js';
import { createDollar } from './dollar.js';
import { isNight } from './format.js';
import { createOutages } from './outages.js';
import { createPhones } from './phones.js';
import { createPower } from './power.js';
import { createRain } from './rain.js';
import { createBell } from './sound.js';
import { createTrace } from './trace.js';

const words = {
  day: {
    note: 'tudo roda aqui, sem internet',
    promise: 'O telefone toca quando vai chover ou o dólar cruza o seu limite.',
  },
  night: {
    note: 'é noite em Brasília: sem som até as 7h',
    promise: 'O aviso chega quando vai chover ou o dólar cruza o seu limite.',
  },
};

const find = (id) => document.getElementById(id);
const bell = createBell(find('sound'));
const dollar = createDollar(find('dollar'));
const rain = createRain(find('rain'));
const outages = createOutages(find('outages'));
const power = createPower(find('power'));
const trace = createTrace(find('trace'));
const phones = createPhones(find('phone-tabs'), find('phones'), bell);
createDock(find('dock'));

function showTrace(next) {
  trace.show(next);
  dollar.crossed(
    next.crossings.flatMap(({ subject, value, quotedAt, appliedAt }) =>
      value === undefined || subject !== 'fx:USD-BRL' ? [] : [{ value, at: quotedAt ?? appliedAt }],
    ),
  );
}

function showRain(next) {
  rain.show(next);
  trace.places(next.places);
}

/** What each server event does; `state` comes first on every connection, so a lost line heals by itself. */
const told = {
  state(state) {
    tellOffline(false);
    phones.state(state.chats, state.towns);
    power.show(state.program, state.now);
    outages.show(state.outages);
    dollar.show(state.dollar, state.now);
    showRain(state.rain);
    showTrace(state.trace);
  },
  message: phones.arrived,
  edited: phones.edited,
  deleted: phones.removed,
  typing: phones.typing,
  answered: phones.answered,
  program: (state) => power.show(state),
  dollar: (state) => dollar.show(state),
  rain: showRain,
  outages: outages.show,
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
