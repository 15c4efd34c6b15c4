import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../../../src/analysis/index.ts';
import type { Claim } from '../../../src/analysis/model.ts';
import type { Gazetteer, Match } from '../../../src/gazetteer/model.ts';
import { reportOf } from '../../support/passage.ts';
import { silent } from './silent.rows.ts';
import { spoken } from './spoken.rows.ts';
import { lineOf } from './support.ts';

const land = (name: string, kind: Match['kind']): Match => ({
  id: name.toLowerCase(),
  name,
  kind,
  lat: 50,
  lon: 30,
  country: null,
  region: null,
  population: 1_000_000,
  rank: 3,
  source: 'editors',
  main: true,
});

const NAMED: readonly Match[] = [
  ...['Russie', 'Ukraine', 'Iran', 'France', 'Mali'].map((name) => land(name, 'country')),
  ...['Kyiv', 'Moscou', 'Berne', 'Londres', 'Abidjan', 'Kupiansk'].map((name) => land(name, 'settlement')),
];

const gazetteer: Gazetteer = {
  lookup: (name) => NAMED.filter((place) => place.name === name),
  byId: (id) => NAMED.find((place) => place.id === id),
  goesOn: () => false,
};

const claimsOf = (source: string): readonly Claim[] =>
  analyse(source, reportOf(source, '2026-01-15'), { gazetteer }).claims;

describe('where the names of places are known', () => {
  for (const [sentence, ...expected] of spoken)
    it(sentence, () => assert.deepEqual(claimsOf(sentence).map(lineOf), expected));

  for (const sentence of silent) it(sentence, () => assert.deepEqual(claimsOf(sentence), []));

  it('a denial holds the declaration that it denies, behind a line that breaks off', () => {
    const content =
      "la declaration precedente du president ukrainien selon laquelle l'Ukraine cherche un accord";
    const source = `Ce qui rend difficile pour l'Ukraine de renforcer\nLe ministere russe a rejete ${content}.`;
    const [denial, denied] = claimsOf(source);
    assert.equal(denial?.speaker?.text, 'Le ministere russe');
    assert.equal(denial?.said[0]?.text, content);
    assert.equal(denial?.target, denied?.id);
    assert.equal(denied?.within, denial?.id);
    assert.equal(denied?.speaker?.text, 'president ukrainien');
    assert.equal(denied?.speaker?.kind, 'person');
  });
});
