import type { Root } from 'mdast';
import { z } from 'zod';
import { EDITOR_RULE } from '../analysis/corrections/model.ts';
import { analyse, LANGUAGES, readPassages, sentencesOf } from '../analysis/index.ts';
import type { Analysis, Block, Correction } from '../analysis/model.ts';
import { type ArticleFrontMatter, articleSchema } from '../editorial/article.ts';
import {
  type Diagnostic,
  diagnose,
  isError,
  type Message,
  type SourceFile,
} from '../editorial/diagnostic.ts';
import type { Editorial } from '../editorial/index.ts';
import { MESSAGES } from '../editorial/messages.ts';
import type { Gazetteer } from '../gazetteer/model.ts';
import type { Register } from '../permalinks/identify.ts';
import { findBlocks } from './blocks.ts';
import { findRefused, findUncalled } from './check-tree.ts';
import { readDirectives } from './directives.ts';
import { findDoubts } from './doubts/find.ts';
import { findFigures } from './figures.ts';
import { type Front, readFront } from './front.ts';
import { readHeadline } from './headline.ts';
import { findHostile } from './hostile.ts';
import { findCuts } from './leaves.ts';
import type { ReadArticle, Statement } from './model.ts';
import { parseMarkdown } from './parse.ts';
import { checkQuotations } from './quotations/check.ts';
import { blockRanges, renderBlocks } from './render.ts';
import { findStatements } from './statements.ts';
import { checkUnsaid } from './unsaid.ts';
import { visibleReader } from './visible.ts';

const namesSchema = z
  .object({ voices: z.array(z.string()).catch([]), lang: z.string().optional().catch(undefined) })
  .partial();

/** What the reading of every article leans on. */
export interface Desk {
  readonly gazetteer: Gazetteer;
  readonly editorial: Pick<Editorial, 'places' | 'speakers' | 'voices'>;
  readonly register: Register;
  /** A path of the site under its base path. */
  readonly href: (path: string) => string;
}

export interface ArticleReading {
  readonly diagnostics: readonly Diagnostic[];
  /** Null where a diagnostic is an error. */
  readonly article: { readonly front: ArticleFrontMatter; readonly read: ReadArticle } | null;
  /** What the analysis is not sure of: warnings for who writes, not for who builds. */
  readonly doubts: readonly Diagnostic[];
}

/** An article without a fault, on its way to the analysis. */
interface Draft {
  readonly source: string;
  readonly slug: string;
  readonly root: Root;
  readonly front: ArticleFrontMatter;
  readonly blocks: readonly Block[];
  readonly corrections: readonly Correction[];
}

/** Names in the front matter that stand for nothing; told even where the rest of it is at fault. */
function checkNames(file: SourceFile, { written, at }: Front<ArticleFrontMatter>, desk: Desk): Diagnostic[] {
  const named = namesSchema.safeParse(written).data ?? {};
  const known = desk.editorial.voices.map(({ id }) => id);
  const voices = (named.voices ?? []).flatMap((voice, index) =>
    known.includes(voice) ? [] : [diagnose(file, at(['voices', index]), MESSAGES.unknownVoice(voice, known))],
  );
  if (named.lang === undefined || Object.hasOwn(LANGUAGES, named.lang)) return voices;
  const unknown = MESSAGES.unknownLanguage(named.lang, Object.keys(LANGUAGES));
  return [...voices, diagnose(file, at(['lang']), unknown)];
}

/** Corrections that name a statement that is not there, or a day before the report's own. */
function checkCorrections(
  file: SourceFile,
  { value, at }: Front<ArticleFrontMatter>,
  statements: readonly Statement[],
  published: readonly string[],
): Diagnostic[] {
  const known = [...statements.flatMap(({ sigil, id }) => [sigil, id]), ...published];
  const sigils = statements.map(({ sigil }) => sigil);
  return (value?.corrections ?? []).flatMap(({ date, claim }, index) => {
    const tell = (key: string, message: Message): Diagnostic[] => [
      diagnose(file, at(['corrections', index, key]), message),
    ];
    const isEarly = value !== null && date < value.date;
    return [
      ...(isEarly ? tell('date', MESSAGES.earlyCorrection(date, value.date)) : []),
      ...(claim === undefined || known.includes(claim)
        ? []
        : tell('claim', MESSAGES.unknownStatement(claim, sigils))),
    ];
  });
}

