import type { Editorial } from '../editorial/index.ts';
import type { PlaceRow } from '../editorial/place.ts';
import countries from '../gazetteer/data/countries.json' with { type: 'json' };
import regions from '../gazetteer/data/regions.json' with { type: 'json' };
import { createHierarchy } from '../gazetteer/hierarchy.ts';
import type { Gazetteer } from '../gazetteer/model.ts';
import { withUnlisted } from '../gazetteer/with-unlisted.ts';
import { openOutlines } from '../map/outlines.ts';
import type { Article, CorpusSources } from './place-report.ts';
import { areaIds } from './places/area-ids.ts';
import { factsFrom } from './places/facts.ts';
import { createHolders } from './places/holders.ts';
import type { Spot } from './places/neighbours.ts';

/** An editors' town as a spot to take distances to. */
const landmarkOf = ({ id, name, kind, lat, lon }: PlaceRow): Spot[] =>
  lat === undefined || lon === undefined ? [] : [{ id, label: name, kind, lat, lon, href: null }];

/** What of the content folder the reports are joined with. */
export interface Shelf {
  readonly editorial: Editorial;
  readonly gazetteer: Gazetteer;
  /** A path of the site under its base path. */
  readonly href: (path: string) => string;
}

/** All that {@link joinReports} asks for, from the editors' tables and the gazetteer. */
export function sourcesOf(articles: readonly Article[], shelf: Shelf): CorpusSources {
  const { editorial, href } = shelf;
  const gazetteer = withUnlisted(
    shelf.gazetteer,
    articles.flatMap(({ analysis }) => analysis.places),
  );
  const ids = areaIds(countries, regions, editorial.places);
  const idOfArea = (iso: string): string | undefined => ids.get(iso);
  const hierarchy = createHierarchy(countries, regions, editorial.places);
  return {
    articles,
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
    asking: { rows: editorial.questions, refusals: editorial.refusals },
    reckoner: {
      references: editorial.references,
      countryOf: (id) => {
        const place = gazetteer.byId(id);
        return place?.kind === 'country' ? (place.country ?? undefined) : undefined;
      },
    },
    href,
  };
}
