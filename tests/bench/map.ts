import { type CDPSession, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../browser/chromium.ts';

/**
 * Measures `/carte/` of a running site (MAP_URL) under a processor slowed down four times:
 * main-thread time until the map is drawn, until it can be moved, and frames a second while it is dragged.
 *
 * Drawn is what a reader would call so: the whole picture (land, borders, names, every mark and crowd) is on the screen
 * in its own fonts, and what is clicked of it opens (`map-picture.spec.ts` holds that). It comes with the page; the
 * movable map takes its place in idle time and looks the same. Its script is held back until the time is read: some of
 * its work would be counted or not by chance.
 */
const URL_OF_MAP = process.env['MAP_URL'] ?? 'http://localhost:4321/carte/';
/** The script of the movable map. */
const MOVABLE = '*/_astro/start.*.js';
const SLOWER = 4;
/** Length of the drag. */
const STEPS = 90;
const BOUNDS = { drawnMs: 1000, fps: 50 } as const;

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
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

declare const tellBench: (state: string) => void;

/** Tells each state of the page's map, once all is loaded, in its fonts and two frames old. Runs in the page. */
function tellStates(): void {
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const tell = async (state: string): Promise<void> => {
    if (document.readyState !== 'complete')
      await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
    await document.fonts.ready;
    await frame();
    await frame();
    tellBench(state);
  };
  new MutationObserver((changes) => {
    for (const { target } of changes)
      if (target instanceof HTMLElement) void tell(target.dataset['mapState'] ?? '');
  }).observe(document, { subtree: true, attributeFilter: ['data-map-state'] });
}

/** What the main thread has done when the page's map gets into each state, ms; asked of the page without a poll. */
async function timesOf(session: CDPSession, page: Page): Promise<(state: string) => Promise<number>> {
  const times = new Map<string, PromiseWithResolvers<number>>();
  const timeOf = (state: string): PromiseWithResolvers<number> => {
    const known = times.get(state) ?? Promise.withResolvers<number>();
    times.set(state, known);
    return known;
  };
  session.on('Runtime.bindingCalled', ({ payload }) => timeOf(payload).resolve(taskMs(session)));
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellBench' });
  await page.addInitScript(tellStates);
  return (state) => timeOf(state).promise;
}

/** Holds back the script of the movable map. @returns what lets it through, and fails where nobody asked for it */
async function holdBack(session: CDPSession): Promise<() => Promise<void>> {
  const held = new Promise<string>((resolve) => {
    session.on('Fetch.requestPaused', ({ requestId }) => resolve(requestId));
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: MOVABLE }] });
  return async () => {
    await session.send('Fetch.continueRequest', { requestId: await held });
    await session.send('Fetch.disable');
  };
}

const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const session = await page.context().newCDPSession(page);
// Time of the thread itself: what else the machine does is not counted.
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
const timeOf = await timesOf(session, page);
const letThrough = await holdBack(session);
await page.goto(URL_OF_MAP, { waitUntil: 'commit' });
const drawn = await timeOf('drawn');
await letThrough();
const movable = await timeOf('live');
const places = await page.locator('[data-map-item]').count();
const marks = await page.locator('[data-map-marker], [data-map-crowd]').count();
const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
await page.waitForTimeout(1500);
const before = await taskMs(session);
const { frames, seconds } = await framesWhileDragging(page);
const busy = (await taskMs(session)) - before;
await browser.close();

console.log(`${places} places, ${marks} marks in view, ${nodes} elements, processor ${SLOWER} times slower`);
console.log(`drawn after ${drawn.toFixed(0)} ms of the main thread (at most ${BOUNDS.drawnMs})`);
console.log(`can be moved after ${movable.toFixed(0)} ms of it, in idle time`);
console.log(`${(frames / seconds).toFixed(1)} frames a second while dragged (at least ${BOUNDS.fps})`);
console.log(
  `${(busy / frames).toFixed(1)} ms of the main thread for each of them (at most ${1000 / BOUNDS.fps})`,
);
