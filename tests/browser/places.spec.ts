import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { DIST, PAGE_KINDS, pagesToRead } from './site.ts';
import { watch } from './watch.ts';

const field = (page: Page) => page.locator('#cherche');
const results = (page: Page) => page.locator('#resultats > li > a');
const status = (page: Page) => page.locator('[data-finder-status]');

const QUERIES: readonly (readonly [query: string, first: string, url: RegExp])[] = [
  ['krasnoarmeisk', 'Pokrovsk', /lieux\/pokrovsk\/$/],
  ['KRASNOARMEÏSK', 'Pokrovsk', /lieux\/pokrovsk\/$/],
  ['покровськ', 'Pokrovsk', /lieux\/pokrovsk\/$/],
  ['Красноармійськ', 'Pokrovsk', /lieux\/pokrovsk\/$/],
  ['купянск', 'Koupiansk', /lieux\/koupiansk\/$/],
  ['kupyansk', 'Koupiansk', /lieux\/koupiansk\/$/],
  ['Україна', 'Ukraine', /lieux\/ukraine\/$/],
  ['harkiv', 'oblast de Kharkiv', /lieux\/oblast-de-kharkiv\/$/],
];

for (const [query, label, url] of QUERIES)
  test(`the search of places finds ${label} by « ${query} » and Enter opens it`, async ({ page }) => {
    const { faults } = watch(page);
    await page.goto(PAGE_KINDS.lieux);
    await field(page).fill(query);
    await expect(results(page).first()).toHaveText(label);
    await expect(status(page)).toHaveText(/^\d+ lieux?$/);
    await expect(page.locator('[data-views]')).toBeHidden();
    await field(page).press('Enter');
    await expect(page).toHaveURL(url);
    expect(faults).toEqual([]);
  });

test('a name that no place has is said aloud, and the index stays', async ({ page }) => {
  await page.goto(PAGE_KINDS.lieux);
  await field(page).fill('Atlantide');
  await expect(status(page)).toHaveText(/^Aucun lieu/);
  await expect(status(page)).toHaveAttribute('role', 'status');
  await expect(page.locator('#par-lettre')).toBeVisible();
});

test('a place that the ranking has no room for is found as a plain row that leads to it', async ({
  page,
}) => {
  await page.goto(PAGE_KINDS.lieux);
  const names = await page.locator('[data-finder]').getAttribute('data-finder');
  await page.route(`**${names}`, async (route) => {
    const table = await (await route.fetch()).json();
    await route.fulfill({ json: { ...table, 'bourg-lointain': ['Bourglointain', 'Fartown'] } });
  });
  await field(page).fill('bourglointain');
  await expect(results(page)).toHaveText(['Bourglointain']);
  await expect(results(page)).toHaveAttribute('href', /\/lieux\/bourg-lointain\/$/);
  await expect(status(page)).toHaveText('1 lieu');
  await field(page).fill('fartown');
  await expect(results(page)).toHaveText(['Bourglointain']);
  await expect(page.locator('#resultats > li')).toContainText('aussi Fartown');
});

test('the query is in the address, and the address restores it', async ({ page }) => {
  await page.goto(PAGE_KINDS.lieux);
  await field(page).fill('донецьк');
  await expect(results(page).first()).toHaveText('Donetsk');
  await expect(page).toHaveURL(/\?q=/);
  await page.reload();
  await expect(field(page)).toHaveValue('донецьк');
  await expect(results(page).first()).toHaveText('Donetsk');
});

test('arrows go through the results and back to the field, Escape clears', async ({ page }) => {
  await page.goto(PAGE_KINDS.lieux);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('oblast');
  await expect(results(page)).not.toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('[data-views]')).toBeVisible();
  await expect(page).toHaveURL(/lieux\/$/);
});

