import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareAnswers } from '../../../src/corpus/answers/compare.ts';
import { withGaps } from '../../../src/corpus/answers/gaps.ts';
import { viewQuestions } from '../../../src/corpus/answers/view.ts';
import { explainFinding } from '../../../src/corpus/format/finding.ts';
import type { FigureView, StatementView } from '../../../src/corpus/model.ts';
import { claim, figure } from '../claim.ts';
import { statement, voice } from '../places/fixtures.ts';

const find = (a: StatementView, b: StatementView): string => {
  const { kind, ground } = compareAnswers(a, b);
  return `${kind} ${ground}`;
};

test('an explicit denial makes answers inverse, whichever comes first', () => {
  const said = claim('U1', 'le pont tient');
  const denial = claim('R1', 'cette déclaration', { denies: [said] });
  assert.equal(find(denial, said), 'inverse denial');
  assert.equal(find(said, denial), 'inverse denial');
  assert.equal(explainFinding(compareAnswers(said, denial)), 'R1 rejette U1.');
});

test('numbers of the same thing are set side by side, and of nothing else', () => {
  const counts = (a: FigureView, b: FigureView): string =>
    find(claim('R1', 'un bilan', { figures: [a] }), claim('U1', 'un compte', { figures: [b] }));
  assert.equal(counts(figure(12), figure(23)), 'differs numbers');
  assert.equal(counts(figure(12, { qualifier: 'at_least' }), figure(23)), 'agrees numbers');
  assert.equal(counts(figure(12), figure(23, { noun: 'blessés' })), 'apart nothing');
  assert.equal(counts(figure(12), figure(null, { qualifier: 'vague' })), 'apart nothing');
  const area = (value: number, part: Partial<FigureView>): FigureView =>
    figure(value, { kind: 'area', unit: 'km2', ...part });
  assert.equal(counts(area(116_000, { nature: 'stock' }), area(3400, { nature: 'flow' })), 'apart natures');
  assert.equal(counts(area(116_000, { nature: 'stock' }), area(3400, { nature: null })), 'differs numbers');
  const share = (value: number, of: string | null): FigureView =>
    figure(value, { kind: 'percent', unit: '%', of });
  assert.equal(counts(share(12, 'la population'), share(20, null)), 'apart nothing');
  assert.equal(counts(share(12, 'la population'), share(20, 'la population')), 'differs numbers');
});

test('contents are compared by their words, their negation and whether they are done', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['les forces sont encerclées', 'il manque peu pour achever l’encerclement', 'differs done'],
    ['la ville est encerclée', 'la ville n’est pas encerclée', 'inverse negation'],
    [
      'le pont du nord a été détruit lundi matin',
      'lundi matin, le pont du nord a été détruit',
      'agrees words',
    ],
    ['les forces sont encerclées', 'la route est coupée', 'apart nothing'],
    ['les forces sont encerclées', 'les forces avancent', 'apart nothing'],
    ['le pont tient', 'le blé manque', 'apart nothing'],
    ['la route est coupée', 'la route rouvrira', 'apart nothing'],
    ['', 'la ville est encerclée', 'apart nothing'],
  ];
  for (const [a, b, finding] of rows)
    assert.equal(find(claim('R1', a), claim('T1', b)), finding, `${a} / ${b}`);
});

test('each speaks of the other side alone, or they do not cross', () => {
  const [ours, theirs] = ['des soldats ukrainiens sont pris', 'un groupe de soldats russes fuit'];
  assert.equal(find(claim('R1', ours), claim('U1', theirs)), 'inverse sides');
  assert.equal(find(claim('R1', theirs), claim('U1', ours)), 'apart nothing');
  assert.equal(find(claim('R1', ours), claim('T1', theirs)), 'apart nothing');
  assert.equal(find(claim('R1', ours), claim('U1', 'des blindés brûlent')), 'apart nothing');
  assert.equal(find(claim('R1', `${ours}, des Russes aussi russes`), claim('U1', theirs)), 'apart nothing');
});

const ASKED = {
  id: 'q',
  question: 'La ville est-elle encerclée ?',
  answers: [{ words: ['encerclées'] }, { voice: 'T', words: ['encerclement'] }],
};
const STATEMENTS = [
  claim('R1', 'les forces sont encerclées'),
  claim('T1', 'il manque peu pour achever l’encerclement'),
  claim('U1', 'la route tient'),
  statement('N1', { text: 'les forces sont encerclées' }),
];
const voices = ['R', 'U', 'T', 'N'].map(voice);
const REPORTED = { subject: 'Guerre', statements: STATEMENTS, voices };

test('an answer fills one whole rule; a voice without one keeps its empty cell', () => {
  const [question] = viewQuestions([ASKED], REPORTED, []);
  assert.deepEqual(
    question?.cells.map((cell) => [cell.voice.id, cell.statements.map(({ sigil }) => sigil)]),
    [
      ['R', ['R1']],
      ['U', []],
      ['T', ['T1']],
    ],
  );
  assert.equal(question?.findings[0]?.kind, 'differs');
});

test('a question of another subject, or that nobody answers, is not asked', () => {
  assert.deepEqual(viewQuestions([{ ...ASKED, subject: 'Crues' }], REPORTED, []), []);
  assert.equal(viewQuestions([{ ...ASKED, subject: 'Guerre' }], REPORTED, []).length, 1);
  for (const answers of [
    [{ words: ['inondée'] }],
    [{ voice: 'U', words: ['encerclées'] }],
    [{ speaker: 'x', words: ['encerclées'] }],
    [{ place: 'goma', words: ['encerclées'] }],
    [{ ids: ['essai#R2'] }],
  ])
    assert.deepEqual(viewQuestions([{ ...ASKED, answers }], REPORTED, []), []);
  assert.equal(viewQuestions([{ ...ASKED, answers: [{ ids: ['essai#R1'] }] }], REPORTED, []).length, 1);
});

test('only what differs makes a gap, and it is told on both sides', () => {
  const questions = viewQuestions([ASKED], REPORTED, []);
  const gaps = withGaps(STATEMENTS, questions, []).map(({ sigil, departsFrom }) => [
    sigil,
    departsFrom.map((ref) => ref.sigil),
  ]);
  assert.deepEqual(gaps, [
    ['R1', ['T1']],
    ['T1', ['R1']],
    ['U1', []],
    ['N1', []],
  ]);
  assert.ok(withGaps(STATEMENTS, [], []).every(({ departsFrom }) => departsFrom.length === 0));
});
