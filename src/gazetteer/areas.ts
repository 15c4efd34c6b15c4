import { COUNTRY_FORMS, COUNTRY_POINTS, REGION_COUNTRIES } from './countries.data.ts';
import { slug } from './key.ts';
import type { LandmarkRow } from './landmarks.data.ts';
import type { Candidate } from './model.ts';
import type { CountryRow } from './prepare/countries.ts';
import type { RegionRow } from './prepare/regions.ts';

/** A place, the ISO code that stands for it, and what it is called. */
export interface Area {
  readonly iso: string | null;
  readonly place: Candidate;
  readonly mainForms: readonly string[];
  readonly otherForms: readonly string[];
}

/** Postal abbreviations stand among the forms. */
const CODE = /^\p{Lu}{1,3}$/u;

const EMPTY = { population: 0, rank: 0 } as const;

export function countryArea({ iso, fr, forms, lat, lon }: CountryRow): Area {
  const known = COUNTRY_FORMS[iso] ?? [fr];
  const [name] = known;
  const [fixedLat, fixedLon] = COUNTRY_POINTS[iso] ?? [];
  const point = { lat: lat ?? fixedLat ?? null, lon: lon ?? fixedLon ?? null };
  const kind = REGION_COUNTRIES.has(iso) ? 'region' : 'country';
  const place: Candidate = {
    id: slug(name),
    name,
    kind,
    ...point,
    country: iso,
    region: null,
    source: 'iso',
    ...EMPTY,
  };
  return { iso, place, mainForms: [...known, fr], otherForms: forms };
}

export function regionArea({ iso, gn, fr, forms, lat, lon }: RegionRow): Area {
  const id = `${slug(fr)}-${iso.toLowerCase()}`;
  const country = iso.slice(0, 2);
  const place: Candidate = {
    id,
    name: fr,
    kind: 'region',
    lat,
    lon,
    country,
    region: gn,
    source: 'naturalearth',
    ...EMPTY,
  };
  return {
    iso,
    place,
    mainForms: [fr, ...forms.slice(0, 3)],
    otherForms: forms.filter((form) => !CODE.test(form)),
  };
}

export function landmarkArea([name, kind, lat, lon, country, ...forms]: LandmarkRow): Area {
  const place: Candidate = {
    id: slug(name),
    name,
    kind,
    lat,
    lon,
    country,
    region: null,
    source: 'landmarks',
    ...EMPTY,
  };
  return { iso: null, place, mainForms: [name, ...forms], otherForms: [] };
}
