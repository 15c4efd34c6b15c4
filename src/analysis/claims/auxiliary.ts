import { skipAdverbials } from './adverbials.ts';
import { foldAt, type Reader } from './reader.ts';

/** The auxiliary of the participle at `i`, adverbials between them: *a de son côté accusé*; -1 if none. */
export function auxiliaryOf(reader: Reader, i: number): number {
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
  return word !== reader.lexicon.has || !reader.accented || reader.tokens[i]?.text.toLowerCase() === word;
}

/** Only an inverted pronoun, *été*, commas in pairs and adverbials stand between an auxiliary and its participle. */
function reaches(reader: Reader, aux: number, participle: number): boolean {
  let i = aux + 1;
  let commas = 0;
  while (i < participle) {
    if (foldAt(reader, i) === ',') commas++;
    const next = skipAdverbials(reader, i, participle);
    const light =
      isInverted(reader, i) || foldAt(reader, i) === reader.lexicon.been || foldAt(reader, i) === ',';
    if (next === i && !light) return false;
    i = next > i ? next : i + 1;
  }
  return commas % 2 === 0;
}

export const isInverted = (reader: Reader, i: number): boolean => foldAt(reader, i).startsWith('-');

export interface Clitics {
  readonly first: number;
  readonly reflexive: boolean;
  readonly negated: boolean;
}

/** What leans on the verb from before: *nous a indiqué*, *s'est félicitée*, *n'a pas dit*. */
export function cliticsBefore(reader: Reader, verb: number): Clitics {
  const { objects, reflexives, negations } = reader.lexicon;
  let first = verb;
  let reflexive = false;
  let negated = false;
  while (first > 0) {
    const word = foldAt(reader, first - 1);
    if (reflexives.has(word)) reflexive = true;
    else if (negations.has(word)) negated = true;
    else if (!objects.has(word)) break;
    first--;
  }
  return { first, reflexive, negated };
}

export const isBeing = (reader: Reader, i: number): boolean => reader.lexicon.being.has(foldAt(reader, i));

export function hasBeen(reader: Reader, aux: number, i: number): boolean {
  for (let at = aux + 1; at < i; at++) if (foldAt(reader, at) === reader.lexicon.been) return true;
  return false;
}
