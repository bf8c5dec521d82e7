import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../support/seeded.js';
import { meaningOf, understood } from './meaning.js';

describe('rain', () => {
  test.each([
    ['/subscribe chuva 0.5', 'watch rain above 0.5'],
    ['/chuva 0,5', 'watch rain above 0.5'],
    ['chuva 0,5 santos', 'watch rain above 0.5 @Santos/SP'],
    ['chuva em Santos/SP 0,5', 'watch rain above 0.5 @Santos/SP'],
    ['chuva acima de 2 em Santos - SP', 'watch rain above 2 @Santos/SP'],
    ['chuva acima de 2 mm/h em Santos, SP', 'watch rain above 2 @Santos/SP'],
    ['só chuva forte', 'watch rain above 10'],
    ['chuva moderada', 'watch rain above 2'],
    ['avisa se chover fraca', 'watch rain above 0.5'],
    ['qualquer chuva', 'watch rain at_least 0.1'],
    ['chuva 0', 'watch rain at_least 0.1'],
    ['chuva a partir de 3 milímetros', 'watch rain at_least 3'],
    ['chuva de dez milímetros', 'watch rain above 10'],
    ['chuva zero vírgula cinco', 'watch rain above 0.5'],
    ['chuva meio milímetro', 'watch rain above 0.5'],
    ['chuva forte até sexta', 'watch rain above 10 until fri'],
    ['chuva forte até o fim de semana', 'watch rain above 10 until sun'],
    ['chuva acima de 10 em São Paulo até sexta uma vez', 'watch rain above 10 @São Paulo/SP once until fri'],
    ['rain in santos above 2', 'watch rain above 2 @Santos/SP'],
    ['tell me when it rains', 'ask rain-level'],
    ['me avisa se for chover', 'ask rain-level'],
    ['chuva', 'ask rain-level'],
    ['chuva em três lagoas', 'ask rain-level @Três Lagoas/MS'],
    ['chuva em casa', 'ask rain-level'],
    ['chuva 2 em sp capital', 'watch rain above 2 @São Paulo/SP'],
    ['chuva 2 na capital', 'ask unsure'],
    ['chuva abaixo de 2', 'not-done rain-below'],
    ['chuva até 2', 'not-done rain-below'],
    ['chuva moderada ou forte', 'ask unsure'],
    ['chuva 2 ou 5', 'ask unsure'],
    ['chuva no rio grande do sul', 'ask unsure'],
    ['chuva 0,01', 'ask unsure'],
    ['chuva 201', 'ask unsure'],
    ['chuva 0,555', 'ask unsure'],
    ['chuba 0,5', 'ask unsure'],
    ['chuva acima de 2 em Santos?', 'ask unsure'],
    ['chuva forte em santos e em recife', 'watch rain above 10 @Santos/SP & watch rain above 10 @Recife/PE'],
    ['chuva forte em fevereiro', 'ask unsure'],
    ['me avisa se chover de manhã', 'not-done hours'],
    ['me avisa quando parar de chover', 'not-done rain-below'],
  ])('%s: %s', (typed, meaning) => {
    expect(meaningOf(typed)).toBe(meaning);
  });
});

describe('questions about rain', () => {
  test.each([
    ['vai chover amanhã em Curitiba?', 'now rain @Curitiba/PR tomorrow'],
    ['tá chovendo aí?', 'now rain'],
    ['que horas para de chover', 'now rain'],
    ['e aí, vai chover?', 'now rain'],
    ['chuva amanhã?', 'now rain tomorrow'],
    ['vai chover sábado?', 'now rain sat'],
    ['will it rain in Santos tomorrow?', 'now rain @Santos/SP tomorrow'],
    ['a chuva vai parar que horas?', 'now rain'],
    ['vai continuar chovendo?', 'now rain'],
    ['tempo em curitiba', 'now rain @Curitiba/PR'],
    ['chuva no fim de semana?', 'now rain sat'],
    ['chuva semana que vem?', 'unclear'],
    ['qual a chance de chuva', 'now rain'],
    ['dá pra sair sem guarda-chuva?', 'now rain'],
    ['precisa de guarda-chuva?', 'now rain'],
    ['vai cair água?', 'now rain'],
    ['e amanhã?', 'now rain tomorrow'],
    ['vai chover depois das 18h?', 'now rain'],
    ['vai chover de segunda a sexta?', 'unclear'],
    ['amanhã', 'unclear'],
    ['chuva só de tarde', 'not-done hours'],
  ])('%s: %s', (typed, meaning) => {
    expect(meaningOf(typed)).toBe(meaning);
  });
});

