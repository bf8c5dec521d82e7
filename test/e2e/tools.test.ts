import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { aReceiver } from '../dispatch/receivers.js';
import { builtFolder } from '../support/built.js';
import { ana, applied, phoneOf, running } from '../support/running.js';
import { anEmptyFolder, launch, startProgram, type Settings } from '../support/program.js';
import { lookInside } from '../support/sqlite-file.js';
import { until } from '../support/until.js';

beforeAll(builtFolder, 120_000);

/** A tool as the operator runs it: the same settings, beside the program. */
async function tool(settings: Settings, folder: string, name: 'events' | 'backup', ...args: readonly string[]) {
  const { DATABASE_URL = '' } = settings;
  const process_ = await launch({ DATABASE_URL }, folder, `tools/${name}.js`, args);
  const { code } = await process_.ended;
  const lines = process_.output().split('\n').slice(0, -1);
  return { code, lines, errors: process_.errors() };
}

describe('a backup', () => {
  test('taken while the program writes holds one moment; restored elsewhere, the program starts on it', async () => {
    const { standIns, folder, settings, program, phone } = await running({ FX_POLL_SECONDS: '0.01' });
    await phone.say('/dolar abaixo 4.5');
    await phone.sees(/Pronto!/);
    const over = new AbortController();
    let quotes = 0;
    const load = (async () => {
      while (!over.signal.aborted)
        await standIns.dollar((quotes += 1) % 2 === 0 ? '4.4' : `4.6${String(quotes).padStart(4, '0')}`);
    })();
    const readings = (path: string) => {
      const inside = lookInside(path);
      const [row] = inside.rows<{ count: number }>('SELECT COUNT(*) AS count FROM reading');
      inside.close();
      return row?.count ?? 0;
    };
    const live = join(folder, 'limiar.db');
    await until(() => readings(live) > 5, 'readings');
    const [before, told, after] = [readings(live), await tool(settings, folder, 'backup', 'kept.db'), readings(live)];
    over.abort();
    await load;
    await program.end('SIGKILL');
    expect([told.code, told.errors]).toEqual([0, '']);
    const [, counts = ''] = /^kept\.db: \d+ bytes, whole \(integrity_check ok\), (.*)$/.exec(told.lines.join()) ?? [];

    const elsewhere = anEmptyFolder();
    cpSync(join(folder, 'kept.db'), join(elsewhere, 'limiar.db'));
    const restored = lookInside(join(elsewhere, 'limiar.db'));
    const [row] = restored.rows<Record<string, number>>(
      `SELECT (SELECT COUNT(*) FROM subscriber) AS subscribers, (SELECT COUNT(*) FROM subscription) AS subscriptions,
         (SELECT COUNT(*) FROM alert) AS alerts, (SELECT COUNT(*) FROM delivery) AS deliveries,
         (SELECT COUNT(*) FROM event) AS events, (SELECT COUNT(*) FROM reading) AS readings, (SELECT COUNT(*) FROM inbox) AS updates`,
    );
    expect(restored.rows('SELECT * FROM pragma_integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    restored.close();
    expect(
      Object.entries(row ?? {})
        .map(([name, count]) => `${count} ${name}`)
        .join(', '),
    ).toBe(counts);
    expect(after).toBeGreaterThan(before); // it was written all the time
    expect(row?.['readings']).toBeGreaterThanOrEqual(before);

    await startProgram(settings, elsewhere);
    const again = phoneOf(standIns, ana);
    await again.say('/minhas');
    await again.sees(/4,50/);
  });

  test('is one line where it cannot be taken, and nothing is left of it', async () => {
    const { folder, settings } = await running();
    expect(await tool(settings, folder, 'backup')).toMatchObject({
      code: 1,
      errors: 'write one file: npm run backup -- FILE\n',
    });
    expect(await tool(settings, folder, 'backup', 'limiar.db')).toMatchObject({
      code: 1,
      errors: 'limiar.db is there already, and is not written over\n',
    });
    expect(await tool(settings, anEmptyFolder(), 'backup', 'kept.db')).toMatchObject({
      code: 1,
      errors: './limiar.db is not there\n',
    });
  });
});

describe('a dead event', () => {
  const withADeadEvent = async () => {
    const theirs = await aReceiver();
    theirs.answers(400);
    const one = await running({
      WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
      SWEEP_SECONDS: '0.05',
    });
    await one.program.end('SIGTERM');
    const ours = `http://127.0.0.1:${one.settings['PORT'] ?? ''}/webhooks/alerts`;
    const settings: Settings = { ...one.settings, WEBHOOK_URL: `${ours} ${theirs.url}` };
    const program = await startProgram(settings, one.folder);
    await one.phone.say('/dolar abaixo 4.5');
    await one.phone.sees(/Pronto!/);
    await one.standIns.dollar('4.4');
    await applied(program, '4.4');
    await program.line('event dead: it was refused for good, or for 72 h');
    const dispatch = async () => {
      const reply = await fetch(`http://127.0.0.1:${settings['PORT'] ?? ''}/readyz`);
      return ((await reply.json()) as { checks: Record<string, string> }).checks['dispatch'];
    };
    const events = (...args: readonly string[]) => tool(settings, one.folder, 'events', ...args);
    await until(async () => (await dispatch()) === 'warn', 'a warning');
    const [, line = ''] = (await events('list')).lines;
    expect(line).toMatch(/^evt_\S+ +dead +1 try .* HTTP 400 +http:\/\/127\.0\.0\.1:\d+\/hook$/);
    return { id: line.split(' ')[0] ?? '', theirs, events, dispatch };
  };

  test('is sent again by the running program, with the same id and bytes, and the warning ends', async () => {
    const { id, theirs, events, dispatch } = await withADeadEvent();
    expect(await events('replay', id)).toMatchObject({ code: 0, errors: '' });
    const [first, second] = await theirs.got(2);
    expect(second?.headers['webhook-id']).toBe(id);
    expect(second?.body).toEqual(first?.body);
    await until(async () => (await dispatch()) === 'ok', 'the end of the warning');
    const { lines } = await events('show', id);
    expect(lines.at(-1)).toBe(first?.body.toString());
    expect(lines.join('\n')).toMatch(/\/hook: done after 2 tries/);
    expect(lines.join('\n')).not.toContain(String(ana));
    expect(await events('replay', id)).toMatchObject({
      code: 1,
      errors: `${id} is done: only a dead event can be replayed\n`,
    });
  });

  test('can be dismissed', async () => {
    const { id, events, dispatch } = await withADeadEvent();
    expect(await events('dismiss', id)).toMatchObject({ code: 0, errors: '' });
    await until(async () => (await dispatch()) === 'ok', 'the end of the warning');
  });
});

test('a wrong DATABASE_URL is one line and status 78, wrong words are one line and status 1', async () => {
  const folder = anEmptyFolder();
  expect(await tool({ DATABASE_URL: 'postgres://u:s3cret@db/x' }, folder, 'events', 'list')).toMatchObject({
    code: 78,
    errors: 'DATABASE_URL is not valid: write file: and a path, for example file:./data/limiar.db\n',
  });
  const { settings, folder: own } = await running();
  expect(await tool(settings, own, 'events', 'resend')).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/^npm run events -- list [^\n]*\n$/) as unknown,
  });
});
