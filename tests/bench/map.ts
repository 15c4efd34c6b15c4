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

/** Counts animation frames while the pointer drags the map to and fro. */
async function framesWhileDragging(page: Page): Promise<number> {
  const counting = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const times: number[] = [];
        const tick = (time: number): void => {
          times.push(time);
          const first = times[0] ?? time;
          if (time - first < 1500) requestAnimationFrame(tick);
          else resolve(((times.length - 1) * 1000) / (time - first));
        };
        requestAnimationFrame(tick);
      }),
  );
  await page.mouse.move(900, 500);
  await page.mouse.down();
  for (let i = 0; i < STEPS; i++) await page.mouse.move(900 + Math.sin(i / 8) * 160, 500 + i);
  const fps = await counting;
  await page.mouse.up();
  return fps;
}

const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
await page.goto(URL_OF_MAP, { waitUntil: 'commit' });
await page.waitForSelector('[data-map-state="live"]', { timeout: 120_000 });
const drawn = (await taskSeconds(session)) * 1000;
const places = await page.locator('[data-map-item]').count();
const marks = await page.locator('[data-map-marker], [data-map-crowd]').count();
const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
await page.waitForTimeout(1500);
const fps = await framesWhileDragging(page);
await browser.close();

console.log(`${places} places, ${marks} marks in view, ${nodes} elements, processor ${SLOWER} times slower`);
console.log(`drawn after ${drawn.toFixed(0)} ms of the main thread (at most ${BOUNDS.drawnMs})`);
console.log(`${fps.toFixed(1)} frames a second while dragged (at least ${BOUNDS.fps})`);
