import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersOf } from '../../../src/corpus/answers/answering.ts';
import { compareAnswers } from '../../../src/corpus/answers/compare.ts';
import { withGaps } from '../../../src/corpus/answers/gaps.ts';
import type { QuestionPage, QuestionView } from '../../../src/corpus/answers/model.ts';
import { viewQuestionPages, viewQuestions } from '../../../src/corpus/answers/view.ts';
import { explainFinding } from '../../../src/corpus/format/finding.ts';
import type { FigureView, StatementView } from '../../../src/corpus/model.ts';
import { withThreads } from '../../../src/corpus/threads/gather.ts';
import type { QuestionRow } from '../../../src/editorial/question.ts';
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
  const by = (value: number, each: string | null, per: string | null = null): FigureView =>
    figure(value, { kind: 'money', unit: 'EUR', each, per });
  assert.equal(counts(by(240, 'la tonne'), by(260, 'par tonne')), 'differs numbers');
  assert.equal(counts(by(240, 'la tonne'), by(24, 'le quintal')), 'apart nothing');
  assert.equal(counts(by(240, 'la tonne'), by(24, null)), 'apart nothing');
  assert.equal(counts(by(700, null, 'month'), by(8400, null, 'year')), 'apart nothing');
  assert.equal(counts(by(12, 'pour 1 000 habitants'), by(3, 'pour 100 000 habitants')), 'apart nothing');
  const people = figure(100_000, { noun: 'habitants', isEach: true });
  assert.equal(counts(people, figure(1000, { noun: 'habitants' })), 'apart nothing');
  const height = (value: number, kind: FigureView['kind']): FigureView => figure(value, { kind, unit: 'mm' });
  assert.equal(counts(height(40, 'rain'), height(60, 'rain')), 'differs numbers');
  assert.equal(counts(height(40, 'rain'), height(60, 'length')), 'apart nothing');
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
const asked = (rows: readonly QuestionRow[]): QuestionView[] =>
  viewQuestions({ rows, refusals: [] }, REPORTED, []);

test('an answer fills one whole rule; a voice without one keeps its empty cell', () => {
  const [question] = asked([ASKED]);
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
  assert.deepEqual(asked([{ ...ASKED, subject: 'Crues' }]), []);
  assert.equal(asked([{ ...ASKED, subject: 'Guerre' }]).length, 1);
  for (const answers of [
    [{ words: ['inondée'] }],
    [{ voice: 'U', words: ['encerclées'] }],
    [{ speaker: 'x', words: ['encerclées'] }],
    [{ place: 'goma', words: ['encerclées'] }],
    [{ ids: ['essai#R2'] }],
  ])
    assert.deepEqual(asked([{ ...ASKED, answers }]), []);
  assert.equal(asked([{ ...ASKED, answers: [{ ids: ['essai#R1'] }] }]).length, 1);
});

test('a denial answers what the claim that it denies answers, in the cell of its own voice', () => {
  const denied = claim('U2', 'les forces sont encerclées');
  const denial = claim('R2', 'cette déclaration', { act: 'denies', denies: [denied] });
  const sigils = (
    statements: readonly StatementView[],
    answers: QuestionRow['answers'] = ASKED.answers,
    refused: readonly string[] = [],
  ): string[] =>
    answersOf({ answers }, statements, refused.length > 0 ? [{ refused: [...refused] }] : []).map(
      ({ sigil }) => sigil,
    );
  assert.deepEqual(sigils([denied, denial]), ['U2', 'R2']);
  assert.deepEqual(sigils([denial, denied]), ['R2', 'U2']);
  assert.deepEqual(sigils([denied, denial], [{ ids: ['U2'] }]), ['U2', 'R2']);
  assert.deepEqual(sigils([denied, denial], [{ voice: 'U', words: ['encerclées'] }]), ['U2', 'R2']);
  assert.deepEqual(sigils([denied, denial], [{ voice: 'R', words: ['encerclées'] }]), []);
  assert.deepEqual(sigils([denied, denial], [{ ids: ['R2'] }]), ['R2']);
  assert.deepEqual(sigils([denied, denial], ASKED.answers, ['U2', 'R2']), ['U2']);
  assert.deepEqual(sigils([denied, denial], ASKED.answers, ['U2', 'R1']), ['U2', 'R2']);
  assert.deepEqual(sigils([denied, claim('R2', 'cette déclaration', { act: 'denies' })]), ['U2']);
  assert.deepEqual(sigils([claim('U2', 'la route tient'), denial]), []);
  assert.deepEqual(sigils([denial]), []);
  assert.deepEqual(sigils([]), []);
  const [question] = viewQuestions(
    { rows: [ASKED], refusals: [] },
    { subject: null, statements: [denied, denial], voices },
    [],
  );
  assert.equal(question?.findings[0]?.ground, 'denial');
});

