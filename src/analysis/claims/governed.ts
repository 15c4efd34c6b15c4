import { type Complement, isAmountAt, type Site, take } from './frames.ts';
import { isInfinitiveAt } from './infinitive.ts';
import { foldAt } from './reader.ts';

/** Tokens between whom a verb is about and what it says of them. */
const FAR = 28;

/** *accuse Kyiv de bombarder*, *appelle les habitants à partir*: the noun phrase and what is behind it. */
export function accused(site: Site, at: number): Complement | null {
  const { reader } = site;
  const found = take(site, 'accused', at);
  if (!found) return null;
  const { of, to, purposes } = reader.lexicon;
  for (let i = at + 1; i < Math.min(found.said.last, at + FAR); i++) {
    const word = foldAt(reader, i);
    const governs = of.has(word) || to.has(word) || purposes.has(word);
    if (governs && i + 1 < found.said.last) return found;
  }
  return null;
}

/** Tokens between what is measured and its amount. */
const MEASURED_TOKENS = 12;

/** *estime les dégâts à nonante mille francs*. */
export function measured(site: Site, at: number): Complement | null {
  const { reader } = site;
  const found = take(site, 'amount', at);
  if (!found) return null;
  for (let i = at + 1; i < Math.min(found.said.last, at + MEASURED_TOKENS); i++)
    if (reader.lexicon.to.has(foldAt(reader, i)) && isAmountAt(reader, i + 1)) return found;
  return null;
}

/** *demande à la mission d'organiser*, *reproche à X d'avoir*; *assure à la presse que* is no such thing. */
export function told(site: Site, at: number): Complement | null {
  const { reader } = site;
  const found = take(site, 'told', at);
  if (!found) return null;
  for (let i = at + 2; i < Math.min(found.said.last, at + FAR); i++) {
    const word = foldAt(reader, i);
    if (reader.lexicon.that.has(word)) return null;
    if (!reader.lexicon.infinitiveMarks.has(word)) continue;
    if (isInfinitiveAt(reader, i + 1) || reader.quotes.closes.has(i + 1)) return found;
  }
  return null;
}
