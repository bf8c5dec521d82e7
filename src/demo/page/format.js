const zone = 'America/Sao_Paulo';
const fourDecimals = new Intl.NumberFormat('pt-BR', { minimumFractionDigits: 4, maximumFractionDigits: 4 });
const cents = new Intl.NumberFormat('pt-BR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('pt-BR', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});
const whole = new Intl.NumberFormat('pt-BR');
const minuteClock = new Intl.DateTimeFormat('pt-BR', { hour: '2-digit', minute: '2-digit', timeZone: zone });
const secondClock = new Intl.DateTimeFormat('pt-BR', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone: zone,
});
const plurals = new Intl.PluralRules('pt-BR');

/** `5.1434` → `5,1434`. */
export const decimal = (bid) => fourDecimals.format(Number(bid));

/** `R$ 5,1434`, not broken at the end of a line. */
export const money = (bid) => `R$\u00a0${decimal(bid)}`;

const oneDecimal = new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 1 });

/** `0,5` */
export const tenths = (value) => oneDecimal.format(Number(value));

/** `0,5 mm/h` */
export const mmPerHour = (mm) => `${tenths(mm)}\u00a0mm/h`;

/** Rain in a word, as the bot says it. */
export function howHard(mm) {
  const value = Number(mm);
  if (value < 0.1) return 'sem chuva';
  return value < 2 ? 'fraca' : value < 10 ? 'moderada' : 'forte';
}

/** `+1,25%` */
export const change = (ratio) => `${percent.format(ratio * 100).replace('-', '−')}%`;

/** `14:03` in Brasília, as the bot tells it. */
export const clock = (ms) => minuteClock.format(ms);

/** The program's own quiet hours, 22h to 7h. */
export function isNight(ms) {
  const hour = Number(minuteClock.format(ms).slice(0, 2));
  return hour >= 22 || hour < 7;
}

export const exactClock = (ms) => secondClock.format(ms);

/** `2025-07-30` → `30/07/2025`. */
export const day = (iso) => iso.split('-').reverse().join('/');

export const count = (n, one, many) => `${whole.format(n)}\u00a0${plurals.select(n) === 'one' ? one : many}`;

/** `412 ms`, `2,4 s`. */
export const span = (ms) =>
  ms < 1000
    ? `${whole.format(Math.round(ms))}\u00a0ms`
    : `${new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 1 }).format(ms / 1000)}\u00a0s`;

/** `4,48` or `R$ 4.48` as a price; what is none, or outside the limits, is refused in a word: `{ bid }` or `{ refusal }`. */
export function typedPrice(text, lowest, highest) {
  const range = `de ${cents.format(Number(lowest))} a ${cents.format(Number(highest))}`;
  const [, whole, decimals = ''] = /^(?:R\$)?\s*(\d{1,2})(?:[.,](\d*))?$/i.exec(text.trim()) ?? [];
  if (whole === undefined) return { refusal: range };
  const price = Number(`${whole}.${decimals}`);
  if (price < Number(lowest) || price > Number(highest)) return { refusal: range };
  return decimals.length > 4 ? { refusal: 'até 4 casas' } : { bid: price.toFixed(4) };
}
