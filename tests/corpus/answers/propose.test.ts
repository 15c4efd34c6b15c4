import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from 'yaml';
import { pairLines } from '../../../src/corpus/answers/pair-line.ts';
import { proposePairs } from '../../../src/corpus/answers/propose.ts';
import type { FigureView, StatementView } from '../../../src/corpus/model.ts';
import { withThreads } from '../../../src/corpus/threads/gather.ts';
import { questionRow, refusalRow } from '../../../src/editorial/question.ts';
import { claim, figure } from '../claim.ts';

const AT: StatementView['places'] = [{ id: 'goma', label: 'Goma', href: '/lieux/goma/', kind: 'settlement' }];
const ELSEWHERE: StatementView['places'] = [
  { id: 'bukavu', label: 'Bukavu', href: '/lieux/bukavu/', kind: 'settlement' },
];
const WHO = { R: 'armee', U: 'rebelles', T: 'hopital' } as const;

/** A claim of its own report, dated by its letter: `a` is 1 March, `z` the 26th. */
function said(sigil: string, report: string, text: string, part: Partial<StatementView> = {}): StatementView {
  const who = WHO[sigil.charAt(0) === 'R' ? 'R' : sigil.charAt(0) === 'U' ? 'U' : 'T'];
  const day = String(report.charCodeAt(0) - 96).padStart(2, '0');
  return claim(sigil, text, {
    id: `${report}${sigil}`,
    href: `/rapports/${report}/#${sigil}`,
    report: { label: report, href: `/rapports/${report}/`, date: `2026-03-${day}` },
    speaker: who,
    speakerId: who,
    source: `/sources/${who}/`,
    places: AT,
    ...part,
  });
}

const deaths = (value: number | null, part: Partial<FigureView> = {}): Pick<StatementView, 'figures'> => ({
  figures: [figure(value, part)],
});
const pairs = (...statements: readonly StatementView[]): string[] =>
  proposePairs(withThreads(statements), [], []).map(
    ({ ground, between }) => `${ground} ${between.map(({ id }) => id).join(' ')}`,
  );

const STRIKE = 'une frappe sur le marché a fait des morts';
const OPEN = 'la route de l’aéroport est ouverte';
const SHUT = 'la route de l’aéroport n’est pas ouverte';

test('a denial, the contrary, and numbers of one event that do not meet are proposed', () => {
  const denied = said('R1', 'a', OPEN);
  assert.deepEqual(pairs(denied, said('U1', 'a', 'cette version', { act: 'denies', denies: [denied] })), [
    'denial aR1 aU1',
  ]);
  assert.deepEqual(pairs(said('R1', 'a', OPEN), said('U1', 'b', OPEN, { act: 'denies' })), [
    'denial aR1 bU1',
  ]);
  assert.deepEqual(pairs(said('R1', 'a', OPEN), said('U1', 'b', SHUT)), ['contrary aR1 bU1']);
  assert.deepEqual(pairs(said('R1', 'a', STRIKE, deaths(12)), said('U1', 'b', STRIKE, deaths(23))), [
    'numbers aR1 bU1',
  ]);
  assert.deepEqual(
    pairs(
      said('R1', 'a', STRIKE, deaths(12)),
      said('U1', 'a', 'la frappe a fait vingt morts dans le marché couvert de la ville', deaths(20)),
    ),
    ['numbers aR1 aU1'],
  );
});

