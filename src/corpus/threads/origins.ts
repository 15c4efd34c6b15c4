import type { StatementView } from '../model.ts';

/** Address of the statement by which one source first says this; its own where nothing repeats it. */
export function originOf({ href, thread }: StatementView): string {
  const own = thread?.origins.find(
    ({ first, repeats }) => first.href === href || repeats.some((repeat) => repeat.href === href),
  );
  return own?.first.href ?? href;
}

/** The statements without those that repeat an origin that stands before them: one origin counts once. */
export function onePerOrigin(statements: readonly StatementView[]): StatementView[] {
  const seen = new Set<string>();
  return statements.filter((statement) => {
    const origin = originOf(statement);
    return !seen.has(origin) && seen.add(origin);
  });
}

/** How many statements there are, one origin counted once. */
export const countOrigins = (statements: readonly StatementView[]): number => onePerOrigin(statements).length;
