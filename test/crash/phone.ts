import { hourInSantos } from './clock.js';

/** What a person reads in one message of the bot's, as numbers of 10⁻⁴ reais and of 10⁻² mm/h. */
export interface Seen {
  readonly alerts: readonly {
    readonly kind: 'crossed' | 'already' | 'rain-crossed' | 'rain-already' | 'rain-stronger';
    readonly limit: number;
    readonly value: number;
  }[];
  /** All limits and values in it, as they follow each other. */
  readonly prices: readonly number[];
  /** An answer that is known by its words and not by a price. */
  readonly says: 'question' | 'place' | 'silence' | 'undone' | 'list' | 'gone' | undefined;
  /** It says that it may be a repeat. */
  readonly marked: boolean;
  /** It is what an edit makes of a message. */
  readonly isCorrection: boolean;
}

const price = /R\$\s(\d+),(\d{2,4})(?!\d)/gu;
/** `📉 Dólar a R$ 4,4812 às 14h03: já está abaixo do seu limite de R$ 4,50.` */
const alertLine =
  /^(?:📈|📉)[^\n:]* a R\$\s(\d+,\d{2,4})(?!\d)[^\n:]*: (já est(?:á|ava) )?[^\n]*?R\$\s(\d+,\d{2,4})(?!\d)/gmu;

const millimetres = /(\d+(?:,\d{1,2})?)\smm\/h/gu;
/** `🌧 Deve estar chovendo em Santos agora (5h37), até 2 mm/h (moderada), 80% de chance.` */
const rainLine = /^🌧([^\n]*?)até (\d+(?:,\d{1,2})?)\smm\/h([^\n]*)/gmu;

const words: readonly (readonly [Exclude<Seen['says'], undefined>, RegExp])[] = [
  ['question', /anotado\. Onde\?/u],
  ['place', /^📍/u],
  ['silence', /fica em silêncio/u],
  ['undone', /^Desfeito: tudo como antes/u],
  ['list', /^(?:Seus avisos:|Você não tem avisos)/u],
  ['gone', /^Esse aviso já não existe/u],
];

/** Whether this only tells: what is lost of it is asked for again, so it is tried once more after a death and then no more. */
export const onlyTells = ({ says }: Pick<Seen, 'says'>): boolean =>
  says === 'question' || says === 'list' || says === 'gone';

export function seenIn(text: string): Seen {
  const alerts = [...text.matchAll(alertLine)].map(([, value = '', already, limit = '']) => ({
    kind: already === undefined ? ('crossed' as const) : ('already' as const),
    limit: numberOf(limit),
    value: numberOf(value),
  }));
  const rain = [...text.matchAll(rainLine)].map(([, before = '', value = '', after = '']) => ({
    kind: rainKind(before + after),
    limit: 0,
    value: mm(value),
  }));
  return {
    alerts: [...alerts, ...rain],
    prices: pricesIn(text),
    says: words.find(([, word]) => word.test(text))?.[0],
    marked: /talvez repetido/iu.test(text),
    isCorrection: /^Atualização da/mu.test(text),
  };
}

/** In the order of the text: what an answer is about stands before the list of all. */
function pricesIn(text: string): readonly number[] {
  const reais = [...text.matchAll(price)].map(({ index, 1: whole = '', 2: cents = '' }) => ({
    ...{ index, value: numberOf(`${whole},${cents}`) },
  }));
  const rain = [...text.matchAll(millimetres)].map(({ index, 1: value = '' }) => ({ index, value: mm(value) }));
  return [...reais, ...rain].sort((one, other) => one.index - other.index).map(({ value }) => value);
}

function rainKind(line: string): Seen['alerts'][number]['kind'] {
  if (/ficou mais forte|^[^\n]* forte em /u.test(line)) return 'rain-stronger';
  return /(?:^|\s)já\s/iu.test(line) ? 'rain-already' : 'rain-crossed';
}

/** When the rain of this message begins by what it says last: an hour of the day. `none`: it does not come any more. */
export function startTold(text: string): number | 'none' | undefined {
  const change = text.split('\n').findLast((line) => /previsão d\S+ [^:,]*mudou[,:]/u.test(line));
  if (change?.includes('não deve mais')) return 'none';
  const line = change ?? text.split('\n').find((one) => one.startsWith('🌧'));
  const [, hour] = /(?:a partir das|às) (\d{1,2})h(?!\d)/u.exec(line?.replace(/\(\d+ª vez[^)]*\)/u, '') ?? '') ?? [];
  if (hour !== undefined) return Number(hour);
  return line !== undefined && /agora|(?:[Jj]á|ainda) deve estar chovendo/u.test(line) ? hourInSantos : undefined;
}

function mm(text: string): number {
  const [whole = '', part = ''] = text.split(',');
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

function numberOf(text: string): number {
  const [reais = '', cents = ''] = text.split(',');
  return Number(reais) * 10_000 + Number(cents.padEnd(4, '0'));
}
