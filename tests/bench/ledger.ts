import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../browser/chromium.ts';

/**
 * Measures the ledger of a running site (LEDGER_URL) under a processor slowed down four times, and weighs
 * its files where they lie (OUT_DIR): write a content of 10,000 sentences with `npm run bench:content`.
 */
const LEDGER = process.env['LEDGER_URL'] ?? 'http://localhost:4321/affirmations/';
const DIST = process.env['OUT_DIR'] ?? 'dist';
const SLOWER = 4;

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Milliseconds of the main thread until the summary says something else. */
async function spend(page: Page, session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const status = page.locator('#resume');
  const before = await status.textContent();
  const start = await taskMs(session);
  await act();
  await page.waitForFunction(
    (old) => document.querySelector('#resume')?.textContent !== old && !document.querySelector('[aria-busy]'),
    before,
    { timeout: 120_000 },
  );
  return (await taskMs(session)) - start;
}

function weigh(path: string): string {
  const file = join(DIST, path);
  const brotli = brotliCompressSync(readFileSync(file)).length;
  return `${(statSync(file).size / 1000).toFixed(0)} kB, ${(brotli / 1000).toFixed(1)} kB brotli`;
}

console.log(`affirmations/index.html: ${weigh('affirmations/index.html')}`);
console.log(`affirmations/tout.json, on demand: ${weigh('affirmations/tout.json')}`);
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const session = await page.context().newCDPSession(page);
// Time of the thread itself: what else the machine does counts for nothing.
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
await page.goto(LEDGER, { waitUntil: 'load' });
const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
console.log(
  `${await page.locator('#resume').textContent()}; ${nodes} elements; processor ${SLOWER} times slower`,
);
const box = page.locator('.facets input[type=checkbox]');
const field = page.getByRole('searchbox', { name: 'Chercher', exact: true });
const sort = page.locator('th[data-sort="date"] button');
const ACTS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['the first box, with the data asked for', () => box.nth(0).check()],
  ['a second box', () => box.nth(1).check()],
  ['a sort by date', () => sort.click()],
  ['the first word, texts and names made ready', () => field.fill('tenait')],
  ['another word', () => field.fill('avance')],
  ['all shown again', () => page.getByRole('button', { name: 'Tout montrer' }).click()],
];
for (const [what, act] of ACTS) console.log(`${(await spend(page, session, act)).toFixed(0)} ms  ${what}`);
await browser.close();
