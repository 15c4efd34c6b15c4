import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuestionPage } from '../../../src/corpus/answers/model.ts';
import type { Corpus, ReportView, StatementView, Voice } from '../../../src/corpus/model.ts';
import { altOf } from '../../../src/share/cards/alt.ts';
import { writeCards } from '../../../src/share/cards/content/index.ts';
import type { Card, Row } from '../../../src/share/cards/model.ts';
import { name, place, REPORT, statement, voice } from '../../corpus/places/fixtures.ts';

const RUSSIAN: Voice = { ...voice('R'), label: 'Partie russe', short: 'Russe', countries: ['RU'] };
const UKRAINIAN: Voice = {
  ...voice('U'),
  label: 'Partie ukrainienne',
  short: 'Ukrainienne',
  countries: ['UA'],
};
const OTHERS: Voice = { ...voice('T'), label: 'Tiers et données', short: 'Tiers' };
const VOICES = [RUSSIAN, UKRAINIAN, OTHERS, voice('N')];

const said = (sigil: string, part: Partial<StatementView> = {}): StatementView =>
  statement(sigil, {
    kind: 'claim',
    act: 'asserts',
    speaker: 'La Russie',
    voice: VOICES.find(({ id }) => id === sigil.charAt(0)) ?? OTHERS,
    text: 'la ville entière est prise',
    ...part,
  });

const report = (statements: readonly StatementView[], part: Partial<ReportView> = {}): ReportView => ({
  ...REPORT,
  slug: 'essai',
  rank: 1,
  title: 'Essai',
  standfirst: null,
  subject: null,
  source: null,
  infoDate: null,
  infoNote: null,
  version: 1,
  modified: '2025-11-05',
  corrections: [],
  added: [],
  blocks: [],
  cuts: [],
  voices: [RUSSIAN, UKRAINIAN],
  statements,
  places: [],
  figures: [],
  reckoning: { checks: [], unchecked: [] },
  headline: [],
  questions: [],
  ...part,
});

const corpus = (reports: readonly ReportView[], part: Partial<Corpus> = {}): Corpus => ({
  reports,
  voices: VOICES,
  statements: reports.flatMap(({ statements }) => statements),
  places: [],
  surroundings: [],
  landmarks: [],
  questions: [],
  figures: [],
  ...part,
});

const told = (row: Row): string =>
  row
    .map((piece) => {
      if (piece.kind === 'unsaid') return '--';
      return piece.kind === 'text' ? piece.text : `[${piece.voice.letter}${piece.number ?? ''}]`;
    })
    .join(' ');

function cardOf(id: string, of: Corpus): Card {
  const card = writeCards(of).get(id);
  assert.ok(card, id);
  return card;
}

const rowsOf = (statements: readonly StatementView[]): string[] =>
  cardOf('affirmations/R1', corpus([report(statements)])).rows.map(told);

test('who says it, how and when; an hour that is not told is said not to be', () => {
  const heads = (part: Partial<StatementView>): readonly (string | null)[] => {
    const { who, act, detail } = cardOf('affirmations/R1', corpus([report([said('R1', part)])]));
    return [who, act, detail];
  };
  assert.deepEqual(heads({ date: '2025-11-05' }), [
    'La Russie',
    'affirme',
    '5\u00a0novembre 2025, heure non indiquée',
  ]);
  assert.deepEqual(heads({ date: '2025-11' }), ['La Russie', 'affirme', 'novembre 2025']);
  assert.deepEqual(heads({}), ['La Russie', 'affirme', 'Date non indiquée, rapport du 5\u00a0novembre 2025']);
  assert.deepEqual(heads({ kind: 'narration', speaker: 'Le rapport', act: 'reports' }), [
    'Le rapport',
    'rapporte',
    'Rapport du 5\u00a0novembre 2025, sans source nommée',
  ]);
});

test('both sides are told in the same words that no answer is reported', () => {
  const line = (sigil: string): string | undefined =>
    cardOf(`affirmations/${sigil}`, corpus([report([said(sigil)])]))
      .rows.map(told)
      .at(-1);
  assert.equal(line('R1'), '-- Contesté par : aucune réponse ukrainienne rapportée');
  assert.equal(line('U1'), '-- Contesté par : aucune réponse russe rapportée');
  assert.equal(line('T1'), '-- Contesté par : aucune réponse rapportée');
});

