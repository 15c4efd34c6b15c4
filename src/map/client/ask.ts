import { saysState } from './address-names.ts';
import type { ClaimMap } from './claim-map.ts';
import { whenIdle } from './idle.ts';

/** The static pictures, one of which stands until the movable map takes its place. */
const PICTURES = '.map-wide, .map-narrow';

/** Clicks where the reader did, now that the movable map lies there. */
function clickAgain({ clientX, clientY }: MouseEvent): void {
  const click = new MouseEvent('click', { bubbles: true, clientX, clientY });
  document.elementFromPoint(clientX, clientY)?.dispatchEvent(click);
}

/**
 * Loads the movable map of a figure when its picture is seen and the browser has nothing else to do; at once where the
 * reader reaches for it, or the page's address asks for it. A mark of the picture that is clicked opens on the map.
 */
export function askForMap(figure: HTMLElement): void {
  let asked: Promise<ClaimMap> | undefined;
  const ask = (): Promise<ClaimMap> => {
    asked ??= import('./start.ts').then(({ startMap }) => startMap(figure));
    return asked;
  };
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    whenIdle(() => void ask());
  });
  seen.observe(figure);
  if (saysState(location.search)) void ask();
  for (const reach of ['pointerover', 'focusin'])
    figure.addEventListener(reach, () => void ask(), { once: true });
  figure.addEventListener('click', async (event) => {
    if (!(event.target instanceof Element && event.target.closest(PICTURES))) return;
    await ask();
    clickAgain(event);
  });
  for (const button of figure.querySelectorAll<HTMLButtonElement>('[data-zoom]')) {
    button.hidden = false;
    button.addEventListener('click', async () => (await ask()).zoomBy(Number(button.dataset['zoom'])));
  }
  figure.dataset['mapState'] = 'drawn';
}

for (const figure of document.querySelectorAll<HTMLElement>('[data-claim-map]')) askForMap(figure);
