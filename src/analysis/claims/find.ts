import type { Claim, DateMention, PlaceMention, Span, Speaker } from '../model.ts';
import { firstIndex } from '../text/first-index.ts';
import { type Passage, toSpan } from '../text/passage.ts';
import { tokenAt } from '../text/token-at.ts';
import { type Cast, castOf, resolveFully } from './cast.ts';
import type { Draft } from './draft.ts';
import { draftClaims } from './drafts.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { listBehind } from './lists.ts';
import type { Range } from './openers.ts';
import { type PreparedLexicon, prepareLexicon } from './prepare.ts';
import { foldAt, type Reader, readBlock } from './reader.ts';
import { type Found as FoundClaim, relateClaims } from './relations.ts';
import { readSource } from './sources.ts';
import { surenessOf } from './sureness.ts';

/** What the other families found, for the claim rules to lean on. */
export interface Found {
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  /** The report's own day, ISO, where it is known: nothing in it was said later. */
  readonly asOf?: string | null;
}

/** One accented letter in so many code units, and the report writes its accents. */
const ACCENT_RATE = 150;

/** Letters of Latin-1 with a mark, À to ÿ without × and ÷. */
const isAccent = (code: number): boolean => code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7;

/** Whether the report writes its accents; one that has lost them must be read by its folded words. */
function isAccented(passages: readonly Passage[]): boolean {
  let wanted = passages.reduce((length, { text }) => length + text.length, 0) / ACCENT_RATE;
  for (const { text } of passages)
    for (let i = 0; i < text.length; i++) if (isAccent(text.charCodeAt(i)) && --wanted <= 0) return true;
  return false;
}

/** Claims of a whole report: pronouns and short forms are resolved across its blocks. */
export function findClaims(passages: readonly Passage[], lexicon: ClaimLexicon, found: Found): Claim[] {
  const prepared = prepareLexicon(lexicon);
  const accented = isAccented(passages);
  const dates = [...found.dates].sort((a, b) => a.start - b.start);
  const blocks = passages.map((passage) => {
    const reader = readBlock(
      passage,
      prepared,
      accented,
      within(passage, found.places),
      within(passage, dates),
    );
    return { reader, drafts: draftClaims(reader) };
  });
  const cast = castOf(blocks);
  const readers = blocks.map(({ reader }) => reader);
  const claims = blocks.flatMap(({ reader, drafts }, index) =>
    drafts.map((draft) => toClaim(reader, draft, cast, listBehind(readers, index, draft))),
  );
  const { asOf } = found;
  return relateClaims(
    claims.filter(({ claim }) => claim.said.length > 0),
    asOf ? dates.filter(({ iso }) => iso.slice(0, asOf.length) <= asOf) : dates,
  );
}

/** The mentions that lie in a block; `list` is in the order of the text. */
function within<T extends Span>(passage: Passage, list: readonly T[]): T[] {
  const { starts, ends } = passage.block;
  const from = starts[0] ?? 0;
  const to = ends.at(-1) ?? 0;
  const low = firstIndex(0, list.length, (at) => (list[at]?.start ?? 0) < from);
  let last = low;
  while (last < list.length && (list[last]?.start ?? to) < to) last++;
  return list.slice(low, last);
}

const spanOf = (reader: Reader, { first, last }: Range): Span =>
  toSpan(reader.passage, reader.tokens[first]?.start ?? 0, tokenAt(reader.tokens, last - 1)?.end ?? 0);

function toClaim(reader: Reader, draft: Draft, cast: Cast, list: readonly Span[]): FoundClaim {
  const { lexicon } = reader;
  const said = [...draft.said.map((range) => spanOf(reader, range)), ...list];
  const cue = spanOf(reader, draft.cue);
  const at = draft.cue.first;
  const sentence = spanOf(reader, {
    first: reader.sentenceStart[at] ?? at,
    last: reader.sentenceEnd[at] ?? at + 1,
  });
  const speaker = speakerOf(reader, draft, cast, lexicon);
  return {
    claim: {
      speaker,
      cue,
      stance: draft.stance,
      said,
      rule: draft.rule,
      ...(draft.row === undefined ? {} : { row: draft.row }),
      confidence: surenessOf(reader, draft, speaker),
    },
    sentence,
    nested: draft.rule === 'nested',
    pointsBack: lexicon.demonstratives.has(foldAt(reader, draft.said[0]?.first ?? 0)),
  };
}

function speakerOf(reader: Reader, { speaker }: Draft, cast: Cast, lexicon: PreparedLexicon): Speaker | null {
  if (speaker.type === 'nobody') return null;
  const read = cast.bySpeaker.get(speaker) ?? readSource(reader, speaker.range);
  const source = resolveFully(read, cast, lexicon);
  const empty = tokenAt(reader.tokens, speaker.type === 'omitted' ? speaker.at : 0)?.start ?? 0;
  const span =
    speaker.type === 'omitted' ? toSpan(reader.passage, empty, empty) : pronounSpan(reader, speaker.range);
  return { ...span, name: source.name, kind: source.kind };
}

/** An inverted pronoun without its hyphens: *a-t-|elle|*. */
function pronounSpan(reader: Reader, range: Range): Span {
  const token = reader.tokens[range.first];
  const [hyphens = ''] = reader.lexicon.hyphens.exec(token?.fold ?? '') ?? [];
  if (!token || hyphens === '') return spanOf(reader, range);
  return toSpan(reader.passage, token.start + hyphens.length, token.end);
}
