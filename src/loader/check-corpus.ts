import type { Span } from '../analysis/model.ts';
import { pairLines } from '../corpus/answers/pair-line.ts';
import { proposePairs } from '../corpus/answers/propose.ts';
import { joinReports } from '../corpus/join.ts';
import type { Corpus, SigilRef } from '../corpus/model.ts';
import { type Shelf, sourcesOf } from '../corpus/sources.ts';
import { type Diagnostic, type Spot, spotAt } from '../editorial/diagnostic.ts';
import type { Editorial } from '../editorial/index.ts';
import { MESSAGES } from '../editorial/messages.ts';
import type { StoredArticle } from '../markdown/stored.ts';
import type { ContentFile } from './folder.ts';

/** A report that was read, and its file. */
export interface Filed {
  readonly file: ContentFile;
  readonly stored: StoredArticle;
}

/** All reports together, and where each of their statements stands on disk. */
export interface FiledCorpus {
  readonly corpus: Corpus;
  readonly spotOf: (statement: SigilRef) => Spot | undefined;
}

/** Joins reports as the build does. */
export function joinFiled(filed: readonly Filed[], shelf: Shelf): FiledCorpus {
  const articles = filed.map(({ file, stored }) => ({ slug: file.slug, ...stored }));
  const spans = new Map(
    filed.flatMap(({ file, stored }) =>
      stored.statements.flatMap(({ sigil, spans: [span] }): [string, { file: ContentFile; span: Span }][] =>
        span ? [[`${shelf.href(`rapports/${file.slug}/`)}#${sigil}`, { file, span }]] : [],
      ),
    ),
  );
  return {
    corpus: joinReports(sourcesOf(articles, shelf)),
    spotOf: ({ href }) => {
      const at = spans.get(href);
      return at && spotAt(at.file, at.span);
    },
  };
}

/** Pairs that are told at once: an editor settles these before the next come. */
const MOST = 12;

/** A notice for each pair of claims that may answer one question, with the line that says so. */
export function noticesOf({ corpus, spotOf }: FiledCorpus, editorial: Editorial): Diagnostic[] {
  const oldestFirst = corpus.reports.toReversed().flatMap(({ statements }) => statements);
  const pairs = proposePairs(oldestFirst, editorial.questions, editorial.refusals);
  const taken = new Set(editorial.questions.map(({ id }) => id));
  const notices = pairs.flatMap((pair): Diagnostic[] => {
    const [a, b] = pair.between;
    const [first, second] = [spotOf(a), spotOf(b)];
    if (!first || !second) return [];
    const { id, accept, refuse } = pairLines(pair, taken);
    taken.add(id);
    const message = MESSAGES.pair(pair.ground, a.sigil, b.sigil);
    return [{ ...first, ...message, severity: 'notice', beside: [second], paste: [accept, refuse] }];
  });
  const [last] = notices.slice(MOST);
  const more = notices.length - MOST;
  const rest: Diagnostic[] = last ? [{ ...last, ...MESSAGES.morePairs(more), beside: [], paste: [] }] : [];
  return [...notices.slice(0, MOST), ...rest];
}