test('a denial and a difference are two rows, and never one for the other', () => {
  const other = said('U1', { speaker: 'L’Ukraine', text: 'la ville tient encore' });
  assert.deepEqual(rowsOf([said('R1', { contestedBy: [other] }), other]), [
    'Dans « Essai »',
    'Contesté par [U1] L’Ukraine : « la ville tient encore »',
  ]);
  assert.deepEqual(rowsOf([said('R1', { departsFrom: [other] }), other]), [
    'Ne concorde pas avec [U1] L’Ukraine : « la ville tient encore »',
    '-- Contesté par : aucune réponse ukrainienne rapportée',
  ]);
  const third = said('T1');
  assert.deepEqual(
    rowsOf([said('R1', { contestedBy: [other, third] }), other, third]).at(-1),
    'Contesté par [U1] [T1]',
  );
});

test('words that one line does not hold have their own, unless the lines of other relations leave no room', () => {
  const text = 'il ne lui manque plus que quelques kilomètres pour achever l’encerclement';
  const long = (sigil: string) => said(sigil, { speaker: 'Données de terrain', text });
  assert.deepEqual(rowsOf([said('R1', { departsFrom: [long('T1')] }), long('T1')]), [
    'Ne concorde pas avec [T1] Données de terrain :',
    `« ${text} »`,
    '-- Contesté par : aucune réponse ukrainienne rapportée',
  ]);
  const one = said('R1', { departsFrom: [long('T1')], contestedBy: [long('U1')] });
  assert.deepEqual(rowsOf([one, long('T1'), long('U1')]), [
    `Ne concorde pas avec [T1] Données de terrain : « ${text} »`,
    `Contesté par [U1] Données de terrain : « ${text} »`,
  ]);
});

test('a contradiction of few words is shown in its sentence', () => {
  const few = said('U1', { speaker: 'L’Ukraine', text: 'cette prise', context: 'Elle nie cette prise.' });
  assert.equal(
    rowsOf([said('R1', { contestedBy: [few] }), few]).at(-1),
    'Contesté par [U1] L’Ukraine : « Elle nie cette prise. »',
  );
});

test('words that say nothing alone are shown in their sentence', () => {
  const body = (text: string): string =>
    cardOf(
      'affirmations/R1',
      corpus([report([said('R1', { text, context: 'Elle a rejeté cette déclaration.' })])]),
    ).body;
  assert.equal(body('cette déclaration'), 'Elle a rejeté cette déclaration.');
  assert.equal(body('la ville est bien prise'), 'la ville est bien prise');
});

test('a place has its other names, those that the fonts can draw, and its counts by voice', () => {
  const pokrovsk = place('pokrovsk', {
    label: 'Pokrovsk',
    names: [
      name('Pokrovsk'),
      name('Покровськ', 'uk'),
      { ...name('Красноармейск', 'ru'), until: '2016' },
      name('ポクロウシク', 'ja'),
      name('Pokrovske', 'und'),
    ],
    statements: [said('R1'), said('R2'), said('U1')],
  });
  const card = cardOf('lieux/pokrovsk', corpus([], { places: [pokrovsk] }));
  assert.equal(card.under, 'Покровськ\u00a0(ukrainien)\u00a0· Красноармейск\u00a0(russe, ancien nom)');
  assert.equal(told(card.rows[0] ?? []), '[R] Russe 2\u2003 [U] Ukrainienne 1\u2003');
  assert.deepEqual(card.places, []);
});

test('a place of which nothing is said says so, and counts what is said of the places in it', () => {
  const rows = (part: Parameters<typeof place>[1]): string[] =>
    cardOf('lieux/x', corpus([], { surroundings: [place('x', part)] })).rows.map(told);
  const inside = { statements: [said('R1'), said('U1')], reports: [REPORT], places: [] };
  assert.deepEqual(rows({}), ['-- Aucune affirmation ne le nomme']);
  assert.deepEqual(rows({ inside: { ...place('x').inside, ...inside } }), [
    '-- Aucune affirmation ne le nomme',
    '2\u00a0affirmations sur des lieux qui s’y trouvent',
  ]);
  assert.equal(
    rows({ inside: { ...place('x').inside, ...inside }, statements: [said('R3')], reports: [REPORT] }).at(-1),
    '1\u00a0affirmation dans 1\u00a0rapport, et 2 sur des lieux qui s’y trouvent',
  );
});

