import { expect, type Page, test } from '@playwright/test';
import { PAGE_KINDS } from './site.ts';
import { watch } from './watch.ts';

const live = (page: Page) => page.locator('[data-claim-map][data-map-state="live"]');
const marker = (page: Page, id: string) => page.locator(`[data-map-marker="${id}"]`);

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the movable map takes the static one’s place when it comes into view, without a fault', async ({
    page,
  }) => {
    const { faults } = watch(page);
    await page.goto(PAGE_KINDS.rapport);
    await expect(live(page)).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('.map-wide')).toBeHidden();
    for (const id of ['pokrovsk', 'koupiansk', 'donbass', 'oblast-de-kharkiv'])
      await expect(marker(page, id)).toBeAttached();
    await expect(marker(page, 'pokrovsk')).toHaveAccessibleName(/^Pokrovsk, \d+ affirmations$/);
    expect(faults).toEqual([]);
  });

  for (const lakes of ['with', 'without'] as const)
    test(`the coast is drawn over the land in its own colour, ${lakes} a lake in sight`, async ({ page }) => {
      await page.route('**/carte/fond/*.json', async (route) => {
        const response = await route.fetch();
        const data = await response.json();
        if (lakes === 'without' && data.waters) data.waters.objects.lakes.geometries = [];
        await route.fulfill({ response, json: data });
      });
      await page.goto(PAGE_KINDS.rapport);
      await expect(live(page)).toBeVisible({ timeout: 20_000 });
      const drawn = await page
        .locator('[data-map-live] svg')
        .evaluateAll((maps) =>
          maps
            .flatMap((map) => [...map.querySelectorAll('[class^="m-"]')])
            .map((piece) => ({ name: piece.getAttribute('class'), stroke: getComputedStyle(piece).stroke })),
        );
      const names = drawn.map(({ name }) => name);
      expect(names.includes('m-lake')).toBe(lakes === 'with');
      expect(drawn.find(({ name }) => name === 'm-line m-coast')?.stroke).toBe('rgb(127, 151, 163)');
      for (const shore of ['m-line m-s1', 'm-line m-s2', 'm-line m-s3'])
        expect(names.indexOf(shore)).toBeLessThan(names.lastIndexOf('m-land'));
      expect(names.indexOf('m-line m-s1')).toBeGreaterThan(0);
      expect(names.indexOf('m-line m-coast')).toBeGreaterThan(names.lastIndexOf('m-land'));
    });

  test('while the map is dragged nothing of it is drawn anew, and its degrees keep in step', async ({
    page,
  }) => {
    await page.goto(PAGE_KINDS.carte);
    await expect(live(page)).toBeVisible({ timeout: 20_000 });
    const container = page.locator('[data-map-live]');
    const shift = (): Promise<{ mark: number; degree: number }> =>
      container.evaluate((map) => {
        const left = (selector: string): number =>
          map.querySelector(selector)?.getBoundingClientRect().left ?? 0;
        return { mark: left('[data-map-marker="pokrovsk"]'), degree: left('.map-edges-x .m-bars') };
      });
    await page.mouse.move(900, 400);
    await page.mouse.down();
    // The first step draws the degrees that lie beyond the view.
    await page.mouse.move(910, 404);
    await page.waitForTimeout(100);
    const before = await shift();
    await container.evaluate((map) => {
      const count = new MutationObserver((changes) => {
        document.body.dataset['redrawn'] = String(changes.length);
      });
      count.observe(map, { childList: true, subtree: true });
    });
    await page.mouse.move(1040, 450, { steps: 8 });
    await page.waitForTimeout(100);
    const after = await shift();
    expect(after.mark - before.mark).toBe(130);
    expect(after.degree - before.degree).toBeCloseTo(130, 1);
    expect(await page.evaluate(() => document.body.dataset['redrawn'])).toBeUndefined();
    await page.mouse.up();
  });

  test('Enter on a place opens its panel with the focus in it, Escape gives it back', async ({ page }) => {
    await page.goto(PAGE_KINDS.rapport);
    await marker(page, 'koupiansk').focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('[data-map-panel]');
    await expect(panel).toBeVisible();
    await expect(panel).toBeFocused();
    await expect(panel.getByRole('link', { name: 'Koupiansk', exact: true })).toHaveAttribute(
      'href',
      /lieux\/koupiansk\/$/,
    );
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(marker(page, 'koupiansk')).toBeFocused();
  });

  test('plus, minus and the arrows move the focused map', async ({ page }) => {
    await page.goto(PAGE_KINDS.carte);
    await expect(live(page)).toBeVisible({ timeout: 20_000 });
    const view = (): Promise<string> => page.evaluate(() => location.search);
    expect(await view()).toBe('');
    const container = page.locator('[data-map-live]');
    await container.focus();
    await page.keyboard.press('+');
    await expect.poll(view).toMatch(/^\?vue=/);
    await page.waitForTimeout(600);
    const zoomed = await view();
    await page.keyboard.press('ArrowRight');
    await expect.poll(view).not.toBe(zoomed);
  });

  test('the map pans to the place of the paragraph that is read, until it is touched', async ({ page }) => {
    await page.goto(PAGE_KINDS.rapport);
    await expect(live(page)).toBeVisible({ timeout: 20_000 });
    const where = (): Promise<number> =>
      page.evaluate(() => {
        const top = (selector: string): number =>
          document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
        return Math.round(top('[data-map-marker="koupiansk"]') - top('[data-map-live]'));
      });
    const read = (paragraph: string): Promise<void> =>
      page
        .locator(paragraph)
        .evaluate((element) =>
          window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 300),
        );
    // Near enough that the paragraphs' places do not all fit at once.
    await page.evaluate(() => document.querySelector('[data-zoom="1"]')?.dispatchEvent(new Event('click')));
    await page.evaluate(() => document.querySelector('[data-zoom="1"]')?.dispatchEvent(new Event('click')));
    await page.waitForTimeout(900);
    const first = await where();
    await read('#p4');
    await expect.poll(where, { timeout: 10_000 }).not.toBe(first);
    await page.waitForTimeout(900);
    const touched = await where();
    await page.locator('[data-zoom="1"]').hover();
    await page.locator('[data-map-live]').dispatchEvent('pointerdown');
    await read('#p2');
    await page.waitForTimeout(900);
    expect(await where()).toBe(touched);
  });

  test('every place of the list that has a spot has a marker, and the list stays whole', async ({ page }) => {
    await page.goto(PAGE_KINDS.carte);
    await expect(live(page)).toBeVisible({ timeout: 20_000 });
    const listed = await page
      .locator('[data-map-item]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-map-item')));
    const marked = await page
      .locator('[data-map-marker]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-map-marker')));
    expect(listed).toEqual(expect.arrayContaining(marked));
    expect(listed.filter((id) => !marked.includes(id))).toEqual(['europe']);
  });

  test('the theme changes the map with the page', async ({ page }) => {
    await page.goto(PAGE_KINDS.carte);
    await expect(live(page)).toBeVisible({ timeout: 20_000 });
    const sea = (): Promise<string> =>
      page.locator('[data-map-live]').evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await sea()).toBe('rgb(221, 231, 235)');
    await page.getByRole('button', { name: 'Sombre' }).click();
    expect(await sea()).toBe('rgb(15, 27, 34)');
  });
});

test('the map’s code and data are not asked for before the map is in view', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto(PAGE_KINDS.rapport);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /carte\/fond|\/start\./.test(path))).toEqual([]);
  await page.locator('[data-claim-map]').scrollIntoViewIfNeeded();
  await expect(live(page)).toBeVisible({ timeout: 20_000 });
  expect(asked.filter((path) => path.includes('carte/fond')).length).toBeGreaterThan(0);
});