describe('places', () => {
  test.each([
    ['viajei, tô em recife', 'place @Recife/PE'],
    ['/local recife', 'place @Recife/PE'],
    ['/local', 'ask place'],
    ['mudei de cidade', 'ask place'],
    ['mudei pra springfield', 'place @springfield'],
    ['tô em reunião', 'unclear'],
    ['moro em três lagoas', 'place @Três Lagoas/MS'],
    ['i’m in recife', 'place @Recife/PE'],
    ['/fuso Manaus', 'zone @Manaus/AM'],
    ['/fuso America/Manaus', 'zone America/Manaus'],
    ['/fuso Lisboa', 'zone @lisboa'],
    ['/local Pinheiros, São Paulo', 'place @pinheiros'],
    ['/fuso America/Sao_Paulo', 'zone America/Sao_Paulo'],
    ['chuva forte em natal', 'watch rain above 10 @Natal/RN'],
  ])('%s: %s', (typed, meaning) => {
    expect(meaningOf(typed)).toBe(meaning);
  });

  test('a name that is in no list is left to the geocoder', () => {
    expect(understood('chuva 2 em springfield')).toMatchObject({
      wish: { place: { is: 'town', query: { name: 'springfield' }, towns: [] }, doubt: undefined },
    });
  });

  test.each([
    ['chuva 2 na Bahia', 'bahia'],
    ['chuva 2 em SC', 'sc'],
    ['chuva 2 no interior de São Paulo', 'interior de sao paulo'],
    ['chuva 2 no litoral norte', 'litoral norte'],
    ['chuva 2 na zona sul de São Paulo', 'zona sul de sao paulo'],
    ['chuva forte no sul de Minas', 'sul de minas'],
  ])('%s names no town, and none is taken for it', (typed, name) => {
    expect(understood(typed)).toMatchObject({ wish: { place: { query: { name }, towns: [] }, doubt: undefined } });
    expect(meaningOf(typed)).toBe('ask unsure');
  });

  test.each([
    ['chuva 2 em Pinheiros, São Paulo', { name: 'pinheiros', state: 'SP' }],
    ['chuva 2 em Copacabana, Rio de Janeiro', { name: 'copacabana', state: 'RJ' }],
    ['chuva 2 na Savassi, Belo Horizonte', { name: 'savassi', state: 'MG' }],
    ['chuva 2 em Vila Mariana, SP', { name: 'vila mariana', state: 'SP' }],
  ])('%s: a part of a town is looked for there', (typed, query) => {
    expect(understood(typed)).toMatchObject({ wish: { place: { query, towns: [] }, doubt: undefined } });
  });

  test('homonyms stay open', () => {
    const intent = understood('chuva 2 em bom jesus');
    expect(intent).toMatchObject({ wish: { place: { query: { name: 'bom jesus' } } } });
    expect(meaningOf('chuva 2 em bom jesus')).toBe('ask unsure');
  });

  test('a town that is mistyped by a letter is asked about', () => {
    expect(understood('chuva 2 em curitoba')).toMatchObject({
      wish: { place: { isNear: true, query: { name: 'curitoba' } } },
    });
  });
});

describe('quiet', () => {
  test.each([
    ['silencia por 2 horas', 'silence all 2h'],
    ['/silenciar 2 30m', 'silence 2 30m'],
    ['silencia 1h30', 'silence all 90m'],
    ['silencia até as 8', 'silence all until 8h'],
    ['mute until 8pm', 'silence all until 20h'],
    ['silencia por 2', 'unclear'],
    ['silencia até amanhã às 8', 'unclear'],
    ['silencia essa semana', 'unclear'],
    ['mute 2 for an hour', 'silence 2 1h'],
    ['pausa por 2 horas', 'silence all 2h'],
    ['para de me avisar até sexta', 'silence all fri'],
    ['silencia das 22 às 7', 'night 22-7'],
    ['não me avisa mais do dólar', 'pause USD-BRL'],
    ['não me avisa nada hoje', 'silence all today'],
    ['tira do silêncio', 'unsilence'],
    ['/noite', 'night'],
    ['/noite 22-7', 'night 22-7'],
    ['/noite 22 -7 segurar', 'night 22-7 hold'],
    ['das 10 da noite às 7 da manhã sem som', 'night 22-7 silent'],
    ['/noite 22:30-7', 'ask unsure'],
    ['desilenciar', 'unsilence'],
    ['/silenciar 0', 'unsilence'],
    ['/silenciar off', 'unsilence'],
    ['n me acorda de madrugada', 'night hold'],
    ['silêncio por 20 minutos tô em reunião', 'silence all 20m'],
    ['silencia o grupo por 20 minutos', 'unclear'],
    ['silencia das 22:30 às 7', 'ask unsure'],
    ['não me avisa antes das 8', 'silence all until 8h'],
    ['não me acorda', 'night hold'],
    ['de noite pode tocar', 'night sound'],
  ])('%s: %s', (typed, meaning) => {
    expect(meaningOf(typed)).toBe(meaning);
  });
});

