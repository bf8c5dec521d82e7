import type { Operator } from '../../domain/condition.js';
import { pairNames, pairs, type Pair } from '../../domain/pair.js';

/**
 * What a phrase does to a wish. `until`: `até`, at most before a price. `reach`: from either side. `falls`, `rises`: a direction that
 * the word behind it makes an operator. `price`: names what is watched. `asks`: a question about it, and beside a limit a doubt.
 * `cancels`, `stops`: ends what is there, and so makes nothing. `convert`: asks what a sum is worth.
 * `kind`: a currency or rate that is not watched. `dollar_sign`: the dollar, where nothing else is named. `filler`: changes nothing. `no`: turns everything around, or (per cent) makes it another thing.
 */
export type Mark =
  | { readonly is: 'operator'; readonly operator: Operator }
  | { readonly is: 'pair'; readonly pair: Pair }
  | { readonly is: OtherMark };

type OtherMark =
  | ('until' | 'reach' | 'falls' | 'rises' | 'rain' | 'price' | 'asks' | 'centavos' | 'filler' | 'no')
  | ('cancels' | 'stops' | 'convert' | 'kind' | 'dollar_sign');

/** The longest phrase, in words. */
export const longestPhrase = 4;

/** Words without accents (a past tense is news, not a wish), comma-separated. Behind a word like `menor`, `que` and `de` are fillers. */
const operatorPhrases: Readonly<Record<Operator, string>> = {
  below:
    'abaixo, menor, inferior, menos de, menos que, menos do, menos dos, menos q, mais barato, por menos, <, below, under, less than, lower than, cheaper than',
  above:
    'acima, maior, superior, mais de, mais que, mais do, mais dos, mais q, mais caro, passar, passa, passe, passando, ultrapassar, ultrapassa, ultrapasse, superar, supera, supere, >, above, over, more than, higher than, greater than, passes, exceeds',
  at_most:
    'no maximo, maximo, ou menos, ou abaixo, ou menor, menor ou igual, igual ou menor, abaixo ou igual, <=, =<, ≤, at most, up to, no more than, or less, or lower, or below, less than or equal',
  at_least:
    'a partir, no minimo, minimo, pelo menos, ao menos, ou mais, ou acima, ou maior, maior ou igual, igual ou maior, acima ou igual, >=, =>, ≥, at least, no less than, or more, or higher, or above, greater than or equal',
};

