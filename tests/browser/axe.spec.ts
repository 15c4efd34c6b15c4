import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { PAGE_KINDS } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [1440, 390, 320];
const SCHEMES = ['light', 'dark'] as const;

declare const window: { axe: { run(): Promise<AxeResults> } };

test.use({ bypassCSP: true });

for (const [kind, path] of Object.entries(PAGE_KINDS))
  for (const colorScheme of SCHEMES)
    test(`${kind} has no fault of accessibility and no sideways scroll, ${colorScheme}`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ colorScheme, bypassCSP: true, ...(baseURL && { baseURL }) });
      const page = await context.newPage();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run());
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`,
        );
        expect(found, `${kind} at ${width} px`).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${kind} at ${width} px scrolls sideways by`).toBeLessThanOrEqual(0);
      }
      await context.close();
    });
