import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLostAnswers, type Sought } from '../../../src/corpus/answers/lost.ts';
import type { StatementView } from '../../../src/corpus/model.ts';
import type { QuestionRow } from '../../../src/editorial/question.ts';
import { claim } from '../claim.ts';

const AT: StatementView['places'] = [{ id: 'goma', label: 'Goma', href: '/lieux/goma/', kind: 'settlement' }];

const CLAIMS = [
  claim('R1', 'les forces du nord sont encerclées à Goma', {
    speakerId: 'armee',
    speaker: 'Armée',
    places: AT,
  }),
  claim('U1', 'la route de l’aéroport reste ouverte', { speakerId: 'rebelles', speaker: 'Rebelles' }),
  claim('U2', 'la route de l’aéroport n’est pas ouverte', { speakerId: 'rebelles', speaker: 'Rebelles' }),
];
const PUBLISHED: ReturnType<Sought['recall']> = {
  text: 'les forces du nord sont presque encerclées',
  by: 'Armée',
  places: ['goma'],
  to: null,
};
const sought: Sought = {
  claims: CLAIMS,
  recall: (name) =>
    name === 'published'
      ? PUBLISHED
      : name === 'merged'
        ? { ...PUBLISHED, text: 'rien de tel', to: 'U1' }
        : null,
  speakerName: (id) => ({ armee: 'Armée', rebelles: 'Rebelles' })[id],
};

const find = (answers: QuestionRow['answers'], part: Partial<Sought> = {}): string[] =>
  findLostAnswers({ id: 'q', question: '?', answers }, { ...sought, ...part }, () => null).map((lost) => {
    const near = lost.why === 'id' || lost.why === 'rule' ? ` ${lost.nearest?.sigil ?? '–'}` : '';
    return `${lost.why} ${lost.path.join('.')}${near}`;
  });

const QUOTE = 'les forces du nord sont encerclées';

test('an id that nothing is called by is told, with the claim that it probably was', () => {
  assert.deepEqual(find([{ ids: ['xxxxxxxx'], quote: QUOTE }]), ['id answers.0.ids.0 R1']);
  assert.deepEqual(find([{ ids: ['R1', 'published'] }]), ['id answers.0.ids.1 R1']);
  assert.deepEqual(find([{ ids: ['merged'] }]), ['id answers.0.ids.0 U1']);
  assert.deepEqual(find([{ ids: ['xxxxxxxx'] }]), ['id answers.0.ids.0 –']);
  assert.deepEqual(find([{ ids: ['xxxxxxxx'], quote: 'le budget sera voté en juin' }]), [
    'id answers.0.ids.0 –',
  ]);
  assert.deepEqual(find([{ ids: ['x'], quote: 'ce soir la route de l’aéroport n’est pas ouverte' }]), [
    'id answers.0.ids.0 U2',
  ]);
});

test('a line that no claim fills is told, with the claim of its voice that fills most of it', () => {
  assert.deepEqual(find([{ words: ['route', 'fermée'] }]), ['rule answers.0 U1']);
  assert.deepEqual(find([{ voice: 'R', words: ['route', 'ouverte'] }]), ['rule answers.0 –']);
  assert.deepEqual(find([{ place: 'bukavu', words: ['forces', 'encerclées'] }]), ['rule answers.0 R1']);
  assert.deepEqual(find([{ place: 'goma', speaker: 'rebelles' }]), ['rule answers.0 U1']);
  assert.deepEqual(find([{ words: ['hélicoptère'] }]), ['rule answers.0 –']);
  assert.deepEqual(find([{ ids: ['R1'], voice: 'U' }]), ['rule answers.0 –']);
});

test('quoted words that the claim does not hold are told', () => {
  assert.deepEqual(find([{ ids: ['R1'], quote: 'les forces du sud sont encerclées' }]), [
    'quote answers.0.quote',
  ]);
  assert.deepEqual(find([{ ids: ['R1'], quote: 'les forces sont encerclées' }]), ['quote answers.0.quote']);
});

test('nothing is told of an answer that has its claim, whatever its typography, or that waits for one', () => {
  const sound: QuestionRow['answers'][] = [
    [{ ids: ['R1'] }],
    [{ ids: ['essai#R1'] }],
    [{ ids: ['R1', 'U1'], quote: 'la route de l’aéroport' }],
    [{ ids: ['U1'], quote: "La route de l'aéroport reste ouverte." }],
    [{ ids: ['U1'], quote: 'la route […] reste ouverte' }],
    [{ words: ['route', 'ouverte'] }],
    [{ voice: 'U' }],
    [{ place: 'goma', speaker: 'armee' }],
    [{ words: ['hélicoptère'], reserve: true }],
    [{ ids: ['xxxxxxxx'], reserve: true }],
  ];
  for (const answers of sound) assert.deepEqual(find(answers), [], JSON.stringify(answers));
});

test('a subject of no report is told once, and not where all of its answers wait', () => {
  const row = (answers: QuestionRow['answers']): string[] =>
    findLostAnswers({ id: 'q', question: '?', subject: 'Crue', answers }, sought, () => 'Guerre').map(
      ({ why }) => why,
    );
  assert.deepEqual(row([{ words: ['route'] }, { ids: ['R1'] }]), ['subject']);
  assert.deepEqual(row([{ words: ['route'], reserve: true }]), []);
});
