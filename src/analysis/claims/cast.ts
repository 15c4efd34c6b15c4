import type { Draft, SpeakerRef } from './draft.ts';
import type { PreparedLexicon } from './prepare.ts';
import type { Reader } from './reader.ts';
import { resolveSource } from './resolve.ts';
import { findSources, readSource, type Source } from './sources.ts';

/** The sources of a report, in the order of the text. */
export interface Cast {
  readonly speakers: readonly Source[];
  /** Each speaker that has a phrase of its own, as it was read. */
  readonly bySpeaker: ReadonlyMap<SpeakerRef, Source>;
  readonly mentioned: readonly Source[];
}

/** A block with the claims that were drafted from it. */
export interface BlockDrafts {
  readonly reader: Reader;
  readonly drafts: readonly Draft[];
}

/** Who speaks in the report, and who is mentioned. */
export function castOf(blocks: readonly BlockDrafts[]): Cast {
  const byPlace = (a: Source, b: Source): number => a.at - b.at;
  const bySpeaker = new Map<SpeakerRef, Source>();
  for (const { reader, drafts } of blocks)
    for (const { speaker } of drafts)
      if (speaker.type === 'phrase')
        bySpeaker.set(speaker, readSource(reader, speaker.antecedent ?? speaker.range));
  const mentioned = blocks.flatMap(({ reader, drafts }) =>
    findSources(
      reader,
      drafts.flatMap(({ said }) => said),
    ),
  );
  return { speakers: [...bySpeaker.values()].sort(byPlace), bySpeaker, mentioned: mentioned.sort(byPlace) };
}

/** A pronoun leads to a short form, and that to the full name. */
export function resolveFully(source: Source, cast: Cast, lexicon: PreparedLexicon): Source {
  const once = resolveSource(source, cast.speakers, cast.mentioned, lexicon);
  return once === source ? once : resolveSource(once, cast.speakers, cast.mentioned, lexicon);
}
