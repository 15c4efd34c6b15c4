import { cutAtFound } from '../highlight.ts';
import { KIND_LABELS } from '../kind.data.ts';
import type { Found } from '../model.ts';

const SVG = 'http://www.w3.org/2000/svg';

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** The fonts have no narrow space of their own: a span gives it its width. */
const spaced = (text: string): (Node | string)[] =>
  text.split(/(\u202F)/).map((part) => (part === '\u202F' ? element('span', 'fi', part) : part));

const marked = (text: string, stems: readonly string[]): (Node | string)[] =>
  cutAtFound(text, stems).flatMap(({ text: piece, found }) =>
    found ? [element('mark', '', ...spaced(piece))] : spaced(piece),
  );

function sigil(voice: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'sg');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('viewBox', '0 0 24 24');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#sg-${voice}`);
  svg.append(use);
  return svg;
}

/** Above the words: what it is, who speaks, when. */
function head({ kind, voice, sigil: mark, date }: Found, hue: string | undefined): HTMLElement {
  const line = element('p', 'meta result-head');
  if (voice !== null && hue !== undefined)
    line.append(element('span', `sid v-${hue}`, sigil(voice), mark?.replace(/^\D+/, '') ?? ''));
  line.append(element('span', '', [KIND_LABELS[kind][0], date].filter(Boolean).join(', ')));
  return line;
}

/**
 * One result as an item of the list: a statement leads by its words, all else by its name.
 * @param hues hue of each voice by its id
 */
export function resultItem(
  found: Found,
  stems: readonly string[],
  hues: ReadonlyMap<string, string>,
): HTMLElement {
  const spoken = found.kind === 'affirmation';
  const link = element(
    'a',
    spoken ? 'quote' : 'result-name',
    ...marked(spoken ? found.text : found.title, stems),
  );
  link.setAttribute('href', found.href);
  const item = element('li', 'result', head(found, hues.get(found.voice ?? '')));
  if (spoken) item.append(element('p', 'result-who', ...marked(`${found.title}\u00A0:`, stems)));
  item.append(element('p', 'result-words', link));
  if (!spoken && found.text) item.append(element('p', 'result-text', ...marked(found.text, stems)));
  if (found.report) item.append(element('p', 'meta', ...spaced(found.report)));
  return item;
}
