import { firstIndex } from '../text/first-index.ts';
import type { PreparedLexicon } from './prepare.ts';
import { shortFor } from './short-name.ts';
import type { Source } from './sources.ts';

/** How many sources a pronoun looks back over, and a short name ahead. */
const MEMORY = 60;

/**
 * Finds the fullest name of a source among the others of the report: the nearest earlier one that
 * agrees, or for a short form a later one that says more (« Zelensky » before « Volodymyr Zelensky »).
 * `speakers` have spoken, `mentioned` are all noun phrases that could; both in the order of the text.
 */
export function resolveSource(
  source: Source,
  speakers: readonly Source[],
  mentioned: readonly Source[],
  lexicon: PreparedLexicon,
): Source {
  const spoken = earlier(source, speakers);
  const named = earlier(source, mentioned);
  if (source.opening === 'pronoun') {
    const speaker = last(spoken, (one) => agrees(source, one));
    return (
      subjectSince(source, speaker, sourcesIn(named)) ??
      speaker ??
      last(named, (one) => agrees(source, one)) ??
      source
    );
  }
  if (source.opening === 'indefinite') return source;
  const isShort = shortFor(source, lexicon);
  const fuller = (one: Source): boolean => one.words.length > source.words.length && isShort(one);
  const isNamed = source.opening === 'title' || source.opening === 'name';
  const found =
    last(spoken, fuller) ??
    last(named, fuller) ??
    (isNamed ? sourcesIn(following(source, speakers)).find(fuller) : undefined);
  if (found) return found;
  return source.opening === 'demonstrative'
    ? (last(spoken, (one) => pointsAt(source, one)) ?? source)
    : source;
}

/**
 * *Puis vient la mère de la victime. Elle assure que P*: somebody whom the report brings in, in its own
 * words, after the last one who spoke; the first of the nearest sentence that does.
 */
function subjectSince(
  pronoun: Source,
  speaker: Source | undefined,
  named: readonly Source[],
): Source | undefined {
  const since = named.filter(
    (one) =>
      one.at > (speaker?.at ?? -1) &&
      one.sentence !== speaker?.sentence &&
      !one.isSaid &&
      isBroughtIn(one) &&
      agrees(pronoun, one),
  );
  const nearest = since.at(-1)?.sentence;
  return since.find((one) => one.sentence === nearest);
}

/** A person anywhere, a body where it is the subject that opens the sentence. */
const isBroughtIn = ({ kind, gender, opening, at, sentence }: Source): boolean =>
  (kind === 'person' || (kind === 'institution' && at === sentence)) &&
  gender !== null &&
  opening === 'definite';

/** The index of the first source that does not stand before `at`. */
function indexAt(list: readonly Source[], at: number): number {
  return firstIndex(0, list.length, (index) => (list[index]?.at ?? 0) < at);
}

/** The sources that one looks over, half-open. */
interface Window {
  readonly list: readonly Source[];
  readonly from: number;
  readonly to: number;
}

const sourcesIn = ({ list, from, to }: Window): readonly Source[] => list.slice(from, to);

function earlier({ at }: Source, list: readonly Source[]): Window {
  const here = indexAt(list, at);
  return { list, from: Math.max(0, here - MEMORY), to: here };
}

function following({ at }: Source, list: readonly Source[]): Window {
  const here = indexAt(list, at);
  return { list, from: here, to: here + MEMORY };
}

function last({ list, from, to }: Window, test: (one: Source) => boolean): Source | undefined {
  for (let i = to - 1; i >= from; i--) {
    const one = list[i];
    if (one && one.opening !== 'pronoun' && test(one)) return one;
  }
  return undefined;
}

function agrees(pronoun: Source, one: Source): boolean {
  const gender = pronoun.gender === null || one.gender === null || pronoun.gender === one.gender;
  return gender && pronoun.plural === one.plural && one.kind !== 'unnamed' && one.kind !== 'document';
}

/** *ce responsable*, *cette source*: whoever agrees and is of that kind. */
function pointsAt(source: Source, one: Source): boolean {
  const gender = source.gender === null || one.gender === null || source.gender === one.gender;
  return gender && source.plural === one.plural && source.kind === one.kind;
}
