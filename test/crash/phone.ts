/** What a person reads in one message of the bot's, as numbers of 10⁻⁴ reais and of 10⁻² mm/h. */
export interface Seen {
  readonly alerts: readonly {
    readonly kind: 'crossed' | 'already' | 'rain';
    readonly limit: number;
    readonly value: number;
  }[];
  /** All prices in it. */
  readonly prices: readonly number[];
  /** It says that it may be a repeat. */
  readonly marked: boolean;
}

const price = /R\$\s(\d+),(\d{2,4})(?!\d)/gu;
/** `📉 Dólar a R$ 4,4812 às 14h03: já está abaixo do seu limite de R$ 4,50.` */
const alertLine = /^(?:📈|📉)[^\n:]* a R\$\s(\d+,\d{2,4})(?!\d)[^\n:]*: (já está )?[^\n]*?R\$\s(\d+,\d{2,4})(?!\d)/gmu;

const millimetres = /(\d+(?:,\d{1,2})?)\smm\/h/gu;
/** `🌧 Deve estar chovendo em Santos agora (5h37), até 2 mm/h (moderada), 80% de chance.` */
const rainLine = /^🌧[^\n]* em Santos[^\n]*?até (\d+(?:,\d{1,2})?)\smm\/h/gmu;

export function seenIn(text: string): Seen {
  const alerts = [...text.matchAll(alertLine)].map(([, value = '', already, limit = '']) => ({
    kind: already === undefined ? ('crossed' as const) : ('already' as const),
    limit: numberOf(limit),
    value: numberOf(value),
  }));
  const rain = [...text.matchAll(rainLine)].map(([, value = '']) => ({
    kind: 'rain' as const,
    limit: 0,
    value: mm(value),
  }));
  return {
    alerts: [...alerts, ...rain],
    prices: [
      ...[...text.matchAll(price)].map(([, reais = '', cents = '']) => numberOf(`${reais},${cents}`)),
      ...[...text.matchAll(millimetres)].map(([, value = '']) => mm(value)),
    ],
    marked: /talvez repetido/iu.test(text),
  };
}

function mm(text: string): number {
  const [whole = '', part = ''] = text.split(',');
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

function numberOf(text: string): number {
  const [reais = '', cents = ''] = text.split(',');
  return Number(reais) * 10_000 + Number(cents.padEnd(4, '0'));
}
