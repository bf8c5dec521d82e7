import { accessSync, constants } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startDemo, type Demo } from '../../src/demo/demo.js';
import type { DemoState } from '../../src/demo/server.js';

/** The page in a real browser, over the built program: what a hand does and an eye sees. By day and by night alike. */
const executable = [
  process.env['CHROMIUM'],
  ...['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`),
].find(isProgram);
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** playwright-core's types name what a browser has; nothing of it exists here. */
declare global {
  type Node = object;
  type HTMLElement = object;
  type SVGElement = object;
  type HTMLElementTagNameMap = Record<string, object>;
}

/** Midnight and noon in Brasília. */
const midnight = Date.UTC(2026, 2, 4, 3);
const noon = Date.UTC(2026, 2, 4, 15);

function isProgram(path: string | undefined): boolean {
  if (path === undefined) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(executable === undefined)('the page', () => {
  let browser: Browser;
  let demo: Demo;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable ?? '', args });
  });
  afterAll(() => browser.close());

  const start = async () => {
    demo = await startDemo({ port: 0, offMs: 100, settings: { FX_POLL_SECONDS: '0.1', SWEEP_SECONDS: '0.5' } });
    await vi.waitFor(
      async () => {
        expect((await state()).program.status).toBe('running');
      },
      { timeout: 10_000, interval: 50 },
    );
  };
  const post = (path: string, body: unknown) =>
    fetch(`${demo.url}/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const state = async () => (await (await fetch(`${demo.url}/api/state`)).json()) as DemoState;
  /** Does something, and waits until the program has read a price that crossed nothing. */
  const afterQuietReading = async (act: () => Promise<unknown>) => {
    const { quiet } = (await state()).trace;
    await act();
    await vi.waitFor(
      async () => {
        expect((await state()).trace.quiet).toBeGreaterThan(quiet);
      },
      { timeout: 5000 },
    );
  };

  /** A page at the demo, and all that its console said. */
  const open = async (width: number, height: number, now?: number) => {
    const page = await browser.newPage({ viewport: { width, height } });
    const said: string[] = [];
    page.on('console', (line) => said.push(`${line.type()}: ${line.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
    page.setDefaultTimeout(5000);
    if (now !== undefined) await page.clock.setFixedTime(now);
    await page.goto(demo.url);
    await page.locator('#power[data-status="running"]').waitFor({ state: 'attached' });
    return { page, said };
  };
  const phone = (page: Page) => page.locator('.phone:not([hidden])');
  const say = async (page: Page, text: string) => {
    await phone(page).locator('.field').fill(text);
    await phone(page).locator('.field').press('Enter');
  };
  const heard = (page: Page, words: string | RegExp) => phone(page).locator('.message.bot', { hasText: words });
  /** A narrow screen shows one panel at a time. */
  const panel = async (page: Page, name: 'dollar' | 'rain' | 'power' | 'trace') => {
    const tab = page.locator(`#dock [data-panel="${name}"]`);
    if (await tab.isVisible()) await tab.click();
    await page.locator(`#${name}`).waitFor();
  };
  const setPrice = async (page: Page, price: string) => {
    await panel(page, 'dollar');
    await page.locator('#typed').fill(price);
    await page.locator('#typed').press('Enter');
  };
  const letRain = async (page: Page, town: string, mm: string) => {
    await panel(page, 'rain');
    await page.locator('.rain-place', { hasText: town }).locator('input[type="range"]').fill(mm);
  };
  const pullPlug = async (page: Page) => {
    await panel(page, 'power');
    await page.locator('#plug').click();
  };
  const fits = async (page: Page) => {
    const { width } = page.viewportSize() ?? { width: 0 };
    const box = await page.locator('body').evaluate((body: { scrollWidth: number }) => body.scrollWidth);
    expect(box).toBeLessThanOrEqual(width);
  };

  describe.each([
    [1280, 800],
    [390, 844],
  ])('%i wide', (width, height) => {
    beforeAll(start);
    afterAll(() => demo.close());

    test('the dollar rings for a typed wish, and again although the plug was pulled on its way', async () => {
      const { page, said } = await open(width, height);
      await say(page, '/dolar abaixo 4.5');
      await heard(page, '4,50').waitFor();

      await setPrice(page, '4,48');
      await heard(page, '4,48').waitFor({ timeout: 5000 });
      await panel(page, 'trace');
      await page.locator('.crossing', { hasText: 'R$ 4,4800' }).locator('.step.rings.seen').waitFor();

      await afterQuietReading(() => setPrice(page, '4,60'));
      await setPrice(page, '4,47');
      await pullPlug(page);
      await page.locator('#power .note', { hasText: 'tomada puxada 1 vez' }).waitFor();
      await heard(page, '4,47').first().waitFor({ timeout: 10_000 });
      await page.locator('#power[data-status="running"]').waitFor();

      await fits(page);
      expect(said).toEqual([]);
      await page.close();
    });

    test('rain rings where a town was typed, and where a place was shared although the plug was pulled on its way', async () => {
      const { page, said } = await open(width, height);
      await say(page, '/subscribe chuva 0.5');
      await heard(page, /onde/i).last().waitFor();
      await say(page, 'Santos, SP');
      await heard(page, /passar de 0,5/).waitFor();

      await letRain(page, 'Santos', '2');
      await heard(page, /chov.* em Santos/)
        .first()
        .waitFor({ timeout: 5000 });
      await panel(page, 'trace');
      await page.locator('.crossing', { hasText: 'em Santos' }).locator('.step.rings.seen').waitFor();

      await page.locator('.phone-tab', { hasText: 'Bruno' }).click();
      await say(page, '/subscribe chuva 0.5');
      await heard(page, /onde/i).last().waitFor();
      await phone(page).locator('.pin').click();
      await phone(page).locator('.sheet-town', { hasText: 'Curitiba' }).click();
      await heard(page, /passar de 0,5/).waitFor();
      await letRain(page, 'Curitiba', '2');
      await pullPlug(page);
      await heard(page, /chov.* em Curitiba/)
        .first()
        .waitFor({ timeout: 15_000 });

      await fits(page);
      expect(said).toEqual([]);
      await page.close();
    });
  });

  describe('390 wide', () => {
    beforeAll(start);
    afterAll(() => demo.close());

    test('the exact price is refused with a word where it is none, and the field has the current one again', async () => {
      const { page, said } = await open(390, 844);
      await setPrice(page, '4,60');
      await page.locator('#price', { hasText: 'R$ 4,6000' }).waitFor();
      const typed = page.locator('#typed');
      for (const [text, word] of [
        ['-1', 'de 4,00 a 6,50'],
        ['0', 'de 4,00 a 6,50'],
        ['999', 'de 4,00 a 6,50'],
        ['abc', 'de 4,00 a 6,50'],
        ['1e9', 'de 4,00 a 6,50'],
        ['1.234,56', 'de 4,00 a 6,50'],
        ['', 'de 4,00 a 6,50'],
        ['4,48123', 'até 4 casas'],
      ] as const) {
        await setPrice(page, text);
        expect(await page.locator('#refusal').textContent(), text).toBe(word);
        expect(await typed.getAttribute('aria-invalid'), text).toBe('true');
        await typed.blur();
        expect(await typed.inputValue(), text).toBe('4,6000');
        expect(await typed.getAttribute('aria-invalid'), text).toBeNull();
      }
      expect((await state()).dollar.history.map(({ bid }) => bid)).toEqual(['5.1434', '4.6000']);
      for (const price of ['4,5540', '4,5085', '4,4634']) {
        await page.locator('#minus').click();
        await page.locator('#price', { hasText: price }).waitFor();
      }

      await setPrice(page, 'R$ 4.7');
      await page.locator('#price', { hasText: 'R$ 4,7000' }).waitFor();
      expect(await page.locator('#refusal').isVisible()).toBe(false);
      expect(said).toEqual([]);
      await page.close();
    });

    test('the three latest ways are open, the older ones open by keyboard and stay so', async () => {
      const { page } = await open(390, 844);
      await panel(page, 'trace');
      const rows = page.locator('.crossing details');
      await post('dollar', { bid: '4.7' });
      await post('say', { text: '/dolar abaixo 4.8' });
      await rows.first().locator('strong', { hasText: 'Aviso na hora' }).waitFor();
      await post('say', { text: '/dolar abaixo 4.5' });
      await heard(page, '4,50').waitFor();
      await panel(page, 'trace');
      const cross = async (bid: string) => {
        const before = await rows.count();
        await afterQuietReading(() => post('dollar', { bid: '4.6' }));
        await post('dollar', { bid });
        await rows.nth(before).waitFor();
      };
      const areOpen = () => rows.evaluateAll((all: { open: boolean }[]) => all.map((one) => one.open));

      for (const bid of ['4.48', '4.47', '4.46', '4.45']) await cross(bid);
      expect(await areOpen()).toEqual([true, true, true, false, false]);
      for (const head of await rows.locator('summary').all()) {
        const { height, width } = (await head.boundingBox())!;
        expect(height).toBeLessThan(50);
        expect(width).toBeLessThan((await page.locator('#trace').boundingBox())!.width);
      }

      await rows.nth(4).locator('summary').press('Enter');
      expect(await areOpen()).toEqual([true, true, true, false, true]);
      await cross('4.44');
      expect(await areOpen()).toEqual([true, true, true, false, false, true]);
      expect(await rows.nth(5).locator('summary:focus').count()).toBe(1);
      await page.close();
    });

    test('one alert reaches two phones and the group, each tab telling so', async () => {
      const { page } = await open(390, 844);
      await post('dollar', { bid: '4.7' });
      const [ana, bruno, group] = (await state()).chats;
      for (const { id: chat } of [bruno!, group!])
        await post('say', { text: '/dolar abaixo 4.65', chat, from: chat === group!.id ? ana!.id : bruno!.id });
      const tab = (name: string) => page.locator('.phone-tab', { hasText: name });
      for (const name of ['Bruno', 'Família']) await tab(name).locator('.last', { hasText: '4,65' }).waitFor();
      await setPrice(page, '4,64');
      for (const name of ['Bruno', 'Família']) {
        await tab(name).locator('.last', { hasText: '4,64' }).waitFor();
        expect(await tab(name).locator('.unread').isVisible()).toBe(true);
        await tab(name).click();
        await heard(page, '4,64').waitFor();
        expect(await tab(name).locator('.unread').isVisible()).toBe(false);
      }
      await page.close();
    });

    test('in the group nobody but who administers it changes anything', async () => {
      const { page } = await open(390, 844);
      await page.locator('.phone-tab', { hasText: 'Família' }).click();
      await phone(page).locator('.speaker', { hasText: 'Bruno' }).click();
      await say(page, '/dolar abaixo 4.2');
      await phone(page).locator('.message.other .author', { hasText: 'Bruno' }).last().waitFor();
      await heard(page, /só quem administra/i).waitFor();
      await page.close();
    });

    test('in the group a question is answered by a reply to it, and nothing else is heard', async () => {
      const { page } = await open(390, 844);
      await page.locator('.phone-tab', { hasText: 'Família' }).click();
      await phone(page).locator('.speaker', { hasText: 'Ana' }).click();
      await say(page, '/chuva 1');
      await heard(page, /onde\?/i).waitFor();
      await say(page, 'Recife');
      await heard(page, /onde\?/i)
        .getByRole('button', { name: 'Responder' })
        .click();
      await phone(page).locator('.replying', { hasText: 'Chuva acima de 1 mm/h' }).waitFor();
      await fits(page);
      await say(page, 'Manaus, AM');
      await heard(page, /passar de 1\smm\/h em Manaus/).waitFor();
      expect(await heard(page, 'Recife').count()).toBe(0);
      await phone(page).locator('.message.me .replied', { hasText: 'Chuva acima de 1 mm/h' }).waitFor();
      expect(await phone(page).locator('.replying').isVisible()).toBe(false);
      await page.close();
    });

    test('every panel and every place to go is at hand, in a box of 390', async () => {
      const { page } = await open(390, 844);
      for (const name of ['dollar', 'rain', 'power', 'trace'] as const) {
        await panel(page, name);
        await fits(page);
        for (const control of await page.locator('#dock button, .phone-tab, .send:visible, .pin:visible').all()) {
          const box = (await control.boundingBox())!;
          expect(box.height).toBeGreaterThanOrEqual(40);
          expect(box.y + box.height).toBeLessThanOrEqual(844);
        }
      }
      await page.close();
    });

    test('what is not ours is switched off and on', async () => {
      const { page } = await open(390, 844);
      await panel(page, 'power');
      for (const server of ['awesomeapi', 'openmeteo', 'telegram'] as const) {
        const knob = page.locator(`#outages [data-server="${server}"]`);
        for (const isDown of [true, false]) {
          await knob.click();
          await page.locator(`#outages [data-server="${server}"][aria-checked="${isDown}"]`).waitFor();
          expect((await state()).outages[server]).toBe(isDown);
        }
      }
      await page.close();
    });

    test('suggestions that are out of sight are hinted at', async () => {
      const { page } = await open(390, 844);
      await phone(page).locator('.chips.more-after:not(.more-before)').waitFor();
      await phone(page).locator('.chip').last().focus();
      await phone(page).locator('.chips.more-before:not(.more-after)').waitFor();
      await page.close();
    });

    test('says by night that nothing rings, and by day that it rings', async () => {
      const { page: night } = await open(390, 844, midnight);
      expect(await night.locator('#local').isVisible()).toBe(true);
      expect(await night.locator('#local').textContent()).toContain('sem som até as 7h');
      expect(await night.locator('#promise').textContent()).not.toContain('toca');
      await fits(night);
      await night.close();

      const { page: day } = await open(390, 844, noon);
      expect(await day.locator('#promise').textContent()).toContain('toca');
      expect(await day.locator('#local').textContent()).not.toContain('noite');
      await day.close();
    });

    test('keeps what was typed when the demo is gone, and claims nothing of the program', async () => {
      const { page } = await open(390, 844);
      await demo.close();
      await page.locator('#offline').waitFor();
      await say(page, 'dólar abaixo de 4,30');
      await phone(page).locator('.toast', { hasText: 'Não foi enviada' }).waitFor();
      expect(await phone(page).locator('.field').inputValue()).toBe('dólar abaixo de 4,30');
      expect(await page.locator('#power .status').textContent()).toContain('sem contato');
      const bar = await page.locator('#offline').boundingBox();
      const theirs = ['.field', '.send', '.pin'].map((name) => phone(page).locator(name));
      const ours = ['#slider', '#minus', '#typed', '#series', '#sound'].map((name) => page.locator(name));
      for (const control of [...theirs, ...ours]) {
        const box = await control.boundingBox();
        expect(box!.y).toBeGreaterThanOrEqual(bar!.y + bar!.height);
        await control.click({ trial: true });
      }
      await page.close();
    });
  });
});
