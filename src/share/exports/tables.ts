import { ACT_LABELS } from '../../corpus/format/act.ts';
import { QUALIFIER_LABELS } from '../../corpus/format/figure.data.ts';
import { PLACE_KIND_LABELS } from '../../corpus/format/place.data.ts';
import type { Column } from '../csv.ts';
import type { ClaimRecord, FigureRecord, PlaceRecord } from './records.ts';
import type { DataFile } from './schema.ts';

/** Types of the Frictionless table schema that these tables need. */
export type FieldType = 'string' | 'number' | 'integer' | 'date';

export interface TableColumn<Row> extends Column<Row> {
  readonly type: FieldType;
  /** The field of the record that it shows, which tells what it is. */
  readonly field: keyof Row & string;
}

/** Between several values in one cell. */
export const BETWEEN = ' | ';

const list = (values: readonly string[]): string => values.join(BETWEEN);

const NATURE_LABELS = { stock: 'stock', flow: 'flux' } as const;

/** What a cell may need to know beside its row. */
interface Names {
  readonly voice: (id: string) => string;
  readonly place: (id: string) => string;
}

export function namesIn({ voices, places }: DataFile): Names {
  const voiceNames = new Map(voices.map(({ id, label }) => [id, label]));
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  return { voice: (id) => voiceNames.get(id) ?? id, place: (id) => placeNames.get(id) ?? id };
}

export const claimColumns = ({ voice, place }: Names): TableColumn<ClaimRecord>[] => [
  { name: 'identifiant', field: 'id', type: 'string', of: ({ id }) => id },
  { name: 'rapport', field: 'report', type: 'string', of: ({ report }) => report },
  { name: 'jour du rapport', field: 'reportDate', type: 'date', of: ({ reportDate }) => reportDate },
  { name: 'sigle', field: 'sigil', type: 'string', of: ({ sigil }) => sigil },
  { name: 'voix', field: 'voice', type: 'string', of: (row) => voice(row.voice) },
  { name: 'qui parle', field: 'speaker', type: 'string', of: ({ speaker }) => speaker },
  { name: 'posture', field: 'act', type: 'string', of: ({ act }) => ACT_LABELS[act] },
  { name: 'dite le', field: 'date', type: 'string', of: ({ date }) => date },
  { name: 'mots', field: 'text', type: 'string', of: ({ text }) => text },
  { name: 'phrase', field: 'context', type: 'string', of: ({ context }) => context },
  { name: 'lieux', field: 'places', type: 'string', of: ({ places }) => list(places.map(place)) },
  { name: 'identifiants des chiffres', field: 'figures', type: 'string', of: ({ figures }) => list(figures) },
  { name: 'contestée par', field: 'contestedBy', type: 'string', of: (row) => list(row.contestedBy) },
  { name: 'rejette', field: 'denies', type: 'string', of: ({ denies }) => list(denies) },
  {
    name: 'ne concorde pas avec',
    field: 'departsFrom',
    type: 'string',
    of: ({ departsFrom }) => list(departsFrom),
  },
  { name: 'non dit', field: 'unsaid', type: 'string', of: ({ unsaid }) => list(unsaid) },
  { name: 'adresse', field: 'url', type: 'string', of: ({ url }) => url },
];

export const placeColumns = ({ place }: Names): TableColumn<PlaceRecord>[] => [
  { name: 'identifiant', field: 'id', type: 'string', of: ({ id }) => id },
  { name: 'nom', field: 'name', type: 'string', of: ({ name }) => name },
  { name: 'genre', field: 'kind', type: 'string', of: ({ kind }) => PLACE_KIND_LABELS[kind] },
  { name: 'latitude', field: 'lat', type: 'number', of: ({ lat }) => lat },
  { name: 'longitude', field: 'lon', type: 'number', of: ({ lon }) => lon },
  { name: 'codes ISO 3166', field: 'isoCodes', type: 'string', of: ({ isoCodes }) => list(isoCodes) },
  { name: 'dans', field: 'within', type: 'string', of: ({ within }) => list(within.map(place)) },
  {
    name: 'autres noms',
    field: 'names',
    type: 'string',
    of: ({ names, name }) =>
      list(names.flatMap(({ form, lang }) => (form === name ? [] : `${form} (${lang})`))),
  },
  { name: 'affirmations', field: 'claims', type: 'integer', of: ({ claims }) => claims },
  { name: 'rapports', field: 'reports', type: 'string', of: ({ reports }) => list(reports) },
  { name: 'source', field: 'source', type: 'string', of: ({ source }) => source },
  { name: 'adresse', field: 'url', type: 'string', of: ({ url }) => url },
];

export const figureColumns = (): TableColumn<FigureRecord>[] => [
  { name: 'identifiant', field: 'id', type: 'string', of: ({ id }) => id },
  { name: 'rapport', field: 'report', type: 'string', of: ({ report }) => report },
  { name: 'tel qu’écrit', field: 'written', type: 'string', of: ({ written }) => written },
  { name: 'réserve', field: 'qualifier', type: 'string', of: (row) => QUALIFIER_LABELS[row.qualifier] },
  { name: 'valeur', field: 'value', type: 'number', of: ({ value }) => value },
  { name: 'minimum', field: 'min', type: 'number', of: ({ min }) => min },
  { name: 'maximum', field: 'max', type: 'number', of: ({ max }) => max },
  { name: 'unité', field: 'unit', type: 'string', of: ({ unit }) => unit },
  { name: 'ce qui est compté', field: 'noun', type: 'string', of: ({ noun }) => noun },
  {
    name: 'stock ou flux',
    field: 'nature',
    type: 'string',
    of: (row) => row.nature && NATURE_LABELS[row.nature],
  },
  { name: 'part de', field: 'of', type: 'string', of: ({ of }) => of },
  { name: 'qui le dit', field: 'speaker', type: 'string', of: ({ speaker }) => speaker },
  { name: 'affirmations', field: 'claims', type: 'string', of: ({ claims }) => list(claims) },
  { name: 'phrase', field: 'sentence', type: 'string', of: ({ sentence }) => sentence },
  { name: 'adresse', field: 'url', type: 'string', of: ({ url }) => url },
];
