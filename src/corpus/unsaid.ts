import type { SigilRef, StatementView } from './model.ts';

/** One thing that is left unsaid, and the statements that leave it out. */
export interface Unsaid {
  readonly what: string;
  readonly statements: readonly SigilRef[];
}

/** What a report's statements leave out, each thing once, in the order of the text. */
export function gatherUnsaid(statements: readonly StatementView[]): Unsaid[] {
  const gathered = new Map<string, SigilRef[]>();
  for (const statement of statements)
    for (const what of statement.unsaid) gathered.set(what, [...(gathered.get(what) ?? []), statement]);
  return [...gathered].map(([what, of]) => ({ what, statements: of }));
}
