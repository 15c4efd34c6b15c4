import type { Gazetteer } from '../../gazetteer/model.ts';
import type { Passage } from '../text/passage.ts';
import { tokenAt } from '../text/token-at.ts';
import type { Token } from '../text/tokens.ts';

/** The words as written; one word is the token's own text, which is found again without comparing letters. */
export const textOf = ({ tokens, text }: Passage, first: number, next: number): string =>
  next === first + 1
    ? (tokens[first]?.text ?? '')
    : text.slice(tokens[first]?.start, tokenAt(tokens, next - 1)?.end);

export const isElided = (text: string): boolean => text.endsWith("'") || text.endsWith('’');

/** Side by side, or parted by one space. */
const isBeside = ({ folded }: Passage, before: Token, token: Token): boolean =>
  before.end === token.start || (before.end + 1 === token.start && folded.charAt(before.end) === ' ');

/** The dash within a name of several, no space around it: *Saguenay**–**Lac-Saint-Jean*. */
function isDashed({ tokens }: Passage, i: number): boolean {
  const before = tokenAt(tokens, i - 1);
  const dash = tokens[i];
  const after = tokens[i + 1];
  return dash?.text === '–' && before?.end === dash.start && after?.start === dash.end;
}

/**
 * The last index behind which a name that begins at `first` may end; `first` where none can. `article` is one
 * that may belong to the name.
 */
export function farthestEnd(
  passage: Passage,
  first: number,
  article: string | undefined,
  gazetteer: Gazetteer,
): number {
  const { tokens } = passage;
  for (let i = first; i < tokens.length; i++) {
    const before = tokenAt(tokens, i - 1);
    const token = tokens[i];
    if (token && i > first && isDashed(passage, i)) continue;
    if (!token || token.kind === 'punct') return i;
    if (i > first && before && !isBeside(passage, before, token)) return i;
    const words = textOf(passage, first, i + 1);
    const goesOn = isElided(words) || gazetteer.goesOn(words);
    if (!goesOn && !(article !== undefined && gazetteer.goesOn(`${article} ${words}`))) return i + 1;
  }
  return tokens.length;
}
