import { createHash } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { build } from 'astro';
import { CACHE_DIR, contentDir, outDir } from './folders.ts';

const PUBLISHED = 'production';

const NO_ADDRESS = `Sans SITE_URL, les images de partage et les flux n'ont pas d'adresse complète.
Pour publier : SITE_URL=https://exemple.org npm run build
`;

/** Faults of the content speak for themselves; of any other error, all that is known is printed. */
function explain(error: unknown): string {
  return error instanceof Error && error.name === 'ContentError' ? error.message : inspect(error);
}

/** Each content folder has its own store, so that builds of two folders do not undo each other's work. */
function cacheOf(folder: string): string {
  return join(CACHE_DIR, 'astro', createHash('sha256').update(folder).digest('hex').slice(0, 12));
}

async function replace(target: string, by: string): Promise<void> {
  const old = `${target}.old-${process.pid}`;
  await rename(target, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(by, target);
  await rm(old, { recursive: true, force: true });
}

/** Builds the site; only a whole one takes the place of the last. False where it failed, and why is printed. */
export async function buildSite(): Promise<boolean> {
  const target = outDir();
  const fresh = `${target}.new-${process.pid}`;
  process.env['NODE_ENV'] = PUBLISHED;
  try {
    await build({ outDir: fresh, cacheDir: cacheOf(contentDir()), logLevel: 'warn' });
    await replace(target, fresh);
    process.stdout.write(`Site construit : ${resolve(target)}\n${process.env['SITE_URL'] ? '' : NO_ADDRESS}`);
    return true;
  } catch (error) {
    process.stderr.write(`${explain(error)}\nRien n'a été publié.\n`);
    return false;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
