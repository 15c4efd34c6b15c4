import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { toSlug } from '../markdown/slugs.ts';
import { contentDir } from './folders.ts';
import { articleSkeleton } from './skeleton.ts';
import { today } from './today.ts';

const title = process.argv.slice(2).join(' ').trim();
const slug = toSlug(title);
const day = today();

if (slug === '') {
  process.stderr.write('Usage : npm run new -- "Titre du rapport"\n');
  process.exitCode = 1;
} else {
  const path = join(contentDir(), 'articles', `${day}-${slug}.md`);
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, articleSkeleton(title, day), { flag: 'wx' });
    process.stdout.write(`${relative('', path)}\n`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    process.stderr.write(`${relative('', path)} existe déjà. Choisissez un autre titre.\n`);
    process.exitCode = 1;
  }
}
