import { expect, type Page, test } from '@playwright/test';
import { type Served, serveFolder } from './serve-folder.ts';
import { DIST, PAGE_KINDS } from './site.ts';

/** A server of the test's own, so that it can be stopped. */
const open = test.extend<{ site: Served }>({
  site: async ({ browserName: _ }, use) => {
    const site = await serveFolder(DIST);
    await use(site);
    site.stop();
  },
  baseURL: ({ site }, use) => use(site.url),
});

open.use({ serviceWorkers: 'allow' });

/** Opens a page once the worker is at work, so that it is kept. */
async function read(page: Page, path: string): Promise<void> {
  await page.goto('');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
  await page.goto(path);
  await expect
    .poll(() => page.evaluate((url) => caches.match(url).then((kept) => kept !== undefined), page.url()))
    .toBe(true);
}

const bar = (page: Page) => page.locator('[data-kept-bar]');

open(
  'a page that was read can be read again without network, and says that it is a copy',
  async ({ page, site }) => {
    await read(page, PAGE_KINDS.rapport);
    await expect(bar(page)).toBeHidden();
    site.stop();
    await page.goto(PAGE_KINDS.rapport);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Pokrovsk');
    await expect(bar(page)).toContainText(/Hors ligne : copie gardée le \d/);
    await site.start();
    await page.goto(PAGE_KINDS.rapport);
    await expect(bar(page)).toBeHidden();
  },
);

open('a page that was not read leads to the list of those that were', async ({ page, site }) => {
  await read(page, PAGE_KINDS.rapport);
  site.stop();
  await page.goto(PAGE_KINDS.chiffres);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hors ligne');
  await page
    .locator('[data-kept]')
    .getByRole('link', { name: /Pokrovsk/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`${PAGE_KINDS.rapport}$`));
  await expect(bar(page)).toBeVisible();
});

open('with network a kept copy is never shown: a correction is seen at once', async ({ page }) => {
  await read(page, PAGE_KINDS.rapport);
  await page.evaluate(async () => {
    const [name = ''] = (await caches.keys()).filter((one) => one.includes('pages'));
    const old = new Response('<h1>vieille copie</h1>', { headers: { 'content-type': 'text/html' } });
    await (await caches.open(name)).put(location.href, old);
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pokrovsk');
});

open('what an older version kept is thrown away', async ({ page }) => {
  await page.goto('theme.js');
  await page.evaluate(async () => {
    await caches.open('recoupe-pages-0');
    await caches.open('autre');
  });
  await read(page, '');
  const names = await page.evaluate(() => caches.keys());
  expect(names).not.toContain('recoupe-pages-0');
  expect(names).toContain('autre');
});
