import type { Root } from 'mdast';
import type { Report } from '../../analysis/model.ts';
import type { ArticleFrontMatter } from '../../editorial/article.ts';
import type { Diagnostic, SourceFile } from '../../editorial/diagnostic.ts';
import type { Front } from '../front.ts';
import { rangeOf } from '../range.ts';
import { findMisquotes, type Written } from './find.ts';

/** Fields over the text: their guillemets are for its words. */
const OVER = ['title', 'standfirst'] as const;
/** Fields beside the text, in which an editor tells of it. */
const BESIDE = [['note'], ['infoNote'], ['source', 'note']] as const;

function writtenIn({ value, at }: Front<ArticleFrontMatter>): Written[] {
  const texts = [value?.note, value?.infoNote, value?.source?.note];
  return [
    ...OVER.flatMap((key) => {
      const text = value?.[key];
      return text === undefined ? [] : [{ text, start: at([key]) }];
    }),
    ...(value?.unsaid ?? []).map(({ text }, index) => ({ text, start: at(['unsaid', index, 'text']) })),
    ...BESIDE.flatMap((path, index) => {
      const text = texts[index];
      return text === undefined ? [] : [{ text, start: at(path), isNote: true }];
    }),
  ];
}

/** Quotations in the front matter, the headings and the footnotes that the text does not hold. */
export function checkQuotations(
  file: SourceFile,
  front: Front<ArticleFrontMatter>,
  report: Report,
  root: Root,
): Diagnostic[] {
  const footnotes = root.children.filter(({ type }) => type === 'footnoteDefinition').map(rangeOf);
  return findMisquotes(file, report, writtenIn(front), footnotes);
}
