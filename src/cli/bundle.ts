import { globSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readWhole, writeWhole } from '../gazetteer/cache-file.ts';

/** A program in few files, and what it was made from. */
interface Bundle {
  /** The file to run. */
  readonly entry: string;
  /** What each file was like from which it was made, by path: {@link stateOf}. */
  readonly made: Readonly<Record<string, string>>;
}

/** npm writes it at every installation, whose packages all have the same date. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Changes when a file is edited; empty where it lacks. */
function stateOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.size}` : '';
}

/** The bundle that lies in the cache, unless a file has changed from which it was made. */
function findBundle(manifest: string): Bundle | null {
  const bytes = readWhole(manifest);
  if (!bytes) return null;
  const bundle: Bundle = JSON.parse(new TextDecoder().decode(bytes));
  const isFresh = Object.entries(bundle.made).every(([file, state]) => stateOf(file) === state);
  return isFresh ? bundle : null;
}

/** CommonJS packages ask for Node's own modules by `require`, which a module lacks. */
const REQUIRE =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

/** Puts the modules of `program` together; what it imports while it runs stays apart. */
async function makeBundle(program: string, folder: string): Promise<Bundle> {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: [program],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: folder,
    entryNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    banner: { js: REQUIRE },
    metafile: true,
    write: false,
  });
  for (const { path, contents } of outputFiles) writeWhole(path, contents);
  const [entry = ''] = Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) =>
    entryPoint !== undefined && resolve(entryPoint) === resolve(program) ? file : [],
  );
  removeOthers(folder, Object.keys(metafile.outputs));
  const files = [INSTALLED, ...Object.keys(metafile.inputs)];
  return { entry, made: Object.fromEntries(files.map((file) => [file, stateOf(file)])) };
}

/** Takes away what an earlier bundle left in its folder. */
function removeOthers(folder: string, outputs: readonly string[]): void {
  const own = new Set(outputs.map((file) => relative(folder, file)));
  for (const name of globSync('*.mjs', { cwd: folder })) if (!own.has(name)) rmSync(join(folder, name));
}

/**
 * The address of a program of `src` with its modules put together, made on the first call and where one of them
 * has changed: to find and to link five hundred modules takes longer than all the rest of a start.
 */
export async function bundleOf(program: string, cacheDir: string): Promise<string> {
  const folder = join(cacheDir, 'bundle');
  const manifest = join(folder, 'manifest.json');
  const known = findBundle(manifest);
  const bundle = known ?? (await makeBundle(program, folder));
  if (!known) writeWhole(manifest, JSON.stringify(bundle));
  return pathToFileURL(resolve(bundle.entry)).href;
}
