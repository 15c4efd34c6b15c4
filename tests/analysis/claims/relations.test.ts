import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Claim, SourceKind } from '../../../src/analysis/model.ts';
import { claimsOf } from './support.ts';

const shapes = (source: string): Pick<Claim, 'id' | 'within' | 'target'>[] =>
  claimsOf(source).map(({ id, within, target }) => ({ id, within, target }));

describe('a claim among the others', () => {
  it('denies the one that it holds', () => {
    assert.deepEqual(shapes('Kyiv rejette la déclaration de Moscou selon laquelle la ville est tombée.'), [
      { id: 'c1', within: null, target: 'c2' },
      { id: 'c2', within: 'c1', target: null },
    ]);
  });

  it('denies the earlier one of somebody else that it points at', () => {
    assert.deepEqual(shapes('Moscou affirme que la ville est tombée. Kyiv dément cette information.'), [
      { id: 'c1', within: null, target: null },
      { id: 'c2', within: null, target: 'c1' },
    ]);
  });

  it('points at nothing where it denies a thing of its own', () => {
    assert.deepEqual(shapes('Moscou affirme que la ville est tombée. Le maire nie toute malversation.'), [
      { id: 'c1', within: null, target: null },
      { id: 'c2', within: null, target: null },
    ]);
  });

  it('points at nothing where nobody else has spoken', () => {
    assert.deepEqual(shapes('Kyiv dément cette information.'), [{ id: 'c1', within: null, target: null }]);
  });

  it('lies within the one whose content holds its cue', () => {
    assert.deepEqual(shapes("Le maire affirme que selon l'armée, le pont a cédé."), [
      { id: 'c1', within: null, target: null },
      { id: 'c2', within: 'c1', target: null },
    ]);
  });
});

/** Each denial that points back, by its place among the claims, and what it is about. */
const POINTING: readonly (readonly [report: string, ...denied: string[]])[] = [
  ["Le maire dit que l'eau est sale. L'usine a démenti cette déclaration.", 'c2 c1'],
  ["Selon l'ONG, 40 personnes sont mortes. Le gouvernement a démenti ces affirmations.", 'c2 c1'],
  ['Kyiv accuse Moscou de bombarder le port. La Russie rejette ces accusations.', 'c2 c1'],
  [
    'Kyiv accuse Moscou de tirer. Moscou nie ces accusations. Minsk conteste aussi ces allégations.',
    'c2 c1',
    'c3 c1',
  ],
  ['Kyiv dit que le pont tient. Moscou dément cette version. Kyiv récuse ce démenti.', 'c2 c1', 'c3 c2'],
  ["Le maire dit que l'eau est sale.\n\nL'usine réfute ces propos.", 'c2 c1'],
  ["Le maire affirme que l'eau est sale. L'usine conteste ce chiffre.", 'c2 c1'],
  ["Le maire dit que l'eau est sale. L'usine rejette la proposition du préfet."],
  ["Le maire dit que l'eau est sale. L'usine nie toute pollution."],
  ["Le maire dit que l'eau est sale. L'usine conteste sa responsabilité."],
  ["Le maire dit que l'eau est sale. L'usine confirme cette déclaration."],
  ["Le maire dit que l'eau est sale. Le préfet rappelle cette déclaration."],
  ["Le maire dit que l'eau est sale. Le maire dément cette rumeur."],
  ["Le maire dit que l'eau est sale. Il dément cette rumeur."],
  ["L'usine dément ces accusations. Le maire dit que l'eau est sale."],
  ["L'eau est sale. L'usine dément cette information."],
  ["Le maire dit que l'eau est sale. L'usine exige ces documents."],
  ["Moscou nie ces accusations. L'armée avance."],
];

describe('a denial that points back', () => {
  for (const [report, ...denied] of POINTING)
    it(`${report} → ${denied.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(
        claimsOf(report).flatMap(({ id, target }) => (target ? [`${id} ${target}`] : [])),
        denied,
      ));
});

/** Claims of 15 January 2026, a Thursday, and when each was said. */
const DATED: readonly (readonly [sentence: string, date: string | null])[] = [
  ['Le maire a affirmé mardi que le pont tient.', '2026-01-13'],
  ['Mardi, le maire a affirmé que le pont tient.', '2026-01-13'],
  ['Le 5 janvier, Kyiv a déclaré que le pont tient.', '2026-01-05'],
  ['« Le pont tient », a dit le maire mardi.', '2026-01-13'],
  ["L'avocat plaidera jusqu'au 20 janvier 2026 et a promis que son client parlerait.", null],
  ['Le maire a promis en 2026 que le pont tiendra.', '2026'],
  ['Le pont tient, a-t-on appris mardi de source policière.', '2026-01-13'],
  ['Le maire a affirmé que le pont a cédé mardi.', null],
  ['Le maire affirme que le pont tient.', null],
  ['Selon un rapport publié en décembre 2025, le pont tient.', null],
  ['Selon le maire, le pont a cédé le 3 janvier.', null],
];

describe('the day on which something was said', () => {
  for (const [sentence, date] of DATED)
    it(`${sentence} → ${date}`, () =>
      assert.deepEqual(
        claimsOf(sentence).map((claim) => claim.date),
        [date],
      ));
});

const KINDS: readonly (readonly [sentence: string, kind: SourceKind])[] = [
  ['Le maire affirme que le pont tient.', 'person'],
  ['Il affirme que le pont tient.', 'person'],
  ['Julie Bouchard affirme que le pont tient.', 'person'],
  ['Mme Bouchard affirme que le pont tient.', 'person'],
  ['Le ministère affirme que le pont tient.', 'institution'],
  ['Amnesty International affirme que le pont tient.', 'institution'],
  ['Le rapport affirme que le pont tient.', 'document'],
  ['La carte montre que le pont tient.', 'document'],
  ['Les données montrent que le pont tient.', 'document'],
  ['Une source affirme que le pont tient.', 'unnamed'],
  ['De source policière, le pont tient.', 'unnamed'],
];

describe('what kind of source speaks', () => {
  for (const [sentence, kind] of KINDS)
    it(`${sentence} → ${kind}`, () =>
      assert.deepEqual(
        claimsOf(sentence).map((claim) => claim.speaker?.kind),
        [kind],
      ));
});
