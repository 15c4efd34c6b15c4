import { getCollection } from 'astro:content';
import { readEditorial } from '../editorial/index.ts';
import countries from '../gazetteer/data/countries.json' with { type: 'json' };
import regions from '../gazetteer/data/regions.json' with { type: 'json' };
import { createHierarchy } from '../gazetteer/hierarchy.ts';
import { loadGazetteer } from '../gazetteer/load.ts';
import { href } from '../links.ts';
import { factsFrom } from './facts.ts';
import { joinReports } from './join.ts';
import type { Corpus } from './model.ts';

async function join(): Promise<Corpus> {
  const contentDir = process.env['CONTENT_DIR'] ?? 'content';
  const editorial = readEditorial(contentDir);
  const gazetteer = loadGazetteer({ contentDir, cacheDir: '.cache' });
  const entries = await getCollection('articles');
  return joinReports({
    articles: entries.map(({ id, data }) => ({ slug: id, ...data })),
    voices: editorial.voices,
    factsOf: factsFrom(editorial.places, gazetteer, createHierarchy(countries, regions, editorial.places)),
    href,
  });
}

const once: { corpus?: Promise<Corpus> } = {};

/** All that the reports say together; joined once a build. */
export function corpus(): Promise<Corpus> {
  once.corpus ??= join();
  return once.corpus;
}