const PAGED = [
  { subject: 'Guerre', statements: STATEMENTS, voices },
  {
    subject: 'Guerre',
    statements: [
      claim('R1', 'les forces sont encerclées depuis lundi', {
        href: '/rapports/suite/#R1',
        report: { label: 'Suite', href: '/rapports/suite/', date: '2025-11-08' },
      }),
    ],
    voices: voices.slice(0, 1),
  },
  { subject: 'Crue', statements: [claim('U9', 'les digues sont encerclées')], voices },
];
const pages = (rows: readonly QuestionRow[], reports = PAGED): QuestionPage[] =>
  viewQuestionPages({ rows, refusals: [] }, reports, (id) => `/questions/${id}/`);

test('the page of a question holds the answers of all reports of its subject, and of no other', () => {
  const [page] = pages([{ ...ASKED, subject: 'Guerre' }]);
  assert.equal(page?.page, '/questions/q/');
  assert.equal(page.subject, 'Guerre');
  assert.equal(page.answers, 3);
  assert.deepEqual(
    page.reports.map(({ label }) => label),
    ['Essai', 'Suite'],
  );
  assert.deepEqual(
    page.cells.map((cell) => [cell.voice.id, cell.statements.map(({ href }) => href)]),
    [
      ['R', ['/rapports/essai/#R1', '/rapports/suite/#R1']],
      ['U', []],
      ['T', ['/rapports/essai/#T1']],
    ],
  );
  assert.equal(pages([ASKED])[0]?.answers, 4);
});

test('a question without an answer has a page with empty cells; without reports it has none of these', () => {
  const [page] = pages([{ ...ASKED, subject: 'Guerre', answers: [{ words: ['inondée'] }] }]);
  assert.equal(page?.answers, 0);
  assert.deepEqual(page.reports, []);
  assert.deepEqual(page.findings, []);
  assert.deepEqual(
    page.cells.map(({ voice, statements }) => [voice.id, statements.length]),
    [
      ['R', 0],
      ['U', 0],
      ['T', 0],
    ],
  );
  assert.deepEqual(pages([ASKED], [])[0]?.cells, []);
  assert.deepEqual(pages([]), []);
});

test('what one source repeats in the words of an older report stands once on the page', () => {
  const own = (report: string, date: string): StatementView =>
    claim('R1', 'les forces du nord sont encerclées dans la ville', {
      id: report,
      href: `/rapports/${report}/#R1`,
      source: '/sources/armee/',
      speaker: 'L’armée',
      speakerId: 'armee',
      report: { label: report, href: `/rapports/${report}/`, date },
    });
  const threaded = withThreads([own('a', '2025-11-01'), own('b', '2025-11-02')]);
  const reports = threaded.map((statement) => ({ subject: 'Guerre', statements: [statement], voices }));
  const [page] = pages([ASKED], reports);
  assert.equal(page?.answers, 1);
  assert.deepEqual(
    page.reports.map(({ label }) => label),
    ['a'],
  );
  const second = viewQuestions({ rows: [ASKED], refusals: [] }, reports[1] ?? REPORTED, page ? [page] : []);
  assert.deepEqual(
    second[0]?.cells.map(({ voice, statements, elsewhere }) => [voice.id, statements.length, elsewhere]),
    [['R', 1, 1]],
  );
});

test('only what differs makes a gap, and it is told on both sides', () => {
  const questions = asked([ASKED]);
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
