import type { SourceKind } from '../model.ts';
import { tokenAt } from '../text/token-at.ts';
import { headOf } from './naming.ts';
import { pronounAt, type Range } from './openers.ts';
import { foldAt, isCapital, type Reader } from './reader.ts';
import type { SourceNoun } from './rows.ts';

/** The row of the noun at `i`, its singular tried as well. */
export function sourceNoun({ lexicon, tokens }: Reader, i: number): SourceNoun | null {
  const token = tokenAt(tokens, i);
  return token ? lexicon.nounOf(token) : null;
}

/** What kind of source a noun phrase is; null for a mere thing (*la situation*). */
export function kindOf(reader: Reader, range: Range): SourceKind | null {
  if (pronounAt(reader, range.first)?.last === range.last) return 'person';
  const head = headOf(reader, range.first, range.last);
  const noun = sourceNoun(reader, head);
  if (noun) return isCapital(reader, head) && noun.kind === 'document' ? 'institution' : noun.kind;
  if (reader.placeStart[head]) return 'state';
  if (isCapital(reader, head) || reader.lexicon.titles.has(foldAt(reader, head)))
    return nameKind(reader, head, range);
  const token = reader.tokens[head];
  return token ? reader.lexicon.kindOfUnlisted(token) : null;
}

/** Two capitals in a row are a person; an article before one capital is a body or a state; one bare name may be either. */
function nameKind(reader: Reader, head: number, range: Range): SourceKind {
  if (reader.lexicon.titles.has(foldAt(reader, head))) return 'person';
  if (head > range.first) return 'institution';
  const isPair = isCapital(reader, head + 1) && head + 1 < range.last;
  return isPair && !hasBody(reader, range) ? 'person' : 'institution';
}

/** *Amnesty International*, *Human Rights Watch*: a word that only bodies have in their names. */
function hasBody(reader: Reader, range: Range): boolean {
  for (let i = range.first; i < range.last; i++)
    if (reader.lexicon.bodies.has(foldAt(reader, i))) return true;
  return false;
}
