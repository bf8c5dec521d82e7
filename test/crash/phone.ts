/** What a person reads in one message of the bot's, as numbers of 10⁻⁴ reais. */
export interface Seen {
  readonly alerts: readonly {
    readonly kind: 'crossed' | 'already';
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

export function seenIn(text: string): Seen {
  const alerts = [...text.matchAll(alertLine)].map(([, value = '', already, limit = '']) => ({
    kind: already === undefined ? ('crossed' as const) : ('already' as const),
    limit: numberOf(limit),
    value: numberOf(value),
  }));
  return {
    alerts,
    prices: [...text.matchAll(price)].map(([, reais = '', cents = '']) => numberOf(`${reais},${cents}`)),
    marked: /talvez repetido/iu.test(text),
  };
}

function numberOf(text: string): number {
  const [reais = '', cents = ''] = text.split(',');
  return Number(reais) * 10_000 + Number(cents.padEnd(4, '0'));
}
