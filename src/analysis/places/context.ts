import type { Match } from '../../gazetteer/model.ts';
import { factOf } from '../text/fact.ts';
import { itemAt } from '../text/item-at.ts';
import { onceEach } from '../text/once-each.ts';
import type { Passage } from '../text/passage.ts';
import { Counter } from './counter.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Reading, Spot } from './model.ts';

/** How much a report is about a country, 0 to 1, as a whole and sentence by sentence. */
export interface Context {
  readonly report: ReadonlyMap<string, number>;
  readonly block: (block: number) => ReadonlyMap<string, number>;
  readonly sentence: (block: number, sentence: number) => ReadonlyMap<string, number>;
}

const WEIGHTS = { name: 1, demonym: 0.6, town: 0.5 } as const;
/** Letters that gender and number may add to an adjective: *ukrainien|nes*. */
const MAX_ENDING = 4;
/** Letters of the shortest beginning that tells a country. */
const SHORTEST = 4;

function findCountry(word: string, lexicon: PlaceLexicon): string | null {
  for (let cut = 0; cut <= MAX_ENDING && word.length - cut >= SHORTEST; cut++) {
    const rest = word.slice(word.length - cut);
    const country = lexicon.demonyms.get(word.slice(0, word.length - cut));
    if (country !== undefined && (cut === 0 || lexicon.adjectiveEndings.has(rest.slice(-1)))) return country;
  }
  return null;
}

/** Gives the ISO country of an adjective: *soudanaise* `SD`; null for a word that is none. */
export const adjectivesOf = onceEach((lexicon: PlaceLexicon) => factOf((word) => findCountry(word, lexicon)));

/** What the adjectives of nationality say, *l'armée **soudanaise***. */
export function countAdjectives(passages: readonly Passage[], lexicon: PlaceLexicon): Counter {
  const countryOf = adjectivesOf(lexicon);
  const counter = new Counter();
  passages.forEach(({ sentences, tokens }, block) => {
    sentences.forEach(({ firstToken, lastToken }, sentence) => {
      for (let i = firstToken; i < lastToken; i++) {
        const token = tokens[i];
        const country = token?.kind === 'word' ? countryOf(token) : null;
        if (country !== null) counter.add(block, sentence, country, WEIGHTS.demonym);
      }
    });
  });
  return counter;
}

const isState = ({ kind, main }: Match): boolean => kind === 'country' && main;

/** The country that a name means; undefined where two share it: *Congo*. */
function stateOf(matches: readonly Match[]): Match | undefined {
  const first = matches.findIndex(isState);
  return matches.findLastIndex(isState) === first ? itemAt(matches, first) : undefined;
}

/** A name that means a country or a region of one, whatever else it may mean. */
const areaOf = (matches: readonly Match[]): Match | undefined =>
  stateOf(matches) ??
  matches.find(({ source, main }) => source === 'editors' && main) ??
  (matches.every(({ country, main }) => main && country === matches[0]?.country) ? matches[0] : undefined) ??
  matches.find(({ rank, main, population }) => rank === 3 && main && population > 300_000);

/** Points between the first two meanings from which the first tells of its country. */
const DECIDED = 4;

/** What a first reading has settled: *London, en **Ontario***, for the sake of *Hamilton*. */
function decided(reading: Reading | undefined): Match | undefined {
  const top = reading?.ranked[0];
  const second = reading?.ranked[1];
  return top && top.score - (second?.score ?? 0) >= DECIDED ? top.match : undefined;
}

/**
 * What the countries, adjectives, regions and towns without namesake abroad say of the report's ground;
 * a `declared` country counts as the most named one. `first` is a reading of the same spots, if there is one.
 */
export function readContext(
  adjectives: Counter,
  spots: readonly Spot[],
  declared: readonly string[],
  first: readonly Reading[] = [],
): Context {
  const counter = new Counter(adjectives);
  spots.forEach(({ matches, block, sentence }, i) => {
    const area = decided(first[i]) ?? areaOf(matches);
    if (!area?.country) return;
    counter.add(
      block,
      sentence,
      area.country,
      area.source === 'iso' || area.kind === 'country' ? WEIGHTS.name : WEIGHTS.town,
    );
  });
  const most = Math.max(1, ...counter.report.values());
  const report = new Map([...counter.report].map(([country, weight]) => [country, weight / most]));
  for (const country of declared) report.set(country, 1);
  return {
    report,
    block: (block) => counter.block(block),
    sentence: (block, sentence) => counter.sentence(block, sentence),
  };
}
