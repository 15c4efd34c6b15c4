import type { Page } from '@playwright/test';

/** All that a page must never do: speak in the console, ask another host, break its own policy. */
export interface Watch {
  readonly faults: string[];
}

/** Starts to watch a page; call before it goes anywhere. */
export function watch(page: Page): Watch {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
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