/** Claims that no question joins. */
const APART: readonly (readonly [string, readonly StatementView[]])[] = [
  ['one claim', [said('R1', 'a', OPEN)]],
  ['the same claim of another', [said('R1', 'a', OPEN), said('U1', 'b', OPEN)]],
  ['other contents', [said('R1', 'a', OPEN), said('U1', 'b', 'le marché n’est pas fermé')]],
  ['another place', [said('R1', 'a', OPEN), said('U1', 'b', SHUT, { places: ELSEWHERE })]],
  ['numbers that meet', [said('R1', 'a', STRIKE, deaths(12)), said('U1', 'b', STRIKE, deaths(12))]],
  [
    'a floor that the other fits',
    [said('R1', 'a', STRIKE, deaths(12, { qualifier: 'at_least' })), said('U1', 'b', STRIKE, deaths(23))],
  ],
  ['a number without value', [said('R1', 'a', STRIKE, deaths(null)), said('U1', 'b', STRIKE, deaths(23))]],
  [
    'other things counted',
    [said('R1', 'a', STRIKE, deaths(12)), said('U1', 'b', STRIKE, deaths(23, { noun: 'blessés' }))],
  ],
  ['one voice', [said('R1', 'a', STRIKE, deaths(12)), said('R2', 'b', STRIKE, deaths(23))]],
  ['weeks between', [said('R1', 'a', STRIKE, deaths(12)), said('U1', 'z', STRIKE, deaths(23))]],
  [
    'other events of one place',
    [
      said('R1', 'a', STRIKE, deaths(12)),
      said('U1', 'b', 'un éboulement dans la mine a fait des morts', deaths(23)),
    ],
  ],
  [
    'a stock and a flow',
    ['stock', 'flow'].map((nature, i) =>
      said(i === 0 ? 'R1' : 'U1', 'a', 'la superficie tenue par les rebelles', {
        figures: [
          figure(10 + 20 * i, { kind: 'area', unit: 'km2', nature: nature === 'stock' ? 'stock' : 'flow' }),
        ],
      }),
    ),
  ],
  [
    'a length beside a length',
    [3, 30].map((km, i) =>
      said(i === 0 ? 'R1' : 'U1', 'a', 'la colonne avance vers la ville', {
        figures: [figure(km, { kind: 'length', unit: 'km' })],
      }),
    ),
  ],
  [
    'numbers without a place',
    [
      said('R1', 'a', STRIKE, { ...deaths(12), places: [] }),
      said('U1', 'b', STRIKE, { ...deaths(23), places: [] }),
    ],
  ],
];

for (const [why, statements] of APART)
  test(`no pair is proposed for ${why}`, () => assert.deepEqual(pairs(...statements), []));

const FIRST = said('R1', 'a', OPEN);
const AGAIN = said('R1', 'b', OPEN);
const CONTRARY = said('U1', 'b', SHUT);
const STATEMENTS = withThreads([FIRST, AGAIN, CONTRARY]);

test('what several reports repeat is proposed once', () => {
  assert.deepEqual(pairs(FIRST, AGAIN, CONTRARY), ['contrary aR1 bU1']);
});

test('the proposed line, read back, settles the pair, and so does the refusal; of a repetition too', () => {
  const [pair] = proposePairs(STATEMENTS, [], []);
  assert.ok(pair);
  const { accept, refuse } = pairLines(pair, new Set());
  const rowOf = (line: string): unknown => {
    const rows: unknown = parseDocument(line).toJS();
    return Array.isArray(rows) ? rows[0] : null;
  };
  const accepted = questionRow.parse(rowOf(accept));
  assert.equal(accepted.question, 'La route de l’aéroport est ouverte ?');
  assert.equal(accepted.id, 'la-route-de-l-aeroport-est-ouverte');
  assert.deepEqual(proposePairs(STATEMENTS, [accepted], []), []);
  assert.deepEqual(proposePairs(STATEMENTS, [], [refusalRow.parse(rowOf(refuse))]), []);
  assert.deepEqual(proposePairs(STATEMENTS, [], [{ refused: ['b#R1', 'bU1'] }]), []);
  assert.equal(proposePairs(STATEMENTS, [], [{ refused: ['aR1', 'bR1'] }]).length, 1);
  assert.equal(proposePairs(STATEMENTS, [{ ...accepted, answers: [{ ids: ['aR1'] }] }], []).length, 1);
});

test('an id that another question has takes a number, and a pair of numbers asks how many', () => {
  const [pair] = proposePairs(STATEMENTS, [], []);
  assert.ok(pair);
  assert.match(
    pairLines(pair, new Set(['la-route-de-l-aeroport-est-ouverte'])).accept,
    /^- \{ id: la-route-de-l-aeroport-est-ouverte-2, /,
  );
  const [counts] = proposePairs(
    [said('R1', 'a', STRIKE, deaths(12)), said('U1', 'b', STRIKE, deaths(23))],
    [],
    [],
  );
  assert.ok(counts);
  assert.match(pairLines(counts, new Set()).accept, /question: "Goma : combien de morts \?"/);
});
