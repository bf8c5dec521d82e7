import { describe, expect, test } from 'vitest';
import { aBotApi, aClock, ana, call, problemsOf, refusal, result, send, updateFile, updates } from './support.js';

describe('taps', () => {
  const keyboard = { reply_markup: { inline_keyboard: [[{ text: 'Parar', callback_data: 'v1:stop:1' }]] } };

  test('a tap comes with the message and shows what was answered', async () => {
    const bot = await aBotApi();
    bot.say(ana, 'oi');
    const message = await send(bot, keyboard);
    const tap = bot.tapButton(ana, message, 'Parar');
    if (typeof tap === 'number') throw new Error('that is an inline button');
    const [, update] = await updates(bot);
    expect(update?.['callback_query']).toMatchObject({
      id: tap.queryId,
      data: 'v1:stop:1',
      message: { message_id: message },
    });
    expect(tap.answer).toBeUndefined();
    await call(bot, 'answerCallbackQuery', { callback_query_id: tap.queryId, text: 'Parei' });
    expect(tap.answer).toMatchObject({ text: 'Parei', showAlert: false });
  });

  test('a query is answered once, and in time', async () => {
    const clock = aClock();
    const bot = await aBotApi({ now: clock.now, queryLifetimeMs: 15_000 });
    bot.say(ana, 'oi');
    const message = await send(bot, keyboard);
    const answer = (id: string) => refusal(bot, 'answerCallbackQuery', { callback_query_id: id });
    const tooOld = 'Bad Request: query is too old and response timeout expired or query ID is invalid';
    const first = bot.tap(ana, message, 'a').queryId;
    const second = bot.tap(ana, message, 'a').queryId;
    clock.move(15_000);
    expect(await answer(first)).toBeUndefined();
    expect(await answer(first)).toBe(tooOld);
    clock.move(1);
    expect(await answer(second)).toBe(tooOld);
    expect(await answer('1')).toBe(tooOld);
  });

  test('the query of a raw update can be answered', async () => {
    const bot = await aBotApi({ firstUpdateId: 1 });
    const raw = updateFile('callback_query_inline_message.json') as Parameters<typeof bot.pushRawUpdate>[0];
    bot.pushRawUpdate(raw);
    bot.say(ana, 'oi');
    const [first, second] = await updates(bot);
    expect(first).toEqual(raw);
    expect(second?.update_id).toBe(raw.update_id + 1);
    expect(
      await refusal(bot, 'answerCallbackQuery', { callback_query_id: String(first?.['callback_query']?.['id']) }),
    ).toBeUndefined();
  });

  test('a label that no button has is a mistake of the test; a reply button writes its label', async () => {
    const bot = await aBotApi();
    bot.say(ana, 'oi');
    const message = await send(bot, { reply_markup: { keyboard: [['São Paulo']], one_time_keyboard: true } });
    expect(() => bot.tapButton(ana, message, 'Rio')).toThrow('no button “Rio”');
    bot.tapButton(ana, message, 'São Paulo');
    expect(bot.messages(ana).at(-1)).toMatchObject({ by: 'person', text: 'São Paulo' });
  });

  test('a key that asks for the place shares it, in reply to the message that brought the key', async () => {
    const bot = await aBotApi();
    bot.say(ana, 'oi');
    const keyboard = [[{ text: 'Enviar onde estou', request_location: true }]];
    const message = await send(bot, { reply_markup: { keyboard, one_time_keyboard: true } });
    expect(() => bot.tapButton(ana, message, 'Enviar onde estou')).toThrow('say where');
    bot.tapButton(ana, message, 'Enviar onde estou', { at: { latitude: -23.96, longitude: -46.33 } });
    const shared = (await updates(bot)).at(-1)?.['message'];
    expect(problemsOf('Message', shared)).toEqual([]);
    expect(shared).toMatchObject({
      location: { latitude: -23.96, longitude: -46.33 },
      reply_to_message: { message_id: message },
    });
  });
});

