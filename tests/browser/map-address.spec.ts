import { expect, type Page, test } from '@playwright/test';
import { PAGE_KINDS } from './site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const live = (page: Page) => page.locator('[data-claim-map][data-map-state="live"]');
const panel = (page: Page) => page.locator('[data-map-panel]');
const search = (page: Page): Promise<string> => page.evaluate(() => location.search);
const marks = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('[data-map-marker], [data-map-crowd]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
const rows = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('[data-map-item]:visible')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-map-item')));

const VIEWS: readonly { readonly on: keyof typeof PAGE_KINDS; readonly query: string }[] = [
  { on: 'carte', query: '?vue=6_48.5_37' },
  { on: 'carte', query: '?vue=8.5_49.71_37.62' },
  { on: 'carte', query: '?vue=7_48.28_37.18&lieu=pokrovsk' },
  { on: 'carte', query: '?vue=5_50_30&voix=R' },
  { on: 'carte', query: '?vue=6.25_48_36&voix=U&lieu=koupiansk' },
  { on: 'carte', query: '?vue=6_48.5_37&du=2025-11-05&au=2025-11-05' },
  { on: 'carte', query: '?vue=6_46_36&echelle=3400_44.2_36' },
  { on: 'rapport', query: '?vue=7_48.9_37.4&lieu=donbass' },
  { on: 'rapport', query: '?vue=6.5_48.9_37.4&voix=N' },
  { on: 'lieu', query: '?vue=8_48.28_37.18&lieu=pokrovsk' },
];

/** All that a link should bring back, as the reader sees it. */
async function seen(page: Page): Promise<unknown> {
  await expect(live(page)).toBeVisible({ timeout: 20_000 });
  const place = (await panel(page).isVisible()) ? await panel(page).getAttribute('aria-label') : null;
  const square = await page.locator('.map-square').evaluateAll((squares) =>
    squares.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    }),
  );
  return { marks: await marks(page), rows: await rows(page), place, square };
}

for (const { on, query } of VIEWS)
  test(`${on} ${query} restores what was seen, and says the same again`, async ({ page, context }) => {
    await page.goto(PAGE_KINDS[on] + query);
    const first = await seen(page);
    const said = Object.fromEntries(new URLSearchParams(await search(page)));
    expect(said).toMatchObject(Object.fromEntries(new URLSearchParams(query)));
    // From the first page's own address, as it would be sent to somebody.
    const other = await context.newPage();
    await other.setViewportSize({ width: 1440, height: 900 });
    await other.goto(page.url());
    expect(await seen(other)).toEqual(first);
  });

test('an address of nonsense shows the map as it is', async ({ page }) => {
  await page.goto(PAGE_KINDS.carte);
  const plain = await seen(page);
  await page.goto(`${PAGE_KINDS.carte}?vue=99_1&lieu=atlantide&du=hier&echelle=x`);
  expect(await seen(page)).toEqual(plain);
});

test('back and forward walk through places and filters, not through every pan', async ({ page }) => {
  await page.goto(PAGE_KINDS.carte);
  await expect(live(page)).toBeVisible({ timeout: 20_000 });
  await page.locator('[data-map-item="koupiansk"] .pl').click();
  await expect(panel(page)).toHaveAttribute('aria-label', /^Koupiansk/);
  await page.locator('[data-map-live]').focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(350);
  }
  await panel(page).getByRole('button', { name: 'Fermer' }).click();
  await expect(panel(page)).toBeHidden();
  await page.locator('[data-map-voice="U"]').click();
  await expect.poll(() => search(page)).toContain('voix=U');
  expect(await rows(page)).toEqual(['koupiansk']);
  await page.goBack();
  await expect(page.locator('[data-map-voice=""]')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await rows(page)).length).toBe(8);
  await page.goBack();
  await expect(panel(page)).toBeVisible();
  await page.goBack();
  await expect(panel(page)).toBeHidden();
  expect(await search(page)).not.toContain('lieu=');
  await page.goForward();
  await expect(panel(page)).toHaveAttribute('aria-label', /^Koupiansk/);
  await page.goForward();
  await page.goForward();
  expect(await rows(page)).toEqual(['koupiansk']);
});

test('the voice that a report is read for is the voice of its map', async ({ page }) => {
  await page.goto(PAGE_KINDS.rapport);
  await expect(live(page)).toBeVisible({ timeout: 20_000 });
  const name = page.locator('[data-map-marker="koupiansk"]');
  await expect(name).toHaveAccessibleName('Koupiansk, 6 affirmations');
  await page.locator('[data-only-voice="bleu"]').click();
  await expect(name).toHaveAccessibleName('Koupiansk, 1 affirmation');
  await expect.poll(() => search(page)).toBe('?voix=U');
  await page.goBack();
  await expect(name).toHaveAccessibleName('Koupiansk, 6 affirmations');
  await expect(page.locator('[data-only-voice=""]')).toHaveAttribute('aria-pressed', 'true');
});
