import { type Diagnostic, diagnoseSpan } from '../editorial/diagnostic.ts';
import type { Editorial } from '../editorial/index.ts';
import { MESSAGES } from '../editorial/messages.ts';
import { findBlocks } from '../markdown/blocks.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { placeIn } from '../markdown/quotations/find.ts';
import { quotedIn } from '../markdown/quotations/quoted.ts';
import { standsIn } from '../permalinks/stands-in.ts';
import type { ContentFile } from './folder.ts';

/** The running text of a file. */
const textOf = ({ source }: ContentFile): string =>
  findBlocks(parseMarkdown(source), source)
    .filter(({ kind }) => kind !== 'heading')
    .map(({ text }) => text)
    .join(' ');

/**
 * Quotations in the wording of questions that no report holds: a warning each. The files are read anew only where a
 * question quotes.
 */
export function checkWording({ tables }: Editorial, files: readonly ContentFile[]): Diagnostic[] {
  const { questions } = tables;
  const given = questions.rows.flatMap(({ value: { question: text }, at }) =>
    quotedIn(text).map((quoted) => placeIn(questions.source, { text, start: at(['question']) }, quoted)),
  );
  if (given.length === 0 || files.length === 0) return [];
  const texts = files.map(textOf);
  return given
    .filter(({ words }) => !texts.some((text) => standsIn(words, text)))
    .map((one) => diagnoseSpan(questions, one, MESSAGES.misquoted(one.words, null)));
}
