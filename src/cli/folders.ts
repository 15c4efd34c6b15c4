import { resolve } from 'node:path';

/** Where what can be made again is kept between two builds. */
export const CACHE_DIR = resolve('.cache');

/** The folder of articles and editors' tables: `CONTENT_DIR`, from where the command runs. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** Where the built site lies: `OUT_DIR`, from where the command runs. */
export function outDir(): string {
  return resolve(process.env['OUT_DIR'] ?? 'dist');
}

/** The path under which the site lives, with a slash at both ends. */
export function basePath(): string {
  return `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
}