const asked = (cells: QuestionPage['cells'], part: Partial<QuestionPage> = {}): QuestionPage => ({
  id: 'prise',
  page: '/questions/prise/',
  question: 'La ville est-elle prise ?',
  subject: null,
  cells,
  findings: [],
  answers: cells.flatMap(({ statements }) => statements).length,
  reports: [REPORT],
  ...part,
});

test('a question has one row a voice in their order, an answer or that there is none', () => {
  const question = asked([
    { voice: RUSSIAN, statements: [said('R1')], elsewhere: 0 },
    { voice: UKRAINIAN, statements: [], elsewhere: 0 },
  ]);
  const card = cardOf('questions/prise', corpus([report([said('R1')])], { questions: [question] }));
  assert.deepEqual(card.rows.map(told), [
    '[R1] « la ville entière est prise »',
    '[U] -- aucune réponse rapportée',
  ]);
  assert.equal(card.body, 'La ville est-elle prise ?');
  assert.equal(card.detail, '1\u00a0réponse dans 1\u00a0rapport');
});

test('of a voice that answers in several reports the newest words are shown, the first of their report', () => {
  const later = { ...REPORT, href: '/rapports/suite/', date: '2025-12-01' };
  const statements = [
    said('R1'),
    said('R4', { report: later, text: 'la ville est nettoyée' }),
    said('R5', { report: later, text: 'la ville est sûre' }),
  ];
  const question = asked([{ voice: RUSSIAN, statements, elsewhere: 0 }], { reports: [REPORT, later] });
  const card = cardOf('questions/prise', corpus([], { questions: [question] }));
  assert.deepEqual(card.rows.map(told), ['[R4] « la ville est nettoyée »']);
  assert.equal(card.detail, '3\u00a0réponses dans 2\u00a0rapports');
});

test('an answer that says nothing alone is shown in its sentence', () => {
  const few = said('R1', { text: 'cette prise', context: 'Elle nie cette prise.' });
  const question = asked([{ voice: RUSSIAN, statements: [few], elsewhere: 0 }]);
  const card = cardOf('questions/prise', corpus([report([few])], { questions: [question] }));
  assert.deepEqual(card.rows.map(told), ['[R1] « Elle nie cette prise. »']);
});

test('a question that nobody answered says so', () => {
  const question = asked([], { reports: [] });
  assert.equal(
    cardOf('questions/prise', corpus([], { questions: [question] })).detail,
    'Aucune réponse rapportée',
  );
});

test('without any report the site has its card', () => {
  assert.deepEqual([...writeCards(corpus([])).keys()], ['recoupe']);
});

/** What a card may say of nobody's words. */
const VERDICT =
  /\b(?:vrai|faux|fausse|mensonge|ment|démenti|confirmé|fiable|trompeu|propagande|vérifi|prétend|selon ses dires)/i;

test('no card gives a verdict outside the words that it quotes', () => {
  const contested = said('R1', { contestedBy: [said('U1')], departsFrom: [said('T1')], text: 'x' });
  const of = corpus(
    [
      report([contested, said('U1', { act: 'denies', denies: [contested] }), said('T1')], {
        places: [place('p')],
      }),
    ],
    { places: [place('p')] },
  );
  const cards = [...writeCards(of).values()];
  assert.ok(cards.length >= 5);
  for (const card of cards) assert.doesNotMatch(altOf(card).replace(/«[^»]*»/g, ''), VERDICT, card.id);
});

test('the words for those who see no picture hold all that it says', () => {
  const card = cardOf('affirmations/R1', corpus([report([said('R1', { date: '2025-11-05' })])]));
  assert.equal(
    altOf(card),
    'La Russie affirme (5\u00a0novembre 2025, heure non indiquée)\u00a0: «\u202fla ville entière est prise\u202f». Dans «\u202fEssai\u202f». Contesté par\u00a0: aucune réponse ukrainienne rapportée',
  );
});
