import { saysState } from './address.ts';
import type { ClaimMap } from './claim-map.ts';

/** Loads the movable map of a figure when it comes into view, or when a button or the page's address asks for it. */
export function askForMap(figure: HTMLElement): void {
  let asked: Promise<ClaimMap> | undefined;
  const ask = (): Promise<ClaimMap> => {
    asked ??= import('./start.ts').then(({ startMap }) => startMap(figure));
    return asked;
  };
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    void ask();
  });
  seen.observe(figure);
  if (saysState(location.search)) void ask();
  for (const button of figure.querySelectorAll<HTMLButtonElement>('[data-zoom]')) {
    button.hidden = false;
    button.addEventListener('click', async () => (await ask()).zoomBy(Number(button.dataset['zoom'])));
  }
}

for (const figure of document.querySelectorAll<HTMLElement>('[data-claim-map]')) askForMap(figure);
