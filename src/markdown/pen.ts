import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Analysis } from '../analysis/model.ts';
import type { Voice } from '../editorial/voice.ts';
import { createFootnotes, type Footnotes } from './footnotes.ts';
import type { Marking } from './inline.ts';
import type { LeafContext } from './leaves.ts';
import { findMarks } from './marks.ts';
import type { ReadFigure, Statement } from './model.ts';
import { createSlugs } from './slugs.ts';

/** What is drawn: the text with what the analysis found in it. */
export interface RenderSources {
  readonly root: Root;
  readonly source: string;
  readonly analysis: Analysis;
  readonly figures: readonly ReadFigure[];
  readonly statements: readonly Statement[];
  readonly voices: readonly Voice[];
  /** A path of the site under its base path. */
  readonly href: (path: string) => string;
}

/** What the drawing of one report keeps at hand. */
export interface Pen {
  readonly context: LeafContext;
  readonly marking: Marking;
  readonly slugOf: (text: string) => string;
  readonly footnotes: Footnotes;
}

/** What reference links lead to; of two definitions the first counts, as in CommonMark. */
function addressesOf(root: Root): Map<string, string> {
  const addresses = new Map<string, string>();
  visit(root, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  return addresses;
}

export function createPen({ root, source, analysis, figures, statements, voices, href }: RenderSources): Pen {
  const footnotes = createFootnotes(root);
  const voiceOf = new Map(voices.map((voice) => [voice.id, voice]));
  const statementMarks = statements.flatMap((statement) => {
    const voice = voiceOf.get(statement.voice);
    return voice ? statement.spans.map(({ start, end }) => ({ start, end, statement, voice })) : [];
  });
  return {
    context: { source, href, addresses: addressesOf(root), callFootnote: footnotes.call },
    marking: { statements: statementMarks, marks: findMarks({ analysis, figures, href }), seen: new Set() },
    slugOf: createSlugs(),
    footnotes,
  };
}
