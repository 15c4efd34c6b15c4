import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim, PlaceMention } from '../../src/analysis/model.ts';
import { joinReports } from '../../src/corpus/join.ts';
import type { Corpus, Voice } from '../../src/corpus/model.ts';
import type { Article } from '../../src/corpus/place-report.ts';
import type { PlaceFacts } from '../../src/corpus/places/facts.ts';
import type { Statement } from '../../src/markdown/model.ts';

const voice = (id: string): Voice => ({
  id,
  letter: id,
  label: `Voix ${id}`,
  short: id,
  shape: 'square',
  hue: 'ocre',
  description: '',
});

const facts = (id: string, name: string): PlaceFacts => ({
  id,
  name,
  kind: 'settlement',
  lat: 48,
  lon: 37,
  area: [],
  within: [],
  names: [{ form: 'Красноармейск', lang: 'ru', note: null, since: null, until: null, source: null }],
  namesakes: [],
  notToConfuse: [],
  note: null,
  source: 'essai',
  sourceUrl: null,
  facts: [],
});

const FACTS = new Map([facts('pokrovsk', 'Pokrovsk'), facts('ailleurs', 'Ailleurs')].map((f) => [f.id, f]));
const span = (start: number, text: string) => ({ start, end: start + text.length, text });

const mention = (start: number, text: string, role: PlaceMention['role'] = 'location'): PlaceMention => ({
  ...span(start, text),
  id: 'pokrovsk',
  name: 'Pokrovsk',
  kind: 'settlement',
  lat: 48,
  lon: 37,
  role,
  runnersUp: [],
  rule: 'essai',
  confidence: 1,
});

const claim = (part: Partial<Claim>): Claim => ({
  id: 'c1',
  speaker: { ...span(0, 'X'), name: 'X', kind: 'state' },
  cue: span(2, 'dit'),
  stance: 'asserts',
  said: [span(10, 'P')],
  within: null,
  target: null,
  date: null,
  rule: 'essai',
  confidence: 1,
  ...part,
});

const statement = (sigil: string, part: Partial<Statement>): Statement => ({
  id: sigil.toLowerCase(),
  formerSigils: [],
  sigil,
  voice: sigil.charAt(0),
  number: Number(sigil.slice(1)),
  kind: 'claim',
  claim: claim({}),
  spans: [span(10, 'P')],
  quote: 'P',
  speaker: 'X',
  speakerId: null,
  speakerKind: 'state',
  sentence: span(0, 'X dit P'),
  context: 'X dit P.',
  breaksOff: false,
  block: 0,
  places: ['pokrovsk'],
  figures: [],
  dates: [],
  ...part,
});

const article = (slug: string, date: string, part: Partial<Article> = {}): Article => ({
  slug,
  title: slug,
  standfirst: null,
  headline: [],
  subject: null,
  date,
  source: null,
  infoDate: null,
  infoNote: null,
  version: 1,
  updated: null,
  corrections: [],
  unsaid: [],
  figures: [],
  analysis: {
    lang: 'fr',
    date,
    places: [mention(0, 'Krasnoarmeysk'), mention(30, 'Pokrovsk'), mention(50, 'Pokrovsk', 'actor')],
    figures: [],
    measures: [],
    relations: [],
    dates: [],
    claims: [],
    narration: [],
    propositions: [],
  },
  statements: [
    statement('U1', { claim: claim({ id: 'c1', date: '2025-11-04' }) }),
    statement('R1', { claim: claim({ id: 'c2', stance: 'denies', target: 'c1' }), places: [] }),
    statement('N1', { kind: 'narration', claim: null, speaker: null, speakerKind: null }),
  ],
  blocks: [
    { kind: 'heading', number: null, html: '', statements: [], cut: false },
    { kind: 'paragraph', number: 1, html: '', statements: ['U1', 'R1', 'N1'], cut: true },
  ],
  ...part,
});

const join = (articles: readonly Article[]): Corpus =>
  joinReports({
    articles,
    voices: ['R', 'U', 'T', 'N'].map(voice),
    factsOf: (id) => FACTS.get(id),
    idOfArea: () => undefined,
    landmarks: [],
    reckoner: { references: [], countryOf: () => undefined },
    asking: { rows: [], refusals: [] },
    href: (path) => `/base/${path}`,
  });

test('no article makes an empty corpus', () => {
  const { reports, statements, places, figures } = join([]);
  assert.deepEqual([reports, statements, places, figures], [[], [], [], []]);
});

test('the newest report comes first, and ranks count from the oldest', () => {
  const { reports } = join([
    article('b', '2025-01-02'),
    article('c', '2025-03-01'),
    article('a', '2025-01-02'),
  ]);
  assert.deepEqual(
    reports.map(({ slug, rank }) => [slug, rank]),
    [
      ['c', 3],
      ['b', 2],
      ['a', 1],
    ],
  );
});

