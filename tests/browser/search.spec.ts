import { expect, type Page, test } from '@playwright/test';
import { PAGE_KINDS } from './site.ts';
import { watch } from './watch.ts';

const field = (page: Page) => page.locator('#cherche');
const results = (page: Page) => page.locator('#resultats > li');
const status = (page: Page) => page.locator('[data-search-status]');

const QUERIES: readonly (readonly [query: string, first: RegExp])[] = [
  ['krasnoarmeysk', /Lieu.*Pokrovsk/s],
  ['Купянск', /Lieu.*Koupiansk/s],
  ['116 000 km2', /116\s000\skm²/],
  ['encerclement', /l’encerclement, selon qui/],
  ['pokrvsk', /Pokrovsk/],
  ['est-elle encerclée', /Question.*encerclée/s],
];

for (const [query, first] of QUERIES)
  test(`the search of the site finds « ${query} »`, async ({ page }) => {
    const { faults } = watch(page);
    await page.goto(PAGE_KINDS.recherche);
    await field(page).fill(query);
    await expect(results(page).first()).toHaveText(first);
    await expect(status(page)).toHaveText(/^\d+ résultats? pour/);
    expect(faults).toEqual([]);
  });

test('a statement that is found says who speaks, and leads to its page', async ({ page }) => {
  await page.goto(`${PAGE_KINDS.recherche}?q=60 soldats&type=affirmation`);
  const first = results(page).first();
  await expect(first.locator('.result-who')).toContainText(
    'Volodymyr Zelensky, président ukrainien, affirme',
  );
  await expect(first.locator('mark')).toHaveText(['60', 'soldats']);
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/affirmations\/[a-z0-9]{8}\/$/);
});

test('words between quotation marks are found where they stand side by side', async ({ page }) => {
  await page.goto(`${PAGE_KINDS.recherche}?q=${encodeURIComponent('"voie de repli"')}&type=affirmation`);
  await expect(results(page)).not.toHaveCount(0);
  for (const text of await results(page).allTextContents()) expect(text).toContain('voie de repli');
  await field(page).fill('"repli de voie"');
  await expect(status(page)).toHaveText(/^Rien n’a ces mots à la suite/);
});

test('facets and words are in the address, and the address restores them', async ({ page }) => {
  await page.goto(`${PAGE_KINDS.recherche}?q=pokrovsk`);
  await page.getByRole('checkbox', { name: 'Partie russe' }).check();
  await expect(page).toHaveURL(/\?q=pokrovsk&voix=/);
  const texts = await results(page).allTextContents();
  expect(texts.length).toBeGreaterThan(0);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Partie russe' })).toBeChecked();
  await expect(results(page)).toHaveText(texts);
  await page.getByRole('checkbox', { name: 'Partie russe' }).uncheck();
  await expect(page).toHaveURL(/\?q=pokrovsk$/);
});

test('more results come on demand, and the focus goes to the first of them', async ({ page }) => {
  await page.goto(`${PAGE_KINDS.recherche}?q=russie`);
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Montrer la suite' }).press('Enter');
  await expect(results(page).nth(10).getByRole('link')).toBeFocused();
});

test('/ goes to the search from any page, and Enter carries the words over', async ({ page }) => {
  await page.goto(PAGE_KINDS.rapport);
  await page.keyboard.press('/');
  await page.keyboard.type('Покровськ');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/recherche\/\?q=/);
  await expect(results(page).first()).toContainText('Pokrovsk');
});

test('/ is a letter like any other where one writes', async ({ page }) => {
  await page.goto(PAGE_KINDS.recherche);
  await field(page).focus();
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
});

test('words that nothing has are said, and the index stays', async ({ page }) => {
  await page.goto(`${PAGE_KINDS.recherche}?q=zzzz`);
  await expect(status(page)).toHaveText(/^Rien pour « zzzz »/);
  await expect(page.locator('#parcourir')).toBeVisible();
});

test('an index that cannot be read is said, and another try may do', async ({ page }) => {
  await page.route('**/racine.json', (route) => route.abort());
  await page.goto(PAGE_KINDS.recherche);
  await field(page).fill('pokrovsk');
  await expect(status(page)).toHaveText(/^La recherche n’a pas pu lire/);
  await page.unroute('**/racine.json');
  await field(page).press('Enter');
  await expect(results(page).first()).toContainText('Pokrovsk');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the search page is an index to read, without a dead control', async ({ page }) => {
    await page.goto(PAGE_KINDS.recherche);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(
      page.locator('#parcourir').getByRole('link', { name: 'Pokrovsk', exact: true }),
    ).toBeVisible();
  });
});
