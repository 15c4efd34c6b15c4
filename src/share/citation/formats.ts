import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './item.ts';

const bibtex = plugins.config.get('@bibtex');
// Else it drops every letter that LaTeX has no command for, all Cyrillic among them.
bibtex.format.asciiOnly = false;
bibtex.format.useIdAsLabel = true;

/** The forms that reference managers read (BibTeX in BibLaTeX's dialect, which knows web pages and days): what citation-js calls each, file name, media type, and what we call it. */
export const CITATION_FORMATS = [
  { id: 'biblatex', label: 'BibTeX', file: 'citation.bib', type: 'application/x-bibtex' },
  { id: 'ris', label: 'RIS', file: 'citation.ris', type: 'application/x-research-info-systems' },
  { id: 'data', label: 'CSL-JSON', file: 'citation.json', type: 'application/vnd.citationstyles.csl+json' },
] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** A brace is LaTeX's own: a lone one would end the field. */
const withoutBraces = (text: string): string => text.replaceAll('{', '(').replaceAll('}', ')');

/** The item in one form. */
export function formatCitation(item: CslItem, { id }: CitationFormat): string {
  const fit = id === 'biblatex' ? { ...item, title: withoutBraces(item.title) } : item;
  return `${new Cite([fit]).format(id).trim()}\n`;
}
