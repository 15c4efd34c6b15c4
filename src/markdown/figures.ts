import type { Analysis, Span } from '../analysis/model.ts';
import type { Register } from '../permalinks/identify.ts';
import type { ReadFigure } from './model.ts';
import type { Range } from './range.ts';

export interface FigureSources {
  readonly slug: string;
  readonly register: Register;
  readonly analysis: Analysis;
  /** The visible text of a stretch of the file. */
  readonly read: (range: Range) => string;
  /** The sentences of the text, in order. */
  readonly sentences: readonly Span[];
}

/** The figures of a report under the ids with which they were published, each with its sentence. */
export function findFigures({ slug, register, analysis, read, sentences }: FigureSources): ReadFigure[] {
  const found = analysis.figures.map((figure) => {
    const around = sentences.find(({ start, end }) => start <= figure.start && figure.end <= end);
    return { text: figure.text, by: null, sentence: read(around ?? figure) };
  });
  const identities = register.figures(slug, found);
  return found.map(({ sentence }, index) => ({ id: identities[index]?.id ?? '', sentence }));
}
