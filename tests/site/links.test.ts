import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { builtPages, DIST } from '../browser/site.ts';

const BASE = process.env['BASE_PATH'] ?? '/';

const fileOf = (path: string): string => join(DIST, path.endsWith('.html') ? path : `${path}index.html`);

function attributes(html: string, name: string): string[] {
  const decode = (value: string): string => value.replaceAll('&amp;', '&').replaceAll('&#x26;', '&');
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => decode(match[1] ?? ''));
}

/** What a link asks for that is not there; undefined where all is well. */
function faultOf(link: string, from: string): string | undefined {
  if (/^[a-z]+:/.test(link)) return undefined;
  const url = new URL(link, `http://site${posix.join(BASE, from)}`);
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(BASE)) return `${from}: ${link} leaves the base path`;
  const file = join(DIST, path.slice(BASE.length));
  const target = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  if (!existsSync(target)) return `${from}: ${link} leads nowhere`;
  const id = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
  if (!id || !target.endsWith('.html')) return undefined;
  return attributes(readFileSync(target, 'utf8'), 'id').includes(id)
    ? undefined
    : `${from}: ${link} names no place in its page`;
}

test('every internal link, asset and fragment leads somewhere under the base path', () => {
  const pages = builtPages();
  let checked = 0;
  const faults = pages.flatMap((path) => {
    const html = readFileSync(fileOf(path), 'utf8');
    const links = [...attributes(html, 'href'), ...attributes(html, 'src')];
    checked += links.length;
    return [...new Set(links)].flatMap((link) => faultOf(link, path) ?? []);
  });
  assert.ok(checked > 100, `only ${checked} links read`);
  assert.deepEqual(faults, []);
});

test('no id stands twice in a page', () => {
  for (const path of builtPages()) {
    const ids = attributes(readFileSync(fileOf(path), 'utf8'), 'id');
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
      path,
    );
  }
});
