import type { Statement } from '../markdown/model.ts';

/** Blocks of the text that lie between a denial and what it points back at, at most. */
const NEAR = 1;
/** The voice of all sources that are filed under no side: two of these are no side. */
const THIRD = 'T';

const isSelf = (a: Statement, b: Statement): boolean => a.speakerId !== null && a.speakerId === b.speakerId;

const isOwnSide = (denial: Statement, other: Statement): boolean =>
  isSelf(denial, other) || (denial.voice === other.voice && denial.voice !== THIRD);

/** The nearest claim before the denial, in its paragraph or the one before, of another side. */
function nearestOpposed(denial: Statement, statements: readonly Statement[]): Statement | undefined {
  return statements
    .slice(0, statements.indexOf(denial))
    .findLast(
      (other) => other.claim !== null && !isOwnSide(denial, other) && denial.block - other.block <= NEAR,
    );
}

/**
 * The statement that a denial is about, undefined for what denies none. *Zelensky dit P. Le ministère russe
 * dit Q. La Russie rejette cette déclaration*: what points back is about the other side, where that has
 * spoken nearby; nobody denies himself.
 */
export function deniedBy(denial: Statement, statements: readonly Statement[]): Statement | undefined {
  const { claim } = denial;
  if (claim?.stance !== 'denies' || claim.target === null) return undefined;
  const target = statements.find((one) => one.claim?.id === claim.target);
  if (!target || target.claim?.within === claim.id || !isOwnSide(denial, target)) return target;
  return nearestOpposed(denial, statements) ?? (isSelf(denial, target) ? undefined : target);
}
