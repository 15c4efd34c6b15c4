import { getCollection } from 'astro:content';
import { readEditorial } from '../editorial/index.ts';
import type { PlaceRow } from '../editorial/place.ts';
import countries from '../gazetteer/data/countries.json' with { type: 'json' };
import regions from '../gazetteer/data/regions.json' with { type: 'json' };
import { createHierarchy } from '../gazetteer/hierarchy.ts';
import type { NameKeys } from '../gazetteer/index/names.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { nameKeysOf } from '../gazetteer/names.ts';
import { href } from '../links.ts';
import { openOutlines } from '../map/outlines.ts';
import { joinReports } from './join.ts';
import type { Corpus, PlaceView } from './model.ts';
import { findAliases } from './places/aliases.ts';
import { areaIds } from './places/area-ids.ts';
import { factsFrom } from './places/facts.ts';
import { createHolders } from './places/holders.ts';
import type { Alias } from './places/model.ts';
import type { Spot } from './places/neighbours.ts';

/** An editors' town as a spot to take distances to. */
const landmarkOf = ({ id, name, kind, lat, lon }: PlaceRow): Spot[] =>
  lat === undefined || lon === undefined ? [] : [{ id, label: name, kind, lat, lon, href: null }];

const CACHE = '.cache';
const contentDir = (): string => process.env['CONTENT_DIR'] ?? 'content';

async function join(): Promise<Corpus> {
  const editorial = readEditorial(contentDir());
  const gazetteer = loadGazetteer({ contentDir: contentDir(), cacheDir: CACHE });
  const ids = areaIds(countries, regions, editorial.places);
  const idOfArea = (iso: string): string | undefined => ids.get(iso);
  const hierarchy = createHierarchy(countries, regions, editorial.places);
  const entries = await getCollection('articles');
  return joinReports({
    articles: entries.map(({ id, data }) => ({ slug: id, ...data })),
    voices: editorial.voices,
    factsOf: factsFrom({
      rows: editorial.places,
      references: editorial.references,
      gazetteer,
      hierarchy,
      holdersOf: createHolders({ hierarchy, outlines: openOutlines(), idOfArea }),
    }),
    idOfArea,
    landmarks: editorial.places.flatMap(landmarkOf),
    questions: editorial.questions,
    reckoner: {
      references: editorial.references,
      countryOf: (id) => {
        const place = gazetteer.byId(id);
        return place?.kind === 'country' ? (place.country ?? undefined) : undefined;
      },
    },
    href,
  });
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
