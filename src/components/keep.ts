/** Says in the page's own bar that it is a kept copy; `date` is when it was fetched, as HTTP writes dates. */
function showKept(bar: HTMLElement, date: unknown): void {
  const fetched = typeof date === 'string' ? new Date(date) : null;
  const day =
    fetched && !Number.isNaN(fetched.getTime())
      ? fetched.toLocaleDateString('fr', { dateStyle: 'long' })
      : null;
  bar.textContent = `Hors ligne : copie gardée${day ? ` le ${day}` : ''}. Des corrections ont pu paraître depuis.`;
  bar.hidden = false;
}

/** Keeps what is read for when there is no network, where the browser can: `bar` tells of a kept copy. */
export function keepPages(bar: HTMLElement, script: string): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data?.type === 'recoupe-copie') showKept(bar, data.date);
  });
  serviceWorker.controller?.postMessage({ type: 'recoupe-copie' });
  // Once the page is there: what keeps it must not hold up reading it. A browser that refuses leaves the site as it is.
  window.addEventListener('load', () => void serviceWorker.register(script).catch(() => undefined));
}
