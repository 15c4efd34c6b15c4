import { expect, test } from '@playwright/test';
import { faultsOfAccess, overflowOf } from './access.ts';
import { OTHER_PORT, OTHER_SUBJECT_KINDS, PAGE_KINDS } from './site.ts';
import { watch } from './watch.ts';

const WIDTHS = [1440, 390, 320];
const SCHEMES = ['light', 'dark'] as const;

/** The pages of the site, and those of another subject's. */
const SITES = [
  { site: '', base: undefined, kinds: PAGE_KINDS },
  { site: 'crue, ', base: `http://localhost:${OTHER_PORT}/`, kinds: OTHER_SUBJECT_KINDS },
] as const;

for (const { site, base, kinds } of SITES)
  for (const [kind, path] of Object.entries(kinds))
    for (const colorScheme of SCHEMES)
      test(`${site}${kind} has no fault of accessibility, none in the console and no sideways scroll, ${colorScheme}`, async ({
        browser,
        baseURL,
      }) => {
        test.setTimeout(180_000);
        const at = base ?? baseURL;
        const context = await browser.newContext({
          colorScheme,
          bypassCSP: true,
          ...(at && { baseURL: at }),
        });
        const page = await context.newPage();
        const { faults } = watch(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(path);
          expect(await faultsOfAccess(page), `${kind} at ${width} px`).toEqual([]);
          expect(await overflowOf(page), `${kind} at ${width} px scrolls sideways by`).toBeLessThanOrEqual(0);
        }
        expect(faults).toEqual([]);
        await context.close();
      });
