import type { Qualifier } from '../model.ts';
import { phraseAt, phraseBefore } from '../numbers/phrases.ts';
import { foldAt, type Reader } from './reader.ts';

export interface Qualified {
  readonly qualifier: Qualifier;
  /** Index of the qualifier's first token. */
  readonly first: number;
}

/** How far before a negated verb its *ne* may stand: *n'a pas dépassé*. */
const NE_REACH = 3;

/** *dépasse 20 %*, *ne dépasse pas 8,6 millions*, *a franchi la barre des 10 %*. */
function verbBefore(reader: Reader, first: number): Qualified | null {
  const { verbs, barVerbs, bars, bridges, not, notBefore, negated } = reader.lexicon;
  const bar = phraseBefore(reader.tokens, first, bars);
  const bridge = bar ?? phraseBefore(reader.tokens, first, bridges);
  let at = (bridge?.first ?? first) - 1;
  const after = not.has(foldAt(reader, at));
  if (after) at--;
  const word = foldAt(reader, at);
  const qualifier = verbs.get(word) ?? (bar ? barVerbs.get(word) : undefined);
  if (!qualifier) return null;
  if (!after && !not.has(foldAt(reader, at - 1)))
    return qualifier === 'exact' ? null : { qualifier, first: at };
  for (let back = at - 1; back >= at - NE_REACH; back--) {
    if (notBefore.has(foldAt(reader, back)))
      return { qualifier: negated.get(qualifier) ?? qualifier, first: back };
  }
  return { qualifier: negated.get(qualifier) ?? qualifier, first: at };
}

/** The qualifier that ends right before token `first`; of two, the outer one: *jusqu'à près de*. */
export function qualifierBefore(reader: Reader, first: number): Qualified | null {
  const found = phraseBefore(reader.tokens, first, reader.lexicon.before);
  const inner = found ? { qualifier: found.value, first: found.first } : verbBefore(reader, first);
  return inner && (qualifierBefore(reader, inner.first) ?? inner);
}

/** The qualifier at token `i`, behind the number or its noun: *3500 | environ*. */
export function qualifierAfter(reader: Reader, i: number): { qualifier: Qualifier; next: number } | null {
  const found = phraseAt(reader.tokens, i, reader.lexicon.after);
  return found && { qualifier: found.value, next: found.next };
}
