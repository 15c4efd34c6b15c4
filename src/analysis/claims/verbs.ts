import { phraseAt } from '../text/phrases.ts';
import { wordAt } from '../text/token-at.ts';
import { skipAdverbials } from './adverbials.ts';
import { auxiliaryOf, type Clitics, cliticsBefore, hasBeen, isBeing, isInverted } from './auxiliary.ts';
import type { Reading } from './prepare.ts';
import { foldAt, type Reader, readingsAt } from './reader.ts';
import { isAgentNext, isNounHere, isTensed, tailEnd } from './readings.ts';

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
  if (all.length === 0) return null;
  const cue = compoundCue(reader, all, i) ?? simpleCue(reader, all, i);
  return cue && reader.quotes.opens.get(cue.last) === cue.first - 1 ? withMarks(cue) : cue;
}

/** *Washington « regrette » le report*: the marks only keep the verb at a distance. */
const withMarks = (cue: VerbCue): VerbCue => ({ ...cue, first: cue.first - 1, last: cue.last + 1 });

/** A negated verb says nothing, but for those that only say something so: *n'exclut pas*. */
const agrees = ({ row, reflexive }: Reading, clitics: Clitics): boolean =>
  reflexive === clitics.reflexive && (row.negated ?? false) === clitics.negated;

function compoundCue(reader: Reader, all: readonly Reading[], i: number): VerbCue | null {
  const participles = all.filter((reading) => reading.mood === 'participle');
  const aux = participles.length > 0 ? auxiliaryOf(reader, i) : -1;
  if (aux < 0) return null;
  const clitics = cliticsBefore(reader, aux);
  const { readings, last } = withTails(
    reader,
    participles.filter((reading) => agrees(reading, clitics)),
    i,
  );
  const passive = !clitics.reflexive && (isBeing(reader, aux) || hasBeen(reader, aux, i));
  if (readings.length === 0) return null;
  return {
    first: clitics.first,
    last,
    form: compoundForm(reader, aux),
    plural: reader.lexicon.pluralVerb.test(foldAt(reader, aux)),
    passive,
    inverted: isInverted(reader, aux + 1) ? aux + 1 : -1,
    readings,
  };
}

/** *ayant vu*, *avoir vu*, *a vu*: the auxiliary gives the form. */
function compoundForm({ lexicon, tokens }: Reader, aux: number): CueForm {
  const word = wordAt(tokens, aux);
  if (lexicon.gerund.test(word)) return 'gerund';
  return lexicon.helpers.has(word) ? 'infinitive' : 'finite';
}

function simpleCue(reader: Reader, all: readonly Reading[], i: number): VerbCue | null {
  const clitics = cliticsBefore(reader, i);
  const mine = all.filter((reading) => agrees(reading, clitics));
  const finite = mine.filter(isTensed);
  if (finite.length > 0 && !isNounHere(reader, i) && !isAgentNext(reader, i))
    return finiteCue(reader, finite, clitics.first, i);
  return otherCue(reader, mine, clitics.first, i);
}

function finiteCue(reader: Reader, finite: readonly Reading[], first: number, i: number): VerbCue | null {
  const { readings, last } = withTails(reader, finite, isInverted(reader, i + 1) ? i + 1 : i);
  if (readings.length === 0) return null;
  const isNegated = readings.some(({ row }) => row.negated === true);
  return {
    first,
    last: isNegated ? skipAdverbials(reader, last, last + 2) : last,
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
