/** Tells the page around the frame how high its content is, now and whenever it changes. */
export function keepHeight(root: HTMLElement): void {
  if (window.parent === window) return;
  const tell = (): void =>
    // Anyone may frame this, and a height is no secret.
    window.parent.postMessage(
      { type: 'recoupe-hauteur', height: Math.ceil(root.getBoundingClientRect().height) },
      '*',
    );
  new ResizeObserver(tell).observe(root);
  tell();
}

/** Links open beside the page around the frame, for all other pages refuse to be framed. */
export function openOutside(page: Document): void {
  page.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      if (link === null || link.getAttribute('href')?.startsWith('#')) return;
      link.setAttribute('target', '_blank');
      link.setAttribute('rel', 'noopener');
    },
    { capture: true },
  );
}
