import type { PlaceMention } from '../../model.ts';
import { type Passage, toSpan } from '../../text/passage.ts';
import { tokenAt } from '../../text/token-at.ts';
import type { UnlistedName } from './model.ts';

/** A name that was placed, in its folded words. */
export interface Placed {
  readonly name: UnlistedName;
  readonly mention: PlaceMention;
}

const foldsOf = ({ passage, opens, next }: UnlistedName): string[] =>
  passage.tokens.slice(opens, next).map(({ fold }) => fold);

/** Names that stand for the place wherever they stand: *Gaskindé*, but not the *Alau* of its dam. */
const isAlone = ({ mention, name: { passage, opens, next } }: Placed): boolean =>
  mention.name === passage.text.slice(passage.tokens[opens]?.start, tokenAt(passage.tokens, next - 1)?.end);

interface Repeatable {
  readonly folds: readonly string[];
  readonly mention: PlaceMention;
}

/** The names that may be repeated, by their first folded word; a name counts where it was placed first. */
export function indexPlaced(placed: readonly Placed[]): ReadonlyMap<string, readonly Repeatable[]> {
  const names = new Map<string, Repeatable>();
  for (const { name, mention } of placed.filter(isAlone)) {
    const folds = foldsOf(name);
    const key = folds.join(' ');
    if (!names.has(key)) names.set(key, { folds, mention });
  }
  return Map.groupBy(names.values(), ({ folds }) => folds[0] ?? '');
}

/** Which of the names stands at token `i`. */
const standingAt = ({ tokens }: Passage, i: number, names: readonly Repeatable[]): Repeatable | undefined =>
  names.find(({ folds }) => folds.every((word, k) => tokens[i + k]?.fold === word));

/** The report's other mentions of names that were placed: *L’armée dément avoir frappé **Gaskindé***. */
export function findRepeats(
  passage: Passage,
  names: ReturnType<typeof indexPlaced>,
  isTaken: (token: number) => boolean,
): PlaceMention[] {
  const { tokens } = passage;
  const repeats: PlaceMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const open = token?.capital ? names.get(token.fold) : undefined;
    if (!token || !open || isTaken(i)) continue;
    const found = standingAt(passage, i, open);
    const last = tokenAt(tokens, i + (found?.folds.length ?? 0) - 1);
    if (!found || !last || tokens[i + found.folds.length]?.capital) continue;
    repeats.push({ ...found.mention, ...toSpan(passage, token.start, last.end) });
  }
  return repeats;
}
