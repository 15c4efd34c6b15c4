import { expect, type Page, test } from '@playwright/test';
import { PAGE_KINDS } from './site.ts';
import { watch } from './watch.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const live = (page: Page) => page.locator('[data-claim-map][data-map-state="live"]');
const panel = (page: Page) => page.locator('[data-map-panel]');
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null,
  );

test('Tab goes through every mark of the map in the order of the list, each with a name', async ({
  page,
}) => {
  const { faults } = watch(page);
  await page.goto(PAGE_KINDS.carte);
  await expect(live(page)).toBeVisible({ timeout: 20_000 });
  const listed = await page
    .locator('[data-map-item]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-map-item')));
  await page.locator('[data-map-live]').focus();
  const met: (string | null)[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate(() => document.activeElement?.getAttribute('data-map-marker') ?? null);
    if (id === null) break;
    expect(await focused(page)).toMatch(/^\S.*, \d+ affirmations?$/);
    met.push(id);
  }
  expect(met).toEqual(listed.filter((id) => id !== 'europe'));
  expect(faults).toEqual([]);
});

test('a place’s panel tells each claim with the way to its sentence, and gives the focus back', async ({
  page,
}) => {
  await page.goto(PAGE_KINDS.carte);
  await page.locator('[data-map-marker="pokrovsk"]').focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await expect(panel(page)).toHaveAccessibleName('Pokrovsk, 4 affirmations');
  await expect(panel(page).locator('.map-quote')).toHaveCount(4);
  const voices = await panel(page)
    .locator('.sid')
    .evaluateAll((links) => links.map((link) => link.textContent));
  expect(voices).toEqual(['1', '2', '1', '1']);
  const quote = panel(page).locator('.map-quote').first();
  expect(await quote.getAttribute('href')).toMatch(/rapports\/2025-11-05-pokrovsk-koupiansk\/#R1$/);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page.locator('[data-map-marker="pokrovsk"]')).toBeFocused();
});

test('a crowd is a named button; Enter parts it and the focus goes to its first place', async ({ page }) => {
  await page.goto(`${PAGE_KINDS.carte}?vue=3.2_48.5_37`);
  await expect(live(page)).toBeVisible({ timeout: 20_000 });
  const crowd = page.locator('[data-map-crowd]').first();
  await expect(crowd).toHaveAccessibleName(/^\d lieux autour de \S+, \d+ affirmations$/);
  const ids = ((await crowd.getAttribute('data-map-crowd')) ?? '').split(' ');
  expect(ids.length).toBeGreaterThan(1);
  await crowd.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-map-marker="${ids[0]}"]`)).toBeFocused();
  for (const id of ids) await expect(page.locator(`[data-map-marker="${id}"]`)).toBeAttached();
});

test('voice and dates are chosen by keyboard; map, list and count say the same', async ({ page }) => {
  await page.goto(PAGE_KINDS.carte);
  await expect(live(page)).toBeVisible({ timeout: 20_000 });
  const count = page.locator('[data-map-count]');
  await page.locator('[data-map-voice="R"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-map-voice="R"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(count).toHaveText('5 affirmations le 5 novembre 2025, 2 lieux');
  const marked = await page
    .locator('[data-map-marker]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-map-marker')));
  expect(marked).toEqual(['koupiansk', 'pokrovsk']);
  await page.locator('[name="du"]').fill('2025-11-06');
  await expect(count).toHaveText('aucune affirmation : élargissez le choix');
  await page.getByRole('button', { name: 'Tout afficher' }).press('Enter');
  await expect(count).toHaveText('10 affirmations le 5 novembre 2025, 8 lieux');
  await expect(page.locator('[data-map-voice=""]')).toBeFocused();
  expect(await page.evaluate(() => location.search)).toBe('');
});

test('a square to scale lies off the countries that are spoken of, and arrows move it', async ({ page }) => {
  await page.goto(PAGE_KINDS.carte);
  await expect(live(page)).toBeVisible({ timeout: 20_000 });
  const select = page.locator('[data-map-scale]');
  const options = await select.locator('option').evaluateAll((all) => all.map((one) => one.textContent));
  expect(options.length).toBeGreaterThan(1);
  await select.selectOption('3400');
  const square = page.locator('.map-square');
  await expect(square).toBeVisible();
  await expect(page.locator('[data-map-scale-note]')).toBeVisible();
  const at = (): Promise<string | null> =>
    page.evaluate(() => new URLSearchParams(location.search).get('echelle'));
  const first = await at();
  expect(first).toMatch(/^3400_/);
  await square.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(at).not.toBe(first);
  await page.goBack();
  await expect(square).toBeHidden();
});
