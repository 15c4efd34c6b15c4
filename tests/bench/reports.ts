import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { silent } from '../analysis/claims/silent.rows.ts';
import { spoken } from '../analysis/claims/spoken.rows.ts';
import { PLACES } from '../analysis/places/sentences.data.ts';

/** Sentences of one paragraph, as news writes them. */
const SENTENCES = 3;

function paragraphs(sentences: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < sentences.length; i += SENTENCES) out.push(sentences.slice(i, i + SENTENCES).join(' '));
  return out;
}

const isFrontMatter = /^---\r?\n[\s\S]*?\r?\n---\r?\n/;

/**
 * A report without front matter to measure with: the articles of `folder`, and the sentences of the
 * tests, which are dense in what the analysis looks for.
 */
export function benchReport(folder: string): string {
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(isFrontMatter, ''));
  const written = [...spoken, ...PLACES].map(([sentence]) => sentence);
  return [...articles, ...paragraphs([...written, ...silent])].join('\n\n');
}