test('the order of the index is in the address; a letter leads to its names', async ({ page }) => {
  await page.goto(PAGE_KINDS.lieux);
  await expect(page.locator('#par-region')).toBeHidden();
  await page.getByRole('link', { name: 'Par région' }).click();
  await expect(page.locator('#par-region')).toBeVisible();
  await expect(page.locator('#par-lettre')).toBeHidden();
  await expect(page).toHaveURL(/\?tri=region$/);
  await page.reload();
  await expect(page.locator('#par-region')).toBeVisible();
  await page.goto(`${PAGE_KINDS.lieux}?tri=nombre#lettre-P`);
  await expect(page.locator('#lettre-P')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the index is a plain list by letter, by region and by number, every other name with it', async ({
    page,
  }) => {
    await page.goto(PAGE_KINDS.lieux);
    await expect(page.getByRole('searchbox')).toBeHidden();
    for (const id of ['par-lettre', 'par-region', 'par-nombre'])
      await expect(page.locator(`#${id}`)).toBeVisible();
    for (const name of ['Krasnoarmeïsk', 'Покровськ', 'Kupyansk'])
      await expect(page.locator('#par-lettre').getByRole('link', { name, exact: true })).toHaveAttribute(
        'href',
        /lieux\/(pokrovsk|koupiansk)\/$/,
      );
    await page.locator('.views').getByRole('link', { name: 'Par région' }).click();
    await expect(page.locator('#par-region')).toBeInViewport();
  });

  for (const alias of ['krasnoarmeysk', 'krasnoarmiisk', 'kupyansk', 'dnipropetrovsk', 'покровськ'])
    test(`the address lieux/${alias}/ leads on, without a script`, async ({ page }) => {
      await page.goto(`lieux/${encodeURI(alias)}/`);
      await expect(page).toHaveURL(/lieux\/(pokrovsk|koupiansk|oblast-de-dnipropetrovsk)\/$/);
      await expect(page.locator('h1.place-name')).toBeVisible();
    });
});

test('a redirect is not indexed and names the page that it leads to', () => {
  const html = readFileSync(join(DIST, 'lieux/krasnoarmeysk/index.html'), 'utf8');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toMatch(/<link rel="canonical" href="[^"]*lieux\/pokrovsk\/">/);
  expect(readFileSync(join(DIST, '_redirects'), 'utf8')).toMatch(
    /^\S*\/lieux\/krasnoarmeysk\/ \S*\/lieux\/pokrovsk\/ 301$/m,
  );
});

test('the way up from Pokrovsk leads through each area to the country', async ({ page }) => {
  await page.goto(PAGE_KINDS.lieu);
  const way = page.locator('.hierarchy');
  await expect(way.getByRole('link')).toHaveText([
    'Lieux',
    'Ukraine',
    'Donbass',
    'oblast de Donetsk',
    'raïon de Pokrovsk',
  ]);
  for (const name of ['raïon de Pokrovsk', 'oblast de Donetsk', 'Donbass', 'Ukraine']) {
    await way.getByRole('link', { name, exact: true }).click();
    await expect(page.locator('h1.place-name')).toHaveText(name);
    await expect(page.locator('#t-dedans')).toBeVisible();
  }
});

test('the Donbass says what it is made of, how large it is and what it is not', async ({ page }) => {
  await page.goto(PAGE_KINDS.region);
  await expect(page.locator('.parts tbody tr')).toContainText(['26\u202f517', '26\u202f684']);
  await expect(page.locator('.place-facts')).toContainText('53\u202f201');
  await expect(page.locator('.place-note')).toContainText('ni une ligne de front');
});

test('every figure, date and use of a name on a place’s page leads to its sentence', async ({ page }) => {
  await page.goto(PAGE_KINDS.lieu);
  for (const part of ['.said .quote > a', '.uses .sid']) {
    const hrefs = await page
      .locator(`${part}[href]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length, part).toBeGreaterThan(0);
    for (const href of hrefs) {
      const [path = '', id = ''] = href.split('#');
      const html = readFileSync(join(DIST, path.replace(/^\//, ''), 'index.html'), 'utf8');
      expect(html, href).toContain(`id="${id}"`);
    }
  }
});

test('neighbours are told with their distance and their direction in words', async ({ page }) => {
  await page.goto(PAGE_KINDS.lieu);
  await expect(page.locator('.near tr').filter({ hasText: 'Donetsk' })).toContainText(
    '55\u00a0km au sud-est',
  );
  await expect(page.locator('.near tr').filter({ hasText: 'Koupiansk' })).toContainText(
    '162\u00a0km au nord',
  );
});

test('the paper page of a place keeps its names, its map and its claims, and no control', async ({
  page,
}) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto(PAGE_KINDS.lieu);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.names', '.ledger', '.near', '.timeline svg'])
    await expect(page.locator(part).first()).toBeVisible();
  await expect(page.locator('.map-zoom')).toBeHidden();
});

test('no place’s page scrolls sideways on the smallest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const pages = pagesToRead().filter((path) => path.startsWith('lieux/'));
  expect(pages.length).toBeGreaterThan(10);
  for (const path of pages) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, path).toBeLessThanOrEqual(0);
  }
});
