import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FindingKind, QuestionPage } from '../../src/corpus/answers/model.ts';
import { viewHome } from '../../src/corpus/home.ts';
import type { Corpus, StatementView } from '../../src/corpus/model.ts';
import { claim } from './claim.ts';
import { place, REPORT, voice } from './places/fixtures.ts';

const NOTHING: Corpus = {
  reports: [],
  voices: [],
  statements: [],
  places: [],
  surroundings: [],
  landmarks: [],
  questions: [],
  figures: [],
};

const DENIAL = claim('U1', 'cette déclaration', { act: 'denies' });
const DENIED = claim('R1', 'la ville est prise', { contestedBy: [DENIAL] });

interface Asked {
  readonly date?: string;
  readonly finding?: FindingKind;
  readonly answers?: readonly StatementView[];
}

function question(
  id: string,
  { date = '2025-11-05', finding, answers = [DENIED, DENIAL] }: Asked,
): QuestionPage {
  return {
    id,
    page: `/questions/${id}/`,
    question: `${id} ?`,
    subject: null,
    answers: answers.length,
    reports: answers.length > 0 ? [{ ...REPORT, date }] : [],
    cells: [{ voice: voice('R'), statements: answers, elsewhere: 0 }],
    findings: finding ? [{ kind: finding, ground: 'nothing', between: [DENIED, DENIAL], on: [] }] : [],
  };
}

const idsOf = (questions: readonly QuestionPage[]): string[] =>
  viewHome({ ...NOTHING, questions }).questions.map(({ id }) => id);

test('nothing is shown of a site without reports', () => {
  const home = viewHome(NOTHING);
  assert.equal(home.latest, undefined);
  assert.deepEqual(
    [home.questions, home.disputes, home.places, home.figures, home.older],
    [[], [], [], [], []],
  );
});

test('the furthest apart come first, one that a single voice answers last, an unanswered one never', () => {
  const asked = [
    question('seule', {}),
    question('vide', { finding: 'inverse', answers: [] }),
    question('accord', { finding: 'agrees' }),
    question('inverse', { finding: 'inverse' }),
    question('écart', { finding: 'differs' }),
  ];
  assert.deepEqual(idsOf(asked), ['inverse', 'écart', 'accord']);
  assert.deepEqual(idsOf(asked.slice(0, 3)), ['accord', 'seule']);
});

test('what the newest report answers comes before what stands further apart', () => {
  const old = question('ancienne', { finding: 'inverse', date: '2025-10-01' });
  assert.deepEqual(idsOf([old, question('neuve', { finding: 'apart' })]), ['neuve', 'ancienne']);
});

test('a denial stands once: not again where a question shows both of its sides', () => {
  const disputes = (questions: readonly QuestionPage[]): number =>
    viewHome({ ...NOTHING, statements: [DENIED, DENIAL], questions }).disputes.length;
  assert.equal(disputes([]), 1);
  assert.equal(disputes([question('prise', { finding: 'inverse' })]), 0);
  assert.equal(disputes([question('prise', { answers: [DENIED] })]), 1);
});

test('of many places those that most is said about stay, in their own order', () => {
  const many = Array.from({ length: 20 }, (_, i) =>
    place(`p${i}`, { statements: i % 5 === 4 ? [claim(`R${i}`, `dit ${i}`)] : [] }),
  );
  const shown = viewHome({ ...NOTHING, places: many }).places.map(({ id }) => id);
  assert.equal(shown.length, 12);
  assert.deepEqual(
    ['p4', 'p9', 'p14', 'p19'].map((id) => shown.includes(id)),
    [true, true, true, true],
  );
  assert.deepEqual(
    shown,
    many.map(({ id }) => id).filter((id) => shown.includes(id)),
  );
});
