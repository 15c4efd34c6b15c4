import { type CDPSession, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../browser/chromium.ts';

/**
 * Measures `/carte/` of a running site (MAP_URL) under a processor slowed down four times:
 * main-thread time until the map is drawn, and frames a second while it is dragged.
 */
const URL_OF_MAP = process.env['MAP_URL'] ?? 'http://localhost:4321/carte/';
const SLOWER = 4;
/** Length of the drag. */
const STEPS = 90;
const BOUNDS = { drawnMs: 1000, fps: 50 } as const;

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

interface Dragged {
  readonly frames: number;
  readonly seconds: number;
}

/** Counts animation frames while the pointer drags the map to and fro. */
async function framesWhileDragging(page: Page): Promise<Dragged> {
  await page.mouse.move(900, 500);
  await page.mouse.down();
  await page.evaluate(() => {
    const count = (): void => {
      const { frames = '0' } = document.body.dataset;
      document.body.dataset['frames'] = String(Number(frames) + 1);
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const start = performance.now();
  for (let i = 0; i < STEPS; i++) await page.mouse.move(900 + Math.sin(i / 8) * 160, 500 + i);
  const frames = await page.evaluate(() => Number(document.body.dataset['frames']));
  const seconds = (performance.now() - start) / 1000;
  await page.mouse.up();
  return { frames, seconds };
}

/** Marks the page once its map is drawn: to search thousands of elements for it would itself take time. */
function noteWhenLive(): void {
  new MutationObserver((_, observer) => {
    observer.disconnect();
    document.body.dataset['drawn'] = 'yes';
  }).observe(document, { subtree: true, attributeFilter: ['data-map-state'] });
}

const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const session = await page.context().newCDPSession(page);
// Time of the thread itself: what else the machine does is not counted.
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
await page.addInitScript(noteWhenLive);
await page.goto(URL_OF_MAP, { waitUntil: 'commit' });
await page.waitForFunction(() => document.body?.dataset['drawn'], null, { polling: 250, timeout: 120_000 });
const drawn = (await taskSeconds(session)) * 1000;
const places = await page.locator('[data-map-item]').count();
const marks = await page.locator('[data-map-marker], [data-map-crowd]').count();
const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
await page.waitForTimeout(1500);
const before = await taskSeconds(session);
const { frames, seconds } = await framesWhileDragging(page);
const busy = ((await taskSeconds(session)) - before) * 1000;
await browser.close();

console.log(`${places} places, ${marks} marks in view, ${nodes} elements, processor ${SLOWER} times slower`);
console.log(`drawn after ${drawn.toFixed(0)} ms of the main thread (at most ${BOUNDS.drawnMs})`);
console.log(`${(frames / seconds).toFixed(1)} frames a second while dragged (at least ${BOUNDS.fps})`);
console.log(
  `${(busy / frames).toFixed(1)} ms of the main thread for each of them (at most ${1000 / BOUNDS.fps})`,
);
