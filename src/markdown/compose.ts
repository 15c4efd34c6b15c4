import type { Unit } from './align.ts';

/** Letters that the rules read as two. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'Oe', æ: 'ae', Æ: 'Ae' };

/** Soft hyphens, zero-width characters and marks of direction: nobody sees them. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/** What can compose into fewer letters: a letter with its marks, or a Korean syllable in parts. */
const CLUSTER = /[\u1100-\u1112\uAC00-\uD7A3][\u1161-\u1175]?[\u11A8-\u11C2]?\p{M}*|\P{M}\p{M}*|\p{M}+/gsu;

function composeCluster(cluster: string, units: readonly Unit[]): readonly Unit[] {
  const composed = WRITTEN_OUT[cluster] ?? cluster.normalize('NFC');
  const [first, last] = [units[0], units.at(-1)];
  if (composed === cluster || !first || !last) return units;
  return composed.split('').map((char) => ({ char, start: first.start, end: last.end }));
}

/**
 * Composes accented letters (NFC), writes œ and æ out, drops what nobody sees, and turns every line
 * break into a space. A letter made of several keeps the places of all of them.
 */
export function composeUnits(units: readonly Unit[]): Unit[] {
  const seen = units
    .filter(({ char }) => !UNSEEN.test(char))
    .map((unit) => (/[\r\n]/.test(unit.char) ? { ...unit, char: ' ' } : unit));
  const text = seen.map(({ char }) => char).join('');
  return [...text.matchAll(CLUSTER)].flatMap(({ 0: cluster, index }) =>
    composeCluster(cluster, seen.slice(index, index + cluster.length)),
  );
}
