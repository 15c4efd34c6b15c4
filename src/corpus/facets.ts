import { ACT_LABELS } from './format/act.ts';
import type { StatementView, Voice } from './model.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Facet {
  readonly name: 'lieu' | 'posture' | 'date' | 'contestation';
  readonly legend: string;
  readonly options: readonly FacetOption[];
}

/** The values by which one statement can be chosen, facet by facet. */
export function facetValues(
  statement: StatementView,
): Readonly<Record<Facet['name'] | 'voix', readonly string[]>> {
  const { places, act, date, contestedBy, voice } = statement;
  return {
    voix: [voice.id],
    lieu: places.length > 0 ? places.map((place) => place.id) : ['aucun'],
    posture: [act],
    date: [date ? date.slice(0, 4) : 'aucune'],
    contestation: [contestedBy.length > 0 ? 'contestee' : 'non'],
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
  contestee: 'Contestée',
  non: 'Non contestée',
  ...ACT_LABELS,
};

/** The facets of the ledger with how many rows each value has; the commonest place first. */
export function viewFacets(statements: readonly StatementView[]): Facet[] {
  const places = new Map(statements.flatMap((s) => s.places.map((place) => [place.id, place.label])));
  const facet = (name: Facet['name'], legend: string): Facet => ({
    name,
    legend,
    options: [...count(statements, name)]
      .map(([value, total]) => ({ value, label: places.get(value) ?? FIXED[value] ?? value, count: total }))
      .sort((a, b) => b.count - a.count),
  });
  return [
    facet('lieu', 'Lieu'),
    facet('posture', 'Posture'),
    facet('date', 'Date'),
    facet('contestation', 'Contestation'),
  ];
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
