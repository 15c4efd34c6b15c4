import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { type OwnSite, openOwnSite } from './own-site.ts';
import { PAGE_KINDS } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const window: { axe: { run(): Promise<AxeResults> } };

const CLAIM = `${PAGE_KINDS.rapport}#R5`;

/** How far the middle of an element lies from the middle of the window, in parts of its height. */
async function offCentre(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  const height = page.viewportSize()?.height ?? 1;
  return box ? Math.abs(box.y + box.height / 2 - height / 2) / height : 1;
}

for (const javaScriptEnabled of [true, false])
  test.describe(`a link to a claim, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const)
      test(`opens it in the middle and marked, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.goto(CLAIM);
        const claim = page.locator('#R5 > .cl-t');
        await expect(claim).toBeInViewport();
        expect(await offCentre(page, '#R5')).toBeLessThan(0.2);
        const other = page.locator('#R1 > .cl-t');
        const ground = (of: typeof claim): Promise<string> =>
          of.evaluate((element) => getComputedStyle(element).backgroundColor);
        expect(await ground(claim)).not.toBe(await ground(other));
      });
  });

test.describe('a site with a past', () => {
  const opened: { site?: OwnSite } = {};
  const past = (path: string): string => `${opened.site?.url}${path}`;

  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    opened.site = await openOwnSite('tests/fixtures/permalinks-past');
  });
  test.afterAll(() => opened.site?.close());

  test('a link made before the words changed says so and shows the difference', async ({ page }) => {
    await page.goto(past('affirmations/ads44zby/#v1'));
    const version = page.locator('#v1');
    await expect(version).toContainText('Version 1');
    await expect(version.locator('.versions-yours')).toBeVisible();
    await expect(version.locator('del').first()).toHaveText(/12/);
    await expect(version.locator('ins').first()).toHaveText(/14/);
    await expect(version.locator('del').first()).toHaveCSS('text-decoration-line', 'line-through');
    await page.goto(past('affirmations/ads44zby/'));
    await expect(page.getByRole('heading', { name: 'Le texte a changé le 1er décembre 2025' })).toBeVisible();
    await expect(page.locator('.versions-yours')).toBeHidden();
  });

  test('what never changed has no history to show', async ({ page }) => {
    await page.goto(past('affirmations/mreh47qj/'));
    await expect(page.locator('.claim-address')).toContainText('version 1 du');
    await expect(page.locator('.versions')).toHaveCount(0);
  });

  for (const [from, to] of [
    ['rapports/deux/', 'rapports/ecoles/'],
    ['lieux/ville-haute/', 'lieux/haute-ville/'],
  ] as const)
    test(`${from} leads to ${to}`, async ({ page, request }) => {
      await page.goto(past(from));
      await expect(page).toHaveURL(past(to));
      const redirects = await (await request.get(past('_redirects'))).text();
      expect(redirects).toContain(`/${from} /${to} 301\n`);
      const html = await (await request.get(past(from))).text();
      expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]*/${to}">`));
    });

  for (const [path, words] of [
    ['affirmations/22gg9vkj/', 'personne ne sera logé ailleurs'],
    ['affirmations/6x9z80bk/', 'la grève de Grenoble est finie'],
    ['rapports/trois/', 'Une grève à Grenoble'],
  ] as const)
    test(`${path} keeps a page with its last words and the day it was withdrawn`, async ({ page }) => {
      await page.goto(past(path));
      await expect(page.locator('.claim-sentence')).toContainText(words);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('le 1er décembre 2025');
      await expect(page.getByText('Retiré à la demande de la source.')).toBeVisible();
    });

  for (const path of ['affirmations/ads44zby/', 'affirmations/22gg9vkj/', 'rapports/trois/', 'corrections/'])
    test(`${path} has no fault of accessibility and no sideways scroll`, async ({ browser }) => {
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      for (const width of [1440, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(past(path));
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run());
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`,
        );
        expect(found, `${path} at ${width} px`).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
      await context.close();
    });

  test('a place that no report names any more keeps its page', async ({ page }) => {
    await page.goto(past('lieux/grenoble-3014728/'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'aucun rapport ne nomme plus ce lieu',
    );
  });
});
