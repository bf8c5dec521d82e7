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
    ['chuva acima de 10 em São Paulo até sexta uma vez', 'watch rain above 10 @São Paulo/SP once until fri'],
    ['rain in santos above 2', 'watch rain above 2 @Santos/SP'],
    ['tell me when it rains', 'ask rain-level'],
    ['me avisa se for chover', 'ask rain-level'],
    ['chuva', 'ask rain-level'],
    ['chuva em três lagoas', 'ask rain-level @Três Lagoas/MS'],
    ['chuva em casa', 'ask rain-level'],
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
    ['/noite 22:30-7', 'unclear'],
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
