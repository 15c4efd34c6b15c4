import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from './site.ts';
import { watch } from './watch.ts';

const items = (elements: Element[]): (string | null)[] =>
  elements.map((element) => element.getAttribute('data-map-item'));

test('without JavaScript the list names the places of the live map in the same order', async ({
  browser,
  baseURL,
}) => {
  const options = { viewport: { width: 1440, height: 900 }, ...(baseURL && { baseURL }) };
  const still = await browser.newPage({ ...options, javaScriptEnabled: false });
  await still.goto(PAGE_KINDS.carte);
  await expect(still.locator('.map-wide svg')).toBeVisible();
  await expect(still.locator('[data-map-filters]')).toBeHidden();
  const listed = await still.locator('[data-map-item]').evaluateAll(items);
  const page = await browser.newPage(options);
  await page.goto(PAGE_KINDS.carte);
  await expect(page.locator('[data-map-state="live"]')).toBeVisible({ timeout: 20_000 });
  const marked = await page
    .locator('[data-map-marker]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-map-marker')));
  expect(listed.filter((id) => id !== 'europe')).toEqual(marked);
});

test('no raster map is offered, and nothing is asked of another host', async ({ page }) => {
  const { faults } = watch(page);
  await page.goto(PAGE_KINDS.carte);
  await expect(page.locator('[data-map-state="live"]')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('button', { name: /OpenStreetMap/ })).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('on paper the still map stands in the live one’s place', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(PAGE_KINDS.carte);
  await expect(page.locator('[data-map-state="live"]')).toBeVisible({ timeout: 20_000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.map-wide')).toBeVisible();
  await expect(page.locator('[data-map-live]')).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test('a lone finger scrolls the page and is told of two; a tap opens the panel at the foot of the window', async ({
    page,
  }) => {
    await page.goto(PAGE_KINDS.carte);
    await expect(page.locator('[data-map-state="live"]')).toBeVisible({ timeout: 20_000 });
    const map = page.locator('[data-map-live]');
    expect(await map.evaluate((element) => getComputedStyle(element).touchAction)).toBe('pan-x pan-y');
    await map.evaluate((element) => {
      const touch = new Touch({ identifier: 1, target: element, clientX: 100, clientY: 200 });
      element.dispatchEvent(new TouchEvent('touchmove', { touches: [touch], bubbles: true }));
    });
    await expect(page.getByText('Deux doigts pour déplacer la carte')).toBeVisible();
    await page.locator('[data-map-marker="pokrovsk"]').tap();
    const panel = page.locator('[data-map-panel]');
    await expect(panel).toBeFocused();
    await page.waitForTimeout(500);
    const bottom = await panel.evaluate((element) => element.getBoundingClientRect().bottom);
    expect(Math.round(bottom)).toBe(800);
  });
});
