import { expect, type Page, test } from '@playwright/test';
import { OSM_HOST } from '../../src/settings.ts';
import { type OwnSite, openOwnSite } from './own-site.ts';
import { pagesToRead } from './site.ts';

test.describe.configure({ mode: 'default' });
test.use({ viewport: { width: 1440, height: 900 } });

const opened: { site?: OwnSite } = {};
test.beforeAll(async () => {
  test.setTimeout(240_000);
  opened.site = await openOwnSite('tests/fixtures/several-days', { OSM_LAYER: '1' });
});
test.afterAll(() => opened.site?.close());

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What the page asks of other hosts; a tile is answered here. */
async function watchTiles(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    ({ hostname }) => hostname !== 'localhost',
    async (route) => {
      asked.push(route.request().url());
      await route.fulfill({ contentType: 'image/png', body: PIXEL });
    },
  );
  return asked;
}

const policy = (page: Page) => page.locator('meta[http-equiv="content-security-policy" i]');
const imagesOf = (text: string | null): string | undefined =>
  text
    ?.split(';')
    .find((directive) => directive.trim().startsWith('img-src'))
    ?.trim();
const button = (page: Page) => page.locator('[data-map-raster]');
const live = (page: Page) => page.locator('[data-claim-map][data-map-state="live"]');

test('where the owner offers the tiles, the policy lets in their host and no other', async ({ page }) => {
  for (const path of ['', 'carte/', 'lieux/tours/', 'lieux/']) {
    await page.goto(`${opened.site?.url}${path}`);
    const text = await policy(page).getAttribute('content');
    expect(imagesOf(text), path).toBe(`img-src 'self' data: ${OSM_HOST}`);
    expect([...(text ?? '').matchAll(/https?:\/\/[^\s;]+/g)].map(String), path).toEqual([OSM_HOST]);
  }
});

test('no tile is asked for before the reader says so; then they come, with their credit, and go again', async ({
  page,
}) => {
  const asked = await watchTiles(page);
  await page.goto(`${opened.site?.url}carte/`);
  await expect(live(page)).toBeVisible({ timeout: 30_000 });
  await expect(button(page)).toHaveText(/requête à openstreetmap\.org/);
  await expect(page.getByText('© les contributeurs d’OpenStreetMap')).toBeHidden();
  await page.mouse.wheel(0, 400);
  await page.locator('[data-map-live]').focus();
  await page.keyboard.press('+');
  await page.waitForTimeout(600);
  expect(asked).toEqual([]);

  await button(page).click();
  await expect(page.getByText('© les contributeurs d’OpenStreetMap')).toBeVisible();
  await expect(page.locator('.leaflet-tile-loaded').first()).toBeAttached();
  expect(asked.length).toBeGreaterThan(0);
  for (const url of asked) expect(url.startsWith(`${OSM_HOST}/`), url).toBe(true);

  await button(page).click();
  await expect(page.locator('.leaflet-tile')).toHaveCount(0);
  await expect(page.getByText('© les contributeurs d’OpenStreetMap')).toBeHidden();
});

test('the page of a place and of a report ask first, too; a no lasts through the visit', async ({ page }) => {
  const asked = await watchTiles(page);
  for (const path of ['lieux/tours/', 'rapports/crue-loire/', 'carte/']) {
    await page.goto(`${opened.site?.url}${path}`);
    await expect(live(page)).toBeVisible({ timeout: 30_000 });
    await expect(button(page), path).toBeVisible();
  }
  expect(asked).toEqual([]);
});

test('without scripts nothing offers what cannot be done', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${opened.site?.url}carte/`);
  await expect(button(page)).toBeHidden();
  await context.close();
});

test('a site whose owner says nothing has neither the button nor the host on any page', async ({ page }) => {
  test.setTimeout(240_000);
  const paths = pagesToRead();
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) {
    const html = await (await page.request.get(path)).text();
    expect(html.includes('data-map-raster'), path).toBe(false);
    expect(html.includes('tile.openstreetmap.org'), path).toBe(false);
  }
});
