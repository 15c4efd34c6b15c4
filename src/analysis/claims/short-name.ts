import { itemAt } from '../text/item-at.ts';
import { once } from '../text/once.ts';
import type { PreparedLexicon } from './prepare.ts';
import type { Source } from './sources.ts';

/** *le ministère* for *le ministère russe de la Défense*, *Mme Rusu* for *Ludmila Rusu*, *l'OMS* for *… (OMS)*. */
export function shortFor(short: Source, lexicon: PreparedLexicon): (full: Source) => boolean {
  if (short.opening === 'title' || short.opening === 'name') return sharesName(short, lexicon);
  const parts = short.words.filter((word) => !lexicon.of.has(word) && !lexicon.articles.has(word));
  const acronym = once(() => acronymOf(short));
  const synonyms = parts.length === 1 ? lexicon.synonyms.filter((set) => set.has(short.head)) : [];
  return (full) => {
    if (short.plural !== full.plural || full.opening === 'title') return false;
    if (hasWords(full, parts) && (short.head === full.head || hasAcronym(full, acronym))) return true;
    return synonyms.length > 0 && synonyms.some((set) => hasOwnWord(full, set, lexicon));
  };
}

/** Whether a word of the set is in the name, and no *de* before it. */
const hasOwnWord = ({ words }: Source, set: ReadonlySet<string>, { of }: PreparedLexicon): boolean =>
  words.some((word, i) => set.has(word) && !of.has(itemAt(words, i - 1) ?? ''));

/** The last word of the short name is in the full one, and the full one is a person's, carries the acronym or is a body's of that name. */
function sharesName(short: Source, lexicon: PreparedLexicon): (full: Source) => boolean {
  const bare = short.words.filter((word) => !lexicon.titles.has(word));
  const acronym = once(() => acronymOf(short));
  return (full) => {
    if (bare.length === 0 || !hasWords(full, bare)) return false;
    if (full.kind === 'person' && full.words.at(-1) === bare.at(-1)) return true;
    return (
      hasAcronym(full, acronym) || (short.kind === 'institution' && isNamedSo(full, bare[0] ?? '', lexicon))
    );
  };
}

/** *Ravinala* for *le groupe minier Ravinala Ressources*; not *Londres* for *la police de Londres*. */
function isNamedSo({ kind, opening, words }: Source, first: string, lexicon: PreparedLexicon): boolean {
  const at = words.indexOf(first);
  return kind === 'institution' && opening === 'definite' && at > 0 && !lexicon.of.has(words[at - 1] ?? '');
}

function hasWords({ words }: Source, wanted: readonly string[]): boolean {
  for (const word of wanted) if (!words.includes(word)) return false;
  return true;
}

/** Whether the full name has the short one in brackets behind it. */
const hasAcronym = ({ name }: Source, acronym: () => string): boolean =>
  name.includes('(') && name.includes(acronym());

/** As the full name has it behind it: *(OMS)*. */
const acronymOf = ({ name }: Source): string => `(${name.replace(/^\S+['’]/, '')})`;
