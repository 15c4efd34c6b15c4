import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

/**
 * Which wing may import which, besides itself. `types` are allowed for `import type` alone.
 * The way of a report: markdown and the loader lean on the analysis, the corpus on what was stored,
 * pages and components on the corpus.
 */
const ALLOWED: Readonly<Record<string, { values: readonly string[]; types: readonly string[] }>> = {
  analysis: { values: [], types: ['gazetteer'] },
  charts: { values: [], types: ['analysis'] },
  gazetteer: { values: ['analysis', 'editorial'], types: [] },
  editorial: { values: ['analysis'], types: ['gazetteer'] },
  permalinks: { values: ['analysis', 'editorial'], types: [] },
  markdown: { values: ['analysis', 'editorial', 'permalinks'], types: ['gazetteer'] },
  loader: {
    values: ['analysis', 'corpus', 'editorial', 'gazetteer', 'markdown', 'map', 'permalinks'],
    types: [],
  },
  corpus: {
    values: ['analysis', 'charts', 'editorial', 'gazetteer', 'markdown', 'map', 'permalinks', '.'],
    types: [],
  },
  map: { values: ['analysis', 'charts', 'editorial', 'gazetteer', '.'], types: [] },
  share: { values: ['analysis', 'charts', 'corpus', 'map', 'markdown', '.'], types: [] },
  search: { values: ['corpus', 'gazetteer', 'markdown', '.'], types: [] },
  components: {
    values: ['charts', 'corpus', 'map', 'search', 'share', 'styles', 'markdown', '.'],
    types: ['analysis'],
  },
  layouts: { values: ['components', 'corpus', 'share', 'styles', '.'], types: [] },
  pages: { values: ['components', 'layouts', 'corpus', 'map', 'search', 'share', 'styles', '.'], types: [] },
  cli: {
    values: ['analysis', 'corpus', 'editorial', 'gazetteer', 'loader', 'markdown', 'permalinks', '.'],
    types: [],
  },
};

/** Packages that a pure wing may use; every other package is an effect or a framework there. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  analysis: ['@orama/stemmers/french'],
  charts: ['d3-array', 'd3-scale', 'd3-shape', 'd3-geo'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

const SRC = 'src';
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g;

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => ({
    file,
    from: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const wingOf = (path: string): string => {
  const [wing = '', ...rest] = relative(SRC, path).split('/');
  return rest.length > 0 ? wing : '.';
};

test('each wing imports only what the house allows', () => {
  const faults = files.flatMap(importsOf).flatMap(({ file, from, typeOnly }) => {
    const wing = wingOf(file);
    const allowed = ALLOWED[wing];
    if (!allowed) return [];
    if (!from.startsWith('.'))
      return PURE[wing] && !PURE[wing].includes(from) ? [`${file} imports ${from}`] : [];
    const target = wingOf(join(dirname(file), from));
    const open = [...allowed.values, ...(typeOnly ? allowed.types : []), wing];
    return open.includes(target) ? [] : [`${file} imports ${target} (${from})`];
  });
  assert.deepEqual(faults, []);
});

test('only the map’s client imports Leaflet', () => {
  const users = files
    .flatMap(importsOf)
    .filter(({ from }) => from === 'leaflet' || from.startsWith('leaflet/'));
  assert.ok(users.length > 0);
  assert.deepEqual(
    users.filter(({ file }) => !file.startsWith('src/map/client/')),
    [],
  );
});

test('no import goes round in a circle', () => {
  const edges = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly)
        .map(({ from }) => join(dirname(file), from)),
    ]),
  );
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    assert.ok(!path.includes(file), `circle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});

test('the analysis holds no word of a language outside that language’s folder', () => {
  const outside = files.filter(
    (file) => file.startsWith('src/analysis/') && !file.startsWith('src/analysis/fr/'),
  );
  const accented = /'[^'\n]*[àâçéèêëîïôûùüÿœæ][^'\n]*'/i;
  const faults = outside.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        !/^\s*(\*|\/\/|\/\*)/.test(line) && accented.test(line) ? [`${file}:${i + 1}`] : [],
      ),
  );
  assert.deepEqual(faults, []);
});
