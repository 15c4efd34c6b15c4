import { element, escapeText } from './locator/svg.ts';
import type { MapSigil } from './model.ts';

/** A row of the list with more sigils than this would hide the next place. */
const MOST = 12;

const named = ({ number, voice }: MapSigil): string => `${voice.letter} ${number}, ${voice.label}`;

function symbolOf({ voice }: MapSigil): string {
  const use = element('use', { href: `#sg-${voice.id}` });
  const shape = { class: `sg sg-${voice.shape}`, viewBox: '0 0 24 24', 'aria-hidden': 'true' };
  return element('svg', shape, use);
}

const link = (sigil: MapSigil): string =>
  element(
    'a',
    {
      class: `sid v-${sigil.voice.hue}`,
      href: sigil.href,
      'aria-label': named(sigil),
      title: sigil.voice.label,
    },
    symbolOf(sigil) + sigil.number,
  );

/** Each statement's sigil as a link to its sentence, as HTML. */
export function drawSigils(sigils: readonly MapSigil[]): string {
  return sigils.map(link).join(' ');
}

/** « R × 14 »: how many statements of each voice, linked to the first of them. */
function drawCounts(sigils: readonly MapSigil[]): string {
  const counts = new Map<string, { first: MapSigil; count: number }>();
  for (const sigil of sigils) {
    const known = counts.get(sigil.voice.id);
    counts.set(sigil.voice.id, { first: known?.first ?? sigil, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .map(({ first, count }) => {
      const words = `${escapeText(first.voice.label)} : ${count}`;
      const hidden = element('span', { class: 'vh' }, words);
      return element(
        'span',
        { class: `sid v-${first.voice.hue}` },
        `${symbolOf(first)}<span aria-hidden="true">×${count}</span>${hidden}`,
      );
    })
    .join(' ');
}

/** What a row of the list beside the map tells of its place, as HTML. */
export function drawSaid(sigils: readonly MapSigil[]): string {
  return sigils.length > MOST ? drawCounts(sigils) : drawSigils(sigils);
}
