import type { StatementView } from './model.ts';

/** A claim and the statements that explicitly deny it. */
export interface Dispute {
  readonly claim: StatementView;
  readonly denials: readonly StatementView[];
}

/** Every claim that a voice denies in so many words, in the order given. */
export function findDisputes(statements: readonly StatementView[]): Dispute[] {
  const byHref = new Map(statements.map((statement) => [statement.href, statement]));
  return statements
    .filter(({ contestedBy }) => contestedBy.length > 0)
    .map((claim) => ({ claim, denials: claim.contestedBy.flatMap(({ href }) => byHref.get(href) ?? []) }));
}
