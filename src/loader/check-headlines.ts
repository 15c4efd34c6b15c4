import { type Diagnostic, diagnoseSpan, spotAt } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';
import type { Filed, FiledCorpus } from './check-corpus.ts';

/** A warning for each figure of a title or a standfirst that the text gives otherwise. */
export function checkHeadlines({ corpus }: FiledCorpus, filed: readonly Filed[]): Diagnostic[] {
  const bySlug = new Map(corpus.reports.map((report) => [report.slug, report]));
  return filed.flatMap(({ file, stored: { analysis, figures } }) =>
    (bySlug.get(file.slug)?.headline ?? []).map(({ where, written, range, figure }) => {
      const mention = analysis.figures[figures.findIndex(({ id }) => id === figure.id)];
      const message = MESSAGES.headline(where, written, figure.written);
      return { ...diagnoseSpan(file, range, message), ...(mention && { beside: [spotAt(file, mention)] }) };
    }),
  );
}
