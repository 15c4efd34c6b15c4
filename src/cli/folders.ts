import { resolve } from 'node:path';

/** Where what can be made again is kept between two builds. */
export const CACHE_DIR = resolve('.cache');

/** The folder of articles and editors' tables: `CONTENT_DIR`, from where the command runs. */
export function contentDir(): string {
  return resolve(process.env.CONTENT_DIR ?? 'content');
}
