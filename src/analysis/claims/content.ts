import { phraseAt } from '../text/phrases.ts';
import { skipAdverbials } from './adverbials.ts';
import { isInfinitiveAt } from './infinitive.ts';
import type { Range } from './openers.ts';
import { foldAt, isCapital, quoteAround, REACH, type Reader } from './reader.ts';
import { isFiniteCue, isNounHere, isTensed, readingsAt, tailEnd } from './readings.ts';
import type { Frame } from './rows.ts';

/** Where the content that begins at `first` ends: the sentence's end, or what no longer is handed to the speaker. */
export function contentEnd(reader: Reader, first: number, frame: Frame = 'that'): number {
  const end = Math.min(reader.sentenceEnd[first] ?? first, first + REACH);
  let i = first;
  while (i < end) {
    const close = reader.quotes.closes.get(i);
    if (close !== undefined) {
      i = close + 1;
      continue;
    }
    if (reader.quotes.opens.has(i) || isBreak(reader, i, first, frame)) return i;
    i++;
  }
  return Math.max(end, Math.min(i, reader.tokens.length));
}

function isBreak(reader: Reader, i: number, first: number, frame: Frame): boolean {
  const mark = foldAt(reader, i);
  if (mark === ';') return !reader.lexicon.that.has(foldAt(reader, i + 1));
  if (i === first) return false;
  if (mark === ':') return frame === 'noun';
  if (mark === ',' && readingsAt(reader, i + 1).some((one) => one.mood === 'gerund')) return true;
  if (mark === ',' && phraseAt(reader.lexicon.breakIndex, reader.tokens, reader.passage.folded, i + 1))
    return true;
  if (mark === ',' && isComment(reader, i + 1)) return true;
  if (mark === ',' && frame !== 'that' && isJudged(reader, i + 1)) return true;
  if (mark === ',' && frame === 'noun' && reader.lexicon.reasons.has(foldAt(reader, i + 1))) return true;
  if (mark === ',' && frame !== 'that' && isAppended(reader, i + 1)) return true;
  if (mark === ',' && isAsSaid(reader, i + 1)) return true;
  if (reader.lexicon.every.has(mark) && isGerundCue(reader, i + 1)) return true;
  const joins = mark === ',' || reader.lexicon.joiners.has(mark);
  return joins && isNextCue(reader, i, first, frame);
}

/** *…, une idée que rejettent les pêcheurs*: the report's own word on what was said. */
function isComment(reader: Reader, i: number): boolean {
  const { indefinites, speechNouns, relatives, links } = reader.lexicon;
  if (!indefinites.has(foldAt(reader, i)) || !speechNouns.has(foldAt(reader, i + 1))) return false;
  const next = foldAt(reader, i + 2);
  return relatives.has(next) || links.has(next);
}

/** *prévoit des vents forts, | ce qui retardera la manœuvre*: the report's own word on the whole. */
const isAppended = ({ lexicon, tokens }: Reader, i: number): boolean =>
  lexicon.what.has(tokens[i]?.fold ?? '') && lexicon.relatives.has(tokens[i + 1]?.fold ?? '');

/** *nie avoir tardé, | comme le lui reproche une sénatrice*: the clause of another speaker. */
function isAsSaid(reader: Reader, i: number): boolean {
  const { as, clauseObjects } = reader.lexicon;
  if (foldAt(reader, i) !== as || !clauseObjects.has(foldAt(reader, i + 1))) return false;
  return readingsAt(reader, mainVerb(reader, i + 1)).length > 0;
}

/** *se dit ouverte à une médiation, que Sion juge prématurée*: what another says of it. */
function isJudged(reader: Reader, i: number): boolean {
  const near = [i + 2, i + 3, i + 4, i + 5, i + 6].filter((at) => at < (reader.sentenceEnd[i] ?? 0));
  return reader.lexicon.that.has(foldAt(reader, i)) && near.some((at) => isFiniteCue(reader, at));
}

/** *a reconnu un incident | tout en rejetant P*. */
const isGerundCue = (reader: Reader, i: number): boolean =>
  foldAt(reader, i) === reader.lexicon.while &&
  readingsAt(reader, i + 1).some((one) => one.mood === 'gerund');

/** *… et accuse Y*, *… et assuré que*, *…, mais dément*: the same subject says something else. */
function isNextCue(reader: Reader, joiner: number, first: number, frame: Frame): boolean {
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
  const [word, next] = [foldAt(reader, from), foldAt(reader, from + 1)];
  if (!reader.quotes.opens.has(from - 2) || isCapital(reader, from) || nounForms.has(word)) return false;
  return finite.test(word) && !articles.has(word) && (articles.has(next) || contracted.has(next));
}

/** *dénonce P et | refuse de parler*: no article stands before it, so that it is no noun. */
function governsInfinitive(reader: Reader, i: number): boolean {
  const { infinitiveMarks, to, finite } = reader.lexicon;
  const mark = foldAt(reader, i + 1);
  if (isCapital(reader, i) || !finite.test(foldAt(reader, i))) return false;
  return (infinitiveMarks.has(mark) || to.has(mark)) && isInfinitiveAt(reader, i + 2);
}

/** The verb behind adverbials, clitics and auxiliary. */
function mainVerb(reader: Reader, from: number): number {
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

/** The content of a relative clause ends where the main clause goes on: *Le ministre, qui annonce P*, *| est parti*. */
export function untilMainClause(reader: Reader, { first, last }: Range): Range {
  for (let i = first + 1; i < last; i++) {
    const isApart = quoteAround(reader, i) === quoteAround(reader, first);
    if (foldAt(reader, i) === ',' && isApart && startsMainVerb(reader, i + 1)) return { first, last: i };
  }
  return { first, last };
}

function startsMainVerb(reader: Reader, i: number): boolean {
  const { auxiliaries, has } = reader.lexicon;
  const word = foldAt(reader, i);
  if (auxiliaries.has(word)) return word !== has || !reader.accented || reader.tokens[i]?.text === has;
  if (reader.lexicon.negations.has(word) || reader.lexicon.reflexives.has(word)) return true;
  return reader.lexicon.commonVerbs.has(word) || isFiniteCue(reader, i) || governsInfinitive(reader, i);
}
