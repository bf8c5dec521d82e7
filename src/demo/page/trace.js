import { element, icon, icons } from './elements.js';
import { count, exactClock, mmPerHour, money, span } from './format.js';

const openRows = 3;

/** The list of crossings, newest first: the latest are open, each with its six steps and the time since the price or the rain changed. */
export function createTrace(card) {
  const list = card.querySelector('#crossings');
  const nothing = card.querySelector('#no-crossings');
  const quiet = card.querySelector('#quiet');
  let rows = new Map();
  let names = new Map();

  return {
    /** The places whose rain may cross, for their names. */
    places(places) {
      names = new Map(places.map(({ cell, name }) => [`rain:${cell}`, name]));
    },
    show({ crossings, quiet: quietCount }) {
      nothing.hidden = crossings.length > 0;
      quiet.textContent =
        quietCount === 0 ? '' : count(quietCount, 'leitura sem cruzar nada', 'leituras sem cruzar nada');
      const isFirst = rows.size === 0;
      const known = rows;
      rows = new Map(crossings.map(({ key }) => [key, known.get(key) ?? createRow(!isFirst)]));
      for (const [key, row] of known) if (!rows.has(key)) row.body.remove();
      // A row that stays where it is keeps the keyboard's focus, so only new ones are put in.
      crossings.forEach((crossing, n) => {
        const row = rows.get(crossing.key);
        row.show({ ...crossing, place: names.get(crossing.subject) }, n < openRows);
        if (list.children[n] !== row.body) list.insertBefore(row.body, list.children[n] ?? null);
      });
    },
  };
}

/** One crossing. It opens and closes with its age, until a hand has opened or closed it. */
function createRow(isFresh) {
  const head = element('summary', { class: 'crossing-head' });
  const way = element('ol', { class: 'steps' });
  const details = element('details', {}, head, way);
  const body = element('li', { class: isFresh ? 'crossing fresh' : 'crossing' }, details);
  let drawn;
  let isChosen = false;
  head.addEventListener('click', () => {
    isChosen = true;
  });

  body.addEventListener('animationend', () => body.classList.remove('fresh'), { once: true });

  return {
    body,
    show(crossing, isRecent) {
      if (!isChosen) details.open = isRecent;
      const seen = JSON.stringify(crossing);
      if (seen === drawn) return;
      drawn = seen;
      const from = beginOf(crossing);
      head.replaceChildren(...headOf(crossing, from));
      way.replaceChildren(...steps(crossing).map((step) => stepOf(step, from)));
    },
  };
}

const beginOf = ({ quotedAt, appliedAt, events, messages }) =>
  quotedAt ?? appliedAt ?? events[0]?.receivedAt ?? messages[0]?.claimedAt;

/** No new reading is behind it: the value stood, or is not known. */
const isOld = ({ value, stood }) => value === undefined || stood;

function headOf(crossing, from) {
  const { messages } = crossing;
  const rang = messages.flatMap(({ acceptedAt }) => acceptedAt ?? []);
  return [
    element('strong', {}, titleOf(crossing)),
    element('span', { class: isRain(crossing) ? 'at long' : 'at' }, from === undefined ? '' : exactClock(from)),
    rang.length === 0
      ? element('span', { class: 'whole waiting' }, 'a caminho…')
      : element(
          'span',
          { class: 'whole' },
          element('span', {}, messages.every(({ silent }) => silent) ? 'chegou em ' : 'tocou em '),
          element('b', {}, span(Math.max(...rang) - from)),
        ),
    icon(icons.open, 'marker'),
  ];
}

/** `at` undefined and `done`: it must have happened, but the program was killed before it could tell. */
function steps(crossing) {
  const { quotedAt, appliedAt, alerts, events, messages } = crossing;
  const last = (times) => (times.length > 0 ? Math.max(...times) : undefined);
  const received = events.flatMap(({ receivedAt }) => receivedAt ?? []);
  const claimed = messages.flatMap(({ claimedAt }) => claimedAt ?? []);
  const rang = messages.flatMap(({ acceptedAt, sentAt }) => acceptedAt ?? sentAt ?? []);
  const repeated = messages.some(({ repeat }) => repeat);
  const cut = messages.some((message) => message.cut && message.acceptedAt === undefined);
  const reached = [
    {
      name: 'Leitura',
      at: quotedAt,
      fact:
        quotedAt === undefined && isOld(crossing)
          ? 'sem leitura nova'
          : isRain(crossing)
            ? 'previsão mudou'
            : 'preço mudou',
    },
    {
      name: 'Cruzamento',
      at: appliedAt,
      fact: isOld(crossing) ? 'já valia' : alerts ? count(alerts.count, 'limite', 'limites') : '',
    },
    {
      name: 'Evento',
      at: appliedAt,
      fact: events.length > 1 ? `${short(events[0].id)} +${events.length - 1}` : short(events[0]?.id),
      title: events.map(({ id }) => id).join('\n'),
    },
    {
      name: 'Recebimento',
      at: last(received),
      fact: events.some(({ repeat }) => repeat) ? 'veio de novo' : received.length > 0 ? 'assinatura ok' : '',
    },
    {
      name: 'Entrega',
      at: last(claimed),
      fact: messages.length > 1 ? count(messages.length, 'mensagem', 'mensagens') : '',
    },
    {
      name: 'Mensagem',
      at: last(rang),
      fact: repeated
        ? 'talvez repetida'
        : rang.length > 0
          ? messages.every(({ silent }) => silent)
            ? 'sem som'
            : 'tocou'
          : cut
            ? 'interrompida'
            : '',
    },
  ];
  const furthest = reached.findLastIndex(({ at }) => at !== undefined);
  return reached.map((step, n) => ({ ...step, done: n <= furthest, rings: n === reached.length - 1 }));
}

function stepOf({ name, at, fact, title, done, rings }, from) {
  const state = at !== undefined ? 'seen' : done ? 'unseen' : 'ahead';
  return element(
    'li',
    { class: `step ${state}${rings ? ' rings' : ''}`, title },
    element('i', { 'aria-hidden': 'true' }),
    element('span', { class: 'name' }, name),
    element(
      'span',
      { class: 'ms' },
      at === undefined ? (done ? '—' : '') : at === from ? '0\u00a0ms' : `+${span(at - from)}`,
    ),
    element('span', { class: 'fact' }, fact),
  );
}

const isRain = ({ subject }) => subject?.startsWith('rain:') === true;

/** The dollar needs no name: the slider is its own. */
function titleOf(crossing) {
  const { subject, value, place } = crossing;
  if (isRain(crossing)) {
    const amount = value === undefined || crossing.stood ? '' : ` ${mmPerHour(value)}`;
    return `Chuva${amount}${place ? ` em ${place.replace(/, [A-Z]{2}(?= |$)/, '')}` : ''}`;
  }
  if (isOld(crossing)) return 'Aviso na hora';
  return `${subject === 'fx:EUR-BRL' ? 'Euro ' : ''}${money(value)}`;
}

const short = (id) => (id === undefined ? '' : id.length > 12 ? `${id.slice(0, 11)}…` : id);
