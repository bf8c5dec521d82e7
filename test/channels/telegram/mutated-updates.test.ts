import { expect, test } from 'vitest';
import { storable } from '../../../src/channels/telegram/update.js';
import { mutatedUpdate } from '../../support/mutated-update.js';
import { drawFrom } from '../../support/seeded.js';
import { everything, recordedUpdates, understanding } from './updates.js';

const mutations = 5_000;
const seed = Number(process.env['SEED'] ?? 20_260_918);

/** Recorded updates, each with all that a person may send and we must not keep beside what it told. */
const laden = [...recordedUpdates.map(([, update]) => update), everything].map((update) => {
  const kind = Object.keys(update as object).find((key) => key !== 'update_id') ?? '';
  const inner = (update as Record<string, object>)[kind];
  return { ...(update as object), [kind]: { ...everything.message, ...unsaid(), ...secrets(), ...inner } };
});

function unsaid() {
  return { caption: undefined, caption_entities: undefined };
}

function secrets() {
  return {
    live_period: 900,
    location: { latitude: -22.9068, longitude: -43.1729, horizontal_accuracy: 12.5 },
    user_shared: { user_id: 700_000_077, first_name: 'Segredo' },
    passport_data: { data: 'Segredo' },
    external_reply: { origin: { sender_user: { first_name: 'Segredo' } }, location: { latitude: -22.9068 } },
  };
}

test(`${mutations} updates that are wrong in drawn ways: none throws, each is cut to its bounds, and nothing personal is kept`, async () => {
  const draw = drawFrom(seed);
  const understand = understanding();
  const counts: Record<string, number> = {};
  for (let at = 0; at < mutations; at += 1) {
    const update = mutatedUpdate(laden[draw(laden.length)], draw);
    const told = `seed ${seed}, ${at}: ${JSON.stringify(update).slice(0, 1_000)}`;
    const kept = storable(update)?.update;
    const { kind } = kept ? await understand(kept.body) : { kind: 'passed over' };
    counts[kind] = (counts[kind] ?? 0) + 1;
    const body = kept?.body ?? '{}';
    expect(body.length, told).toBeLessThan(70_000);
    expect(Number.isSafeInteger(kept?.chatId ?? 0), told).toBe(true);
    expect(body, told).not.toMatch(/Segredo|segredo|Ana\b|Teste|9068|1729|5511|7000000077/);
    expect(strayIn(JSON.parse(body)), told).toEqual([]);
  }
  console.log(`seed ${seed}: ${JSON.stringify(counts)}`);
  for (const kind of ['text', 'tap', 'location', 'moved', 'nothing', 'passed over'])
    expect(counts[kind], kind).toBeGreaterThan(10);
});

/** Where texts may stand, and what they look like there: what somebody typed, a button's own words, and names that Telegram gives to kinds. */
const texts: Readonly<Record<string, RegExp>> = {
  text: /^/,
  caption: /^/,
  data: /^[\s\S]{0,64}$/,
  id: /^[\s\S]{0,64}$/,
  language_code: /^[\s\S]{0,35}$/,
  type: /^[\s\S]{0,32}$/,
  status: /^[\s\S]{0,32}$/,
  location: /^-?\d{1,2}\.\d,-?\d{1,3}\.\d$/,
};

/** Values that are not ids, switches, or texts where texts may stand: `message.location.latitude -22.9068`. */
function strayIn(value: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => strayIn(inner, [...path, key]));
  const isFine =
    typeof value === 'boolean' ||
    Number.isSafeInteger(value) ||
    (typeof value === 'string' && texts[path.at(-1) ?? '']?.test(value));
  return isFine ? [] : [`${path.join('.')} ${String(value)}`];
}
