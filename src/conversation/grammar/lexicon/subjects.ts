import type { Level } from '../mark.js';
import type { NotDone } from '../intent.js';

export const subjectPhrases = {
  /** Rain as a thing: alone it is a wish. */
  rain: 'chuva, chuvas, garoa, temporal, tempestade, chuvisco, pe d agua, toro, aguaceiro, pancada de chuva, pancadas de chuva, rain, rainfall, precipitacao, chuvarada, chuvinha',
  /** Rain that is happening or will: alone it is a question. */
  rains:
    'sair sem guarda chuva, sair sem o guarda chuva, sair sem sombrinha, sair de casa sem guarda chuva, ir sem guarda chuva, sem guarda chuva, sombrinha, without an umbrella, without umbrella, antes de chover, antes da chuva, vai chover, ira chover, comecar a chover, comeca a chover, comece a chover, comecar chuva, comecar a chuva, starts raining, start raining, start to rain, starts to rain, begins to rain, vai dar chuva, vai vir chuva, vem chuva, tem chuva, vem chuva ai, teremos chuva, vai cair agua, voltar a chover, volta a chover, vai voltar a chover, continuar chovendo, continua chovendo, ainda vai chover, ainda chove, segue chovendo, vai chuviscar, vai garoar, vai cair chuva, vai ter chuva, chove, chover, chova, chovendo, choveu, garoando, garoar, chuviscar, chuviscando, esta chovendo, ta chovendo, rains, raining, rainy, will it rain, is it raining, gonna rain, going to rain, previsao, previsao do tempo, previsao de chuva, forecast, weather, tempo como esta, como ta o tempo, como esta o tempo, como vai estar o tempo, como fica o tempo, umbrella, guarda chuva, clima, tempo, o tempo, weather forecast, rain forecast',
  dries:
    'vai parar de chover, chuva vai parar, chuva vai passar, chuva vai acabar, a chuva vai parar, a chuva vai passar, a chuva vai acabar, a chuva vai embora, acaba essa chuva, para essa chuva, passa essa chuva, essa chuva para, essa chuva acaba, essa chuva passa, essa chuva vai parar, essa chuva vai passar, rain going to stop, rain be over, rain stopping, parou de chover, a chuva passa, a chuva passar, a chuva parar, a chuva acabar, pare a chuva, parar de garoar, it stop raining, parar de chover, para de chover, pare de chover, parar a chuva, para a chuva, acabar a chuva, acaba a chuva, a chuva para, a chuva acaba, chuva para, chuva acaba, chuva parar, chuva acabar, chuva passa, stop raining, stops raining, rain stop, rain stops, rain end, rain ends, estia, estiar',
  mm: 'mm, mm h, mm hora, mm por hora, milimetro, milimetros, milimetros por hora, milimetro por hora, mms, millimeter, millimeters, millimetre, millimetres, mm an hour, mm per hour, millimeters per hour, millimeters an hour, mmh',
  price:
    'como estao as coisas, como ta tudo, como esta tudo, cotacao, cotacoes, valor, preco, precos, price, prices, rate, quote, quotes, value, cambio, exchange rate',
  convert: 'converter, converte, converta, conversao, em reais, em real, convert, in reais, in brl',
  kind: 'turismo, paralelo, blue, canadense, canadenses, australiano, australianos, neozelandes, hong kong, cad, aud, tourism, canadian, australian',
  /** Beside a limit it is why somebody waits; else it is what we do not do. */
  trades: 'comprar, vender, comprando, vendendo, buy, sell, buying, selling',
  dollar_sign: '$',
  centavos: 'centavo, centavos, cents',
} as const;

export const levelPhrases: Readonly<Record<Level, string>> = {
  any: 'qq, qq chuva, qualquer, qualquer chuva, qualquer chuvinha, qualquer pingo, qualquer garoa, qualquer quantidade, qualquer gota, qualquer coisa, uma gota, any, any rain',
  light: 'fraca, fraco, fraquinha, leve, fina, fininha, light, weak',
  moderate: 'moderada, media, mediana, moderado, moderate, medium',
  heavy: 'forte, fortes, pesada, grossa, intensa, forte mesmo, chuvao, heavy, strong, hard, intense, heavily',
};

export const topicPhrases: Readonly<Partial<Record<NotDone, string>>> = {
  temperature:
    'temperatura, calor, frio, graus, grau, esquentar, esfriar, temperature, degrees, celsius, geada, cold, hot, heat',
  snow: 'neve, nevar, nevando, neva, granizo, snow, snowing, snows, hail',
  wind: 'vento, ventos, ventar, ventania, ventando, rajada, rajadas, wind, winds, windy, km h, vendaval',
  humidity: 'umidade, humidity, umidade do ar, uv, indice uv, qualidade do ar',
  storm:
    'raio, raios, relampago, relampagos, trovoada, trovao, trovoes, enchente, alagamento, lightning, thunder, flood, furacao, ciclone',
  crypto: 'bitcoin, btc, ethereum, eth, cripto, criptomoeda, criptomoedas, crypto, dogecoin, solana, bitcoins',
  stocks:
    'acao, acoes, bolsa, ibovespa, petrobras, petr, vale3, b3, nasdaq, stock, stocks, shares, selic, ipca, juros, fundos, petr4, itub4, cdi, inflacao, fii',
  gold: 'ouro, prata, gasolina, petroleo, gold, silver, soja, boi, cafe, milho, etanol, oil, gas',
  other_currency:
    'peso, pesos, libra, libras, iene, ienes, franco, yuan, renminbi, guarani, gbp, jpy, ars, pound, pounds, yen, peso argentino, libra esterlina, sterling, won, rublo, rupia, chf, cny, clp, mxn, peso chileno, peso uruguaio, franco suico, swiss franc',
  news: 'noticia, noticias, news, jogo, placar, futebol, horoscopo, piada, joke, musica, transito, loteria, resultado do jogo, football',
  human: 'atendente, falar com alguem, falar com uma pessoa, suporte, humano, human, support, pessoa de verdade',
  pay: 'pix, transferir, transferencia, deposito, boleto, wire',
};