const otherPhrases: Readonly<Record<OtherMark, string>> = {
  until: 'ate, until',
  reach:
    'chegar, chega, chegue, chegando, bater, bate, bata, batendo, atingir, atinge, atinja, encostar, encoste, hit, hits, reach, reaches, gets to, get to, is at',
  falls:
    'cair, cai, caia, caindo, baixar, baixa, baixe, baixando, descer, desce, desca, descendo, recuar, fall, falls, falling, drop, drops, dropping, goes down, go down',
  rises: 'subir, sobe, suba, subindo, aumentar, aumenta, aumente, rise, rises, rising, climb, climbs, goes up, go up',
  rain: 'chuva, chuvas, chover, chove, chova, chovendo, choveu, garoa, temporal, tempestade, chuvisco, rain, rains, raining, rainy',
  price: 'cotacao, valor, preco, price, rate, quote, value',
  asks: 'quanto, quanta, quantos, quantas, qual, agora, hoje, custa, custam, vale, valem, sai, saem, dao, equivale, equivalem, now, today, how, much, what',
  cancels:
    'cancelar, cancela, cancele, cancelem, cancelo, cancelamento, remover, remove, remova, excluir, exclui, exclua, tirar, tira, tire, deletar, deleta, delete, apagar, apaga, apague, esquecer, esquece, esqueca, unsubscribe, cancel, erase, forget',
  stops:
    'para de me avisar, para de avisar, para de mandar, para de me mandar, pare de me avisar, pare de avisar, parar de me avisar, parar de avisar, nao quero mais, nao me avisa mais, nao me avise mais, nao avisa mais, nao avise mais, nao precisa mais, nao preciso mais, pausar, pausa, pause, suspender, suspende, desativar, desativa, desative, desligar, desliga, desligue, stop telling me, stop alerting me, stop it, no more alerts',
  convert: 'converter, converte, converta, conversao, em reais, em real, convert, in reais, in brl',
  kind: 'turismo, paralelo, blue, canadense, canadenses, australiano, australianos, neozelandes, hong kong, cad, aud, tourism, canadian, australian',
  dollar_sign: '$',
  centavos: 'centavo, centavos, cents',
  filler:
    'o, a, os, as, um, uns, uma, de, do, da, dos, das, d, em, no, na, nos, nas, ao, aos, por, pelo, pela, para, pra, pro, p, que, q, se, quando, qdo, qd, assim, me, mim, eu, vc, voce, avisa, avise, avisar, avisem, aviso, alerta, alerte, alertar, notifica, notifique, notificar, lembra, lembre, quero, queria, gostaria, preciso, saber, ser, seja, for, estar, esta, ta, tiver, esteja, estiver, ficar, fica, fique, ficando, custar, custando, custe, valer, valendo, valha, moeda, comercial, compra, r, rs, real, reais, brl, conto, contos, pila, pilas, mango, mangos, e, us, oi, ola, opa, favor, pf, pfv, obrigado, obrigada, limiar, then, when, whenever, if, once, the, an, is, gets, get, goes, go, going, it, to, of, at, tell, let, know, alert, notify, warn, please, want, would, like, i, than, that, subscribe, watch, criar, cria, crie, novo',
  no: '%, por cento, percent, per cent, nao, nunca, jamais, sem, nem, not, never, don, dont, without',
};

const marks: ReadonlyMap<string, Mark> = new Map([
  ...Object.entries(otherPhrases).flatMap(([is, text]) =>
    phrases(text).map((phrase): [string, Mark] => [phrase, { is: is as keyof typeof otherPhrases }]),
  ),
  ...Object.entries(operatorPhrases).flatMap(([operator, text]) =>
    phrases(text).map((phrase): [string, Mark] => [phrase, { is: 'operator', operator: operator as Operator }]),
  ),
  ...pairNames.flatMap((pair) => pairs[pair].words.map((word): [string, Mark] => [word, { is: 'pair', pair }])),
]);

export function markOf(phrase: string): Mark | undefined {
  return marks.get(phrase);
}

/** What stands between a falling or rising verb and its price: `cair de 4` is below it, `cair a 4` is down to it. */
export const strictPrepositions: ReadonlySet<string> = new Set(['de', 'do', 'dos', 'below', 'above']);
export const reachingPrepositions: ReadonlySet<string> = new Set([
  'a',
  'ao',
  'aos',
  'para',
  'pra',
  'pro',
  'p',
  'to',
  'at',
]);

/** What may stand between one of those and the number. */
export const priceArticles: ReadonlySet<string> = new Set(['r', 'rs', 'usd', '$', 'o', 'os', 'uns', 'um', 'de']);

const stopBegins: ReadonlySet<string> = new Set('para pare parar chega basta stop'.split(' '));
const stopGoesOn: ReadonlySet<string> = new Set(
  'de com avisar mandar telling sending alerting notifying messaging'.split(' '),
);

/** `para de encher`: only where it begins the sentence; `cair para 4` is a price. */
export function startsStop([first, second, third]: readonly {
  readonly kind: string;
  readonly text: string;
}[]): boolean {
  return stopBegins.has(first?.text ?? '') && stopGoesOn.has(second?.text ?? '') && third?.kind !== 'number';
}

/** Words that cancel, to be left out where a number is looked for. */
export const cancelWords: ReadonlySet<string> = new Set(phrases(otherPhrases.cancels));

export const everything: ReadonlySet<string> = new Set(['tudo', 'todos', 'todas', 'all', 'everything']);

function phrases(text: string): readonly string[] {
  return text.split(', ');
}
