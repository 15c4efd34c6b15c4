import { analyse } from '../analysis/index.ts';
import type { FigureMention, Measure, Report } from '../analysis/model.ts';
import type { ArticleFrontMatter } from '../editorial/article.ts';
import type { Gazetteer } from '../gazetteer/model.ts';
import type { Front } from './front.ts';
import { placeIn } from './quotations/find.ts';
import type { Range } from './range.ts';

export const HEADLINES = ['title', 'standfirst'] as const;

/** A figure that an editor gives over the text. */
export interface HeadlineFigure {
  readonly where: (typeof HEADLINES)[number];
  /** Its offsets are those of the field's text. */
  readonly figure: FigureMention;
  readonly measure: Measure;
  /** All that the field says. */
  readonly sentence: string;
  /** Where it stands in the file. */
  readonly range: Range;
}

/** The figures of the title and the standfirst, read as the text's are. */
export function readHeadline(
  source: string,
  { value, at }: Front<ArticleFrontMatter>,
  report: Omit<Report, 'blocks' | 'corrections'>,
  gazetteer: Gazetteer,
): HeadlineFigure[] {
  return HEADLINES.flatMap((where) => {
    const text = value?.[where];
    if (text === undefined) return [];
    const offsets = Array.from({ length: text.length + 1 }, (_, i) => i);
    const block = { kind: 'paragraph', text, starts: offsets.slice(0, -1), ends: offsets.slice(1) } as const;
    const { figures, measures } = analyse(
      text,
      { ...report, blocks: [block], corrections: [] },
      { gazetteer },
    );
    return figures.flatMap((figure, index) => {
      const measure = measures[index];
      if (!measure) return [];
      const { start, end } = placeIn(source, { text, start: at([where]) }, { words: figure.text, index: 0 });
      return [{ where, figure, measure, sentence: text, range: { start, end } }];
    });
  });
}
