import { describe, expect, test } from 'vitest';
import { createGateway } from '../../../src/channels/telegram/gateway.js';
import { telegramRoom } from '../../../src/channels/telegram/room.js';
import { recorded, startBotApi } from '../../../src/demo/stand-ins/bot-api.js';
import { freePort } from '../../support/free-port.js';
import { jumpingClock } from '../../support/jumping-clock.js';
import { until } from '../../support/until.js';
import { ana, aTelegram, menus, token } from './a-telegram.js';

describe('who we are', () => {
  test('a start without network heals by itself', async () => {
    const port = await freePort();
    const { telegram, after, stored, heard } = await aTelegram({ apiRoot: `http://127.0.0.1:${port}` });
    telegram.start();
    const failures = () => heard.lines.filter(({ msg }) => msg === 'Telegram does not answer yet').length;
    for (const [at, wait] of [500, 1_000, 2_000].entries()) {
      await until(() => failures() === at + 1);
      expect(telegram.botName()).toBe('');
      if (at === 2) {
        const late = await startBotApi({ token, port });
        late.say(ana, 'oi');
        await after(wait);
        await until(() => stored().length === 1);
        expect(telegram.botName()).toBe('LimiarBot');
        await telegram.stop();
        await late.close();
      } else await after(wait);
    }
  });

  test.each([
    ['a wrong token', recorded('unauthorized'), true],
    ['no such bot', recorded('wrong_token_shape'), true],
    ['an outage', recorded('restart'), false],
    ['a login page', recorded('captive_portal_200_html'), false],
    ['a name that is none', { kind: 'answer', status: 200, body: { ok: true, result: {} } } as const, false],
    ['JSON that is no answer', { kind: 'answer', status: 200, body: {} } as const, false],
    ['no object', { kind: 'answer', status: 200, body: null } as const, false],
    ['a refusal without a reason', { kind: 'answer', status: 400, body: { ok: false } } as const, false],
  ])('%s at the start is asked again, and heals', async (_what, fault, isUnauthorized) => {
    const { bot, telegram, after, polled, heard } = await aTelegram();
    bot.fault({ method: 'getMe', times: 2, ...fault });
    telegram.start();
    for (const wait of [500, 1_000]) {
      await until(() => heard.lines.length > 0);
      await after(wait);
    }
    await polled();
    expect(telegram.health().isUnauthorized).toBe(false);
    expect(heard.lines.some(({ msg }) => msg.includes('TELEGRAM_BOT_TOKEN'))).toBe(isUnauthorized);
    expect(heard.text()).not.toContain('stand-in');
  });
});

describe('the menu', () => {
  test('is set where it differs, and only there', async () => {
    const { bot, telegram, another, calls, polled } = await aTelegram();
    telegram.start();
    await until(() => calls('setMyCommands').length === 3);
    expect(bot.commands(undefined, 'pt')).toEqual(menus[0]?.commands);
    expect(bot.commands()).toEqual(menus[2]?.commands);
    await telegram.stop();

    const second = another(menus);
    second.start();
    await until(() => calls('getMyCommands').length === 6);
    await polled();
    await second.stop();
    expect(calls('setMyCommands')).toHaveLength(3);

    const [pt, , rest] = menus;
    const changed = { language: 'en', commands: [{ command: 'help', description: 'All that I do' }] } as const;
    if (!pt || !rest) throw new Error('three menus');
    another([pt, changed, rest]).start();
    await until(() => calls('setMyCommands').length === 4);
    expect(calls('setMyCommands')[3]?.params).toEqual({ commands: changed.commands, language_code: 'en' });
    expect(bot.violations).toEqual([]);
  });

  test('that cannot be set is said, and holds up nothing', async () => {
    const { bot, telegram, heard, stored } = await aTelegram();
    bot.fault({ method: 'setMyCommands', times: 3, ...recorded('restart') });
    bot.say(ana, 'oi');
    telegram.start();
    await until(() => stored().length === 1);
    await until(() => heard.lines.filter(({ msg }) => msg === 'the command menu could not be set').length === 3);
  });
});

describe('who may change a chat', () => {
  async function aRoom() {
    const { bot, clock, calls } = { ...(await aTelegram()), clock: jumpingClock() };
    const chatId = bot.createSupergroup({ bot: 'member', members: [ana, ana + 1] });
    const room = telegramRoom(createGateway(token, bot.url), clock);
    return { bot, clock, calls, room, group: { chatId, threadId: 0, kind: 'group' } as const };
  }

  test('in private the person; in a group its admins, asked for at most once a minute', async () => {
    const { bot, clock, calls, room, group } = await aRoom();
    expect(await room.mayChange({ chatId: ana, threadId: 0, kind: 'private' }, ana)).toBe(true);
    expect(calls('getChatMember')).toEqual([]);
    expect([await room.mayChange(group, ana), await room.mayChange(group, ana + 1)]).toEqual([true, false]);
    bot.setMember(group.chatId, ana + 1, 'administrator');
    expect([await room.mayChange(group, ana), await room.mayChange(group, ana + 1)]).toEqual([true, false]);
    expect(calls('getChatMember')).toHaveLength(2);
    clock.jump(60_000);
    expect(await room.mayChange(group, ana + 1)).toBe(true);
    expect(calls('getChatMember')).toHaveLength(3);
    expect(bot.violations).toEqual([]);
  });

  test.each(['flood_short', 'restart', 'captive_portal_200_html'])(
    '%s: nobody knows, which is not remembered',
    async (name) => {
      const { bot, room, group } = await aRoom();
      bot.fault({ method: 'getChatMember', ...recorded(name) });
      await expect(room.mayChange(group, ana)).rejects.toThrow('did not say');
      expect(await room.mayChange(group, ana)).toBe(true);
    },
  );

  test('a stranger to the chat may not', async () => {
    const { room, group } = await aRoom();
    expect(await room.mayChange(group, 700_000_555)).toBe(false);
  });
});

test.each(['query_too_old', 'restart', 'flood_short', 'unauthorized'])(
  'acknowledging a tap never fails: %s',
  async (name) => {
    const { bot } = await aTelegram();
    bot.fault({ method: 'answerCallbackQuery', ...recorded(name) });
    await telegramRoom(createGateway(token, bot.url), jumpingClock()).acknowledge('592418567116000001', 'oi');
    expect(bot.calls).toMatchObject([{ method: 'answerCallbackQuery', params: { text: 'oi' } }]);
  },
);
