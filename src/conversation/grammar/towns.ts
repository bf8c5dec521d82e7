import { longestTown, townsLike } from '../../places/find-town.js';
import { placeQueryIn } from '../../places/place-query.js';
import { regionLength } from '../../places/region.js';
import { stateNamed } from '../../places/state.js';
import type { TownSaid } from './intent.js';
import type { Mark } from './mark.js';
import type { Piece } from './piece.js';
import { phraseAt, type FindTown } from './pieces.js';
import type { Token } from './tokens.js';

/** Before a place; behind any of the others a town must be one beyond doubt. */
export const placePrepositions: ReadonlySet<string> = new Set('em no na nos nas in at near perto'.split(' '));
const ways: ReadonlySet<string> = new Set('de do da dos das para pra pro p to for of from'.split(' '));

/** Towns, and words that every day mean something else. */
const ordinary: ReadonlySet<string> = new Set(
  'alegre alegria alianca alto altos amparo aparecida arame areia areias aurora bagre bandeira barao barra barracao barreira barro batalha bebedouro bonito brasileira breves cabeceiras cacador calcado campanha campestre campo canela capela capitao caracol caridade carneiros casa casca castanha castelo centenario central chacara chale colina colinas colmeia coluna combinado condado conde conquista corrente correntes cristal cruz cruzeiro datas delta descanso diamante divino dourado dourados encantado encanto encruzilhada escada esmeralda esperanca estacao estreito estrela extrema fama farol fartura feijo feira feliz flores floresta florestal formiga formosa formoso fortuna franca fronteira fronteiras gentil gloria graca grossos guarda harmonia horizonte ilha imaculada independencia inocencia itau jangada jardim joia juramento lagarto lagoa laje leme liberdade lontra luz machado manga maravilha maravilhas marco mascote mata matinha matinhos meridiano milagres mineiros mirante missal modelo moeda montanha monte moreno morros mundo nobres norte nova oeste oleo oriente ouro padre painel panorama papagaios paraiso passagem passos patos paulista paulistas pavao paz pedra pedras peixe pendencias perola piedade pilar pimenta placas planalto planura platina pocao pombos ponte pontal porto posse prado praia prainha prata primavera princesa progresso promissao pureza quadra queimadas raposa realeza recreio reduto registro regeneracao reserva resplendor restinga rio riqueza rochedo rodeio rolante salgado salto saudade saudades saude segredo selva serio serra sertao socorro sol solidao sombrio sonora sorriso sossego sul talisma tarde telha terra tesouro tiros torres touros triunfo trombas tubarao tucano una uniao vale valente vargem varzea vassouras venturosa vera verde verdejante vereda viadutos videira vigia vista vitoria viva volta'.split(
    ' ',
  ),
);

/** What stands behind `em` and is no town. */
const nowhere: ReadonlySet<string> = new Set(
  'varal fome sono medo viagem onibus metro carro aula prova rota transito aeroporto hotel proximas proximos proxima proximo casa sitio trabalho praia rua escola fazenda bairro cidade minha meu regiao brasil nordeste sudeste norte sul centro interior litoral ferias reuniao breve geral caso todo toda todos todas qualquer algum alguma nenhum breve media seguida dobro real reais dolar dolares euro euros mundo chacara roca predio condominio faculdade servico campo silencio paz time fact general'.split(
    ' ',
  ),
);

/** Stands for what is no word: no name has it. */
const noWord = '0';
const mostNameWords = 5;
const leastLikeLetters = 5;
const links: ReadonlySet<string> = new Set('d da do de dos das'.split(' '));

/** The town that is named there: one of the bundled list, one that comes near, or (behind `em`) any name. */
export const findTown: FindTown = (tokens, at, before) => {
  const last = before?.text.split(' ').at(-1) ?? '';
  const isPlace = placePrepositions.has(last) || isPlacing(before);
  const isWay = ways.has(last);
  const words = tokens.map(({ kind, text }) => (kind === 'word' ? text : noWord));
  const found = longestTown(words, at);
  const region = regionLength(words, at, isPlace);
  if (region > (found?.length ?? 0) && (isPlace || isWay || isLast(tokens, at + region - 1))) {
    const named = words.slice(at, at + region);
    return town({ is: 'town', query: { name: named.join(' ') }, towns: [] }, named);
  }
  if (found !== undefined) {
    const { towns, length } = found;
    const name = words.slice(at, at + length).join(' ');
    const around = isPlace ? townAround(words, at + length) : undefined;
    if (around?.isState === true) return partOf(words, at, length, around);
    const query = placeQueryIn(name) ?? { name };
    const isSaid = query.state !== undefined || !isOrdinary(tokens, at, length) || (isPlace && !isKnown(tokens, at));
    // `sp capital`: the town and not its state.
    const end = at + length + (words[at + length] === 'capital' ? 1 : 0);
    if (isSaid) return town({ is: 'town', query, towns }, words.slice(at, end));
  }
  if (!isPlace && !isWay && !isLast(tokens, at)) return undefined;
  const any = isPlace ? anyName(words, tokens, at) : undefined;
  // `Capão Redondo`: a name of several words is no mistyped town of one.
  return any !== undefined && any[1] > 1 ? any : (near(words, tokens, at) ?? any);
};

