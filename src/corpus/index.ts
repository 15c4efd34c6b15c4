import { getCollection } from 'astro:content';
import { readEditorial } from '../editorial/index.ts';
import type { PlaceRow } from '../editorial/place.ts';
import countries from '../gazetteer/data/countries.json' with { type: 'json' };
import regions from '../gazetteer/data/regions.json' with { type: 'json' };
import { createHierarchy } from '../gazetteer/hierarchy.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { href } from '../links.ts';
import { joinReports } from './join.ts';
import type { Corpus } from './model.ts';
import { areaIds } from './places/area-ids.ts';
import { factsFrom } from './places/facts.ts';
import type { Spot } from './places/neighbours.ts';

/** An editors' town as a spot to take distances to. */
const landmarkOf = ({ id, name, kind, lat, lon }: PlaceRow): Spot[] =>
  lat === undefined || lon === undefined ? [] : [{ id, label: name, kind, lat, lon, href: null }];

async function join(): Promise<Corpus> {
  const contentDir = process.env['CONTENT_DIR'] ?? 'content';
  const editorial = readEditorial(contentDir);
  const gazetteer = loadGazetteer({ contentDir, cacheDir: '.cache' });
  const ids = areaIds(countries, regions, editorial.places);
  const entries = await getCollection('articles');
  return joinReports({
    articles: entries.map(({ id, data }) => ({ slug: id, ...data })),
    voices: editorial.voices,
    factsOf: factsFrom({
      rows: editorial.places,
      references: editorial.references,
      gazetteer,
      hierarchy: createHierarchy(countries, regions, editorial.places),
    }),
    idOfArea: (iso) => ids.get(iso),
    landmarks: editorial.places.flatMap(landmarkOf),
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

const once: { corpus?: Promise<Corpus> } = {};

/** All that the reports say together; joined once a build. */
export function corpus(): Promise<Corpus> {
  once.corpus ??= join();
  return once.corpus;
}
