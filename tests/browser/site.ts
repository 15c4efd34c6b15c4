import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const PORT = Number(process.env['TEST_PORT'] ?? 4397);
/** Where the report of the tests' own making is served. */
export const OTHER_PORT = PORT + 1;
export const DIST = process.env['OUT_DIR'] ?? 'dist';

/** Paths of all built pages, relative to the site's root, without a leading slash. */
export function builtPages(dist = DIST): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replace(/index\.html$/, ''))
    .sort();
}

const isRedirect = (path: string): boolean => {
  const file = join(DIST, path.endsWith('.html') ? path : `${path}index.html`);
  return readFileSync(file, 'utf8').includes('http-equiv="refresh"');
};

/** Built pages that one stays on: without those that lead on at once. */
export function pagesToRead(): string[] {
  return builtPages().filter((path) => !isRedirect(path));
}

/** One page of each kind, on the founding report. */
export const PAGE_KINDS = {
  accueil: '',
  rapports: 'rapports/',
  rapport: 'rapports/2025-11-05-pokrovsk-koupiansk/',
  lieux: 'lieux/',
  lieu: 'lieux/pokrovsk/',
  region: 'lieux/donbass/',
  affirmations: 'affirmations/',
  mois: 'affirmations/mois/2025-11/',
  affirmation: 'affirmations/7xr2b8e5/',
  questions: 'questions/',
  question: 'questions/pokrovsk-encerclee/',
  sources: 'sources/',
  source: 'sources/russie/',
  chiffres: 'chiffres/',
  chiffre: 'chiffres/723jnbmr/',
  carte: 'carte/',
  recherche: 'recherche/',
  methode: 'methode/',
  marques: 'methode/marques/',
  corrections: 'corrections/',
  absente: '404.html',
} as const;

/** One page of each kind, on the report of the tests' own making. */
export const OTHER_SUBJECT_KINDS = {
  accueil: '',
  rapports: 'rapports/',
  rapport: 'rapports/2025-10-20-crue-saint-louis/',
  suite: 'rapports/2025-10-27-crue-bilan/',
  lieux: 'lieux/',
  lieu: 'lieux/saint-louis/',
  affirmations: 'affirmations/',
  mois: 'affirmations/mois/2025-10/',
  sources: 'sources/',
  chiffres: 'chiffres/',
  questions: 'questions/',
  question: 'questions/morts/',
  carte: 'carte/',
} as const;
