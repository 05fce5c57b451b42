import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe, { type AxeResults } from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { htmlReport } from '../../../src/render/html.ts';
import { report } from '../report.fixture.ts';
import { fullReport, reportFullOf } from './page.fixture.ts';

/** The page in a real browser: Debian's Chromium, offline, with a profile of its own. */

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser)
  process.stderr.write(`${CHROMIUM} does not exist: the browser tests are skipped\n`);

const SIZES = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  phone: { colorScheme: 'light', viewport: { width: 375, height: 800 } },
} as const;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const SUBJECTS = {
  full: fullReport(),
  passing: report(),
  hostile: reportFullOf('</script>"\'><img src=x onerror=alert(1)>\u202e\ud800'),
};

(hasBrowser ? describe : describe.skip)('in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'html-report-'));
  let context: BrowserContext;
  beforeAll(async () => {
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: CHROMIUM,
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        ...['--no-first-run', '--disable-sync'],
      ],
      javaScriptEnabled: true,
      offline: true,
    });
  });
  afterAll(async () => {
    await context?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The page, open; what it asked the network for, said or tried. */
  async function open(name: keyof typeof SUBJECTS, size: keyof typeof SIZES) {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, htmlReport(SUBJECTS[name]));
    const page = await context.newPage();
    const noise: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    page.on('dialog', (dialog) => noise.push(dialog.message()));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) noise.push(request.url());
    });
    await page.emulateMedia({ colorScheme: SIZES[size].colorScheme });
    await page.setViewportSize(SIZES[size].viewport);
    await page.goto(pathToFileURL(file).href);
    return { page, noise };
  }

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe.source);
    const result = await page.evaluate<AxeResults>(
      `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
    );
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
  }

  const cases = Object.keys(SUBJECTS).flatMap((name) =>
    Object.keys(SIZES).map((size) => [name, size] as const),
  ) as [keyof typeof SUBJECTS, keyof typeof SIZES][];

  test.each(cases)(
    'a %s report, %s: accessible, silent, and no wider than the page',
    async (name, size) => {
      const { page, noise } = await open(name, size);
      expect(await violations(page)).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate<{
        readonly scrollWidth: number;
        readonly clientWidth: number;
      }>(
        '(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }))(document.documentElement)',
      );
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      expect(noise).toEqual([]);
      await page.close();
    },
  );

  test('the embedded report is the report', async () => {
    for (const name of Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[]) {
      const { page } = await open(name, 'light');
      const text = await page.locator('#report').textContent();
      expect(JSON.parse(text ?? '')).toEqual(JSON.parse(JSON.stringify(SUBJECTS[name])));
      await page.close();
    }
  });

  test('the first Tab key skips the list of sections', async () => {
    const { page } = await open('full', 'light');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.close();
  });

  test('headings do not skip a level', async () => {
    const { page } = await open('full', 'light');
    const names = await page.evaluate<string[]>(
      "[...document.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => tagName)",
    );
    const levels = names.map((name) => Number(name.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
    await page.close();
  });

  test('is printed without the list of sections, and nothing is cut at the side', async () => {
    const { page } = await open('full', 'light');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 1000 });
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.locator('#details').isVisible()).toBe(true);
    const wide = await page.evaluate<string[]>(`[...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 80))`);
    expect(wide).toEqual([]);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.close();
  });
});