/** Claims that an editor marked and that nobody makes. */
function checkSources(file: SourceFile, { claims }: Analysis): Diagnostic[] {
  return claims
    .filter(({ rule, speaker }) => rule === EDITOR_RULE && speaker === null)
    .map(({ cue, said }) => diagnose(file, (said[0] ?? cue).start, MESSAGES.unattributed(), 'warning'));
}

function readDraft(draft: Draft, desk: Desk): Omit<ReadArticle, 'headline'> {
  const { source, slug, root, front, blocks, corrections } = draft;
  const { speakers, voices } = desk.editorial;
  const { register } = desk;
  const { lang, date, countries = [] } = front;
  const report = { lang, date, countries, blocks, corrections };
  const passages = readPassages(source, report);
  const analysis = analyse(source, report, { gazetteer: desk.gazetteer }, passages);
  const text = {
    read: visibleReader(root, source),
    sentences: sentencesOf(passages),
    blocks: blockRanges(root),
    cuts: findCuts(root),
  };
  const statements = findStatements({ slug, register, analysis, speakers, voices, ...text }, source);
  const figures = findFigures({ slug, register, analysis, ...text });
  const rendered = renderBlocks({ root, source, analysis, statements, figures, voices, href: desk.href });
  return { analysis, statements, figures, blocks: rendered };
}

/** Reads one report: every fault in it, and, where there is none, what the pages show. */
export function readArticle(file: SourceFile, slug: string, desk: Desk): ArticleReading {
  const hostile = findHostile(file);
  if (hostile.length > 0) return { diagnostics: hostile, article: null, doubts: [] };
  const { source } = file;
  const root = parseMarkdown(source);
  const front = readFront(file, root, articleSchema);
  const { corrections, diagnostics: misused } = readDirectives(root, file, {
    hasPlace: (id) => desk.gazetteer.byId(id) !== undefined,
    placeIds: desk.editorial.places.map(({ id }) => id),
    speakers: desk.editorial.speakers,
  });
  const blocks = findBlocks(root, source);
  const empty = blocks.length === 0 ? [diagnose(file, source.length, MESSAGES.emptyText())] : [];
  const diagnostics = [
    ...front.diagnostics,
    ...checkNames(file, front, desk),
    ...misused,
    ...findRefused(root, file),
    ...empty,
    ...findUncalled(root, file),
  ];
  if (front.value === null || diagnostics.some(isError)) return { diagnostics, article: null, doubts: [] };
  const draft: Draft = { source, slug, root, front: front.value, blocks, corrections };
  const { lang, date, countries = [] } = front.value;
  const headline = readHeadline(source, front, { lang, date, countries }, desk.gazetteer);
  const read = { ...readDraft(draft, desk), headline };
  const misplaced = [
    ...checkCorrections(file, front, read.statements, desk.register.publishedIn(slug)),
    ...checkUnsaid(file, front, read),
  ];
  const all = [
    ...diagnostics,
    ...misplaced,
    ...checkSources(file, read.analysis),
    ...checkQuotations(file, front, { lang, date, blocks, corrections }, root),
  ];
  if (misplaced.some(isError)) return { diagnostics: all, article: null, doubts: [] };
  const { analysis, statements } = read;
  const isDated = front.value.infoDate !== undefined;
  const doubts = findDoubts({ file, analysis, statements, gazetteer: desk.gazetteer, isDated });
  return { diagnostics: all, article: { front: front.value, read }, doubts };
}
