/** What can be found, in the order in which the facets name it. */
export const KINDS = ['rapport', 'affirmation', 'lieu', 'chiffre', 'source', 'question', 'page'] as const;
export type Kind = (typeof KINDS)[number];

/** What a result shows. */
export interface Found {
  readonly kind: Kind;
  readonly href: string;
  /** Its name; for a statement who speaks and how: « La Russie affirme ». */
  readonly title: string;
  /** The words themselves, or what tells it from its like; may be empty. */
  readonly text: string;
  /** Id of the voice that speaks, or null where none does. */
  readonly voice: string | null;
  /** « R6 », or null. */
  readonly sigil: string | null;
  /** In words: « 5 novembre 2025 »; null where nothing dates it. */
  readonly date: string | null;
  /** The report that it stands in, or null. */
  readonly report: string | null;
}

/** Something to be found, with all the words that lead to it. */
export interface SearchDocument {
  readonly found: Found;
  /** Other names, in any script. */
  readonly names: readonly string[];
  /** What it says beside what the result shows. */
  readonly body: string;
}

/** The fields of the index, by the weight of a word that stands in one. */
export const FIELD_WEIGHTS = { title: 4, names: 4, text: 2, body: 1 } as const;
export type Field = keyof typeof FIELD_WEIGHTS;
export const FIELDS = ['title', 'names', 'text', 'body'] as const satisfies readonly Field[];

/** What a first search reads whatever it asks: the documents in a few signs each, and where the words are. */
export interface Root {
  /** One sign a document: its kind's place in {@link KINDS}. */
  readonly kinds: string;
  /** One sign a document: its voice's place in `voiceIds`, `-` for none. */
  readonly voices: string;
  readonly voiceIds: readonly string[];
  /** One sign a field and document: the binary logarithm of how many words it has, `0` for none. */
  readonly lengths: string;
  /** Mean number of words, by field. */
  readonly means: readonly number[];
  /** The first term of each shard, in code unit order. */
  readonly shards: readonly string[];
  /** Documents in a chunk of results. */
  readonly chunk: number;
}

/**
 * Terms in code unit order, each with its postings by field: pairs of the distance to the document before
 * and how often it stands there.
 */
export type Shard = readonly (readonly [
  term: string,
  postings: Readonly<Record<string, readonly number[]>>,
])[];
