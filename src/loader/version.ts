import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an analysis depends on beside the text: the rules, the gazetteer, the way to the page. */
const RULES = [
  'src/analysis',
  'src/gazetteer',
  'src/markdown',
  'src/editorial',
  'src/permalinks',
  'src/loader',
] as const;
/** What the editors lay down beside the reports. */
const TABLES = ['voices.yml', 'speakers.yml', 'places.yml'] as const;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function tablesIn(contentDir: string): string[] {
  return readdirSync(contentDir)
    .filter((name) => TABLES.some((table) => table === name))
    .sort()
    .map((name) => join(contentDir, name));
}

/** Changes whenever the same text could be read otherwise. */
export function versionOf(root: string, contentDir: string, base: string): string {
  const hash = createHash('sha256').update(base);
  for (const path of [...RULES.flatMap((folder) => filesIn(join(root, folder))), ...tablesIn(contentDir)]) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}
