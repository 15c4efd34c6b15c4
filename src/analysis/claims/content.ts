import { phraseAt } from '../text/phrases.ts';
import { wordAt } from '../text/token-at.ts';
import { isNextCue, mainVerb } from './next-cue.ts';
import { foldAt, REACH, type Reader, readingsAt } from './reader.ts';
import { isFiniteCue } from './readings.ts';
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
  lexicon.what.has(wordAt(tokens, i)) && lexicon.relatives.has(wordAt(tokens, i + 1));

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
