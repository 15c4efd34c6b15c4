import { cutAtFound } from '../../search/highlight.ts';
import { KIND_LABELS } from '../../search/kind.data.ts';
import type { Found } from '../../search/model.ts';
import { drawSigil, drawTypeset } from '../drawn.ts';
import { element } from '../element.ts';
import type { FacetVoice } from './parts.ts';

const marked = (text: string, stems: readonly string[]): (Node | string)[] =>
  cutAtFound(text, stems).flatMap(({ text: piece, found }) =>
    found ? [element('mark', {}, ...drawTypeset(piece))] : drawTypeset(piece),
  );

/** Above the words: what it is, who speaks, when. */
function head({ kind, sigil, date }: Found, speaker: FacetVoice | undefined): HTMLElement {
  const line = element('p', { class: 'meta result-head' });
  if (speaker)
    line.append(
      element(
        'span',
        { class: `sid v-${speaker.hue}` },
        drawSigil(speaker),
        sigil?.replace(/^\D+/, '') ?? '',
      ),
    );
  line.append(element('span', {}, [KIND_LABELS[kind][0], date].filter(Boolean).join(', ')));
  return line;
}

/**
 * One result as an item of the list: a statement leads by its words, all else by its name.
 * @param voices each voice by its id
 */
export function resultItem(
  found: Found,
  stems: readonly string[],
  voices: ReadonlyMap<string, FacetVoice>,
): HTMLElement {
  const spoken = found.kind === 'affirmation';
  const link = element(
    'a',
    { class: spoken ? 'quote' : 'result-name', href: found.href },
    ...marked(spoken ? found.text : found.title, stems),
  );
  const item = element('li', { class: 'result' }, head(found, voices.get(found.voice ?? '')));
  if (spoken) item.append(element('p', { class: 'result-who' }, ...marked(`${found.title}\u00A0:`, stems)));
  item.append(element('p', { class: 'result-words' }, link));
  if (!spoken && found.text)
    item.append(element('p', { class: 'result-text' }, ...marked(found.text, stems)));
  if (found.report) item.append(element('p', { class: 'meta' }, ...drawTypeset(found.report)));
  return item;
}