/** `/local Springfield` */
function isPlacing(before: Piece | undefined): boolean {
  return before?.is === 'mark' && before.mark.is === 'verb' && ['places', 'zones'].includes(before.mark.verb);
}

function town(said: TownSaid, words: readonly string[]): ReturnType<FindTown> {
  return [{ is: 'mark', mark: { is: 'town', town: said }, text: words.join(' ') }, words.length];
}

/** All of its words mean something else too. */
function isOrdinary(tokens: readonly Token[], at: number, length: number): boolean {
  const words = tokens.slice(at, at + length);
  return words.every(({ text }, place) => ordinary.has(text) || phraseAt([...words], place)?.[1] !== undefined);
}

/** A day, a time, an amount: never a place, even behind `em`. */
function isKnown(tokens: readonly Token[], at: number): boolean {
  const mark = phraseAt(tokens, at)?.[0];
  return mark?.is === 'mark' && !weak.has(mark.mark.is);
}
const weak: ReadonlySet<Mark['is']> = new Set<Mark['is']>(['filler', 'all', 'level']);

/** A mistyped town: one word that nobody knows. */
function near(words: readonly string[], tokens: readonly Token[], at: number): ReturnType<FindTown> {
  const word = words[at] ?? '';
  if (word.length < leastLikeLetters || nowhere.has(word) || phraseAt(tokens, at) !== undefined) return undefined;
  const towns = townsLike({ name: word });
  return towns.length === 0 ? undefined : town({ is: 'town', query: { name: word }, towns, isNear: true }, [word]);
}

/** `em Springfield`: words that mean nothing to us are a name, to be asked of the geocoder. */
function anyName(words: readonly string[], tokens: readonly Token[], at: number): ReturnType<FindTown> {
  let end = at;
  while (end < words.length && end - at < mostNameWords) {
    // `Pau d'Alho`, `Ponta da Areia`: a link belongs to the name where a name goes on behind it.
    const isLinked = end > at && links.has(words[end] ?? '') && isNameWord(words, tokens, end + 1);
    if (!isLinked && !isNameWord(words, tokens, end)) break;
    if (end > at && !heads.has(words[end - 1] ?? '') && endsWithTown(words, tokens, end)) break;
    end += isLinked ? 2 : 1;
  }
  const name = words.slice(at, end);
  if (name.length === 0 || name.join('').length < 3) return undefined;
  const around = townAround(words, end);
  return around === undefined
    ? town({ is: 'town', query: { name: name.join(' ') }, towns: [] }, name)
    : partOf(words, at, name.length, around);
}

interface Around {
  readonly state: string | undefined;
  readonly length: number;
  /** A state is called so too, and the town before it is none of that state. */
  readonly isState: boolean;
}

/** The town that stands behind another name: `Copacabana, Rio de Janeiro`. */
function townAround(words: readonly string[], at: number): Around | undefined {
  const found = longestTown(words, at);
  const [first] = found?.towns ?? [];
  if (found === undefined || first === undefined) return undefined;
  const named = words.slice(at, at + found.length).join(' ');
  return { state: first.state, length: found.length, isState: stateNamed(named) !== undefined };
}

/** A part of a town: that it is in no list is left to who asks where. */
function partOf(words: readonly string[], at: number, length: number, around: Around): ReturnType<FindTown> {
  const name = words.slice(at, at + length).join(' ');
  const query = { name, ...(around.state !== undefined && { state: around.state }) };
  return town({ is: 'town', query, towns: [] }, words.slice(at, at + length + around.length));
}

/** Of names that go on with another: `Vila Mariana`. */
const heads: ReadonlySet<string> = new Set(
  'vila jardim jd parque conjunto cidade barra alto praia bairro morro recanto residencial loteamento chacara nossa'.split(
    ' ',
  ),
);

/** `Savassi, Belo Horizonte`: what follows is a town of its own, beyond doubt. */
function endsWithTown(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  const found = longestTown(words, at);
  if (found === undefined) return false;
  return townAround(words, at)?.isState === true || !isOrdinary(tokens, at, found.length);
}

/** `em casa`, `na praia`: said like a town, and none. */
export function isNowhere(word: string): boolean {
  return nowhere.has(word);
}

function isNameWord(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  const word = words[at] ?? '';
  return /^\p{L}{2,}$/u.test(word) && !nowhere.has(word) && phraseAt(tokens, at) === undefined;
}

/** There a town can stand without a preposition: `chuva 0,5 santos`. */
function isLast(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1).every(({ text }) => text === '?');
}
