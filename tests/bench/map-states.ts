import type { CDPSession, Page } from 'playwright-core';

/** What the main thread of the page has done so far, ms. */
export async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
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

/** The states of a page's map. */
export interface MapStates {
  /** What the main thread has done when the map gets into a state, ms. */
  readonly at: (state: string) => Promise<number>;
  /** Lets the script of the movable map through, once it is asked for. */
  readonly letThrough: () => Promise<void>;
}

/** Notes the time of each state, asked of the page without a poll. */
async function timesOf(session: CDPSession, page: Page): Promise<MapStates['at']> {
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

async function holdBack(session: CDPSession, script: string): Promise<MapStates['letThrough']> {
  const held = new Promise<string>((resolve) => {
    session.on('Fetch.requestPaused', ({ requestId }) => resolve(requestId));
  });
  // The service worker may take the page over before the script is asked for, and would answer in its place.
  await session.send('Network.enable');
  await session.send('Network.setBypassServiceWorker', { bypass: true });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: script }] });
  return async () => {
    await session.send('Fetch.continueRequest', { requestId: await held });
    await session.send('Fetch.disable');
  };
}

/** Before the page is opened: follows its map, and holds back the script of the movable one. */
export async function watchStates(session: CDPSession, page: Page, script: string): Promise<MapStates> {
  return { at: await timesOf(session, page), letThrough: await holdBack(session, script) };
}
