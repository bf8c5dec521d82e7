import { beforeAll, expect, test } from 'vitest';
import { webhookPathOf } from '../../src/channels/telegram/webhook.js';
import { recordedUpdates } from '../channels/telegram/updates.js';
import { builtFolder } from '../support/built.js';
import { hostileText } from '../support/hostile-text.js';
import { mutatedUpdate } from '../support/mutated-update.js';
import { freePort } from '../support/free-port.js';
import { running } from '../support/running.js';
import { drawFrom, seeded } from '../support/seeded.js';
import { until } from '../support/until.js';

beforeAll(builtFolder, 120_000);

/** `HOSTILE=5000 npx vitest run test/e2e/hostile.test.ts` for the long one. */
const count = Number(process.env['HOSTILE'] ?? '400');
const { seed } = seeded(1);
const secret = 'a-secret-that-nobody-else-has-0123456789';
const people = 40;
const atOnce = 20;

test(
  `${count} mutated updates and ${count} hostile texts, by webhook: none stops anything, and no call breaks a rule (seed ${seed})`,
  { timeout: 900_000 },
  async () => {
    const port = String(await freePort());
    const { standIns, phone, program } = await running({
      ...{ TELEGRAM_UPDATES: 'webhook', PUBLIC_URL: `http://127.0.0.1:${port}`, PORT: port },
      ...{ TELEGRAM_WEBHOOK_SECRET: secret, TELEGRAM_MESSAGES_PER_SECOND: '1000', LOG_LEVEL: 'info' },
    });
    const draw = drawFrom(seed);
    const url = `http://127.0.0.1:${port}${webhookPathOf(secret)}`;
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret };
    const post = async (update: unknown) =>
      (await fetch(url, { method: 'POST', headers, body: JSON.stringify(update) })).status;
    const mutants = Array.from({ length: count }, (_, nth) => {
      const [, update] = recordedUpdates[nth % recordedUpdates.length] ?? ['', {}];
      return mutatedUpdate({ ...(update as object), update_id: 10_000_000 + nth }, draw);
    });
    const texts = Array.from({ length: count }, (_, nth) =>
      said(20_000_000 + nth, 600_000_000 + (nth % people), hostileText(draw)),
    );
    const updates = [...mutants, ...texts];
    const statuses = new Map<number, number>();
    for (let at = 0; at < updates.length; at += atOnce)
      for (const status of await Promise.all(updates.slice(at, at + atOnce).map(post)))
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
    console.log({ statuses: Object.fromEntries(statuses) });
    expect([...statuses.keys()].every((status) => status === 200 || status === 400)).toBe(true);
    expect(statuses.get(200)).toBeGreaterThanOrEqual(count);

    await phone.say('/dolar');
    await phone.sees(/R\$\s5,1434/);
    const handled = () =>
      new Set(program.lines.filter(({ msg }) => msg === 'update handled').map(({ update }) => update as number));
    await until(() => texts.every(({ update_id }) => handled().has(update_id)), 'every text is handled', 600_000);
    expect(program.lines.filter(({ level }) => level === 'error')).toEqual([]);
    expect(await standIns.violations()).toEqual([]);
  },
);

function said(update_id: number, id: number, text: string) {
  const from = { id, is_bot: false, first_name: 'X', language_code: update_id % 3 ? 'pt-br' : 'en' };
  const message = { message_id: update_id % 1_000_000, date: Math.floor(Date.now() / 1000), from, text };
  return { update_id, message: { ...message, chat: { id, type: 'private', first_name: 'X' } } };
}
