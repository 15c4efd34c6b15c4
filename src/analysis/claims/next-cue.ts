import { skipAdverbials } from './adverbials.ts';
import { isInfinitiveAt } from './infinitive.ts';
import { foldAt, isCapital, type Reader, readingsAt } from './reader.ts';
import { isNounHere, isTensed, tailEnd } from './readings.ts';
import type { Frame } from './rows.ts';

/** *… et accuse Y*, *… et assuré que*, *…, mais dément*: the same subject says something else. */
export function isNextCue(reader: Reader, joiner: number, first: number, frame: Frame): boolean {
  const isComma = foldAt(reader, joiner) === ',';
  if (isComma && !reader.lexicon.joiners.has(foldAt(reader, joiner + 1))) return false;
  const from = isComma ? joiner + 2 : joiner + 1;
  if (frame === 'noun' && startsPredicate(reader, from)) return true;
  const verb = mainVerb(reader, from);
  if (isNounHere(reader, verb)) return false;
  const readings = readingsAt(reader, verb).filter((one) => tailEnd(reader, one.tail, verb + 1) > 0);
  if (readings.some(isTensed)) return !isPlainNoun(reader, verb);
  return readings.some((one) => one.mood === 'participle') && isParticipleCue(reader, verb, first, frame);
}

/** *conteste la décision et a saisi le tribunal*: an auxiliary begins another predicate. */
function startsPredicate(reader: Reader, from: number): boolean {
  const { auxiliaries, participle, helpers } = reader.lexicon;
  const word = foldAt(reader, from);
  const at = skipAdverbials(reader, from + 1, from + 5);
  if (governsInfinitive(reader, from) || goesOnBehindQuote(reader, from)) return true;
  return (
    auxiliaries.has(word) &&
    !helpers.has(word) &&
    participle.test(foldAt(reader, at)) &&
    !isCapital(reader, at)
  );
}

/** *juge ces chiffres « faux » et | renvoie aux experts*: a verb by its ending and by what it governs. */
function goesOnBehindQuote(reader: Reader, from: number): boolean {
  const { finite, articles, contracted, nounForms } = reader.lexicon;
  const word = foldAt(reader, from);
  const next = foldAt(reader, from + 1);
  if (!reader.quotes.opens.has(from - 2) || isCapital(reader, from) || nounForms.has(word)) return false;
  return finite.test(word) && !articles.has(word) && (articles.has(next) || contracted.has(next));
}

/** *dénonce P et | refuse de parler*: no article stands before it, so that it is no noun. */
export function governsInfinitive(reader: Reader, i: number): boolean {
  const { infinitiveMarks, to, finite } = reader.lexicon;
  const mark = foldAt(reader, i + 1);
  if (isCapital(reader, i) || !finite.test(foldAt(reader, i))) return false;
  return (infinitiveMarks.has(mark) || to.has(mark)) && isInfinitiveAt(reader, i + 2);
}

/** The verb behind adverbials, clitics and auxiliary. */
export function mainVerb(reader: Reader, from: number): number {
  const { objects, reflexives, auxiliaries } = reader.lexicon;
  let i = skipAdverbials(reader, from, from + 6);
  while (objects.has(foldAt(reader, i)) || reflexives.has(foldAt(reader, i))) i++;
  return auxiliaries.has(foldAt(reader, i)) ? skipAdverbials(reader, i + 1, i + 7) : i;
}

/** *la colère et critique de* …: a form that is a noun too, with a complement; *et demande aux élus* is a verb. */
const isPlainNoun = (reader: Reader, i: number): boolean => {
  const { nounForms, prepositions, to } = reader.lexicon;
  const next = foldAt(reader, i + 1);
  return nounForms.has(foldAt(reader, i)) && prepositions.has(next) && !to.has(next);
};

/** *a promis P et annoncé Q*; behind an infinitive (*affirme avoir vu P et annoncé Q*) it belongs to the content. */
function isParticipleCue(reader: Reader, i: number, first: number, frame: Frame): boolean {
  const { that, auxiliaries, articles, infinitiveMarks } = reader.lexicon;
  const next = foldAt(reader, i + 1);
  if (frame === 'noun' && infinitiveMarks.has(next) && isInfinitiveAt(reader, i + 2)) return true;
  if (that.has(next) || auxiliaries.has(foldAt(reader, i - 1))) return true;
  const isOwn = frame !== 'infinitive' && (frame !== 'that' || !hasAuxiliary(reader, first, i));
  return isOwn && (articles.has(next) || hasTail(reader, i));
}

/** *et **mis en garde contre** P*: more than a participle. */
const hasTail = (reader: Reader, i: number): boolean =>
  readingsAt(reader, i).some(
    ({ mood, tail }) => mood === 'participle' && tail.length > 0 && tailEnd(reader, tail, i + 1) > 0,
  );

/** Whether the content so far has a compound tense that the participle could go on. */
function hasAuxiliary(reader: Reader, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (reader.lexicon.auxiliaries.has(foldAt(reader, i))) return true;
  return false;
}
