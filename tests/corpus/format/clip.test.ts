import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipWords } from '../../../src/corpus/format/clip.ts';

const ROWS: readonly (readonly [text: string, most: number, clipped: string])[] = [
  ['', 10, ''],
  ['Pokrovsk', 8, 'Pokrovsk'],
  ['Pokrovsk est là', 15, 'Pokrovsk est là'],
  ['Pokrovsk est là', 14, 'Pokrovsk est…'],
  ['Pokrovsk est là', 13, 'Pokrovsk est…'],
  ['Pokrovsk est là', 12, 'Pokrovsk…'],
  ['Pokrovsk, est là', 14, 'Pokrovsk, est…'],
  ['Pokrovsk, est là', 12, 'Pokrovsk…'],
  ['Pokrovsk : est là', 13, 'Pokrovsk…'],
  ['Elle dit « encerclées » hier', 12, 'Elle dit…'],
  ['anticonstitutionnellement', 10, 'anticonst…'],
];

test('a text is whole, or cut behind a word and never longer than asked', () => {
  for (const [text, most, clipped] of ROWS) {
    assert.equal(clipWords(text, most), clipped);
    assert.ok(clipWords(text, most).length <= most, text);
  }
});
