import { phraseAt } from '../text/phrases.ts';
import { skipAdverbials } from './adverbials.ts';
import { nounPhraseAt } from './chunk.ts';
import { clauseStart } from './clause.ts';
import { contentEnd } from './content.ts';
import type { Draft } from './draft.ts';
import { afterFront } from './front.ts';
import { kindOf, sourceNoun } from './kinds.ts';
import { headOf } from './naming.ts';
import { pronounAt, type Range } from './openers.ts';
import { foldAt, isCapital, quoteAround, type Reader } from './reader.ts';
import { trimContent } from './trim.ts';

/** A quotation of fewer tokens behind a colon is a word that somebody coins, not a statement. */
const SHORTEST_QUOTE = 3;
/** A source that stands alone before a colon is short: *Le ministère russe de la Défense*. */
const LONGEST_LABEL = 7;
const DASHES = new Set(['—', '–', '-']);

/**
 * « Le maire : « P » », « Le sélectionneur a justifié son choix : « P » »: a colon hands the quotation to
 * the source that opens the sentence. « L'état-major : P »: the same without quotation marks, where
 * nothing but the source stands before the colon.
 */
export function findColon(reader: Reader, colon: number, drafts: readonly Draft[]): Draft | null {
  if (foldAt(reader, colon) !== ':' || quoteAround(reader, colon) >= 0) return null;
  const start = skipAdverbials(reader, afterFront(reader, clauseStart(reader, colon), colon), colon);
  const speaker = nounPhraseAt(reader, start, colon);
  if (!speaker || !isSpeaker(reader, speaker)) return null;
  const alone = speaker.last === colon;
  const said = quotationAt(reader, colon + 1) ?? (alone ? unquoted(reader, speaker, colon + 1) : null);
  if (!said || isClaimed(drafts, said)) return null;
  return {
    speaker: { type: 'phrase', range: speaker, antecedent: null },
    cue: { first: colon, last: colon + 1 },
    stance: 'asserts',
    said: [said],
    rule: alone ? 'speaker-colon' : 'colon-quote',
    confidence: alone ? 0.75 : 0.6,
  };
}

function isSpeaker(reader: Reader, range: Range): boolean {
  if (pronounAt(reader, range.first)) return true;
  const kind = kindOf(reader, range);
  return kind !== null && kind !== 'document';
}

/** A quotation that closes its sentence. */
function quotationAt(reader: Reader, open: number): Range | null {
  const close = reader.quotes.closes.get(open);
  if (close === undefined || close - open <= SHORTEST_QUOTE) return null;
  const rest = foldAt(reader, close + 1);
  const ends = close + 1 >= (reader.sentenceEnd[close] ?? 0) || rest === '.';
  return ends ? trimContent(reader, { first: open, last: close + 1 }) : null;
}

function unquoted(reader: Reader, speaker: Range, first: number): Range | null {
  return bareContent(reader, speaker, first) ?? turnAt(reader, speaker, first);
}

/** « Fatou Ndiaye : P. Q. »: a turn of an interview goes to the end of its paragraph. */
function turnAt(reader: Reader, speaker: Range, first: number): Range | null {
  const isNamed = speaker.last > 1 && isCapital(reader, 0) && isCapital(reader, speaker.last - 1);
  const isPerson = speaker.first === 0 && isNamed && kindOf(reader, speaker) === 'person';
  const isSentence = isCapital(reader, first) && /^[.!?…»]$/.test(reader.tokens.at(-1)?.text ?? '');
  if (!isPerson || !isSentence || reader.passage.block.kind !== 'paragraph') return null;
  return trimContent(reader, { first, last: reader.tokens.length });
}

/** Without quotation marks the source must be one of the listed nouns, with its article: no *Kherson : …*. */
function bareContent(reader: Reader, speaker: Range, first: number): Range | null {
  const noun = sourceNoun(reader, headOf(reader, speaker.first, speaker.last));
  const isListed = noun !== null && reader.lexicon.articles.has(foldAt(reader, speaker.first));
  const isShort = speaker.last - speaker.first <= LONGEST_LABEL;
  if (phraseAt(reader.lexicon.sourceIndex, reader.tokens, reader.passage.folded, first)) return null;
  if (!isListed || !isShort || speaker.first !== reader.sentenceStart[first]) return null;
  return trimContent(reader, { first, last: contentEnd(reader, first) });
}

/** « P » — Oksana, vendeuse: a dash hands the quotation before it to the name that ends the block. */
export function findSigned(reader: Reader, dash: number, drafts: readonly Draft[]): Draft | null {
  if (!DASHES.has(foldAt(reader, dash))) return null;
  const open = reader.quotes.opens.get(reader.quotes.opens.has(dash - 2) ? dash - 2 : dash - 1);
  if (open === undefined || dash - open <= SHORTEST_QUOTE) return null;
  const speaker = nounPhraseAt(reader, dash + 1, reader.tokens.length);
  const ends =
    speaker && (speaker.last >= reader.tokens.length || /^[,.(]$/.test(foldAt(reader, speaker.last)));
  const said = trimContent(reader, { first: open, last: dash });
  if (!ends || !said || !kindOf(reader, speaker) || isClaimed(drafts, said)) return null;
  return {
    speaker: { type: 'phrase', range: speaker, antecedent: null },
    cue: { first: dash, last: dash + 1 },
    stance: 'asserts',
    said: [said],
    rule: 'signed-quote',
    confidence: 0.7,
  };
}

const isClaimed = (drafts: readonly Draft[], said: Range): boolean =>
  drafts
    .slice(-4)
    .some((draft) => draft.said.some((piece) => piece.first < said.last && said.first < piece.last));
