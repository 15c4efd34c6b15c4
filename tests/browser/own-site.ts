import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveFolder } from './serve-folder.ts';

/** A site built for one test file from content of its own. */
export interface OwnSite {
  /** `http://localhost:PORT/` */
  readonly url: string;
  close(): void;
}

/** Builds a content folder with these settings and serves it. @throws with what the build said where it failed */
export async function openOwnSite(
  contentDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<OwnSite> {
  // Within the project: Astro works in one shared folder for all sites that it builds outside of it.
  mkdirSync('test-results', { recursive: true });
  const folder = mkdtempSync(resolve('test-results', 'site-'));
  const dist = join(folder, 'dist');
  const env = { ...process.env, BASE_PATH: '/', ...settings, CONTENT_DIR: contentDir, OUT_DIR: dist };
  const built = spawnSync(process.execPath, ['src/cli/build.ts'], { env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`${contentDir} was not built:\n${built.stdout}${built.stderr}`);
  const { url, stop } = await serveFolder(dist);
  return {
    url,
    close() {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
