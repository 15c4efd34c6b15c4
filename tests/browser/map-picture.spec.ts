import { expect, type Page, test } from '@playwright/test';
import { PAGE_KINDS } from './site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const figure = (page: Page, state: 'drawn' | 'live') =>
  page.locator(`[data-claim-map][data-map-state="${state}"]`);

/** Opens the map's page, whose movable map does not come before it is let through. */
async function openPicture(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/_astro/start.*.js', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(PAGE_KINDS.carte);
  await expect(figure(page, 'drawn')).toBeVisible();
  return resolve;
}

test('a mark of the picture that is clicked before the map can be moved opens on it', async ({ page }) => {
  const letThrough = await openPicture(page);
  const mark = page.locator('.map-wide .m-core').first();
  await expect(mark).toBeVisible();
  const { x = 0, y = 0, width = 0, height = 0 } = (await mark.boundingBox()) ?? {};
  const middle = { x: x + width / 2, y: y + height / 2 };
  await page.mouse.click(middle.x, middle.y);
  await expect(page.locator('[data-map-panel]')).toBeHidden();
  letThrough();
  await expect(page.locator('[data-map-panel]')).toBeVisible({ timeout: 20_000 });
  await expect(figure(page, 'live')).toBeVisible();
  const chosen = new URL(page.url()).searchParams.get('lieu');
  expect(chosen).not.toBeNull();
  await expect(page.locator('[data-map-panel]')).toContainText(/affirmation/);
});

test('a click beside the marks of the picture opens nothing', async ({ page }) => {
  const letThrough = await openPicture(page);
  await page.mouse.click(1400, 860);
  letThrough();
  await expect(figure(page, 'live')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[data-map-panel]')).toBeHidden();
  expect(new URL(page.url()).search).toBe('');
});

test('the picture has every mark of the map that takes its place', async ({ page }) => {
  const letThrough = await openPicture(page);
  const marks = '.m-ring0';
  const drawn = await page.locator(`.map-wide ${marks}`).count();
  expect(drawn).toBeGreaterThan(0);
  letThrough();
  await expect(figure(page, 'live')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator(`[data-map-live] ${marks}`)).toHaveCount(drawn);
  await expect(page.locator('.map-wide')).toBeHidden();
});
