import { phraseAt } from '../text/phrases.ts';
import { isVerbA } from './chunk.ts';
import type { Reading } from './prepare.ts';
import { foldAt, isWord, type Reader, skipAdverbials } from './reader.ts';
import { isAgentNext, isNounHere, isTensed, readingsAt, tailEnd } from './readings.ts';

export type CueForm = 'finite' | 'gerund' | 'participle' | 'infinitive';

/** A verb of saying in the text with its auxiliary, clitics and tail: *nous a aussitôt fait savoir*. */
export interface VerbCue {
  readonly first: number;
  readonly last: number;
  readonly form: CueForm;
  readonly plural: boolean;
  readonly passive: boolean;
  /** The token of the pronoun behind the hyphen (*a-t-il*), or -1. */
  readonly inverted: number;
  readonly readings: readonly Reading[];
}

/** The auxiliary of the participle at `i`, adverbials between them: *a de son côté accusé*; -1 if none. */
function auxiliaryOf(reader: Reader, i: number): number {
  const floor = Math.max(reader.sentenceStart[i] ?? 0, i - 10);
  for (let aux = i - 1; aux >= floor; aux--) {
    if (!isAuxiliary(reader, aux)) continue;
    return reaches(reader, aux, i) ? aux : -1;
  }
  return -1;
}

function isAuxiliary(reader: Reader, i: number): boolean {
  const word = foldAt(reader, i);
  if (!reader.lexicon.auxiliaries.has(word) || word === reader.lexicon.been) return false;
  return word !== 'a' || !reader.accented || isVerbA(reader, i) || reader.tokens[i]?.text === 'A';
}

/** Only an inverted pronoun, *été*, commas and adverbials stand between an auxiliary and its participle. */
function reaches(reader: Reader, aux: number, participle: number): boolean {
  let i = aux + 1;
  while (i < participle) {
    const next = skipAdverbials(reader, i, participle);
    const light =
      isInverted(reader, i) || foldAt(reader, i) === reader.lexicon.been || foldAt(reader, i) === ',';
    if (next === i && !light) return false;
    i = next > i ? next : i + 1;
  }
  return true;
}

const isInverted = (reader: Reader, i: number): boolean => foldAt(reader, i).startsWith('-');

interface Clitics {
  readonly first: number;
  readonly reflexive: boolean;
  readonly negated: boolean;
}

/** What leans on the verb from before: *nous a indiqué*, *s'est félicitée*, *n'a pas dit*. */
function cliticsBefore(reader: Reader, verb: number): Clitics {
  const { objects, reflexives, negations } = reader.lexicon;
  let [first, reflexive, negated] = [verb, false, false];
  while (first > 0) {
    const word = foldAt(reader, first - 1);
    if (reflexives.has(word)) reflexive = true;
    else if (negations.has(word)) negated = true;
    else if (!objects.has(word)) break;
    first--;
  }
  return { first, reflexive, negated };
}

/** Of the readings with their tails only those with the longest tail stay. */
function withTails(
  reader: Reader,
  readings: readonly Reading[],
  i: number,
): { readings: Reading[]; last: number } {
  let last = -1;
  let best: Reading[] = [];
  for (const reading of readings) {
    const end = tailEnd(reader, reading.tail, i + 1);
    if (end < 0 || end < last) continue;
    best = end > last ? [reading] : [...best, reading];
    last = end;
  }
  return { readings: best, last };
}

/** The cue whose main verb is the word at `i`; null where it is no verb of saying, or a negated one. */
export function verbCueAt(reader: Reader, i: number): VerbCue | null {
  const all = readingsAt(reader, i);
  if (all.length === 0 || !isWord(reader, i)) return null;
  return compoundCue(reader, all, i) ?? simpleCue(reader, all, i);
}

function compoundCue(reader: Reader, all: readonly Reading[], i: number): VerbCue | null {
  const participles = all.filter((reading) => reading.mood === 'participle');
  const aux = participles.length > 0 ? auxiliaryOf(reader, i) : -1;
  if (aux < 0) return null;
  const clitics = cliticsBefore(reader, aux);
  const { readings, last } = withTails(
    reader,
    participles.filter((reading) => reading.reflexive === clitics.reflexive),
    i,
  );
  const isGerund = foldAt(reader, aux).endsWith('ant');
  const passive = !clitics.reflexive && (isBeing(reader, aux) || hasBeen(reader, aux, i));
  if (readings.length === 0 || clitics.negated) return null;
  return {
    first: clitics.first,
    last,
    form: isGerund ? 'gerund' : 'finite',
    plural: /nt$/.test(foldAt(reader, aux)),
    passive,
    inverted: isInverted(reader, aux + 1) ? aux + 1 : -1,
    readings,
  };
}

const isBeing = (reader: Reader, i: number): boolean => reader.lexicon.being.has(foldAt(reader, i));

function hasBeen(reader: Reader, aux: number, i: number): boolean {
  for (let at = aux + 1; at < i; at++) if (foldAt(reader, at) === reader.lexicon.been) return true;
  return false;
}

function simpleCue(reader: Reader, all: readonly Reading[], i: number): VerbCue | null {
  const clitics = cliticsBefore(reader, i);
  const mine = all.filter((reading) => reading.reflexive === clitics.reflexive);
  const finite = mine.filter(isTensed);
  if (clitics.negated) return null;
  if (finite.length > 0 && !isNounHere(reader, i) && !isAgentNext(reader, i))
    return finiteCue(reader, finite, clitics.first, i);
  return otherCue(reader, mine, clitics.first, i);
}

function finiteCue(reader: Reader, finite: readonly Reading[], first: number, i: number): VerbCue | null {
  const { readings, last } = withTails(reader, finite, isInverted(reader, i + 1) ? i + 1 : i);
  if (readings.length === 0) return null;
  return {
    first,
    last,
    form: 'finite',
    plural: readings.every((reading) => reading.plural),
    passive: false,
    inverted: isInverted(reader, i + 1) ? i + 1 : -1,
    readings,
  };
}

function otherCue(reader: Reader, mine: readonly Reading[], first: number, i: number): VerbCue | null {
  for (const form of ['gerund', 'infinitive', 'participle'] as const) {
    const { readings, last } = withTails(
      reader,
      mine.filter((reading) => reading.mood === form),
      i,
    );
    if (readings.length === 0) continue;
    const lead = form === 'infinitive' ? leadInBefore(reader, first) : null;
    const start = lead ?? first;
    return {
      first: start,
      last,
      form: lead === null ? form : 'finite',
      plural: false,
      passive: false,
      inverted: -1,
      readings,
    };
  }
  return null;
}

/** Where *tient à*, *vient d'* begins, if it stands right before an infinitive; null if it does not. */
function leadInBefore(reader: Reader, infinitive: number): number | null {
  const { lexicon, tokens, passage } = reader;
  for (let at = infinitive - 1; at >= Math.max(0, infinitive - 6); at--) {
    const hit = phraseAt(lexicon.leadInIndex, tokens, passage.folded, at);
    if (hit && skipAdverbials(reader, hit.next, infinitive) === infinitive) return at;
  }
  return null;
}
