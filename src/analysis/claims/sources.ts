import type { SourceKind } from '../model.ts';
import { fileOffset, toSpan } from '../text/passage.ts';
import { tokenAt } from '../text/token-at.ts';
import { nounPhraseAt } from './chunk.ts';
import { kindOf, sourceNoun } from './kinds.ts';
import type { Pronoun } from './lexicon.ts';
import { headOf } from './naming.ts';
import { isOthers, pronounAt, type Range } from './openers.ts';
import { foldAt, isCapital, type Reader } from './reader.ts';

export type Gender = 'm' | 'f' | null;

/** A noun phrase that names a source, as the text has it. */
export interface Source {
  readonly name: string;
  /** Folded words of the name, without marks. */
  readonly words: readonly string[];
  readonly head: string;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly kind: SourceKind;
  /** The article, title or pronoun that opens it: what it says about where the name is to be found. */
  readonly opening: 'pronoun' | 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'title' | 'name';
  /** File offsets of the phrase and of its sentence. */
  readonly at: number;
  readonly sentence: number;
  /** True where the phrase stands inside what somebody says. */
  readonly isSaid: boolean;
}

const offsetOf = ({ passage, tokens }: Reader, i: number): number =>
  fileOffset(passage, tokens[i]?.start ?? 0);

/** The words as the file has them, or as they are read where markup stands among them: a name in emphasis. */
function visibleName({ passage, tokens }: Reader, first: number, last: number): string {
  const start = tokens[first]?.start ?? 0;
  const end = tokenAt(tokens, last - 1)?.end ?? 0;
  const { text } = toSpan(passage, start, end);
  return end - start < text.length ? passage.text.slice(start, end) : text;
}

/** Reads the noun phrase as a source, of a kind that is known already or not; a mere thing that speaks is a document. */
export function readSource(
  reader: Reader,
  range: Range,
  isSaid = false,
  known = kindOf(reader, range),
): Source {
  const first = nameStart(reader, range);
  const written = visibleName(reader, first, range.last);
  const at = offsetOf(reader, range.first);
  const sentence = offsetOf(reader, reader.sentenceStart[range.first] ?? range.first);
  const words: string[] = [];
  for (let i = first; i < range.last; i++)
    if (reader.tokens[i]?.kind !== 'punct') words.push(foldAt(reader, i));
  const grammar = grammarOf(reader, range);
  const isPronoun = grammar.opening === 'pronoun';
  const kind = isPronoun ? 'person' : (known ?? 'document');
  return {
    name: isPronoun ? written.replace(reader.lexicon.hyphens, '') : written,
    words,
    at,
    sentence,
    isSaid,
    kind,
    ...grammar,
  };
}

/** The name leaves out article, possessive and count: *Plusieurs survivants* is *survivants*. */
function nameStart(reader: Reader, range: Range): number {
  const { articles, contracted } = reader.lexicon;
  let first = isOthers(reader, range.first) ? range.first + 1 : range.first;
  while (
    first < range.last - 1 &&
    (articles.has(foldAt(reader, first)) || contracted.has(foldAt(reader, first)))
  ) {
    if (isProperArticle(reader, first)) break;
    first++;
  }
  return first;
}

/** *Le Caire*: the capital says that the article is the name's, unless it opens the sentence. */
const isProperArticle = (reader: Reader, i: number): boolean =>
  isCapital(reader, i) && reader.placeStart[i] === true;

function grammarOf(reader: Reader, range: Range): Pick<Source, 'head' | 'gender' | 'plural' | 'opening'> {
  const pronoun = pronounOf(reader, range);
  if (pronoun) return { head: '', opening: 'pronoun', ...pronoun };
  const { masculine, feminine, plurals } = reader.lexicon;
  const opener = foldAt(reader, range.first);
  const at = headOf(reader, range.first, range.last);
  const byArticle: Gender = masculine.has(opener) ? 'm' : feminine.has(opener) ? 'f' : null;
  const gender = byArticle ?? sourceNoun(reader, at)?.gender ?? titleGender(reader, range.first);
  return {
    head: foldAt(reader, at),
    gender,
    plural: plurals.has(opener),
    opening: openingOf(reader, range.first),
  };
}

function pronounOf(reader: Reader, range: Range): Pronoun | null {
  const token = reader.tokens[range.first];
  const inverted = token && reader.lexicon.pronounOf(token);
  if (inverted) return inverted;
  const word = foldAt(reader, range.first);
  const { possessives, pluralPossessives } = reader.lexicon;
  const alone = range.last === range.first + 1 && possessives.has(word);
  if (alone) return { gender: null, plural: pluralPossessives.has(word) };
  const object = range.last === range.first + 1 ? reader.lexicon.objectPronouns.get(word) : undefined;
  if (object) return object;
  const hit = pronounAt(reader, range.first);
  if (hit?.last !== range.last) return null;
  const text = reader.passage.folded.slice(
    reader.tokens[range.first]?.start,
    tokenAt(reader.tokens, range.last - 1)?.end,
  );
  return reader.lexicon.pronouns.get(text) ?? null;
}

function titleGender(reader: Reader, first: number): Gender {
  return reader.lexicon.titles.get(foldAt(reader, first)) ?? null;
}

function openingOf(reader: Reader, first: number): Source['opening'] {
  const { demonstratives, possessives, titles, articles, indefinites, contracted } = reader.lexicon;
  const word = foldAt(reader, first);
  if (demonstratives.has(word)) return 'demonstrative';
  if (possessives.has(word)) return 'possessive';
  if (titles.has(word) && !isLowerNoun(reader, first)) return 'title';
  if (indefinites.has(word)) return 'indefinite';
  return articles.has(word) || contracted.has(word) || !isCapital(reader, first) ? 'definite' : 'name';
}

const isLowerNoun = (reader: Reader, i: number): boolean =>
  !isCapital(reader, i) && foldAt(reader, i + 1) !== '.';

const isWithin = (ranges: readonly Range[], i: number): boolean =>
  ranges.some(({ first, last }) => first <= i && i < last);

/** Every noun phrase of a block whose head is a source noun, in the order of the text; `said` are the contents of its claims. */
export function findSources(reader: Reader, said: readonly Range[]): Source[] {
  const found: Source[] = [];
  for (let i = 0; i < reader.tokens.length - 1; i++) {
    const token = reader.tokens[i];
    if (!token || !reader.lexicon.isArticle(token)) continue;
    if (!sourceNoun(reader, i + 1) && !sourceNoun(reader, i + 2)) continue;
    const range = nounPhraseAt(reader, i, reader.sentenceEnd[i] ?? i);
    const kind = range && kindOf(reader, range);
    if (!kind) continue;
    found.push(readSource(reader, range, isWithin(said, i), kind));
  }
  return found;
}
