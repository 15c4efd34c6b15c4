import type { Act, StatementView } from '../model.ts';
import { ACT_LABELS } from './act.ts';
import { PLURAL_ACTS, PLURAL_ARTICLES, SINGULARS } from './attribution.data.ts';

type Said = Pick<StatementView, 'speaker' | 'act'>;

/**
 * Whether the name of a source takes a verb in the plural: behind a plural article, or as a noun of its own
 * (« Forces ukrainiennes ») that words in small letters follow; « Reuters » and « Moscou » are names.
 */
function isPlural(speaker: string): boolean {
  const [first = ''] = speaker.toLowerCase().split(' ');
  if (PLURAL_ARTICLES.some((article) => article === first)) return true;
  return /^\S+[sx] \p{Ll}/u.test(speaker) && !SINGULARS.some((word) => word === first);
}

/** The two halves of an attribution: « Volodymyr Zelensky, président ukrainien, » and « affirme ». */
export function attributionOf({ speaker, act }: Said): { readonly who: string; readonly act: string } {
  const labels: Readonly<Record<Act, string>> = isPlural(speaker) ? PLURAL_ACTS : ACT_LABELS;
  return { who: `${speaker}${speaker.includes(', ') ? ',' : ''}`, act: labels[act] };
}

/** Who speaks and how: « La Russie affirme », « Volodymyr Zelensky, président ukrainien, affirme ». */
export function formatAttribution(said: Said): string {
  const { who, act } = attributionOf(said);
  return `${who} ${act}`;
}
