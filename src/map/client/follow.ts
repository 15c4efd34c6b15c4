/** The reader's eye: this share of the window from its top. */
const READING = 1 / 3;

/** The first place that a paragraph names. */
function placeOf(paragraph: Element): string | undefined {
  return paragraph.querySelector<HTMLElement>('[data-place]')?.dataset['place'];
}

function nearest(paragraphs: readonly HTMLElement[], line: number): HTMLElement | undefined {
  const distance = (paragraph: HTMLElement): number => {
    const { top, bottom } = paragraph.getBoundingClientRect();
    return Math.max(top - line, line - bottom, 0);
  };
  return paragraphs.reduce<HTMLElement | undefined>(
    (best, paragraph) => (best === undefined || distance(paragraph) < distance(best) ? paragraph : best),
    undefined,
  );
}

/** Tells the place of the paragraph nearest to the upper third, as the text is scrolled. @returns the way to stop */
export function followText(text: ParentNode, onPlace: (id: string) => void): () => void {
  const paragraphs = [...text.querySelectorAll<HTMLElement>('.par')].filter((p) => placeOf(p) !== undefined);
  let waiting = false;
  let last: string | undefined;
  const look = (): void => {
    waiting = false;
    const paragraph = nearest(paragraphs, window.innerHeight * READING);
    const place = paragraph === undefined ? undefined : placeOf(paragraph);
    if (place === undefined || place === last) return;
    last = place;
    onPlace(place);
  };
  const onScroll = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  window.addEventListener('scroll', onScroll, { passive: true });
  return () => window.removeEventListener('scroll', onScroll);
}
