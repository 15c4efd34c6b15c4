import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../browser/chromium.ts';
import { type MapStates, taskMs, watchStates } from './map-states.ts';

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

interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
  readonly states: MapStates;
}

/** A page with nothing on it, that says at once that it is drawn. */
const EMPTY =
  '<!doctype html><title>Vide</title><p>Vide</p><script>document.querySelector("p").dataset.mapState = "drawn"</script>';

/** What the thread does for a page with nothing on it, ms: the browser's own start in a new window. */
async function emptyPage(browser: Browser): Promise<number> {
  const { page, states } = await open(browser, EMPTY);
  const drawn = await states.at('drawn');
  await page.close();
  return drawn;
}

/** The map's page, or `html` in its place, in a window of its own, the movable map held back. */
async function open(browser: Browser, html?: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await page.context().newCDPSession(page);
  // Time of the thread itself: what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const states = await watchStates(session, page, MOVABLE);
  if (html) await page.route(URL_OF_MAP, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.goto(URL_OF_MAP, { waitUntil: 'commit' });
  return { page, session, states };
}

/** Clicks a mark of the picture as soon as it stands there. @returns ms until its panel is open, by the clock */
async function answerToClick(browser: Browser): Promise<number> {
  const { page, states } = await open(browser);
  await states.at('drawn');
  const {
    x = 0,
    y = 0,
    width = 0,
    height = 0,
  } = (await page.locator('.map-wide .m-ring0').last().boundingBox()) ?? {};
  await states.letThrough();
  const start = performance.now();
  await page.mouse.click(x + width / 2, y + height / 2);
  // A crowd parts, any other mark opens its panel: both are in the address.
  await page.waitForFunction(() => location.search !== '', null, { timeout: 60_000 });
  const answered = performance.now() - start;
  await page.close();
  return answered;
}

const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
const { page, session, states } = await open(browser);
const drawn = await states.at('drawn');
await states.letThrough();
const movable = await states.at('live');
const places = await page.locator('[data-map-item]').count();
const marks = await page.locator('[data-map-marker], [data-map-crowd]').count();
const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
await page.waitForTimeout(1500);
const before = await taskMs(session);
const { frames, seconds } = await framesWhileDragging(page);
const busy = (await taskMs(session)) - before;
await page.close();
const answered = await answerToClick(browser);
const empty = await emptyPage(browser);
await browser.close();

console.log(`${places} places, ${marks} marks in view, ${nodes} elements, processor ${SLOWER} times slower`);
console.log(
  `drawn after ${drawn.toFixed(0)} ms of the main thread (at most ${BOUNDS.drawnMs}), where an empty page takes ${empty.toFixed(0)}`,
);
console.log(`${movable.toFixed(0)} ms of it in all until the map can be moved`);
console.log(`a mark that is clicked at once opens after ${answered.toFixed(0)} ms by the clock`);
console.log(`${(frames / seconds).toFixed(1)} frames a second while dragged (at least ${BOUNDS.fps})`);
console.log(
  `${(busy / frames).toFixed(1)} ms of the main thread for each of them (at most ${1000 / BOUNDS.fps})`,
);
