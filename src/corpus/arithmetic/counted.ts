import type { FigureMention, MeasuredKind } from '../../analysis/model.ts';
import { wordsOf } from './words.ts';

/** What is counted, its first word without the plural, so that *23 morts* meets *un mort*; null for a measure. */
export function countedOf({
  kind,
  noun,
}: Pick<FigureMention, 'noun'> & { readonly kind: MeasuredKind }): string | null {
  const [word] = kind === 'count' ? wordsOf(noun ?? '') : [];
  return word?.replace(/[sx]$/, '') ?? null;
}
