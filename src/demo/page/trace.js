import { element } from './elements.js';
import { count, exactClock, money, span } from './format.js';

/** The list of crossings, newest first: one row of six steps each, with the time since the price changed. */
export function createTrace(card) {
  const list = card.querySelector('#crossings');
  const nothing = card.querySelector('#no-crossings');
  const quiet = card.querySelector('#quiet');
  const drawn = new Map();

  return {
    show({ crossings, quiet: quietCount }) {
      nothing.hidden = crossings.length > 0;
      quiet.textContent =
        quietCount === 0 ? '' : count(quietCount, 'leitura sem cruzar nada', 'leituras sem cruzar nada');
      const isFirst = drawn.size === 0;
      const wanted = crossings.map((crossing) => {
        const known = drawn.get(crossing.key);
        const seen = JSON.stringify(crossing);
        if (known?.seen === seen) return known.row;
        const row = rowOf(crossing);
        if (!known && !isFirst) row.classList.add('fresh');
        drawn.set(crossing.key, { seen, row });
        return row;
      });
      list.replaceChildren(...wanted);
    },
  };
}

function rowOf(crossing) {
  const { value, quotedAt, appliedAt, messages } = crossing;
  const from = quotedAt ?? appliedAt ?? crossing.events[0]?.receivedAt ?? messages[0]?.claimedAt;
  const rang = messages.flatMap(({ acceptedAt }) => acceptedAt ?? []);
  const whole = rang.length > 0 ? Math.max(...rang) - from : undefined;
  return element(
    'li',
    { class: 'crossing' },
    element(
      'div',
      { class: 'crossing-head' },
      element('strong', {}, value === undefined ? 'Aviso na hora' : `${pairOf(crossing.subject)}${money(value)}`),
      element('span', { class: 'at' }, from === undefined ? '' : exactClock(from)),
      whole === undefined
        ? element('span', { class: 'whole waiting' }, 'a caminho…')
        : element(
            'span',
            { class: 'whole' },
            messages.every(({ silent }) => silent) ? 'chegou em ' : 'tocou em ',
            element('b', {}, span(whole)),
          ),
    ),
    element('ol', { class: 'steps' }, ...steps(crossing).map((step) => stepOf(step, from))),
  );
}

/** `at` undefined and `done`: it must have happened, but the program was killed before it could tell. */
function steps({ value, quotedAt, appliedAt, alerts, events, messages }) {
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
      fact: quotedAt === undefined && value === undefined ? 'sem leitura nova' : 'preço mudou',
    },
    {
      name: 'Cruzamento',
      at: appliedAt,
      fact: alerts ? count(alerts.count, 'limite', 'limites') : value === undefined ? 'já valia' : '',
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

/** The dollar needs no name: the slider is its own. */
const pairOf = (subject) => (subject === 'fx:EUR-BRL' ? 'Euro ' : '');

const short = (id) => (id === undefined ? '' : id.length > 12 ? `${id.slice(0, 11)}…` : id);
