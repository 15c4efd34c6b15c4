import { expect, type Page, test } from '@playwright/test';
import { type OwnSite, openOwnSite } from './own-site.ts';

/** Reports of several days: all tests of this file run in one worker, on one site. */
test.describe.configure({ mode: 'default' });
test.use({ viewport: { width: 1440, height: 900 } });

const opened: { site?: OwnSite } = {};
test.beforeAll(async () => {
  test.setTimeout(240_000);
  opened.site = await openOwnSite('tests/fixtures/several-days');
});
test.afterAll(() => opened.site?.close());

const count = (page: Page) => page.locator('[data-map-count]');
const selection = (page: Page) => page.locator('.map-brush .selection');
const rows = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('[data-map-item]:visible .pl')
    .evaluateAll((items) => items.map(({ textContent }) => textContent));
const days = (page: Page): Promise<string[]> =>
  page
    .locator('[data-map-filters] input[type="date"]')
    .evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')));

async function openMap(page: Page, query = ''): Promise<void> {
  await page.goto(`${opened.site?.url}carte/${query}`);
  await expect(page.locator('[data-claim-map][data-map-state="live"]')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.map-brush .overlay')).toBeAttached();
}

/** Where the middle of a day stands on the histogram, in px of the window. */
async function spotOf(page: Page, day: string): Promise<{ x: number; y: number }> {
  const histogram = page.locator('[data-map-histogram]');
  await histogram.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await histogram.boundingBox()) ?? {};
  const [from, to] = [await histogram.getAttribute('data-from'), await histogram.getAttribute('data-to')];
  const time = (of: string | null): number => Date.parse(`${of}T00:00:00Z`);
  const share = (time(day) + 43_200_000 - time(from)) / (time(to) - time(from));
  return { x: x + share * width, y: y + height / 2 };
}

async function drag(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = [await spotOf(page, from), await spotOf(page, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.up();
}

const ALL = '5 affirmations du 3 mars au 12 avril 2025, 8 lieux';
const MARCH_3_TO_5 = '3 affirmations du 3 au 5 mars 2025, 3 lieux';

test('without a choice all days are told, in words and in empty fields', async ({ page }) => {
  await openMap(page);
  await expect(count(page)).toHaveText(ALL);
  expect(await days(page)).toEqual(['', '']);
  await expect(selection(page)).toBeHidden();
});

test('a stretch of days is brushed with the pointer, told in the fields, the words, the list and the address', async ({
  page,
}) => {
  await openMap(page);
  await drag(page, '2025-03-03', '2025-03-06');
  await expect(selection(page)).toBeVisible();
  expect(await days(page)).toEqual(['2025-03-03', '2025-03-05']);
  await expect(count(page)).toHaveText(MARCH_3_TO_5);
  expect(await rows(page)).toEqual(['Blois', 'pont de Blois', 'Tours']);
  expect(new URL(page.url()).search).toBe('?du=2025-03-03&au=2025-03-05');
});

test('the same days are chosen by the keyboard alone, and the brush follows', async ({ page }) => {
  await openMap(page);
  // The same number for day and month: which comes first hangs on the browser.
  await page.getByLabel('Du', { exact: true }).focus();
  await page.keyboard.type('03032025');
  await page.getByLabel('Au', { exact: true }).focus();
  await page.keyboard.type('04042025');
  await expect(count(page)).toHaveText(MARCH_3_TO_5);
  await expect(selection(page)).toBeVisible();
  expect(new URL(page.url()).search).toBe('?du=2025-03-03&au=2025-04-04');
  const end = await spotOf(page, '2025-04-04');
  const { x = 0, width = 0 } = (await selection(page).boundingBox()) ?? {};
  expect(x + width).toBeGreaterThan(end.x);
  expect(x + width).toBeLessThan((await spotOf(page, '2025-04-05')).x);
});

test('an address restores the days, the brush and the words; the button shows all again', async ({
  page,
}) => {
  await openMap(page, '?du=2025-04-10&au=2025-04-12');
  await expect(count(page)).toHaveText('2 affirmations du 10 au 12 avril 2025, 4 lieux');
  expect(await days(page)).toEqual(['2025-04-10', '2025-04-12']);
  await expect(selection(page)).toBeVisible();
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await expect(count(page)).toHaveText(ALL);
  await expect(selection(page)).toBeHidden();
  expect(new URL(page.url()).search).toBe('');
  await page.goBack();
  await expect(selection(page)).toBeVisible();
});

test('a press beside the chosen days takes the choice back', async ({ page }) => {
  await openMap(page, '?du=2025-04-10&au=2025-04-12');
  await expect(selection(page)).toBeVisible();
  const { x, y } = await spotOf(page, '2025-03-20');
  await page.mouse.click(x, y);
  await expect(count(page)).toHaveText(ALL);
  await expect(selection(page)).toBeHidden();
});

test('days of which nobody speaks say so', async ({ page }) => {
  await openMap(page, '?du=2025-03-09&au=2025-03-12');
  await expect(count(page)).toHaveText('aucune affirmation : élargissez le choix');
  expect(await rows(page)).toEqual([]);
});
