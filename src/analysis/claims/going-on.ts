import type { Draft, SpeakerRef } from './draft.ts';
import type { Range } from './openers.ts';
import { foldAt, type Reader } from './reader.ts';
import { takenBy } from './taken.ts';

/** A quotation of fewer tokens stands for a word, not for a statement. */
const SHORTEST = 4;

/** « P », a dit le maire. | « Q. »: a quotation alone goes on with the speaker of the sentence before it. */
export function findGoingOn(reader: Reader, drafts: readonly Draft[]): Draft[] {
  if (reader.quotes.closes.size === 0) return [];
  const all = [...drafts].sort((a, b) => a.cue.first - b.cue.first);
  const taken = takenBy(reader, drafts);
  const found: Draft[] = [];
  const earlier: Draft[] = [];
  let next = 0;
  for (const [open, close] of [...reader.quotes.closes].sort(([a], [b]) => a - b)) {
    for (; (all[next]?.cue.first ?? open) < open; next++) earlier.push(...all.slice(next, next + 1));
    if (!standsAlone(reader, open, close) || taken.subarray(open, close).includes(1)) continue;
    const speaker = speakerBefore(reader, open, earlier);
    if (!speaker) continue;
    const draft = goingOn(reader, speaker, open, close);
    found.push(draft);
    earlier.push(draft);
  }
  return found;
}

function goingOn(reader: Reader, range: Range, open: number, close: number): Draft {
  return {
    speaker: { type: 'omitted', range, at: open },
    cue: { first: open, last: open + 1 },
    stance: 'asserts',
    said: [{ first: open + 1, last: trimEnd(reader, close) }],
    rule: 'quote-goes-on',
    confidence: 0.6,
  };
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
