import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.object({
  repository: z.union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)]).optional(),
});

/** Hosts that npm names by a word before the path. Source: docs.npmjs.com, package.json, « repository ». */
const SHORT: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  bitbucket: 'https://bitbucket.org/',
};
const SHORTENED = /^(?:(\w+):)?(\w[\w.-]*\/[\w.-]+)$/;

function expand(repository: string): string {
  const [, host = 'github', path] = SHORTENED.exec(repository) ?? [];
  const root = SHORT[host];
  if (path !== undefined && root !== undefined) return root + path;
  return repository.replace(/^git\+/, '').replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://');
}

/** Where a browser finds the code that a `package.json` is of; null where it does not say. */
export function sourceCode(manifest: unknown): string | null {
  const { data } = manifestSchema.safeParse(manifest);
  if (data?.repository === undefined) return null;
  const address = expand(data.repository).replace(/\.git$/, '');
  return /^https?:\/\//.test(address) && URL.canParse(address) ? address : null;
}

/** The same for the project in this folder. */
export const readSourceCode = (root: string): string | null =>
  sourceCode(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