describe('alerts that exist', () => {
  test.each([
    ['cancela tudo', 'cancel all'],
    ['cancela a chuva de santos', 'cancel rain @Santos/SP'],
    ['para de avisar da chuva', 'pause rain'],
    ['/parar', 'pause all'],
    ['parar', 'ask unsure'],
    ['para os avisos de chuva', 'pause rain'],
    ['muda o aviso de chuva pra forte', 'edit rain 10'],
    ['aumenta pra 5,20', 'edit 5.2'],
    ['volta a avisar', 'resume all'],
    ['muda pra 4,60', 'edit 4.6'],
    ['na verdade 4,60', 'edit 4.6'],
    ['não, 4,70', 'edit 4.7'],
    ['não, é 4,70', 'edit 4.7'],
    ['na verdade, dólar acima de 5,50', 'ask unsure'],
    ['tchau', 'smalltalk'],
    ['só uma vez', 'ask unsure'],
    ['muda o 2 pra 4,60', 'edit 2 4.6'],
    ['muda o dólar pra 4,60', 'edit USD-BRL 4.6'],
    ['muda a chuva pra 2', 'edit rain 2'],
    ['sobe o limite do dólar pra 5,80', 'edit USD-BRL 5.8'],
    ['por que o 2 não tocou?', 'why 2'],
    ['não cancela o dólar', 'ask unsure'],
  ])('%s: %s', (typed, meaning) => {
    expect(meaningOf(typed)).toBe(meaning);
  });
});

describe('prices', () => {
  test.each([
    ['dólar abaixo de cinco', 'watch USD-BRL below 5'],
    ['dólar acima de cinco e meio', 'watch USD-BRL above 5.5'],
    ['dólar abaixo de quatro vírgula cinquenta e dois', 'watch USD-BRL below 4.52'],
    ['dólar abaixo de 4,50 até dia 18 de setembro', 'watch USD-BRL below 4.5 until 18/09'],
    ['once the dollar hits 5', 'watch USD-BRL reach 5'],
    ['dollar below 4.5 once', 'watch USD-BRL below 4.5 once'],
    ['dólar abaixo de 5 e chuva acima de 2 em Santos', 'watch USD-BRL below 5 & watch rain above 2 @Santos/SP'],
    ['me avisa do dólar', 'ask amount USD-BRL'],
    ['bitcoin abaixo de 300 mil', 'not-done bitcoin'],
    ['dólar cair 5%', 'not-done percent'],
    ['chuva com 70% de chance', 'not-done chance'],
    ['comprar dólar', 'not-done pay'],
    ['quero comprar dólar quando chegar a 4,80', 'watch USD-BRL reach 4.8'],
    ['queria ser avisado quando o dolar cair abaixo de 5', 'watch USD-BRL below 5'],
    ['qto tá o dólar', 'now USD-BRL'],
    ['me manda a cotação todo dia', 'unclear'],
    ['dólar ontem', 'unclear'],
    ['muda o dólar pra cinco e trinta', 'edit USD-BRL 5.3'],
    ['muda o 2 pra cinco e vinte', 'edit 2 5.2'],
    ['pausa a chuva e retoma o dolar', 'unclear'],
    ['pausa a chuva, retoma o dolar', 'unclear'],
    ['pausa tudo menos o dólar', 'unclear'],
    ['cancela tudo, mas deixa o dólar', 'unclear'],
    ['silencia tudo mas não a chuva', 'unclear'],
    ['cancela o dólar e me avisa da chuva acima de 2', 'unclear'],
    ['não quero mais nenhum aviso, cancela tudo', 'cancel all'],
    ['passa o dólar pra 5,80', 'edit USD-BRL 5.8'],
    ['dólar acima dos 5 e meio', 'watch USD-BRL above 5.5'],
    ['muda o dólar pra 5 e o euro pra 6', 'ask unsure'],
    ['passa o limite do dólar pra cinco e cinquenta', 'edit USD-BRL 5.5'],
    ['cancela a chuva e muda o dólar pra 4,70', 'unclear'],
    ['avisa se a chuva passar de 2 mm', 'watch rain above 2'],
    ['em Petrópolis me avisa se a chuva passar de 10', 'watch rain above 10 @Petrópolis/RJ'],
    ['dólar acima de cinco e vinte', 'watch USD-BRL above 5.2'],
    ['dólar acima de 5 e 20', 'ask unsure'],
    ['dólar entre cinco e vinte e seis', 'ask unsure'],
    ['dólar abaixo ou acima de 5', 'ask side USD-BRL 5'],
    ['/subscribe dolar', 'ask amount USD-BRL'],
    ['silencia por uma hora e meia', 'silence all 90m'],
    ['me avisa quando a chuva passar', 'not-done rain-below'],
    ['/qualquer', 'unclear'],
  ])('%s: %s', (typed, meaning) => {
    expect(meaningOf(typed)).toBe(meaning);
  });
});

