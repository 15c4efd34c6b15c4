import { expect, type Locator, type Page, test } from '@playwright/test';
import { PAGE_KINDS } from './site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

/** What the eye sees of the first pixels of an element, from its left and its bottom or top. */
async function seen(page: Page, of: Locator, edge: 'top' | 'bottom', width = 12): Promise<string> {
  await of.scrollIntoViewIfNeeded();
  const box = await of.boundingBox();
  if (!box) throw new Error('not drawn');
  const height = edge === 'top' ? box.height : 3;
  const y = edge === 'top' ? box.y : box.y + box.height - height;
  return (await page.screenshot({ clip: { x: box.x, y, width, height } })).toString('base64');
}

async function seenOf(page: Page, all: Locator, width?: number): Promise<string[]> {
  const looks: string[] = [];
  for (const one of await all.all()) looks.push(await seen(page, one, 'top', width));
  return looks;
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the reader's own colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

    test('the four acts of speech have four marks, and no two voices one sigil', async ({ page }) => {
      await page.goto(PAGE_KINDS.affirmations);
      const acts = await seenOf(page, page.locator('.key .stance'));
      expect(acts).toHaveLength(4);
      expect(new Set(acts).size).toBe(4);
      const sigils = await seenOf(page, page.locator('.facets .sg'), 18);
      expect(sigils).toHaveLength(4);
      expect(new Set(sigils).size).toBe(4);
    });

    test('the open section and the pressed button stand out', async ({ page }) => {
      await page.goto(PAGE_KINDS.rapport);
      const nav = page.locator('.mast nav');
      const [open, other] = [nav.locator('a[aria-current]'), nav.locator('a:not([aria-current])').first()];
      expect(await seen(page, open, 'bottom')).not.toBe(await seen(page, other, 'bottom'));
      const voices = page.locator('.reading button[data-voice]');
      await voices.nth(1).press('Enter');
      await page.mouse.move(0, 0);
      expect(await seen(page, voices.nth(1), 'bottom', 4)).not.toBe(
        await seen(page, voices.nth(2), 'bottom', 4),
      );
    });

    test('with one voice alone the others’ words step back, and a claim keeps both its brackets', async ({
      page,
    }) => {
      await page.goto(`${PAGE_KINDS.rapport}?voix=U`);
      const colour = (of: Locator) => of.evaluate((node) => getComputedStyle(node).color);
      const dim = await colour(page.locator('.cl.dim .cl-t').first());
      expect(dim).not.toBe(await colour(page.locator('.cl:not(.dim) .cl-t').first()));
      const closing = await page
        .locator('.cl:not(.dim) .cl-t')
        .last()
        .evaluate((node) => getComputedStyle(node, '::after').backgroundImage);
      expect(closing).toContain('linear-gradient');
    });

    test('the column by which rows are sorted stands out, in either direction', async ({ page }) => {
      const looks: string[] = [];
      for (const order of ['', '?tri=date', '?tri=-date']) {
        await page.goto(`${PAGE_KINDS.affirmations}${order}`);
        const head = page.getByRole('columnheader', { name: 'Date' });
        await expect(head.getByRole('button')).toBeVisible();
        if (order !== '')
          await expect(head).toHaveAttribute('aria-sort', order.includes('-') ? 'descending' : 'ascending');
        looks.push(await seen(page, head, 'top', 60));
      }
      expect(new Set(looks).size).toBe(3);
    });

    test('shares and figures are drawn in those colours', async ({ page }) => {
      await page.goto(PAGE_KINDS.sources);
      const fills = await page
        .locator('.share')
        .evaluateAll((all) => all.map((bar) => getComputedStyle(bar).fill));
      expect(new Set(fills).size).toBe(2);
      await page.goto(PAGE_KINDS.chiffres);
      const text = await page.locator('main').evaluate((node) => getComputedStyle(node).color);
      for (const mark of ['.ch-dots', '.ch-axis'])
        expect(
          await page
            .locator(mark)
            .first()
            .evaluate((node) => [getComputedStyle(node).fill, getComputedStyle(node).stroke]),
          mark,
        ).toContain(text);
    });
  });

test('a theme that was chosen before gives way to the reader’s own colours', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), forcedColors: 'active' });
  const page = await context.newPage();
  await page.goto('');
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
  await expect(page.getByRole('group', { name: 'Thème' })).toBeHidden();
  await context.close();
});
