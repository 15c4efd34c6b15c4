import type { Page } from '@playwright/test';

/** All that a page must never do: speak in the console, ask another host, break its own policy. */
export interface Watch {
  readonly faults: string[];
}

/** What the test browser itself says of the service worker that these tests do without. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** What Chromium says, some seconds on, of the fonts of a page that is reached from another: it takes those of the page before. */
const UNUSED = /was preloaded using link preload but not used/;

/** Starts to watch a page; call before it goes anywhere. */
export function watch(page: Page): Watch {
  const faults: string[] = [];
  const visited = new Set<string>();
  page.on('framenavigated', (frame) => {
    const { protocol, pathname } = new URL(frame.url());
    if (frame === page.mainFrame() && protocol.startsWith('http')) visited.add(pathname);
  });
  page.on('console', (message) => {
    const loud = message.type() === 'error' || message.type() === 'warning';
    const isOfBefore = visited.size > 1 && UNUSED.test(message.text());
    if (loud && message.text() !== BLOCKED && !isOfBefore) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== 'localhost' && protocol.startsWith('http'))
      faults.push(`foreign request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
      faults.push(`${response.status()} ${response.url()}`);
  });
  return { faults };
}
