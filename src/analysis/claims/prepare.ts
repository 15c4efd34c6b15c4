import { fold } from '../text/fold.ts';
import { indexPhrases, type PhraseIndex } from '../text/phrases.ts';
import { conjugate, type Form } from './conjugate.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { SourcePhrase, VerbRow } from './rows.ts';

/** One way to read a word as a form of a verb of saying. */
export interface Reading extends Form {
  readonly row: VerbRow;
  readonly reflexive: boolean;
  /** Folded words that complete the verb: *savoir* in *faire savoir*; empty if none. */
  readonly tail: string;
}

/** The lexicon made ready: forms derived, phrases indexed. */
export interface PreparedLexicon extends ClaimLexicon {
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
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
}

function readingsOf(row: VerbRow, lemma: string, lexicon: ClaimLexicon): Reading[] {
  const prefix = lexicon.reflexivePrefix;
  const reflexive = prefix.test(lemma);
  const [verb = '', ...tail] = lemma.replace(prefix, '').split(' ');
  return conjugate(verb, lexicon.conjugation).map((form) => ({
    ...form,
    row,
    reflexive,
    tail: fold(tail.join(' ')),
  }));
}

function indexReadings(lexicon: ClaimLexicon): Map<string, Reading[]> {
  const index = new Map<string, Reading[]>();
  for (const row of lexicon.verbs)
    for (const lemma of row.lemmas)
      for (const reading of readingsOf(row, lemma, lexicon)) {
        const key = fold(reading.text);
        const known = index.get(key);
        if (known) known.push(reading);
        else index.set(key, [reading]);
      }
  return index;
}

const prepared = new WeakMap<ClaimLexicon, PreparedLexicon>();

/** Derives once for each lexicon what every report needs. */
export function prepareLexicon(lexicon: ClaimLexicon): PreparedLexicon {
  const known = prepared.get(lexicon);
  if (known) return known;
  const fresh: PreparedLexicon = {
    ...lexicon,
    readings: indexReadings(lexicon),
    adverbialIndex: indexPhrases(lexicon.adverbials),
    breakIndex: indexPhrases(lexicon.breaks),
    leadInIndex: indexPhrases(lexicon.leadIns),
    heardFromIndex: indexPhrases(lexicon.heardFrom),
    contrastIndex: indexPhrases(lexicon.contrasts),
    amidIndex: indexPhrases(lexicon.amid),
    sourceIndex: indexPhrases(lexicon.sources.map((source) => source.text)),
    notSourceIndex: indexPhrases(lexicon.notSources),
    sourceByText: new Map(lexicon.sources.map((source) => [source.text, source])),
    pronounIndex: indexPhrases(lexicon.pronouns.keys()),
    clauseNounIndex: indexPhrases(lexicon.clauseNouns),
    heardIndex: indexPhrases(lexicon.heard),
    idiomIndex: indexPhrases(lexicon.idioms),
  };
  prepared.set(lexicon, fresh);
  return fresh;
}
