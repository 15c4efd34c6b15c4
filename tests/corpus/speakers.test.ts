import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutSentence } from '../../src/corpus/sentence-pieces.ts';
import { gatherSpeakers, shareByVoice, speakerKey } from '../../src/corpus/speakers.ts';
import { statement, voice } from './places/fixtures.ts';

const VOICES = ['R', 'U', 'T', 'N'].map(voice);
const by = (sigil: string, speaker: string, speakerId: string | null = null) =>
  statement(sigil, {
    kind: 'claim',
    speaker,
    speakerId,
    source: `/sources/${speakerKey(speakerId, speaker)}/`,
    places: [{ id: 'goma', kind: 'settlement', label: 'Goma', href: '/lieux/goma/' }],
  });
const ALL = [
  by('T1', 'Maire de Goma'),
  by('R1', 'La Russie', 'russie'),
  by('T2', 'Armée'),
  by('R2', 'La Russie', 'russie'),
  statement('N1'),
];

test('a source is one, filed or not, in the order of the voices', () => {
  const found = gatherSpeakers(ALL, VOICES);
  assert.deepEqual(
    found.map(({ id, filed, statements }) => [id, filed, statements.map(({ sigil }) => sigil)]),
    [
      ['russie', true, ['R1', 'R2']],
      ['armee', false, ['T2']],
      ['maire-de-goma', false, ['T1']],
    ],
  );
  assert.deepEqual(
    found[0]?.places.map(({ place, count }) => [place.id, count]),
    [['goma', 2]],
  );
  assert.equal(found[0]?.reports.length, 1);
});

test('nobody is no source', () => {
  assert.deepEqual(gatherSpeakers([], VOICES), []);
  assert.deepEqual(gatherSpeakers([statement('N1')], VOICES), []);
  assert.equal(speakerKey(null, null), null);
  assert.equal(speakerKey(null, '« »'), null);
  assert.equal(speakerKey('russie', 'Moscou'), 'russie');
  assert.equal(speakerKey(null, 'x'.repeat(200))?.length, 80);
});

test('shares are of all sentences, those that nobody is given too', () => {
  assert.deepEqual(
    shareByVoice(ALL, VOICES).map(({ voice: { id }, count, share }) => [id, count, share]),
    [
      ['R', 2, 0.4],
      ['T', 2, 0.4],
      ['N', 1, 0.2],
    ],
  );
  assert.deepEqual(shareByVoice([], VOICES), []);
});

test('a sentence is cut at its content, and left whole where the content is not in it', () => {
  const said = (sentence: string, content: string): string[] =>
    cutSentence(sentence, content).map(({ text, said: is }) => (is ? `[${text}]` : text));
  assert.deepEqual(said('Il dit que P.', 'P'), ['Il dit que ', '[P]', '.']);
  assert.deepEqual(said('A, dit-il, B.', 'A … B'), ['[A]', ', dit-il, ', '[B]', '.']);
  assert.deepEqual(said('P', 'P'), ['[P]']);
  assert.deepEqual(said('Il dit que P.', 'Q'), ['Il dit que P.']);
  assert.deepEqual(said('B puis A.', 'A … B'), ['B puis A.']);
});
