import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { writeCrowdedContent } from '../bench/crowded.ts';
import { faultsOfAccess, overflowOf } from './access.ts';
import { type OwnSite, openOwnSite } from './own-site.ts';
import { watch } from './watch.ts';

/** 500 sentences about two towns in five reports: no list of theirs fits on one page. */
const SIZE = { places: 2, mentions: 500 };
const once: { site?: OwnSite; folder?: string } = {};
const url = (path: string): string => `${once.site?.url ?? ''}${path}`;
const rows = (page: Page) => page.locator('table.ledger [data-row]');

test.describe.configure({ mode: 'default' });
test.use({ bypassCSP: true });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  writeCrowdedContent(folder, SIZE);
  Object.assign(once, { folder, site: await openOwnSite(folder) });
});

test.afterAll(() => {
  once.site?.close();
  if (once.folder) rmSync(once.folder, { recursive: true });
});

test('pages of the ledger are turned by keyboard, of all rows and of a choice', async ({ page }) => {
  await page.goto(url('affirmations/'));
  await expect(rows(page)).toHaveCount(100);
  await page.getByRole('link', { name: 'Page suivante' }).press('Enter');
  await expect(page).toHaveURL(/affirmations\/page\/2\/$/);
  await expect(page.locator('#resume')).toContainText('page 2 sur 5');
  await expect(page.getByRole('link', { name: 'Page 2', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.getByRole('checkbox', { name: 'Partie russe' }).press('Space');
  await expect(page).toHaveURL(/affirmations\/\?voix=R$/);
  await expect(page.locator('#resume')).toContainText('page 1 sur 2');
  await page.getByRole('link', { name: 'Page suivante' }).press('Enter');
  await expect(page).toHaveURL(/\?voix=R&page=2$/);
  await expect(rows(page)).toHaveCount(26);
  await page.reload();
  await expect(rows(page)).toHaveCount(26);
  await page.goBack();
  await expect(page.locator('#resume')).toContainText('page 1 sur 2');
});

test('a choice of days has pages of its own', async ({ page }) => {
  await page.goto(url('affirmations/?du=2025-01-06&au=2025-01-13'));
  await expect(page.locator('#resume')).toHaveText(/^200 lignes sur 500, .*page 1 sur 2$/);
  await page.goto(url('affirmations/?du=2025-01-07&au=2025-01-12'));
  await expect(page.locator('#resume')).toHaveText(/^0 ligne sur 500/);
});

const LATER = [
  'affirmations/page/2/',
  'affirmations/mois/2025-01/page/2/',
  'sources/ministere-russe-defense/page/2/',
  'lieux/kiev/page/3/',
] as const;

for (const path of LATER)
  test(`${path} is reached from the page before it, holds its rows, and has no fault`, async ({ page }) => {
    const { faults } = watch(page);
    const [, root = ''] = /^(.*)page\/\d\/$/.exec(path) ?? [];
    await page.goto(url(root));
    await expect(rows(page)).toHaveCount(100);
    await page
      .locator('.pager')
      .getByRole('link', { name: `Page ${path.at(-2)}`, exact: true })
      .click();
    await expect(page).toHaveURL(url(path));
    // The address changes before the page is read to its end.
    await expect(rows(page)).not.toHaveCount(0);
    await page.waitForLoadState();
    expect(await rows(page).count()).toBeLessThanOrEqual(100);
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await faultsOfAccess(page), `${width} px`).toEqual([]);
      expect(await overflowOf(page), `${width} px`).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
  });

test('the chart of time draws what it has room for, and says so', async ({ page }) => {
  await page.goto(url('lieux/kiev/'));
  await expect(page.locator('main')).toContainText('La frise montre les 150 dernières, sur 250 affirmations');
});
