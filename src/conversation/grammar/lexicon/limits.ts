import type { Operator } from '../../../domain/condition.js';

/** Words without accents (a past tense is news, not a wish), comma-separated. Behind a word like `menor`, `que` and `de` are fillers. */
export const operatorPhrases: Readonly<Record<Operator, string>> = {
  below:
    'abaixo, menor, inferior, menos de, menos que, menos do, menos dos, menos q, mais barato, por menos, <, below, under, less than, lower than, cheaper than, beneath, smaller than',
  above:
    'acima, maior, superior, mais de, mais que, mais do, mais dos, mais q, mais caro, passar, passa, passe, passando, ultrapassar, ultrapassa, ultrapasse, superar, supera, supere, >, above, over, more than, higher than, greater than, passes, exceeds, exceed',
  at_most:
    'no maximo, maximo, ou menos, ou abaixo, ou menor, menor ou igual, igual ou menor, abaixo ou igual, <=, =<, ≤, at most, up to, no more than, or less, or lower, or below, less than or equal',
  at_least:
    'a partir, no minimo, minimo, pelo menos, ao menos, ou mais, ou acima, ou maior, maior ou igual, igual ou maior, acima ou igual, >=, =>, ≥, at least, no less than, or more, or higher, or above, greater than or equal',
};

export const limitPhrases = {
  until: 'ate, until, till',
  reach:
    'chegar, chega, chegue, chegando, bater, bate, bata, batendo, atingir, atinge, atinja, encostar, encoste, hit, hits, reach, reaches, gets to, get to, is at',
  falls:
    'cair, cai, caia, caindo, despencar, despenca, despenque, despencando, desabar, desaba, desabe, ficar barato, fique barato, tiver barato, estiver barato, barato, plunge, plunges, plummets, crashes, baixar, baixa, baixe, baixando, descer, desce, desca, descendo, recuar, fall, falls, falling, drop, drops, dropping, goes down, go down',
  rises:
    'subir, sobe, suba, subindo, disparar, dispara, dispare, disparando, ficar caro, tiver caro, estiver caro, caro, soar, soars, spikes, aumentar, aumenta, aumente, rise, rises, rising, climb, climbs, goes up, go up',
  percent: '%, por cento, percent, per cent, porcento',
  once: 'uma vez, so uma vez, apenas uma vez, uma unica vez, so 1 vez, 1 vez, once, just once, only once, one time, uma vez so',
  each: 'toda vez, todas as vezes, toda hora, sempre, cada vez, every time, always, each time',
} as const;

/** What stands between a falling or rising verb and its price: `cair de 4` is below it, `cair a 4` is down to it. */
export const strictPrepositions: ReadonlySet<string> = new Set(['de', 'do', 'dos', 'below', 'above']);
export const reachingPrepositions: ReadonlySet<string> = new Set('a ao aos para pra pro p to at'.split(' '));

/** What may stand between one of those and the number. */
export const priceArticles: ReadonlySet<string> = new Set(['r', 'rs', 'usd', '$', 'o', 'os', 'uns', 'um', 'de']);
