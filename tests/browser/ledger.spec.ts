import { expect, type Page, test } from '@playwright/test';
import { PAGE_KINDS } from './site.ts';

const LEDGER = PAGE_KINDS.affirmations;

/** The rows as they stand in the page, spaces between their cells aside. */
async function rowsOf(page: Page): Promise<string[]> {
  const rows = await page
    .locator('table.ledger [data-row]')
    .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
  return rows.map((html) => html.replace(/\s*(<\/?(?:tr|t[hd])\b[^>]*>)\s*/g, '$1'));
}

const count = (page: Page) => page.locator('#resume b');

test('the rows that the browser draws are those of the built page', async ({ page }) => {
  await page.goto(LEDGER);
  const built = await rowsOf(page);
  await page.goto(`${LEDGER}?voix=R&voix=U&voix=T&voix=N`);
  await expect(page.getByRole('checkbox', { name: 'Narration', exact: true })).toBeChecked();
  expect(await rowsOf(page)).toEqual(built);
});

test('until the reader chooses something no data is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(LEDGER, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
  await page.getByRole('checkbox', { name: 'Partie russe' }).check();
  await expect(page).toHaveURL(/\?voix=R$/);
  await expect.poll(() => asked.filter((url) => url.endsWith('.json')).length).toBe(1);
});

test('boxes and columns work by keyboard, are in the address, and are restored from it', async ({ page }) => {
  await page.goto(LEDGER);
  const all = (await count(page).textContent()) ?? '';
  const date = page.getByRole('columnheader', { name: 'Date' });
  await date.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(date).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.locator('#resume')).toContainText('tri par date');
  await page.getByRole('checkbox', { name: 'Ministère russe de la Défense' }).press('Space');
  await expect(count(page)).toHaveText('2');
  await expect(page).toHaveURL(/source=ministere-russe-defense&tri=date$/);
  await page.reload();
  await expect(count(page)).toHaveText('2');
  await expect(date).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('checkbox', { name: 'Ministère russe de la Défense' })).toBeChecked();
  await page.getByRole('button', { name: 'Tout montrer' }).press('Enter');
  await expect(count(page)).toHaveText(all);
});

for (const [words, found] of [
  ['Покровськ', /^4 lignes sur/],
  ['krasnoarmeysk', /^4 lignes sur/],
  ['ZELENSKY soldat', /^1 ligne sur/],
  ['champ de batailles', /^0 ligne sur/],
] as const)
  test(`« ${words} » is searched for in all rows and kept in the address`, async ({ page }) => {
    await page.goto(LEDGER);
    await page.getByRole('searchbox', { name: 'Chercher', exact: true }).fill(words);
    await expect(page.locator('#resume')).toHaveText(found);
    await expect(page).toHaveURL(
      new RegExp(`\\?q=${new URLSearchParams({ q: words }).toString().slice(2).replaceAll('+', '\\+')}$`),
    );
    await page.reload();
    await expect(page.locator('#resume')).toHaveText(found);
    await expect(page.getByRole('searchbox', { name: 'Chercher', exact: true })).toHaveValue(words);
  });

test('nothing found is said in the table and to screen readers', async ({ page }) => {
  await page.goto(`${LEDGER}?q=zzz`);
  await expect(page.getByRole('status')).toHaveText(/^0 ligne sur/);
  await expect(page.locator('table.ledger tbody')).toHaveText('aucune affirmation ne répond à ce choix');
});

test('a value that stands in no list is shown as it is asked for', async ({ page }) => {
  await page.goto(`${LEDGER}?lieu=atlantide`);
  await expect(page.getByRole('checkbox', { name: 'atlantide' })).toBeChecked();
  await expect(count(page)).toHaveText('0');
});

test('the counts beside the boxes follow the choice', async ({ page }) => {
  await page.goto(`${LEDGER}?voix=U`);
  const place = page.locator('.facets li').filter({ hasText: 'Koupiansk' }).locator('.count');
  await expect(place).toHaveText('1');
  await expect(
    page.locator('.facets li').filter({ hasText: 'Partie russe' }).locator('.count'),
  ).not.toHaveText('0');
});

test('without its data the page stays as it was built, and says why', async ({ page }) => {
  await page.route('**/tout.json', (route) => route.abort());
  await page.goto(LEDGER);
  const built = await rowsOf(page);
  await page.getByRole('checkbox', { name: 'Narration', exact: true }).check();
  await expect(page.getByRole('status')).toContainText('Choix indisponible');
  expect(await rowsOf(page)).toEqual(built);
});

test('days are typed by keyboard, kept in the address and restored from it', async ({ page }) => {
  await page.goto(LEDGER);
  const [from, to] = [page.getByLabel('Du', { exact: true }), page.getByLabel('Au', { exact: true })];
  await from.focus();
  await page.keyboard.type('11112025');
  await expect(page).toHaveURL(/\?du=2025-11-11$/);
  await expect(count(page)).toHaveText('0');
  await from.fill('2025-11-01');
  await to.fill('2025-11-05');
  await expect(page).toHaveURL(/\?du=2025-11-01&au=2025-11-05$/);
  await expect(count(page)).toHaveText('12');
  await page.reload();
  await expect(from).toHaveValue('2025-11-01');
  await expect(to).toHaveValue('2025-11-05');
  await page.getByRole('button', { name: 'Tout montrer' }).press('Enter');
  await expect(page).toHaveURL(/affirmations\/$/);
  await expect(from).toHaveValue('');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('months lead to pages of their rows', async ({ page }) => {
    await page.goto(LEDGER);
    await expect(page.getByLabel('Du', { exact: true })).toBeHidden();
    await page
      .getByRole('navigation', { name: 'Par mois' })
      .getByRole('link', { name: 'novembre 2025' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Novembre 2025');
    await expect(page.locator('[data-row]')).toHaveCount(12);
    await expect(page.getByRole('link', { name: 'Chercher et filtrer' })).toBeHidden();
  });
});
