import type { SourceKind } from '../model.ts';
import { factOf } from '../text/fact.ts';
import { fold } from '../text/fold.ts';
import { onceEach } from '../text/once-each.ts';
import { indexPhrases, type PhraseIndex } from '../text/phrases.ts';
import { remember } from '../text/remember.ts';
import type { Token } from '../text/tokens.ts';
import { UNKEPT } from '../text/words.ts';
import { conjugate, type Form } from './conjugate.ts';
import type { ClaimLexicon, Pronoun } from './lexicon.ts';
import { isPersonNoun, kindOfUnlisted, nounIn } from './nouns.ts';
import type { SourceNoun, SourcePhrase, VerbRow } from './rows.ts';

/** One way to read a word as a form of a verb of saying. */
export interface Reading extends Form {
  readonly row: VerbRow;
  /** As the row lists it. */
  readonly lemma: string;
  readonly reflexive: boolean;
  /** Folded words that complete the verb: *savoir* in *faire savoir*; empty if none. */
  readonly tail: string;
}

/** The lexicon made ready: forms derived, phrases indexed, what a word alone decides known by word. */
export interface PreparedLexicon extends ClaimLexicon {
  /** Whether a cue may begin or stand at a word: most words are none. */
  readonly mayBeCue: (word: Token) => boolean;
  /** Of a folded form, and by the form as it is written, in lower case. */
  readonly readingsOf: (word: Token) => readonly Reading[];
  readonly writtenReadings: ReadonlyMap<string, readonly Reading[]>;
  readonly adverbialIndex: PhraseIndex;
  readonly breakIndex: PhraseIndex;
  readonly leadInIndex: PhraseIndex;
  readonly sourceIndex: PhraseIndex;
  readonly amidIndex: PhraseIndex;
  readonly contrastIndex: PhraseIndex;
  readonly heardFromIndex: PhraseIndex;
  readonly notSourceIndex: PhraseIndex;
  readonly sourceByText: ReadonlyMap<string, SourcePhrase>;
  readonly pronounIndex: PhraseIndex;
  readonly clauseNounIndex: PhraseIndex;
  readonly heardIndex: PhraseIndex;
  readonly idiomIndex: PhraseIndex;
  /** The row of a source noun, its singular tried as well. */
  readonly nounOf: (word: Pick<Token, 'fold' | 'id'>) => SourceNoun | null;
  /** Words that end a noun phrase or lead it on. */
  readonly grammar: ReadonlySet<string>;
  /** What its ending says of a noun that is not listed; null for a mere thing. */
  readonly kindOfUnlisted: (word: Token) => SourceKind | null;
  /** The noun of an office or a role. */
  readonly isPersonNoun: (word: Token) => boolean;
  /** A pronoun, the hyphens of an inverted one left out. */
  readonly pronounOf: (word: Token) => Pronoun | null;
  readonly isAdverb: (word: Token) => boolean;
  /** An article, a possessive, a count or a contraction. */
  readonly isArticle: (word: Token) => boolean;
  /** What may hand its clause to a source left unsaid: *serait*, *semblent*. */
  readonly mayBeHearsay: (word: Token) => boolean;
  /** A conditional by its ending, of a word in lower case. */
  readonly isConditional: (word: string) => boolean;
}

const NO_READINGS: readonly Reading[] = [];

function readingsOf(row: VerbRow, lemma: string, lexicon: ClaimLexicon): Reading[] {
  const prefix = lexicon.reflexivePrefix;
  const reflexive = prefix.test(lemma);
  const [verb = '', ...tail] = lemma.replace(prefix, '').split(' ');
  return conjugate(verb, lexicon.conjugation).map((form) => ({
    ...form,
    row,
    lemma,
    reflexive,
    tail: fold(tail.join(' ')),
  }));
}

const allReadings = (lexicon: ClaimLexicon): Reading[] =>
  lexicon.verbs.flatMap((row) => row.lemmas.flatMap((lemma) => readingsOf(row, lemma, lexicon)));

/** The closed lists whose words end a noun phrase or lead it on; most words stand in none of them. */
const grammarOf = (lexicon: ClaimLexicon): ReadonlySet<string> =>
  new Set([
    lexicon.has,
    lexicon.while,
    ...lexicon.auxiliaries,
    ...lexicon.relatives,
    ...lexicon.subordinators,
    ...lexicon.negations,
    ...lexicon.reflexives,
    ...lexicon.emptySubjects,
    ...lexicon.conjunctions,
    ...lexicon.of,
    ...lexicon.reached,
    ...lexicon.to,
    ...lexicon.prepositions,
    ...lexicon.articles,
  ]);

/** Derives once for each lexicon what every report needs. */
export const prepareLexicon = onceEach((lexicon: ClaimLexicon): PreparedLexicon => {
  const all = allReadings(lexicon);
  const readings = Map.groupBy(all, ({ text }) => fold(text));
  const isConditional = remember(
    (word) => lexicon.conditional.test(word) && !lexicon.notConditional.test(word),
  );
  const opening = indexPhrases(lexicon.sources.map((source) => source.text));
  return {
    ...lexicon,
    mayBeCue: factOf(
      (word) =>
        word === lexicon.according || readings.has(word) || opening({ fold: word, id: UNKEPT }).length > 0,
    ),
    readingsOf: factOf((word) => readings.get(word) ?? NO_READINGS),
    writtenReadings: Map.groupBy(all, ({ text }) => text),
    adverbialIndex: indexPhrases(lexicon.adverbials),
    breakIndex: indexPhrases(lexicon.breaks),
    leadInIndex: indexPhrases(lexicon.leadIns),
    heardFromIndex: indexPhrases(lexicon.heardFrom),
    contrastIndex: indexPhrases(lexicon.contrasts),
    amidIndex: indexPhrases(lexicon.amid),
    sourceIndex: opening,
    notSourceIndex: indexPhrases(lexicon.notSources),
    sourceByText: new Map(lexicon.sources.map((source) => [source.text, source])),
    pronounIndex: indexPhrases(lexicon.pronouns.keys()),
    clauseNounIndex: indexPhrases(lexicon.clauseNouns),
    heardIndex: indexPhrases(lexicon.heard),
    idiomIndex: indexPhrases(lexicon.idioms),
    nounOf: factOf((word) => nounIn(lexicon, word)),
    kindOfUnlisted: factOf((word) => kindOfUnlisted(lexicon, word)),
    isPersonNoun: factOf((word) => isPersonNoun(lexicon, word)),
    pronounOf: factOf((word) => lexicon.pronouns.get(word.replace(lexicon.hyphens, '')) ?? null),
    isAdverb: factOf((word) => lexicon.adverbs.has(word) || lexicon.adverbEnding.test(word)),
    isArticle: factOf((word) => lexicon.articles.has(word) || lexicon.contracted.has(word)),
    mayBeHearsay: factOf((word) => lexicon.hearsay.has(word) || isConditional(word)),
    isConditional,
    grammar: grammarOf(lexicon),
  };
});