describe('what is asked, told, or why', () => {
  test.each([
    ['o dólar já bateu 5?', 'now USD-BRL'],
    ['quando o dólar bater 5', 'watch USD-BRL reach 5'],
    ['me avisa se o dólar mudar', 'ask amount USD-BRL'],
    ['quando o dólar mudar me avisa', 'ask amount USD-BRL'],
    ['quero um aviso do dólar', 'ask amount USD-BRL'],
    ['avisa quando a chuva cair de 5 mm', 'not-done rain-below'],
    ['chuva forte me avisa, que eu tô com roupa no varal', 'watch rain above 10'],
    ['vc me avisa quando o dólar passar de 5,50?', 'watch USD-BRL above 5.5'],
  ])('%s: %s', (typed, meaning) => {
    expect(meaningOf(typed)).toBe(meaning);
  });
});

describe('the words around a wish', () => {
  test.each([
    ['preciso viajar em dezembro, então me avise quando o dólar estiver abaixo de 4,90', 'watch USD-BRL below 4.9'],
    ['tô em Santos, me avisa se chover mais de 2', 'watch rain above 2 @Santos/SP'],
    ['em dezembro me avisa se o dólar passar de 5,50', 'ask unsure'],
    ['amanhã me avisa se o dólar passar de 5,50', 'ask unsure'],
    ['você pode me avisar quando o dólar passar de 5,50?', 'watch USD-BRL above 5.5'],
    ['dólar pode passar de 5,40?', 'ask unsure'],
    ['você não pode me avisar do dólar abaixo de 5?', 'ask unsure'],
    ['tô em reunião, silêncio por 45 min', 'silence all 45m'],
  ])('%s: %s', (typed, meaning) => {
    expect(meaningOf(typed)).toBe(meaning);
  });
});

describe('what a wish is tied to and we do not do', () => {
  test.each([
    ['chuva 2 de segunda a sexta', ['days'], 'not-done days'],
    ['dólar abaixo de 5 no fim de semana', ['days'], 'not-done days'],
    ['chuva forte em Santos só nos dias úteis', ['days'], 'not-done days'],
    ['dólar abaixo de 5 toda sexta', ['days'], 'not-done days'],
    ['chuva 2 segunda, quarta e sexta', ['days'], 'not-done days'],
    ['chuva 2 só de dia', ['part_of_day'], 'not-done hours'],
    ['dólar abaixo de 5 depois das 18h', ['part_of_day'], 'not-done hours'],
    ['chuva 2 entre 8h e 18h', ['part_of_day'], 'not-done hours'],
    ['dólar acima de 5 das 8 às 18', ['part_of_day'], 'not-done hours'],
    ['chuva forte antes das 9h', ['part_of_day'], 'not-done hours'],
    ['me avisa 2 horas antes de chover', ['lead_time'], 'not-done lead-time'],
    ['chuva 2 com 1 hora de antecedência', ['lead_time'], 'not-done lead-time'],
    ['rain above 2 on weekends', ['days'], 'not-done days'],
    ['chuva 2 de segunda a sexta só de manhã', ['days', 'part_of_day'], 'not-done days'],
  ])('%s: %j', (typed, asides, meaning) => {
    expect(understood(typed)).toMatchObject({ is: 'wish', wish: { asides, doubt: undefined } });
    expect(meaningOf(typed)).toBe(meaning);
  });

  test('it is said of each of several wishes', () => {
    expect(understood('dólar abaixo de 5 e chuva forte de segunda a sexta')).toMatchObject({
      is: 'wishes',
      wishes: [{ asides: [] }, { asides: ['days'] }],
    });
  });

  test('a time is no condition where it asks for the forecast, and no alert is made for one day', () => {
    expect(meaningOf('vai chover no fim de semana?')).toBe('now rain sat');
    expect(meaningOf('dólar abaixo de 5 amanhã')).toBe('ask unsure');
  });
});

