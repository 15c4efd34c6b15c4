import type { Analysis } from '../analysis/model.ts';
import { pageSchema } from '../editorial/article.ts';
import { type Diagnostic, isError, type SourceFile } from '../editorial/diagnostic.ts';
import { findRefused } from './check-tree.ts';

import { readFront } from './front.ts';
import { findHostile } from './hostile.ts';
import { parseMarkdown } from './parse.ts';
import { renderBlocks } from './render.ts';
import type { StoredPage } from './stored.ts';

const NOTHING: Analysis = {
  lang: 'fr',
  date: null,
  places: [],
  figures: [],
  measures: [],
  relations: [],
  dates: [],
  claims: [],
  narration: [],
  propositions: [],
};

/** Reads a page of the editors: their Markdown, typeset, nothing marked in it. */
export function readPage(
  file: SourceFile,
  href: (path: string) => string,
): { page: StoredPage | null; diagnostics: readonly Diagnostic[] } {
  const hostile = findHostile(file);
  if (hostile.length > 0) return { page: null, diagnostics: hostile };
  const { source } = file;
  const root = parseMarkdown(source);
  const front = readFront(file, root, pageSchema);
  const diagnostics = [...front.diagnostics, ...findRefused(root, file)];
  if (front.value === null || diagnostics.some(isError)) return { page: null, diagnostics };
  const blocks = renderBlocks({
    root,
    source,
    analysis: NOTHING,
    figures: [],
    statements: [],
    voices: [],
    href,
  });
  return { page: { ...front.value, html: blocks.map(({ html }) => html).join('\n') }, diagnostics };
}
