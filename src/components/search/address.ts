import type { Choice } from './choice.ts';

/** All that a shared link restores. */
export interface Asked extends Choice {
  readonly query: string;
}

/** `?q=pokrovsk&type=lieu&voix=r`: a facet comes as often as it has chosen values. */
export function readAsked(search: string): Asked {
  const asked = new URLSearchParams(search);
  return { query: asked.get('q')?.trim() ?? '', kinds: asked.getAll('type'), voices: asked.getAll('voix') };
}

export function writeAsked({ query, kinds, voices }: Asked): string {
  const pairs = [
    ...(query ? [['q', query]] : []),
    ...kinds.map((kind) => ['type', kind]),
    ...voices.map((voice) => ['voix', voice]),
  ];
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}