describe('private chats', () => {
  test('who blocks the bot is told of, and cannot be written to until unblocked', async () => {
    const bot = await aBotApi();
    bot.say(ana, '/start');
    bot.block(ana);
    const status = async () => {
      const change = (await updates(bot)).at(-1)?.['my_chat_member'] as { new_chat_member: { status: string } };
      return change.new_chat_member.status;
    };
    expect(await status()).toBe('kicked');
    const refused = await call(bot, 'sendMessage', { chat_id: ana, text: 'oi' });
    expect([refused.status, refused.description]).toEqual([403, 'Forbidden: bot was blocked by the user']);
    bot.unblock(ana);
    expect(await status()).toBe('member');
    expect(await send(bot)).toBeGreaterThan(0);
  });

  test('an account that is gone says so', async () => {
    const bot = await aBotApi();
    bot.say(ana, '/start');
    bot.deactivate(ana);
    expect(await refusal(bot, 'sendMessage', { chat_id: ana, text: 'oi' })).toBe('Forbidden: user is deactivated');
  });

  test('a correction comes as edited_message, a live place as edits of one message', async () => {
    const bot = await aBotApi();
    const words = bot.say(ana, '/chuva 4');
    bot.say(ana, '/chuva 5', { edit: words });
    const place = bot.shareLocation(ana, -22.9, -43.17, { live: 900 });
    bot.shareLocation(ana, -22.91, -43.18, { edit: place });
    const all = await updates(bot);
    expect(all.map((update) => Object.keys(update)[1])).toEqual([
      'message',
      'edited_message',
      'message',
      'edited_message',
    ]);
    expect(all[1]?.['edited_message']).toMatchObject({ message_id: words, text: '/chuva 5' });
    expect(all[3]?.['edited_message']).toMatchObject({ message_id: place, location: { latitude: -22.91 } });
  });

  test('an accent ends the command as it does in the recorded update', async () => {
    const bot = await aBotApi();
    bot.say(ana, '/dólar abaixo 4,50');
    const recorded = updateFile('message_command_accent_private.json') as { message: { entities: unknown } };
    expect((await updates(bot))[0]?.['message']?.['entities']).toEqual(recorded.message.entities);
  });
});

