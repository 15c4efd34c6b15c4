import type { Draft, SpeakerRef } from './draft.ts';
import type { Range } from './openers.ts';
import { foldAt, type Reader } from './reader.ts';

/** A quotation of fewer tokens stands for a word, not for a statement. */
const SHORTEST = 4;

/** « P », a dit le maire. | « Q. »: a quotation alone goes on with the speaker of the sentence before it. */
export function findGoingOn(reader: Reader, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const [open, close] of reader.quotes.closes) {
    if (!standsAlone(reader, open, close)) continue;
    const said = { first: open + 1, last: trimEnd(reader, close) };
    const speaker = speakerBefore(reader, open, [...drafts, ...found]);
    if (!speaker || drafts.some((draft) => touches(draft, { first: open, last: close }))) continue;
    found.push({
      speaker: { type: 'omitted', range: speaker, at: open },
      cue: { first: open, last: open + 1 },
      stance: 'asserts',
      said: [said],
      rule: 'quote-goes-on',
      confidence: 0.6,
    });
  }
  return found;
}

function standsAlone(reader: Reader, open: number, close: number): boolean {
  if (reader.sentenceStart[open] !== open || close - open <= SHORTEST) return false;
  const next = close + 1;
  const ends = next >= reader.tokens.length || reader.sentenceStart[next] === next;
  return close < reader.tokens.length && (ends || foldAt(reader, next) === '.');
}

/** Without the full stop before the closing mark. */
function trimEnd(reader: Reader, close: number): number {
  return foldAt(reader, close - 1) === '.' ? close - 1 : close;
}

const touches = ({ cue, said }: Draft, range: Range): boolean =>
  [cue, ...said].some((piece) => piece.first < range.last && range.first < piece.last);

/** Who speaks in the sentence that ends before `open`. */
export function speakerBefore(reader: Reader, open: number, drafts: readonly Draft[]): Range | null {
  const draft = drafts.findLast(({ cue }) => cue.first < open);
  if (!draft || open === 0) return null;
  const last = Math.max(draft.cue.last, ...draft.said.map((piece) => piece.last));
  return last > (reader.sentenceStart[open - 1] ?? open) ? rangeOf(draft.speaker) : null;
}

const rangeOf = (speaker: SpeakerRef): Range | null => {
  if (speaker.type === 'nobody') return null;
  return speaker.type === 'phrase' ? (speaker.antecedent ?? speaker.range) : speaker.range;
};
