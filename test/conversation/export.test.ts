import { describe, expect, test } from 'vitest';
import { aWorld, aWorldWatching, group, plainTexts } from '../support/conversation-world.js';
import { minuteMs } from '../support/moments.js';

const inGroup = { chat: group, isForBot: true };

describe('/meusdados', () => {
  test('is a file with all that is kept of the chat, and nothing of another', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50 uma vez', 'chuva 0,5 em Recife, PE');
    await world.type('/local Santos, SP');
    await world.type('/noite 23-6 segurar');
    await world.type('/cancelar 2');
    await world.type('/dolar abaixo 4,80', inGroup);
    await world.type('chuva');
    const [answer] = await world.type('/meusdados');
    expect(plainTexts(answer === undefined ? [] : [answer])).toEqual([
      'Aqui está tudo o que guardo deste chat, em JSON. Para apagar: /apagar',
    ]);
    expect(answer?.file?.name).toBe('limiar.json');
    const copy = JSON.parse(answer?.file?.text ?? '') as Record<string, unknown>;
    expect(copy).toMatchObject({
      chat: world.chat.chatId,
      kind: 'private',
      zone: 'America/Sao_Paulo',
      quietHours: { from: 23, until: 6 },
      night: 'hold',
      place: { name: 'Santos, SP', region: '-24.0,-46.3' },
      wishes: [
        { number: 1, subject: 'fx:USD-BRL', operator: 'below', threshold: '4.5', status: 'active', once: true },
        { number: 2, subject: 'rain:-8.1,-34.9', threshold: '0.5', status: 'ended', place: 'Recife, PE' },
      ],
      question: { about: { ask: 'level' } },
    });
  });

  test('tells of each alert what it was and what became of it', async () => {
    const world = await aWorldWatching('dólar abaixo de 4,50');
    await world.pass(minuteMs);
    await world.price('fx:USD-BRL', '4.4812');
    await world.rings();
    const [answer] = await world.type('meus dados');
    const { alerts } = JSON.parse(answer?.file?.text ?? '') as { alerts: object[] };
    expect(alerts).toMatchObject([{ number: 1, kind: 'crossed', threshold: '4.5', value: '4.4812' }]);
  });

  test('in a group it is for its admins', async () => {
    const world = await aWorld();
    await world.type('/dolar abaixo 4,80', inGroup);
    world.mayChange = async () => false;
    expect((await world.type('/meusdados', inGroup))[0]?.file).toBeUndefined();
    world.mayChange = async () => true;
    expect((await world.type('/meusdados', inGroup))[0]?.file).toBeDefined();
  });

  test('of a chat of which nothing is kept says so', async () => {
    const world = await aWorld();
    const stranger = { ...world.chat, chatId: 700_999_999 };
    const [answer] = await world.type('/mydata', { chat: stranger });
    expect([answer?.file, plainTexts(answer === undefined ? [] : [answer])]).toEqual([
      undefined,
      ['Ainda não guardo nada deste chat.'],
    ]);
  });
});
