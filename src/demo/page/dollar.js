import { post } from './api.js';
import { createChart } from './chart.js';
import { element } from './elements.js';
import { change, count, day, decimal, money, typedPrice } from './format.js';

const sendEveryMs = 80;
const ownHandMs = 600;

/** What the series' button says: for a screen reader, then on a wide screen and on a narrow one. */
const labels = {
  idle: ['Tocar a série do PTAX', ['long', 'Tocar a série do '], ['', 'PTAX']],
  playing: ['Pausar a série do PTAX', ['long', 'Pausar'], ['short', 'PTAX']],
  paused: ['Continuar a série do PTAX', ['long', 'Continuar'], ['short', 'PTAX']],
  ended: ['Tocar a série do PTAX de novo', ['long', 'Tocar de novo'], ['short', 'PTAX']],
};

/** The dollar's card: slider, exact price, steps of one per cent, the recorded series. */
export function createDollar(card) {
  const find = (selector) => card.querySelector(selector);
  const slider = find('#slider');
  const typed = find('#typed');
  const series = find('#series');
  const progress = find('#progress');
  const chart = createChart(find('#chart'));
  let state;
  let wanted;
  let sending = false;
  let touchedAt = -ownHandMs;

  slider.addEventListener('input', () => move(Number(slider.value)));
  slider.addEventListener('keydown', (event) => fineStep(event, Number(slider.value)));
  typed.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') takeTyped();
    else fineStep(event, Number(typedPrice(typed.value) ?? state.bid), true);
  });
  typed.addEventListener('change', takeTyped);
  typed.addEventListener('focus', () => typed.select());
  find('#minus').addEventListener('click', () => move(Number(current()) * 0.99));
  find('#plus').addEventListener('click', () => move(Number(current()) * 1.01));
  series.addEventListener('click', () => {
    void post('series', { action: state.series.status === 'playing' ? 'pause' : 'play' });
  });
  progress.querySelector('button').addEventListener('click', () => void post('series', { action: 'stop' }));

  const current = () => wanted ?? state.bid;

  /** With Shift a step is a cent, without it the smallest there is; the slider's own arrows do the latter. */
  function fineStep(event, from, alone = false) {
    const way = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
    if (way === undefined || (alone && ['ArrowLeft', 'ArrowRight'].includes(event.key))) return;
    if (!event.shiftKey && !alone) return;
    event.preventDefault();
    move(from + way * (event.shiftKey ? 0.01 : 0.0001));
  }

  function takeTyped() {
    const price = typedPrice(typed.value);
    typed.classList.toggle('wrong', price === undefined);
    if (price !== undefined && price !== current()) move(Number(price));
    else if (price !== undefined) draw(current());
  }

  function move(price) {
    if (!state) return;
    const kept = Math.min(Math.max(price, Number(state.lowest)), Number(state.highest));
    wanted = kept.toFixed(4);
    touchedAt = performance.now();
    draw(wanted);
    void sendWanted();
  }

  /** The latest price wins; one request at a time. */
  async function sendWanted() {
    if (sending) return;
    sending = true;
    while (wanted !== undefined) {
      const bid = wanted;
      await post('dollar', { bid });
      if (wanted === bid) wanted = undefined;
      else await new Promise((resolve) => setTimeout(resolve, sendEveryMs));
    }
    sending = false;
  }

  function draw(bid) {
    find('#price').textContent = money(bid);
    slider.value = bid;
    slider.setAttribute('aria-valuetext', money(bid));
    if (document.activeElement !== typed || performance.now() - touchedAt < ownHandMs) typed.value = decimal(bid);
    typed.classList.remove('wrong');
  }

  function drawSeries({ status, at, of, day: shown }) {
    const [said, ...words] = labels[status];
    series.setAttribute('aria-label', said);
    series
      .querySelector('span')
      .replaceChildren(...words.map(([width, text]) => element('span', { class: width }, text)));
    series.dataset.status = status;
    progress.hidden = status === 'idle';
    const bar = progress.querySelector('progress');
    bar.max = of;
    bar.value = at;
    progress.querySelector('span').textContent = shown
      ? `${day(shown)} · ${at} de ${count(of, 'dia útil', 'dias úteis')}`
      : '';
  }

  return {
    show(next, serverNow) {
      const first = state === undefined;
      state = next;
      chart.show(next.history, serverNow);
      drawSeries(next.series);
      find('#euro').textContent = `o euro acompanha: ${money(next.euro)}`;
      const opening = Number(next.opening);
      const moved = Number(next.bid) / opening - 1;
      const line = find('#change');
      line.replaceChildren(
        ...(moved === 0
          ? [long('último preço gravado: '), '18/09/2026']
          : [change(moved), long(' desde o último gravado')]),
      );
      line.dataset.way = moved === 0 ? 'none' : moved > 0 ? 'up' : 'down';
      if (
        first ||
        (wanted === undefined && performance.now() - touchedAt > ownHandMs) ||
        next.series.status === 'playing'
      )
        draw(next.bid);
    },
    crossed: chart.crossed,
  };
}

/** Words that a narrow screen leaves out. */
const long = (text) => element('span', { class: 'long' }, text);
