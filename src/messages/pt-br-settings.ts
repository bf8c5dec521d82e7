import type { E2, E8 } from '../domain/decimal.js';
import { strengthOf } from '../domain/rain-spell.js';
import type { CommandName, MenuEntry, NightSettings, SettingsLabels, SettingsTexts } from './catalogue.js';
import { html, lines, type Html } from './html.js';
import type { Told } from './moment.js';
import {
  lastingText,
  anExample,
  brl,
  locale,
  named,
  nth,
  standing,
  titledOf,
  wishOf,
  sharedName,
} from './pt-br-phrases.js';
import { rainText, rainWhere } from './pt-br-rain.js';
import { atHour, duringHours, since, until } from './pt-br-times.js';
import type { Watch } from './watch.js';

const strengths = { light: 'Fraca', moderate: 'Moderada', heavy: 'Forte' } as const;
const rainExample = 'chuva 0,5';
const anyHour = 'Aviso a qualquer hora; só o som muda de noite (veja /noite)';
const anyDay = 'Aviso em qualquer dia: não escolho dias da semana';
const ownLead = 'De chuva aviso cerca de 1 hora antes; esse tempo não dá para mudar';

export const settingsCommands = {
  rain: { command: 'chuva', description: 'Um aviso de chuva: /chuva 0,5 Santos' },
  silence: { command: 'silenciar', description: 'Silêncio por um tempo: /silenciar 2h' },
  night: { command: 'noite', description: 'Como aviso de noite: /noite 22-7 sem som' },
  place: { command: 'local', description: 'Onde você está: /local Recife' },
  zone: { command: 'fuso', description: 'O seu horário: /fuso Manaus' },
  why: { command: 'porque', description: 'Por que toquei, ou o que falta: /porque 2' },
  test: { command: 'teste', description: 'Tocar agora, para conferir' },
  exportMine: { command: 'meusdados', description: 'Uma cópia do que guardo deste chat' },
  sources: { command: 'fontes', description: 'De onde vêm os dados' },
} satisfies Partial<Record<CommandName, MenuEntry>>;

export const settingsLabels: SettingsLabels = {
  share: '📍 Mandar minha localização',
  rain: '🌧 Chuva',
  edit: 'Mudar',
  withSound: 'Com som',
  onlyHeavy: 'Só chuva forte',
  watchRain: 'Avisar de chuva',
  silence: 'Silenciar',
  silenceAll: 'Silenciar todos',
  unsilence: 'Voltar a avisar',
  why: 'Por quê?',
  night: { silent: 'Sem som', sound: 'Com som', hold: 'Guardar e contar depois' },
  silenceFor: (minutes) => (minutes === 'morning' ? 'Até amanhã cedo' : `${minutes / 60} h`),
  step: (sign, watch, threshold) => `${sign} ${limitOf(watch, threshold)}`,
  rainLevel: (condition) => `${strengths[strengthOf(condition.threshold)]} (${rainText(condition.threshold)})`,
  yesRain: (condition) => `Sim, chuva ${rainWhere(condition)}`,
  watchRainAt: (condition, place) => `Chuva ${rainWhere(condition)}${inPlace(place)}`,
};

