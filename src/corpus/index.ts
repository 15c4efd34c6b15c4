import { getCollection } from 'astro:content';
import { readEditorial } from '../editorial/index.ts';
import type { NameKeys } from '../gazetteer/index/names.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { nameKeysOf } from '../gazetteer/names.ts';
import { href } from '../links.ts';
import { joinReports } from './join.ts';
import type { Corpus, PlaceView } from './model.ts';
import { findAliases } from './places/aliases.ts';
import type { Alias } from './places/model.ts';
import { sourcesOf } from './sources.ts';

const CACHE = '.cache';
const contentDir = (): string => process.env['CONTENT_DIR'] ?? 'content';

async function join(): Promise<Corpus> {
  const editorial = readEditorial(contentDir());
  const gazetteer = loadGazetteer({ contentDir: contentDir(), cacheDir: CACHE });
  const entries = await getCollection('articles');
  const articles = entries.map(({ id, data }) => ({ slug: id, ...data }));
  return joinReports(sourcesOf(articles, { editorial, gazetteer, href }));
}

const once: { corpus?: Promise<Corpus>; aliases?: Promise<Alias[]> } = {};

/** All that the reports say together; joined once a build. */
export function corpus(): Promise<Corpus> {
  once.corpus ??= join();
  return once.corpus;
}

/** Every name under which the gazetteer files these places, in all its languages and scripts. */
export function gazetteerNames(places: readonly PlaceView[]): Map<string, NameKeys> {
  const rows = new Map(readEditorial(contentDir()).places.map((row) => [row.id, row]));
  return nameKeysOf(
    places.map(({ id }) => rows.get(id) ?? { id }),
    CACHE,
  );
}

async function alias(): Promise<Alias[]> {
  const { places, surroundings } = await corpus();
  const all = [...places, ...surroundings];
  return findAliases(all, gazetteerNames(all), href);
}

/** The other addresses of all places; made once a build. */
export function aliases(): Promise<Alias[]> {
  once.aliases ??= alias();
  return once.aliases;
}
