import { post } from './api.js';
import { element } from './elements.js';
import { howHard, mmPerHour, tenths } from './format.js';
import { latestWins } from './latest-wins.js';

/** How long a hand's own value stands against what the server tells. */
const ownHandMs = 600;
const steps = [0, 0.6, 3, 12];
const starts = [0, 1, 2, 3, 6, 12];

/** A slider for the rain of each place that somebody's wish makes the program ask for. */
export function createRain(card) {
  const list = card.querySelector('#rain-places');
  const nothing = card.querySelector('#no-rain-places');
  const rows = new Map();

  return {
    show({ places, mostMm }) {
      nothing.hidden = places.length > 0;
      for (const [cell, row] of rows) {
        if (places.some((place) => place.cell === cell)) continue;
        row.body.remove();
        rows.delete(cell);
      }
      for (const place of places) {
        const row = rows.get(place.cell) ?? createRow(place, mostMm);
        if (!rows.has(place.cell)) list.append(row.body);
        rows.set(place.cell, row);
        row.show(place);
      }
    },
  };
}

function createRow({ cell }, mostMm) {
  const title = element('strong', {});
  const now = element('output', { class: 'rain-now' });
  const note = element('span', { class: 'rain-note' });
  const slider = element('input', {
    type: 'range',
    ...{ min: '0', max: String(mostMm), step: '0.1', value: '0' },
    on: { input: () => move({ mm: slider.value }) },
  });
  const begins = element(
    'select',
    { on: { change: () => move({ startsInHours: begins.value }) } },
    ...starts.map((hours) => element('option', { value: String(hours) }, hours === 0 ? 'começa já' : `em ${hours} h`)),
  );
  const buttons = steps.map((mm) =>
    element(
      'button',
      {
        type: 'button',
        'aria-label': `${mmPerHour(mm)}, ${howHard(mm)}`,
        on: { click: () => move({ mm: String(mm) }) },
      },
      mm === 0 ? 'seco' : tenths(mm),
    ),
  );
  const body = element(
    'li',
    { class: 'rain-place', 'data-cell': cell },
    element('div', { class: 'rain-head' }, title, note, now),
    element('div', { class: 'slider wet' }, slider),
    element('div', { class: 'row' }, ...buttons, begins),
  );
  let touchedAt = -ownHandMs;
  const send = latestWins((rain) => post('rain', { cell, ...rain }));

  /** A place of the same name may come beside this one, and then it says where it lies. */
  function call(name) {
    title.textContent = name;
    title.title = name;
    slider.setAttribute('aria-label', `Chuva em ${name}, em milímetros por hora`);
    begins.setAttribute('aria-label', `Quando começa a chuva em ${name}`);
  }

  /** Both are sent together, as they stand after the change. */
  function move(change) {
    touchedAt = performance.now();
    const { mm = slider.value, startsInHours = begins.value } = change;
    draw(mm, startsInHours);
    void send({ mm, startsInHours: Number(startsInHours) });
  }

  function draw(mm, startsInHours) {
    slider.value = mm;
    begins.value = String(startsInHours);
    slider.style.setProperty('--filled', `${(Number(mm) / mostMm) * 100}%`);
    slider.setAttribute('aria-valuetext', `${mmPerHour(mm)}, ${howHard(mm)}`);
    now.replaceChildren(element('b', {}, mmPerHour(mm)), ` ${howHard(mm)}`);
    body.classList.toggle('is-wet', Number(mm) > 0);
  }

  return {
    body,
    show({ name, mm, startsInHours, lasts, isWatched }) {
      if (title.textContent !== name) call(name);
      body.classList.toggle('unwatched', !isWatched);
      note.textContent = isWatched ? (Number(mm) > 0 ? `por ${lasts} h` : '') : 'sem aviso';
      if (performance.now() - touchedAt >= ownHandMs) draw(mm, startsInHours);
    },
  };
}