test('a denial contests the claim that it is about, and nothing else does', () => {
  const { statements } = join([article('a', '2025-11-05')]);
  const [u1, r1, n1] = statements;
  assert.deepEqual(
    u1?.contestedBy.map(({ sigil }) => sigil),
    ['R1'],
  );
  assert.deepEqual(
    r1?.denies.map(({ sigil }) => sigil),
    ['U1'],
  );
  assert.deepEqual(r1?.contestedBy, []);
  assert.deepEqual(n1?.contestedBy, []);
});

test('a denial is placed where the denied claim is', () => {
  const { statements } = join([article('a', '2025-11-05')]);
  assert.deepEqual(
    statements[1]?.places.map(({ id }) => id),
    ['pokrovsk'],
  );
});

test('acts: a voice asserts, a document and the report itself report', () => {
  const shown = claim({ speaker: { ...span(0, 'la carte'), name: 'carte', kind: 'document' } });
  const { statements } = join([
    article('a', '2025-11-05', {
      statements: [
        statement('T1', { claim: shown, speakerKind: 'document' }),
        statement('R1', {}),
        statement('N1', { kind: 'narration', claim: null, speakerKind: null }),
      ],
    }),
  ]);
  assert.deepEqual(
    statements.map(({ act }) => act),
    ['reports', 'asserts', 'reports'],
  );
});

test('what a claim leaves out is named: its date, its speaker', () => {
  const { statements } = join([
    article('a', '2025-11-05', {
      statements: [
        statement('R1', {}),
        statement('T1', { claim: claim({ speaker: null, date: '2025' }), speaker: null }),
      ],
    }),
  ]);
  assert.deepEqual(statements[0]?.unsaid, ['date de la déclaration']);
  assert.deepEqual(statements[1]?.unsaid, ['qui parle']);
  assert.equal(statements[1]?.speaker, 'Source non nommée');
});

test('two names are one place, its uses are counted, and an actor is no location', () => {
  const { places } = join([article('a', '2025-11-05')]);
  assert.equal(places.length, 1);
  const [place] = places;
  assert.equal(place?.href, '/base/lieux/pokrovsk/');
  assert.deepEqual(
    place?.names.map(({ form, uses }) => [form, uses]),
    [
      ['Pokrovsk', 2],
      ['Красноармейск', 0],
      ['Krasnoarmeysk', 1],
    ],
  );
});

test('a name in quotation marks is the source’s word, any other the report’s, with the sentence that holds it', () => {
  const text = 'X dit : « Krasnoarmeysk tient », Pokrovsk aussi.';
  const sentence = span(0, text);
  const quoted = statement('R1', { spans: [span(10, text.slice(10, 29))], sentence });
  const plain = statement('U1', { spans: [span(33, text.slice(33))], sentence });
  const analysis = {
    ...article('a', '2025-11-05').analysis,
    places: [mention(10, 'Krasnoarmeysk'), mention(33, 'Pokrovsk'), mention(60, 'Pokrovsk')],
  };
  const { places } = join([article('a', '2025-11-05', { analysis, statements: [quoted, plain] })]);
  const used = places[0]?.names.filter(({ uses }) => uses > 0);
  assert.deepEqual(
    used?.map(({ form, by }) => [
      form,
      by.map(({ voice, speaker, count, statements }) => [
        voice.id,
        speaker,
        count,
        statements.map(({ sigil }) => sigil),
      ]),
    ]),
    [
      ['Pokrovsk', [['N', 'Le rapport', 2, ['U1']]]],
      ['Krasnoarmeysk', [['R', 'X', 1, ['R1']]]],
    ],
  );
});

test('a place named only as an actor has no page', () => {
  const actor = article('a', '2025-11-05');
  const analysis = { ...actor.analysis, places: [mention(0, 'Pokrovsk', 'actor')] };
  assert.deepEqual(join([{ ...actor, analysis }]).places, []);
});

test('a report knows its own voices and where its source breaks off', () => {
  const { reports } = join([article('a', '2025-11-05')]);
  assert.deepEqual(
    reports[0]?.voices.map(({ id }) => id),
    ['R', 'U', 'N'],
  );
  assert.deepEqual(reports[0]?.cuts, [1]);
});

test('a statement of a voice that nobody defined is refused', () => {
  assert.throws(() => join([article('a', '2025-11-05', { statements: [statement('Z1', {})] })]), RangeError);
});

test('a ministry’s own written statement asserts, an unfiled map reports', () => {
  const written = claim({ speaker: { ...span(0, 'X'), name: 'X', kind: 'document' } });
  const { statements } = join([
    article('a', '2025-11-05', {
      statements: [
        statement('R1', { claim: written, speakerKind: 'institution' }),
        statement('T1', { claim: written, speakerKind: 'document' }),
      ],
    }),
  ]);
  assert.deepEqual(
    statements.map(({ act }) => act),
    ['asserts', 'reports'],
  );
});
