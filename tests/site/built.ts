import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DIST, pagesToRead } from '../browser/site.ts';

const BASE = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
export const SITE = process.env['SITE_URL'];
const ANYWHERE = 'http://site.invalid';

export const readBuilt = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** Built files, relative to the site's root, whose name ends so. */
export function builtFiles(ending: RegExp): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(DIST, join(entry.parentPath, entry.name)))
    .sort();
}

/** Each page that one stays on, with its HTML. */
export function readPages(): { path: string; html: string }[] {
  return pagesToRead().map((path) => ({
    path,
    html: readBuilt(path.endsWith('.html') ? path : `${path}index.html`),
  }));
}

const files = new Set(builtFiles(/./));

/** What is wrong with an address that a shared file gives; undefined for another site's, or where a file is there. */
export function faultOf(address: string): string | undefined {
  const url = new URL(address, SITE ?? ANYWHERE);
  if (url.origin !== new URL(SITE ?? ANYWHERE).origin) return undefined;
  if (SITE !== undefined && !/^https?:/.test(address)) return `${address} is not a full address`;
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(BASE)) return `${address} leaves the base path`;
  const file = path.slice(BASE.length);
  const isThere = files.has(file) || files.has(join(file, 'index.html'));
  return isThere ? undefined : `${address} leads nowhere`;
}

/** Every `href`, `url` and so on in a value of JSON that is an address of this site. */
export function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(?:https?:\/)?\/\S*$/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}
