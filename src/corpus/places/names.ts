import type { PlaceMention, Span } from '../../analysis/model.ts';
import type { ReportLink, SigilRef, StatementView, Voice } from '../model.ts';
import { speakerOf } from '../speaker-name.ts';
import type { PlaceFacts } from './facts.ts';
import type { NameUse, PlaceName } from './model.ts';

/** One name in one report: how it is written, in whose words, and where. */
export interface WrittenName {
  readonly form: string;
  readonly voice: Voice;
  readonly speaker: string;
  /** The statement that holds it; null in a heading or a sentence that is no statement. */
  readonly statement: SigilRef | null;
  readonly report: ReportLink;
}

/** What of a statement tells whose words a name in it is. */
export interface Holder {
  readonly view: StatementView;
  readonly spans: readonly Span[];
  readonly sentence: Span;
}

const squash = (text: string): string => text.replace(/\s+/g, ' ');
const holds = (span: Span, { start, end }: Span): boolean => start >= span.start && end <= span.end;
const sizeOf = ({ spans }: Holder): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const QUOTE_MARKS = /[«»“”]/g;
const OPENING = new Set(['«', '“']);

/** Whether an offset stands between quotation marks: the mark before it opens, or else the one behind it closes. */
export function isQuoted(sentence: string, offset: number): boolean {
  const marks = [...sentence.matchAll(QUOTE_MARKS)];
  const before = marks.findLast(({ index }) => index < offset);
  if (before) return OPENING.has(before[0]);
  const behind = marks.find(({ index }) => index >= offset);
  return behind !== undefined && !OPENING.has(behind[0]);
}

/**
 * Who writes a name: the source where its quoted words hold it, else the report, which chose the form
 * (« La Russie affirme tenir Pokrovsk » does not tell which name Moscow uses).
 */
export function writtenName(
  mention: PlaceMention,
  holders: readonly Holder[],
  report: ReportLink,
  narration: Voice,
): WrittenName {
  const [inner] = holders
    .filter(({ spans }) => spans.some((span) => holds(span, mention)))
    .sort((a, b) => sizeOf(a) - sizeOf(b));
  const near = inner ?? holders.find(({ sentence }) => holds(sentence, mention));
  const isSources =
    inner?.view.kind === 'claim' && isQuoted(inner.sentence.text, mention.start - inner.sentence.start);
  return {
    form: squash(mention.text),
    voice: isSources ? inner.view.voice : narration,
    speaker: isSources ? inner.view.speaker : speakerOf({ kind: 'narration', speaker: null }),
    statement: near?.view ?? null,
    report,
  };
}

const unique = <T extends { readonly href: string }>(links: readonly T[]): T[] => [
  ...new Map(links.map((link) => [link.href, link])).values(),
];

/** The uses of one form, one row a speaker, in the order of the reports. */
function usesOf(written: readonly WrittenName[]): NameUse[] {
  const groups = Map.groupBy(written, ({ voice, speaker }) => `${voice.id} ${speaker}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return {
      voice: first.voice,
      speaker: first.speaker,
      count: group.length,
      statements: unique(group.flatMap(({ statement }) => statement ?? [])),
      reports: unique(group.map(({ report }) => report)),
    };
  });
}

/** The forms that editors know, each with its uses in the reports, then the forms only the reports use. */
export function namesOf({ name, names }: PlaceFacts, written: readonly WrittenName[]): PlaceName[] {
  const byForm = Map.groupBy(written, ({ form }) => form);
  const plain = { note: null, since: null, until: null, source: null };
  const known = [{ form: name, lang: 'fr', ...plain }, ...names];
  const forms = new Set(known.map(({ form }) => form));
  const others = [...byForm.keys()].filter((form) => !forms.has(form));
  const all = [...known, ...others.map((form) => ({ form, lang: 'und', ...plain }))];
  const distinct = new Map(all.map((one) => [`${one.form} ${one.lang}`, one]));
  return [...distinct.values()].map((one) => {
    const own = byForm.get(one.form) ?? [];
    return { ...one, uses: own.length, by: usesOf(own) };
  });
}
