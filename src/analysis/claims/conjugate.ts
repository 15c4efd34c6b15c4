/** How a language conjugates; each row of endings follows {@link SLOTS}. */
export interface Conjugation {
  /** Endings by suffix of the infinitive; the longest suffix wins. */
  readonly endings: Readonly<Record<string, readonly string[]>>;
  /** Suffixes whose stem changes, with the changed stem. */
  readonly changing: Readonly<Record<string, string>>;
  /** Indexes in {@link SLOTS} where the changed stem stands. */
  readonly changed: readonly number[];
  /** Endings of the verbs whose stem changes. */
  readonly base: readonly string[];
}

const FINITE = ['present', 'imperfect', 'past', 'future', 'conditional'] as const;
export type Mood = (typeof FINITE)[number] | 'participle' | 'gerund' | 'infinitive';

export interface Form {
  /** With its accents. */
  readonly text: string;
  readonly mood: Mood;
  readonly plural: boolean;
}

/** What each place in a row of endings means. */
const SLOTS: readonly Omit<Form, 'text'>[] = [
  ...FINITE.flatMap((mood) => [false, true].map((plural) => ({ mood, plural }))),
  { mood: 'participle', plural: false },
  { mood: 'participle', plural: false },
  { mood: 'participle', plural: true },
  { mood: 'participle', plural: true },
  { mood: 'gerund', plural: false },
];

/** The longest suffix of `lemma` that the table has; empty where it has none. */
function longestSuffix(lemma: string, table: Readonly<Record<string, unknown>>): string {
  for (let from = 0; from < lemma.length; from++)
    if (Object.hasOwn(table, lemma.slice(from))) return lemma.slice(from);
  return '';
}

/** The stem that the changing verbs keep: the infinitive without the last two letters of its suffix. */
const keptStem = (lemma: string): string => lemma.slice(0, -2);

function spell(lemma: string, table: Conjugation): string[] {
  const regular = longestSuffix(lemma, table.endings);
  const changing = longestSuffix(lemma, table.changing);
  if (changing.length > regular.length) {
    const changed = lemma.slice(0, -changing.length) + (table.changing[changing] ?? '');
    return table.base.map((end, i) => (table.changed.includes(i) ? changed : keptStem(lemma)) + end);
  }
  const stem = lemma.slice(0, lemma.length - regular.length);
  return (table.endings[regular] ?? []).map((end) => stem + end);
}

/** Third persons, participles and infinitive of `lemma`; a lemma that no suffix fits gives itself only. */
export function conjugate(lemma: string, table: Conjugation): Form[] {
  const forms = spell(lemma, table).map(
    (text, i) => ({ mood: 'present', plural: false, ...SLOTS[i], text }) as const,
  );
  return [...forms, { text: lemma, mood: 'infinitive', plural: false }];
}
