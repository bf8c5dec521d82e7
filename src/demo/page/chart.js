import { drawing } from './elements.js';

const windowMs = 90_000;
const height = 88;
const roomRight = 40;
const roomY = 12;

/** The price of the last minute and a half as a stair, with a dot where a reading crossed somebody's limit. */
export function createChart(svg) {
  let history = [];
  let crossings = [];
  let clockOffMs = 0;
  const grid = drawing('g', { class: 'grid' });
  const area = drawing('path', { class: 'area' });
  const stair = drawing('path', { class: 'stair' });
  const dots = drawing('g', { class: 'dots' });
  svg.append(grid, area, stair, dots);
  setInterval(draw, 250);

  function draw() {
    const width = svg.clientWidth;
    if (width === 0 || history.length === 0) return;
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const now = Date.now() + clockOffMs;
    const begin = now - windowMs;
    const points = visible(begin);
    const prices = points.map(({ bid }) => Number(bid));
    const middle = (Math.min(...prices) + Math.max(...prices)) / 2;
    const reach = Math.max(0.02, (Math.max(...prices) - Math.min(...prices)) / 2);
    const x = (at) => ((Math.max(at, begin) - begin) / windowMs) * (width - roomRight);
    const y = (price) => height / 2 - ((price - middle) / reach) * (height / 2 - roomY);
    const path = points
      .map(
        ({ bid, changedAtMs }, n) =>
          `${n === 0 ? 'M' : 'H'}${x(changedAtMs).toFixed(1)}${n === 0 ? ',' : 'V'}${y(Number(bid)).toFixed(1)}`,
      )
      .join('');
    const end = x(now).toFixed(1);
    stair.setAttribute('d', `${path}H${end}`);
    area.setAttribute('d', `${path}H${end}V${height}H${x(points[0].changedAtMs).toFixed(1)}Z`);
    grid.replaceChildren(...gridLines(middle - reach, middle + reach, y, width));
    dots.replaceChildren(
      ...crossings
        .filter(({ at }) => at >= begin)
        .map(({ at, value }) => drawing('circle', { cx: x(at).toFixed(1), cy: y(Number(value)).toFixed(1), r: 4.5 })),
      drawing('circle', { class: 'now', cx: end, cy: y(Number(points.at(-1).bid)).toFixed(1), r: 3.5 }),
    );
  }

  /** From the quote in force when the window begins; the first one ever stands for all time before it. */
  function visible(begin) {
    const before = Math.max(
      0,
      history.findLastIndex(({ changedAtMs }) => changedAtMs <= begin),
    );
    return history.slice(before).map((quote, n) => (n === 0 ? { ...quote, changedAtMs: begin } : quote));
  }

  return {
    show(next, serverNow) {
      history = next;
      if (serverNow) clockOffMs = serverNow - Date.now();
      draw();
    },
    crossed(next) {
      crossings = next;
      draw();
    },
  };
}

function gridLines(low, high, y, width) {
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1].find((one) => (high - low) / one <= 3.5) ?? 1;
  const lines = [];
  for (let n = Math.ceil(low / step); n * step <= high; n += 1) {
    const at = y(n * step).toFixed(1);
    const label = drawing('text', { x: width - 2, y: at, 'text-anchor': 'end', 'dominant-baseline': 'middle' });
    label.textContent = (n * step).toFixed(2).replace('.', ',');
    lines.push(drawing('line', { x1: 0, x2: width - roomRight + 4, y1: at, y2: at }), label);
  }
  return lines;
}