describe('groups and channels', () => {
  const heard = async (bot: Awaited<ReturnType<typeof aBotApi>>) =>
    (await updates(bot)).map(
      (update) => (update['message'] ?? update['my_chat_member'])?.['text'] ?? Object.keys(update)[1],
    );

  test('with privacy on the bot hears commands for it and replies to it; as administrator everything', async () => {
    const bot = await aBotApi();
    const group = bot.createSupergroup();
    bot.addToGroup(group);
    const own = await send(bot, { chat_id: group });
    for (const text of ['bom dia', '/dolar', '/dolar@OutroBot x', '/dolar@limiarbot x']) bot.say(group, text);
    bot.say(group, 'e aí?', { replyTo: own });
    bot.promote(group);
    bot.say(group, 'agora sim');
    expect(await heard(bot)).toEqual([
      'my_chat_member',
      'message', // that it joined
      '/dolar',
      '/dolar@limiarbot x',
      'e aí?',
      'my_chat_member',
      'agora sim',
    ]);
  });

  test.each([
    ['group', 'createGroup', 'group chat'],
    ['supergroup', 'createSupergroup', 'supergroup chat'],
    ['channel', 'createChannel', 'channel chat'],
  ] as const)('outside of a %s the bot is refused', async (_kind, create, words) => {
    const bot = await aBotApi();
    const chat_id = bot[create]();
    const say = () => refusal(bot, 'sendMessage', { chat_id, text: 'oi' });
    expect(await say()).toBe(`Forbidden: bot is not a member of the ${words}`);
    bot.kick(chat_id);
    expect(await say()).toBe(`Forbidden: bot was kicked from the ${words}`);
    bot.promote(chat_id);
    expect(await say()).toBeUndefined();
    bot.mute(chat_id, 'not enough rights to send text messages to the chat');
    expect(await say()).toBe('Bad Request: not enough rights to send text messages to the chat');
    bot.deleteGroup(chat_id);
    expect(await say()).toBe('Forbidden: the group chat was deleted');
  });

  test('a channel takes posts from an administrator who may, by its name too', async () => {
    const bot = await aBotApi();
    const channel = bot.createChannel({ username: 'canal_teste', bot: 'member' });
    const say = () => refusal(bot, 'sendMessage', { chat_id: '@Canal_Teste', text: 'oi' });
    expect(await say()).toBe('Bad Request: need administrator rights in the channel chat');
    bot.promote(channel);
    expect(await say()).toBeUndefined();
    expect(bot.messages(channel)[0]?.wire).not.toHaveProperty('from');
  });

  test.each(['old', 'new'] as const)(
    'a group that moved says where, with the message of the %s chat first',
    async (first) => {
      const bot = await aBotApi();
      const group = bot.createGroup({ bot: 'member' });
      const moved = bot.migrate(group, { first });
      const told = (await updates(bot)).map((update) => update['message'] ?? {});
      const [to, from] = first === 'old' ? told : told.toReversed();
      expect(to).toMatchObject({ chat: { id: group }, migrate_to_chat_id: moved });
      expect(from).toMatchObject({ chat: { id: moved }, migrate_from_chat_id: group });
      for (let twice = 0; twice < 2; twice++) {
        expect(await call(bot, 'sendMessage', { chat_id: group, text: 'oi' })).toMatchObject({
          status: 400,
          description: 'Bad Request: group chat was upgraded to a supergroup chat',
          parameters: { migrate_to_chat_id: moved },
        });
      }
      expect(await refusal(bot, 'sendMessage', { chat_id: moved, text: 'oi' })).toBeUndefined();
    },
  );

  test('a topic takes messages while it is open', async () => {
    const bot = await aBotApi();
    const forum = bot.createSupergroup({ forum: true, bot: 'member' });
    const topic = bot.createTopic(forum, 'Alertas');
    const say = (id: number) => refusal(bot, 'sendMessage', { chat_id: forum, text: 'oi', message_thread_id: id });
    expect(await say(topic)).toBeUndefined();
    expect(bot.messages(forum).at(-1)).toMatchObject({ threadId: topic, wire: { is_topic_message: true } });
    expect(await say(topic + 100)).toBe('Bad Request: message thread not found');
    bot.setTopic(forum, topic, 'closed');
    expect(await say(topic)).toBe('Bad Request: TOPIC_CLOSED');
    bot.setTopic(forum, topic, 'deleted');
    expect(await say(topic)).toBe('Bad Request: TOPIC_DELETED');
  });

  test('who is an administrator can be asked', async () => {
    const bot = await aBotApi();
    const chat_id = bot.createSupergroup({ members: [ana, ana + 1], bot: 'member' });
    bot.addUser({ id: ana + 2, first_name: 'Caio' });
    const member = (user_id: number) => result(bot, 'getChatMember', { chat_id, user_id });
    const all = [await member(ana), await member(ana + 1), await member(ana + 2), await member(bot.bot.id)];
    expect(all.map(({ status }) => status)).toEqual(['creator', 'member', 'left', 'member']);
    expect(problemsOf('Array of ChatMember', all)).toEqual([]);
    bot.promote(chat_id, ana + 1);
    const admins = await result<unknown[]>(bot, 'getChatAdministrators', { chat_id });
    expect(admins).toMatchObject([{ status: 'creator' }, { status: 'administrator', user: { id: ana + 1 } }]);
    expect(problemsOf('Array of ChatMember', admins)).toEqual([]);
    expect(problemsOf('ChatFullInfo', await result(bot, 'getChat', { chat_id }))).toEqual([]);
  });
});
