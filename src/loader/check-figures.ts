import { findContradictions } from '../corpus/contradictions.ts';
import { type Diagnostic, diagnoseSpan, spotAt } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';
import type { Filed, FiledCorpus } from './check-corpus.ts';

/** A warning for each two figures by which a report contradicts itself, at the later one. */
export function checkFigures({ corpus }: FiledCorpus, filed: readonly Filed[]): Diagnostic[] {
  const bySlug = new Map(corpus.reports.map((report) => [report.slug, report]));
  return filed.flatMap(({ file, stored: { analysis } }) => {
    const report = bySlug.get(file.slug);
    if (!report) return [];
    return findContradictions(report, analysis).flatMap(({ between, speaker }) => {
      const [first, second] = between.map((index) => analysis.figures[index]);
      if (!first || !second) return [];
      const message = MESSAGES.contradiction(first.text, second.text, speaker);
      return [{ ...diagnoseSpan(file, second, message), beside: [spotAt(file, first)] }];
    });
  });
}
