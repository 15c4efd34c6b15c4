import { expect, type Page, test } from '@playwright/test';
import { PAGE_KINDS } from './site.ts';

const REPORT = PAGE_KINDS.rapport;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the report shows its text, its notes and its locator, and no inert control', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(REPORT);
    await expect(page.locator('#R1 .cl-t').first()).toBeVisible();
    await expect(page.locator('#n-R1')).toBeVisible();
    await expect(page.locator('.rail .map-wide svg[role="img"]')).toBeVisible();
    await expect(page.locator('[data-theme-to]').first()).toBeHidden();
    await expect(page.locator('[data-only-voice]').first()).toBeHidden();
  });

  test('on a phone a note is folded until its sigil is followed', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(REPORT);
    await expect(page.locator('#n-R1')).toBeHidden();
    await page.locator('#R1 a.sid').first().click();
    await expect(page.locator('#n-R1')).toBeVisible();
    await expect(page.locator('#n-R2')).toBeHidden();
  });

  test('the ledger and the index of places are whole', async ({ page }) => {
    await page.goto(PAGE_KINDS.affirmations);
    expect(await page.locator('[data-row]').count()).toBeGreaterThan(8);
    await expect(page.locator('form[data-ledger]')).toBeHidden();
    await page.goto(PAGE_KINDS.lieux);
    await expect(page.getByRole('link', { name: 'Krasnoarmeïsk' })).toHaveAttribute(
      'href',
      /lieux\/pokrovsk\/$/,
    );
  });
});

test('the keyboard goes from the skip link to the text, from a sigil to its note and back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(REPORT);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#contenu')).toBeFocused();
  await page.locator('#R1 a.sid').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#n-R1$/);
  await page.locator('#n-R1 .note-head a.sid').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#R1$/);
});

test('on a phone the bar opens the sheet of places, Escape and its link close it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(REPORT);
  const sheet = page.locator('#lieux-de-la-carte');
  await expect(sheet).toBeHidden();
  await page.locator('.sheet-bar a').click();
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.locator('.sheet-bar a').click();
  await page.locator('.sheet-close').click();
  await expect(sheet).toBeHidden();
});

test('a theme once chosen is kept on the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe('rgb(250, 250, 247)');
  await page.getByRole('button', { name: 'Sombre' }).click();
  await expect(page.getByRole('button', { name: 'Sombre' })).toHaveAttribute('aria-pressed', 'true');
  await page.goto(REPORT);
  expect(await ground()).toBe('rgb(20, 23, 26)');
});

test('reading one voice steps the others back and hides their notes', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(REPORT);
  await page.locator('[data-only-voice]').filter({ hasText: 'Ukrainienne' }).click();
  await expect(page.locator('#n-R1')).toBeHidden();
  await expect(page.locator('#n-U1')).toBeVisible();
  await page.locator('[data-only-voice]').filter({ hasText: 'Toutes' }).click();
  await expect(page.locator('#n-R1')).toBeVisible();
});

test('print keeps sigils, brackets, notes and the locator, and drops tints and controls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto(REPORT);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#n-R1')).toBeVisible();
  await expect(page.locator('.mast')).toBeHidden();
  await expect(page.locator('#R1 .cl-t').first()).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

/** Where everything of the text and beside it stands, as far as it shows. */
const boxesOf = (page: Page): Promise<string[]> =>
  page
    .locator('.art-text h2, .art-text p.tx, .art-text .pl, .art-text .cl-t, .note, footer')
    .evaluateAll((all) =>
      all.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        if (width + height === 0) return 'not shown';
        return [x + scrollX, y + scrollY, width, height].map((side) => side.toFixed(1)).join(' ');
      }),
    );

const wordsOf = (page: Page): Promise<string | null> => page.locator('.art-text').textContent();

for (const width of [1440, 390, 320])
  test(`at ${width} px neither one voice alone nor names in another language move or change a word`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    // Without the movable map, which comes when its place is in sight.
    await page.route('**/_astro/*.js', (route) =>
      route.request().url().includes('ClaimMap') ? route.abort() : route.continue(),
    );
    await page.goto(REPORT);
    const [boxes, words] = [await boxesOf(page), await wordsOf(page)];
    for (const button of await page.locator('[data-only-voice], [data-name-lens]').all()) {
      await button.focus();
      await button.press('Enter');
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      expect(await boxesOf(page)).toEqual(boxes);
      expect(await wordsOf(page)).toBe(words);
    }
  });

test('on a phone names in another language stand on no line of a title', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(`${REPORT}?noms=uk`);
  await expect(page.locator('.sh [data-name]').first()).toBeAttached();
  const gaps = await page
    .locator('.sh:has([data-name])')
    .evaluateAll((all) =>
      all.map(
        (title) =>
          Number.parseFloat(getComputedStyle(title).lineHeight) -
          Number.parseFloat(getComputedStyle(title).fontSize),
      ),
    );
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(9);
});

for (const width of [320, 340, 356, 390, 428])
  test(`at ${width} px no comma begins a line of the summary`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(REPORT);
    const alone = await page.locator('.brief .pl, .brief .fg').evaluateAll((links) =>
      links.flatMap((link) => {
        const next = link.nextSibling;
        if (next?.nodeType !== Node.TEXT_NODE || !next.textContent?.startsWith(',')) return [];
        const range = document.createRange();
        range.setStart(next, 0);
        range.setEnd(next, 1);
        const [comma, last] = [range.getBoundingClientRect(), [...link.getClientRects()].at(-1)];
        return [last !== undefined && comma.top < last.bottom && comma.left >= last.left];
      }),
    );
    expect(alone.length).toBeGreaterThan(3);
    expect(alone).not.toContain(false);
  });
