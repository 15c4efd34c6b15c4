import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** What is read of a first-level region of Natural Earth. */
export interface RegionFeature {
  readonly feature: Feature<Geometry>;
  readonly iso: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A region as `data/regions.json` holds it. */
export interface RegionRow {
  readonly iso: string;
  /** GeoNames `CC.admin1`, null where Natural Earth has none. */
  readonly gn: string | null;
  readonly fr: string;
  /** Other forms, the local, English, Ukrainian and Russian ones among them. */
  readonly forms: readonly string[];
  readonly lat: number;
  readonly lon: number;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export function readRegionFeatures(collection: FeatureCollection): RegionFeature[] {
  return collection.features.map((feature) => {
    const properties: Readonly<Record<string, unknown>> = feature.properties ?? {};
    return { feature, iso: text(properties['iso_3166_2']), properties };
  });
}

/** Natural Earth begins some French names with the generic noun or with its preposition: *canton de Vaud*, *d'Anvers*. */
const OPENING =
  /^(?:(?:canton|municipalité|préfecture|région|paroisse|commune|voïvodie|gouvernorat|province|district|cité|oblast|république autonome|comté) )?(?:de la |de l['’]|du |des |de |d['’])/i;

export const bareName = (name: string): string => {
  const bare = name.replace(OPENING, '').replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  return bare === '' ? name : bare;
};

const DIRECTIONS: Readonly<Record<string, string>> = {
  Nord: 'septentrional',
  Sud: 'méridional',
  Est: 'oriental',
  Ouest: 'occidental',
  Central: 'central',
  Occidental: 'occidental',
  Oriental: 'oriental',
};

/** *Kordofan du Nord* is *Kordofan-Nord* and *Nord-Kordofan* too. */
function directed(name: string): string[] {
  const parts = /^(.+?)(?: du | de l['’]|-)(Nord|Sud|Est|Ouest|Central|Occidental|Oriental)$/u.exec(name);
  const [, base, direction = ''] = parts ?? [];
  if (!base) return [];
  const article = /^[EO]/.test(direction) ? 'de l’' : 'du ';
  return [
    `${base}-${direction}`,
    `${direction}-${base}`,
    `${base} ${article}${direction}`,
    `${base} ${DIRECTIONS[direction]}`,
  ];
}

/** The noun alone, which Natural Earth has for a name of Callao: *la **Région** dément* is not there. */
const NOUN = /^region$/i;

function formsOf(p: RegionFeature['properties'], fr: string): string[] {
  const keys = ['name_fr', 'name', 'name_en', 'name_uk', 'name_ru', 'name_es', 'name_de', 'name_it'];
  const forms = [
    ...keys.map((key) => text(p[key])),
    ...text(p['name_alt'])
      .split('|')
      .map((form) => form.trim()),
  ];
  return [...new Set([...directed(fr), ...forms, ...forms.map(bareName)])].filter(
    (form) => form !== '' && form !== fr && !NOUN.test(form),
  );
}

/** Departments that have a country code of their own stand among the countries. */
export const OVERSEAS: ReadonlySet<string> = new Set(['FR-GF', 'FR-GP', 'FR-MQ', 'FR-RE', 'FR-YT']);

const round = (value: unknown): number => Number(Number(value).toFixed(2));

export function prepareRegions(features: readonly RegionFeature[]): RegionRow[] {
  return features
    .filter(({ iso }) => /^[A-Z]{2}-[A-Z0-9]+$/.test(iso) && !OVERSEAS.has(iso))
    .map(({ iso, properties: p }) => {
      const fr = bareName(text(p['name_fr']) || text(p['name']));
      const code = text(p['gn_a1_code']).replace(/^[A-Z]{2}/, iso.slice(0, 2));
      const gn = /^[A-Z]{2}\.\w+$/.test(code) ? code : null;
      return { iso, gn, fr, forms: formsOf(p, fr), lat: round(p['latitude']), lon: round(p['longitude']) };
    })
    .filter(({ fr }) => fr !== '')
    .sort((a, b) => a.iso.localeCompare(b.iso));
}