describe('two things at once', () => {
  test.each([
    ['me avisa se chover mais de 2 e se o dólar passar de 5,50', 'watch rain above 2 & watch USD-BRL above 5.5'],
    ['chuva 2 em Santos e Guarujá', 'watch rain above 2 @Santos/SP & watch rain above 2 @Guarujá/SP'],
  ])('%s: %s', (typed, meaning) => {
    expect(meaningOf(typed)).toBe(meaning);
  });

  test.each([
    ['me avisa se chover e se o dólar passar de 5,50', ['rain', 'fx']],
    ['me avisa da chuva e do dólar', ['rain', 'fx']],
    ['chuva 2 e dólar 5,50', ['rain', 'fx']],
  ])('%s: what one of them lacks is asked, none is lost', (typed, of) => {
    const intent = understood(typed);
    expect(intent.is === 'wishes' && intent.wishes.map((wish) => wish.of)).toEqual(of);
  });
});

describe('numbers', () => {
  test.each([
    ['chuva -1', 'rain', '-1'],
    ['chuva acima de -0,5 mm', 'rain', '-0,5'],
    ['dólar abaixo de -5', 'fx', '-5'],
  ])('%s is none that can be watched, and keeps its minus', (typed, of, number) => {
    expect(understood(typed)).toMatchObject({ is: 'implausible', of, typed: number });
  });

  test.each([
    ['5 e meio', 'ask pair 5.5'],
    ['cinco e meio', 'ask pair 5.5'],
    ['dólar 5 e meio', 'ask side USD-BRL 5.5'],
    ['dois e meio de chuva', 'watch rain above 2.5'],
    ['chuva 2 e meio', 'watch rain above 2.5'],
    ['muda pra 5 e meio', 'edit 5.5'],
  ])('%s: %s', (typed, meaning) => {
    expect(meaningOf(typed)).toBe(meaning);
  });
});

describe('nights that cannot be kept', () => {
  test.each([
    ['/noite 23:30-6:30', { from: 23, until: 7 }],
    ['noite 23h30 às 6h30', { from: 23, until: 7 }],
    ['/noite 22-6h15', { from: 22, until: 7 }],
    ['noite 25-7', undefined],
    ['/noite 22-30', undefined],
    ['/noite 22', undefined],
  ])('%s: full hours are offered where there are any: %j', (typed, nearest) => {
    expect(understood(typed)).toEqual({ is: 'bad_night', ...(nearest && { nearest }) });
  });
});

describe('one letter mistyped', () => {
  test.each([
    ['dolar acma de 5,80', 'watch USD-BRL above 5.8'],
    ['me avsa quando o dolar bater 5,10', 'watch USD-BRL reach 5.1'],
    ['chuva moderadaa', 'watch rain above 2'],
    ['obrigdo', 'thanks'],
    ['quato ta o dolar', 'now USD-BRL'],
    ['dólar virar 5', 'ask unsure'],
    ['cancelra 2', 'unclear'],
    ['pausr 2', 'unclear'],
  ])('%s: %s', (typed, meaning) => {
    expect(meaningOf(typed)).toBe(meaning);
  });
});

const words =
  'dólar chuva em santos até sexta cancela muda pra 4,50 2 mm não silencia h noite 22 -7 e ou cinco vírgula meia por que ? % < às de só forte'.split(
    ' ',
  );

test('no row of known words stops it, and a wish that it finds is never without a subject', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 61 }), (row) => {
      const intent = understood(row.join(' '));
      expect(intent.is).toBeTypeOf('string');
      if (intent.is === 'wish' && intent.wish.of === 'fx') expect(intent.wish.amounts.length).toBeGreaterThan(0);
    }),
    seeded(2_000),
  );
});
