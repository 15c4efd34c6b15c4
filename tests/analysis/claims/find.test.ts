import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { silent } from './silent.rows.ts';
import { spoken } from './spoken.rows.ts';
import { claimsOf, lineOf, withoutAccents } from './support.ts';

describe('a sentence that hands something to somebody', () => {
  for (const [sentence, ...expected] of spoken) {
    it(sentence, () => assert.deepEqual(claimsOf(sentence).map(lineOf), expected));
  }
});

describe('the same without accents', () => {
  for (const [sentence, ...expected] of spoken) {
    const bare = withoutAccents(sentence);
    it(bare, () => assert.deepEqual(claimsOf(bare).map(lineOf), expected.map(withoutAccents)));
  }
});

describe('a sentence that hands nothing to anybody', () => {
  for (const sentence of silent) {
    it(sentence, () => assert.deepEqual(claimsOf(sentence).map(lineOf), []));
    it(`${withoutAccents(sentence)} (no accents)`, () =>
      assert.deepEqual(claimsOf(withoutAccents(sentence)).map(lineOf), []));
  }

  it('has more rows than the sentences that do', () => assert.ok(silent.length > spoken.length));

  it('no sentence stands twice in the tables', () => {
    const all = [...silent, ...spoken.map(([sentence]) => sentence)];
    assert.deepEqual(
      all.filter((sentence, i) => all.indexOf(sentence) !== i),
      [],
    );
  });
});

describe('any input', () => {
  const inputs = [
    '',
    ' ',
    '«',
    '»',
    '"',
    ', a dit',
    'Selon',
    'selon laquelle',
    'X affirme que',
    '\ud800',
    'dit-il',
    ':',
    '« A » : « B',
  ];
  for (const input of inputs)
    it(`is read without a fault: ${JSON.stringify(input)}`, () => assert.ok(Array.isArray(claimsOf(input))));

  it('spans are those of the file', () => {
    for (const [sentence] of spoken)
      for (const { cue, said, speaker } of claimsOf(sentence))
        for (const span of [cue, ...said, ...(speaker ? [speaker] : [])])
          assert.equal(sentence.slice(span.start, span.end), span.text);
  });
});
