import type { Match } from '../../gazetteer/model.ts';
import { STRAY, TOWN } from './accept.data.ts';
import type { Counter } from './counter.ts';
import { isPlainTown } from './is-town.ts';
import type { Reading, Spot } from './model.ts';
import { isFamous } from './renown.ts';

/** What in the report speaks for a country, apart from the one name that is asked about. */
export interface Support {
  /** Names, folded by the caller or not, that mean a place of that country. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Countries that adjectives or the front matter name. */
  readonly named: ReadonlySet<string>;
}

export function readSupport(
  readings: readonly Reading[],
  adjectives: Counter,
  declared: readonly string[],
): Support {
  const names = new Map<string, Set<string>>();
  for (const { spot, ranked } of readings) {
    const match = ranked[0]?.match;
    if (!match?.country || !match.main) continue;
    names.set(match.country, (names.get(match.country) ?? new Set()).add(spot.name));
  }
  return { names, named: new Set([...adjectives.report.keys(), ...declared]) };
}

const hasOther = (names: ReadonlySet<string> | undefined, name: string): boolean =>
  names !== undefined && (names.size > 1 || !names.has(name));

/**
 * A small town, or a foreign spelling of any, in a country of which nothing else in the report speaks, while
 * something speaks of another: *Mahina*, in Tahiti, beside the Bafing; smaller still behind its noun, *la base navale de Rota*.
 */
export function isStray(match: Match, { name, generic }: Spot, { names, named }: Support): boolean {
  const { kind, source, country, main, population, rank } = match;
  if (kind !== 'settlement' || !isPlainTown(source) || country === null || rank === 3 || isFamous(match))
    return false;
  if (main && (population >= (generic ? TOWN : STRAY) || rank > 1)) return false;
  if (named.has(country) || hasOther(names.get(country), name)) return false;
  return named.size > 0 || [...names].some(([other, own]) => other !== country && hasOther(own, name));
}
