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
    await page.locator('#power[data-status="running"]').waitFor();
    return { page, said };
  };
  const setPrice = async (page: Page, price: string) => {
    await page.locator('#typed').fill(price);
    await page.locator('#typed').press('Enter');
  };
  const alertOf = (page: Page, price: string) => page.locator('.message.bot', { hasText: price });
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

    test('shows an alert for a typed wish, and the next one although the plug was pulled on its way', async () => {
      const { page, said } = await open(width, height);
      await page.locator('.field').fill('/dolar abaixo 4.5');
      await page.locator('.field').press('Enter');
      await page.locator('.message.bot', { hasText: '4,50' }).waitFor();

      await setPrice(page, '4,48');
      await alertOf(page, '4,48').waitFor({ timeout: 5000 });
      await page.locator('.crossing', { hasText: 'R$ 4,4800' }).locator('.step.rings.seen').waitFor();

      await afterQuietReading(() => setPrice(page, '4,60'));
      await setPrice(page, '4,47');
      await page.locator('#plug').click();
      await page.locator('#power .note', { hasText: 'tomada puxada 1 vez' }).waitFor();
      await alertOf(page, '4,47').first().waitFor({ timeout: 10_000 });
      await page.locator('#power[data-status="running"]').waitFor();

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
      const rows = page.locator('.crossing details');
      await post('dollar', { bid: '4.7' });
      await post('say', { text: '/dolar abaixo 4.8' });
      await rows.first().locator('strong', { hasText: 'Aviso na hora' }).waitFor();
      await post('say', { text: '/dolar abaixo 4.5' });
      await page.locator('.message.bot', { hasText: '4,50' }).waitFor();
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

    test('suggestions that are out of sight are hinted at', async () => {
      const { page } = await open(390, 844);
      await page.locator('.chips.more-after:not(.more-before)').waitFor();
      await page.locator('.chip').last().focus();
      await page.locator('.chips.more-before:not(.more-after)').waitFor();
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
      await page.locator('.field').fill('dólar abaixo de 4,30');
      await page.locator('.field').press('Enter');
      await page.locator('.toast', { hasText: 'Não foi enviada' }).waitFor();
      expect(await page.locator('.field').inputValue()).toBe('dólar abaixo de 4,30');
      expect(await page.locator('#power .status').textContent()).toContain('sem contato');
      const bar = await page.locator('#offline').boundingBox();
      for (const control of ['.field', '.send', '#slider', '#minus', '#typed', '#series', '#sound']) {
        const box = await page.locator(control).boundingBox();
        expect(box!.y, control).toBeGreaterThanOrEqual(bar!.y + bar!.height);
        await page.locator(control).click({ trial: true });
      }
      await page.close();
    });
  });
});
