import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose, type SourceFile } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';
import { readText } from '../editorial/read-text.ts';
import { shownPath } from '../editorial/table.ts';
import { toSlug } from '../markdown/slugs.ts';

/** A Markdown file of the content folder and the address that its name makes. */
export interface ContentFile extends SourceFile {
  readonly path: string;
  readonly slug: string;
}

export interface ContentFolder {
  readonly files: readonly ContentFile[];
  readonly diagnostics: readonly Diagnostic[];
}

function markdownIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function readFile(
  path: string,
  name: string,
): { file: ContentFile | null; diagnostics: readonly Diagnostic[] } {
  const file = shownPath(path);
  const slug = toSlug(name.replace(/\.md$/, ''));
  if (slug === '') {
    return { file: null, diagnostics: [diagnose({ file, source: '' }, 0, MESSAGES.badSlug(name))] };
  }
  const { source, diagnostics } = readText(path, file);
  return { file: source === null ? null : { file, path, slug, source }, diagnostics };
}

function sameSlugs(files: readonly ContentFile[]): Diagnostic[] {
  const first = new Map<string, ContentFile>();
  return files.flatMap((file) => {
    const known = first.get(file.slug);
    if (known) return [diagnose(file, 0, MESSAGES.sameSlug(file.slug, known.file))];
    first.set(file.slug, file);
    return [];
  });
}

/** The Markdown files of one folder; a folder that is not there is empty. */
export function readFolder(folder: string): ContentFolder {
  const read = markdownIn(folder).map((name) => readFile(join(folder, name), name));
  const files = read.flatMap(({ file }) => file ?? []);
  return { files, diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...sameSlugs(files)] };
}
