import type { Analysis, Proposition } from '../analysis/model.ts';
import type { Statement } from '../markdown/model.ts';

/** What each statement of an analysed report says: a claim's by its id, a narration's by its span. */
export function propositionsOf({
  claims,
  narration,
  propositions,
}: Analysis): (statement: Statement) => Proposition | null {
  const keys = [...claims.map(({ id }) => id), ...narration.map(({ start }) => `n${start}`)];
  const byKey = new Map(keys.map((key, index) => [key, propositions[index]]));
  return ({ claim, spans }) => byKey.get(claim?.id ?? `n${spans[0]?.start}`) ?? null;
}
