import { post } from './api.js';
import { createChart } from './chart.js';
import { element } from './elements.js';
import { change, count, day, decimal, money, typedPrice } from './format.js';

const sendEveryMs = 80;
const ownHandMs = 600;
/** How long the word about a refused price stays after the field has the current one again. */
const refusalMs = 4000;

/** What the series' button does; its face is a sign and the series' name. */
const labels = {
  idle: 'Tocar a série do PTAX',
  playing: 'Pausar a série do PTAX',
  paused: 'Continuar a série do PTAX',
  ended: 'Tocar a série do PTAX de novo',
};

/** The dollar's card: slider, exact price, steps of one per cent, the recorded series. */
export function createDollar(card) {
  const find = (selector) => card.querySelector(selector);
  const slider = find('#slider');
  const typed = find('#typed');
  const refusal = find('#refusal');
  const series = find('#series');
  const progress = find('#progress');
  const chart = createChart(find('#chart'));
  let state;
  let wanted;
  let sending = false;
  let touchedAt = -ownHandMs;
  let refusalTimer;

  slider.addEventListener('input', () => move(Number(slider.value)));
  slider.addEventListener('keydown', (event) => fineStep(event, Number(slider.value)));
  typed.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') takeTyped();
    else if (event.key === 'Escape') restore();
    else fineStep(event, Number(read().bid ?? current()), true);
  });
  typed.addEventListener('input', () => {
    if (typed.classList.contains('wrong') && read().bid !== undefined) accept();
  });
  typed.addEventListener('change', takeTyped);
  typed.addEventListener('blur', restore);
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

  const read = () => typedPrice(typed.value, state.lowest, state.highest);

  function takeTyped() {
    if (!state) return;
    const { bid, refusal: word } = read();
    if (bid === undefined) refuse(word);
    else if (bid === current()) restore();
    else move(Number(bid));
  }

  /** The price stays as it is, and the word says what is taken. */
  function refuse(word) {
    clearTimeout(refusalTimer);
    typed.classList.add('wrong');
    typed.setAttribute('aria-invalid', 'true');
    refusal.textContent = word;
  }

  function accept() {
    clearTimeout(refusalTimer);
    typed.classList.remove('wrong');
    typed.removeAttribute('aria-invalid');
    refusal.textContent = '';
  }

  /** What nobody took does not stay in the field; why it was not taken stays a while. */
  function restore() {
    if (!state) return;
    const word = refusal.textContent;
    accept();
    typed.value = decimal(current());
    refusal.textContent = word;
    refusalTimer = setTimeout(accept, refusalMs);
  }

  function move(price) {
    if (!state) return;
    accept();
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
      const taken = await post('dollar', { bid });
      if (taken) state = taken; // The event with it comes later; a hand may be quicker.
      if (wanted === bid) wanted = undefined;
      else await new Promise((resolve) => setTimeout(resolve, sendEveryMs));
      if (!taken && wanted === undefined) draw(state.bid);
    }
    sending = false;
  }

  function draw(bid) {
    find('#price').textContent = money(bid);
    slider.value = bid;
    slider.setAttribute('aria-valuetext', money(bid));
    const isBeingTyped =
      document.activeElement === typed &&
      (typed.classList.contains('wrong') || performance.now() - touchedAt >= ownHandMs);
    if (!isBeingTyped) typed.value = decimal(bid);
  }

  function drawSeries({ status, at, of, day: shown }) {
    series.setAttribute('aria-label', labels[status]);
    series.title = labels[status];
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
      find('#euro').textContent = `euro: ${money(next.euro)}`;
      const opening = Number(next.opening);
      const moved = Number(next.bid) / opening - 1;
      const line = find('#change');
      line.replaceChildren(
        ...(moved === 0 ? [long('último preço gravado: '), '18/09/2026'] : [change(moved), long(' desde 18/09/2026')]),
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
