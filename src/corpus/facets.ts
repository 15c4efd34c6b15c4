import { ACT_LABELS } from './format/act.ts';
import type { StatementView, Voice } from './model.ts';
import { slugOf } from './slug-of.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Facet {
  readonly name: 'source' | 'lieu' | 'posture' | 'date' | 'contestation' | 'rapport';
  readonly legend: string;
  readonly options: readonly FacetOption[];
}

const sourceKey = ({ source }: StatementView): string => (source === null ? 'personne' : slugOf(source));

/** The values by which one statement can be chosen, facet by facet. */
export function facetValues(
  statement: StatementView,
): Readonly<Record<Facet['name'] | 'voix', readonly string[]>> {
  const { places, act, date, contestedBy, departsFrom, voice, report } = statement;
  return {
    voix: [voice.id],
    source: [sourceKey(statement)],
    lieu: places.length > 0 ? places.map((place) => place.id) : ['aucun'],
    posture: [act],
    date: [date ? date.slice(0, 4) : 'aucune'],
    contestation: [
      ...(contestedBy.length > 0 ? ['contestee'] : []),
      ...(departsFrom.length > 0 ? ['ecart'] : []),
      ...(contestedBy.length + departsFrom.length === 0 ? ['non'] : []),
    ],
    rapport: [slugOf(report.href)],
  };
}

function count(statements: readonly StatementView[], name: Facet['name']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const statement of statements)
    for (const value of facetValues(statement)[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const FIXED: Readonly<Record<string, string>> = {
  aucun: 'Sans lieu',
  aucune: 'Sans date',
  personne: 'Personne (narration)',
  contestee: 'Contestée',
  ecart: 'Écart relevé',
  non: 'Ni l’un ni l’autre',
  ...ACT_LABELS,
};

/** The facets of the ledger with how many rows each value has; the commonest place first. */
export function viewFacets(statements: readonly StatementView[]): Facet[] {
  const names = new Map([
    ...statements.flatMap((s) => s.places.map((place) => [place.id, place.label] as const)),
    ...statements.map((s) => [sourceKey(s), FIXED[sourceKey(s)] ?? s.speaker] as const),
    ...statements.map(({ report }) => [slugOf(report.href), report.label] as const),
  ]);
  const facet = (name: Facet['name'], legend: string): Facet => ({
    name,
    legend,
    options: [...count(statements, name)]
      .map(([value, total]) => ({ value, label: names.get(value) ?? FIXED[value] ?? value, count: total }))
      .sort((a, b) => b.count - a.count),
  });
  return [
    facet('source', 'Source'),
    facet('lieu', 'Lieu'),
    facet('posture', 'Posture'),
    facet('date', 'Date'),
    facet('contestation', 'Opposition'),
    facet('rapport', 'Rapport'),
  ].filter(({ name, options }) => name !== 'rapport' || options.length > 1);
}

/** How many statements each voice has, in the voices' order; silent ones left out. */
export function countVoices(
  statements: readonly StatementView[],
  voices: readonly Voice[],
): { voice: Voice; count: number }[] {
  return voices
    .map((voice) => ({ voice, count: statements.filter((s) => s.voice.id === voice.id).length }))
    .filter((row) => row.count > 0);
}
