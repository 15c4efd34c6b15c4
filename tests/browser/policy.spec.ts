import { expect, test } from '@playwright/test';
import { PAGE_KINDS, pagesToRead } from './site.ts';
import { watch } from './watch.ts';

test('every built page keeps its policy, asks no other host and says nothing in the console', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { faults } = watch(page);
  for (const path of pagesToRead()) {
    await page.goto(path);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(faults, path).toEqual([]);
  }
});

test('every kind of page carries a policy without unsafe-inline', async ({ page }) => {
  for (const path of Object.values(PAGE_KINDS)) {
    await page.goto(path);
    const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain('unsafe');
  }
});

test('an address that leads nowhere says so with a 404', async ({ page }) => {
  const response = await page.goto('nulle-part/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Cette page n’est pas là');
});
