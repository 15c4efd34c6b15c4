import type { Report } from '../analysis/model.ts';
import type { Diagnostic, SourceFile } from '../editorial/diagnostic.ts';
import { readYaml } from '../editorial/yaml.ts';
import { findBlocks } from './blocks.ts';
import type { KnownNames } from './directive-attributes.ts';
import { readDirectives } from './directives.ts';
import { findFrontMatter } from './front-matter.ts';
import { findHostile } from './hostile.ts';
import { parseMarkdown } from './parse.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/;

function readKey(frontMatter: unknown, name: string): unknown {
  if (typeof frontMatter !== 'object' || frontMatter === null) return null;
  return Reflect.get(frontMatter, name);
}

function field(frontMatter: unknown, name: string): string | null {
  const value = readKey(frontMatter, name);
  return typeof value === 'string' ? value : null;
}

/** The texts of a list; nothing for what is no list. */
function list(frontMatter: unknown, name: string): string[] {
  const value = readKey(frontMatter, name);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/**
 * A report as the analysis reads it, from any Markdown: front matter may lack, or hold other keys than
 * an article's. What is no date leaves relative dates unresolved; without a language it is French.
 * No report where the parser would not survive the file, or the front matter is no YAML.
 */
export function parseReport(
  file: SourceFile,
  known: KnownNames,
): { report: Report | null; diagnostics: readonly Diagnostic[] } {
  const hostile = findHostile(file);
  if (hostile.length > 0) return { report: null, diagnostics: hostile };
  const { source } = file;
  const root = parseMarkdown(source);
  const { read, diagnostics: broken } = readYaml({ ...file, ...findFrontMatter(root, source) });
  if (read === null) return { report: null, diagnostics: broken };
  const { corrections, diagnostics } = readDirectives(root, file, known);
  const report = {
    lang: field(read.value, 'lang') ?? 'fr',
    date: DAY.exec(field(read.value, 'date') ?? '')?.[0] ?? null,
    countries: list(read.value, 'countries'),
    blocks: findBlocks(root, source),
    corrections,
  };
  return { report, diagnostics };
}
