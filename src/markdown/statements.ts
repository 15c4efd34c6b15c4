import type { Analysis, Claim, Span } from '../analysis/model.ts';
import { findSpeaker } from '../editorial/find-speaker.ts';
import type { SpeakerRow } from '../editorial/speaker.ts';
import type { Voice } from '../editorial/voice.ts';
import type { Register } from '../permalinks/identify.ts';
import type { Statement } from './model.ts';
import type { Range } from './range.ts';

const NARRATOR = 'N';
const UNFILED = 'T';
const GAP = ' … ';

export interface StatementSources {
  readonly slug: string;
  /** Gives statements the ids and numbers under which they were published. */
  readonly register: Register;
  readonly analysis: Analysis;
  readonly speakers: readonly SpeakerRow[];
  readonly voices: readonly Voice[];
  /** The visible text of a stretch of the file. */
  readonly read: (range: Range) => string;
  /** The sentences of the text, in order. */
  readonly sentences: readonly Span[];
  /** The top-level blocks of the text, in order. */
  readonly blocks: readonly Range[];
  /** Where the source text breaks off. */
  readonly cuts: readonly number[];
}

interface Said {
  readonly claim: Claim | null;
  readonly spans: readonly Span[];
}

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
const meets = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
const extent = (spans: readonly Span[]): Range => ({
  start: spans[0]?.start ?? 0,
  end: spans.at(-1)?.end ?? 0,
});

/** Claims and narration in the order of the text, an outer claim before the one in it. */
function inOrder({ claims, narration }: Analysis): Said[] {
  const said: Said[] = [
    ...claims.map((claim) => ({ claim, spans: claim.said.filter((span) => span.end > span.start) })),
    ...narration.map((span) => ({ claim: null, spans: [span] })),
  ];
  return said
    .filter(({ spans }) => spans.length > 0)
    .sort(
      (a, b) => extent(a.spans).start - extent(b.spans).start || extent(b.spans).end - extent(a.spans).end,
    );
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

type Who = Pick<Statement, 'voice' | 'speaker' | 'speakerId' | 'speakerKind'>;

function whoSpeaks(claim: Claim | null, speakers: readonly SpeakerRow[]): Who {
  if (claim === null) return { voice: NARRATOR, speaker: null, speakerId: null, speakerKind: null };
  if (!claim.speaker) return { voice: UNFILED, speaker: null, speakerId: null, speakerKind: null };
  const row = findSpeaker(claim.speaker.name, speakers);
  if (row) return { voice: row.voice, speaker: row.name, speakerId: row.id, speakerKind: row.kind };
  const { name, kind } = claim.speaker;
  return { voice: UNFILED, speaker: capitalize(name), speakerId: null, speakerKind: kind };
}

function indexesIn(spans: readonly Span[], found: readonly Span[]): number[] {
  return found.flatMap((item, index) => (spans.some((span) => holds(span, item)) ? [index] : []));
}

function sentenceAround(range: Range, sentences: readonly Span[]): Range {
  const around = sentences.filter((sentence) => meets(sentence, range));
  return around.length === 0 ? range : extent(around);
}

/** Whether the source text breaks off behind `range`, no word between. */
const breaksOffBehind = ({ end }: Range, cuts: readonly number[], source: string): boolean =>
  cuts.some((cut) => cut >= end && !/[\p{L}\p{N}]|\n\s*\n/u.test(source.slice(end, cut)));

/** Index of the top-level block that holds `range`; footnotes are drawn behind all others. */
function blockAround(range: Range, blocks: readonly Range[]): number {
  const index = blocks.findIndex((block) => meets(block, range));
  return index < 0 ? blocks.length : index;
}

/**
 * The statements of a report: its claims, and what it says itself, numbered voice by voice in the order
 * of the text; a number once published stays. A source that nobody has filed speaks with the voice T.
 */
export function findStatements(sources: StatementSources, source: string): Statement[] {
  const { analysis, voices, read } = sources;
  const said = inOrder(analysis).map(({ claim, spans }) => {
    const who = whoSpeaks(claim, sources.speakers);
    const letter = voices.find((voice) => voice.id === who.voice)?.letter ?? UNFILED;
    const sentence = sentenceAround(extent(spans), sources.sentences);
    return { claim, spans, who, letter, sentence, quote: spans.map(read).join(GAP) };
  });
  const numbered = sources.register.statements(
    sources.slug,
    said.map(({ quote, who, letter, sentence }) => ({
      text: quote,
      by: who.speaker,
      letter,
      sentence: read(sentence),
    })),
  );
  return said.map(({ claim, spans, who, letter, sentence, quote }, index) => {
    const { id = '', number = 0, formerSigils = [] } = numbered[index] ?? {};
    const located = analysis.places.filter((place) => place.role === 'location');
    const placed = located.filter((place) => spans.some((span) => holds(span, place))).map(({ id }) => id);
    return {
      id,
      sigil: `${letter}${number}`,
      formerSigils,
      ...who,
      number,
      kind: claim ? 'claim' : 'narration',
      claim,
      spans,
      quote,
      sentence: { ...sentence, text: source.slice(sentence.start, sentence.end) },
      context: read(sentence),
      breaksOff: breaksOffBehind(extent(spans), sources.cuts, source),
      block: blockAround(extent(spans), sources.blocks),
      places: [...new Set(placed)],
      figures: indexesIn(spans, analysis.figures),
      dates: indexesIn(spans, analysis.dates),
    };
  });
}