export const settingsTexts: SettingsTexts = {
  askWhere({ of, wished, told }) {
    const asked = {
      rain: wished === undefined ? 'Onde?' : `Chuva ${rainWhere(wished)}, anotado. Onde?`,
      here: told.shared ? `Onde este ${sharedName[told.shared]} está?` : 'Onde você está?',
      zone: 'Que horário uso? O de qual cidade?',
      forecast: 'Onde?',
    }[of];
    if (told.shared)
      return lines(html`${asked}`, html`Responda a esta mensagem com a cidade (por exemplo, Santos, SP).`);
    return lines(
      html`${asked}`,
      html`Toque para mandar sua localização ou escreva a cidade (por exemplo, Santos, SP).`,
      html`Guardo só a região, não o seu endereço.`,
    );
  },
  askTown: (count, isNear) =>
    isNear
      ? lines(html`Qual destes você quis dizer?`, onlyBrazil)
      : html`Achei ${count} lugares com esse nome. Qual deles?`,
  askNear: (town) => lines(html`Você quis dizer ${town}?`, onlyBrazil),
  townUnknown: (typed) =>
    lines(
      html`Não achei “${typed}”. Só conheço lugares do Brasil.`,
      html`Confira o nome ou escreva uma cidade perto, com o estado (por exemplo, Santos, SP).`,
    ),
  geocoderSilent: () =>
    lines(
      html`Não consegui procurar esse lugar agora, mas o pedido está guardado.`,
      html`Escreva uma cidade maior ali perto, com o estado, ou tente de novo daqui a pouco.`,
    ),
  placeTaken: ({ name }) => html`📍 ${name}.`,
  placeSet(place, watched, told) {
    const first = told.shared
      ? html`Pronto! Para este ${sharedName[told.shared]}, “aqui” é ${place.name}.`
      : html`Pronto! Agora você está em ${place.name}.`;
    const [moved, ...others] = watched;
    if (moved === undefined) return first;
    if (others.length > 0 || moved.status === 'paused') return lines(first, html`Vieram junto: ${named(watched)}.`);
    return lines(first, html`Veio junto: ${named(watched)}.`, html`${standing(moved, told)}`);
  },
  tooManyPlaces: (most) =>
    html`Já são ${most} lugares, o máximo. Cancele um aviso de chuva em /minhas e mande de novo.`,
  zoneSet: (told) => html`Pronto! Agora uso o ${clockName(told)}: são ${since(told.now, told)}.`,

  askRainLevel: (place) =>
    lines(
      html`Aviso a partir de que chuva${inPlace(place)}?`,
      html`Toque, ou escreva quantos milímetros por hora (por exemplo, 0,5).`,
    ),
  askAmountOfRain: () => html`Esse número pode ser lido de mais de um jeito. Qual você quis dizer?`,
  askRain: (condition, place, lasting) =>
    html`É isto: chuva ${rainWhere(condition)}${inPlace(place)}${lastingText(lasting)}?`,
  askMuchRain: (condition, place, lasting) =>
    lines(
      html`É isso mesmo: chuva ${rainWhere(condition)}${inPlace(place)}${lastingText(lasting)}?`,
      html`Tanta chuva em uma hora é rara; chuva forte já passa de 10 mm/h.`,
    ),
  notAllUnderstood: () => html`Não entendi tudo. Se faltar algo, escreva de outro jeito.`,
  implausibleRain: (typed) =>
    lines(
      typed.startsWith('-')
        ? html`${typed} não dá: chuva não fica abaixo de zero.`
        : html`${typed} não parece uma chuva que dê para vigiar.`,
      html`Mande de 0,1 a 200 mm/h, por exemplo: <code>${rainExample}</code>`,
    ),
  tooFineRain: () =>
    html`Essa chuva tem casas demais. Mande com até 2 depois da vírgula, por exemplo: <code>${rainExample}</code>`,
  badDay: () =>
    html`Não achei esse dia: já passou ou fica a mais de um ano. Escreva, por exemplo: <code>dólar abaixo de 4,50 até sexta</code>`,
  questionPast: 'Essa pergunta já passou. Escreva de novo, por favor.',
  oldButton: 'Esse botão já passou. Veja os avisos com /minhas.',

  editor: (watch) =>
    lines(html`${titledOf(watch)} (${nth(watch.number)}).`, html`Toque em − ou +, ou escreva o novo limite.`),
  edited: (watch, before, told) =>
    lines(
      html`Mudei o ${nth(watch.number)}: ${wishOf(watch)} (antes, ${limitOf(watch, before.threshold)}).`,
      watch.status === 'paused' ? html`Ele está pausado.` : html`${standing(watch, told)}`,
    ),
  askFarLimit: (watch) => html`É isso mesmo: ${wishOf(watch)}? Fica longe do preço.`,

  askHowLong: (watch) =>
    watch === undefined ? html`Silêncio por quanto tempo?` : html`Silêncio do ${nth(watch.number)} por quanto tempo?`,
  silenced: (watch, over, told) =>
    watch === undefined
      ? html`Silêncio ${until(over, told)}. O que acontecer até lá eu conto depois, de uma vez.`
      : html`O ${nth(watch.number)} fica em silêncio ${until(over, told)}. Depois eu conto o que aconteceu.`,
  unsilenced: () => html`Pronto! Voltei a avisar na hora.`,
  notSilenced: () => html`Nada está em silêncio: aviso na hora.`,
  badDuration: () => html`Não entendi até quando. Escreva, por exemplo: /silenciar 2h`,
  nightIs: (settings) =>
    lines(html`${nightText(settings)}`, html`Para mudar as horas, escreva, por exemplo: <code>/noite 23-6</code>`),
  nightSet: (settings) => html`Pronto! ${nightText(settings)}`,
  badNight: (nearest) =>
    nearest === undefined
      ? html`A noite vai de uma hora a outra, de 0 a 24. Escreva, por exemplo: <code>/noite 22-7</code>`
      : html`Só conto horas cheias. Serve assim? Escreva: <code>/noite ${nearest.from}-${nearest.until}</code>`,
  undoneSettings: () => html`Desfeito: tudo como antes.`,

  testRings: () =>
    html`Vou tocar agora, pelo mesmo caminho de um aviso. Se não ouvir, veja as notificações deste chat.`,
  testTooSoon: () => html`Acabei de tocar. Espere um minuto e mande /teste de novo.`,
  sources: () =>
    lines(
      html`Dólar e euro: AwesomeAPI, comercial, compra. Se ela para, mostro a cotação oficial do Banco Central (PTAX).`,
      html`Chuva: dados do tempo por <a href="https://open-meteo.com/">Open-Meteo.com</a>, licença CC BY 4.0. É previsão, não medição.`,
      html`Cidades: IBGE e <a href="https://www.geonames.org/">GeoNames</a>, licença CC BY 4.0.`,
    ),
  exported: () => html`Aqui está tudo o que guardo deste chat, em JSON. Para apagar: /apagar`,
  nothingKept: () => html`Ainda não guardo nada deste chat.`,
  notDone: {
    temperature: only('Temperatura eu não acompanho'),
    snow: only('Neve eu não acompanho'),
    wind: only('Vento eu não acompanho'),
    humidity: only('Umidade eu não acompanho'),
    storm: only('Raio, granizo e alagamento eu não acompanho'),
    crypto: only('Criptomoedas eu não acompanho'),
    stocks: only('Bolsa e ações eu não acompanho'),
    gold: only('Ouro eu não acompanho'),
    other_currency: only('Só acompanho o dólar e o euro'),
    news: only('Notícias eu não acompanho'),
    rain_below: only('Só aviso quando a chuva passa de um limite, não quando fica abaixo'),
    no_rain: only('Só aviso quando vai chover, não quando vai ficar seco'),
    part_of_day: only(anyHour),
    days: only(anyDay),
    lead_time: only(ownLead),
    percent: only('Ainda não calculo porcentagem: mande o preço'),
    negated: html`Vi um “não” aí e não criei nada. Escreva o que você quer, por exemplo: ${anExample}`,
    human: html`Aqui é só um programa, sem atendente. Veja o que sei fazer em /ajuda.`,
    pay: html`É de graça, e não compro nem vendo nada.`,
    postcode: html`CEP eu ainda não leio: escreva a cidade, com o estado (por exemplo, Santos, SP).`,
    chance: only('A chance de chuva vai no aviso, mas o limite é em milímetros por hora'),
  },
  asides: { part_of_day: html`${anyHour}.`, days: html`${anyDay}.`, lead_time: html`${ownLead}.` },
};

const onlyBrazil = html`Só conheço lugares do Brasil: se não for, escreva de novo, com o estado.`;

function only(what: string): Html {
  return lines(html`${what}.`, html`Posso avisar de chuva ou de preço: <code>${rainExample}</code> ou ${anExample}`);
}

const inPlace = (place: string | undefined) => (place === undefined ? '' : ` em ${place}`);

function limitOf(watch: Watch, threshold: number): string {
  return watch.of === 'rain' ? rainText(threshold as E2) : brl(threshold as E8);
}

function nightText({ quietHours, night }: NightSettings): string {
  const { from, until: end } = quietHours;
  if (from === end || night === 'sound') return 'Aviso com som a qualquer hora, também de noite.';
  const hours = duringHours(quietHours);
  return night === 'silent'
    ? `${hours} os avisos chegam sem som.`
    : `${hours} não toco: guardo os avisos e ${atHour(end)} conto o que aconteceu.`;
}

/** `horário do Amazonas`. */
function clockName({ now, zone }: Told): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(now);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return name.replace(/^Horário (?:Padrão )?/, 'horário ');
}
