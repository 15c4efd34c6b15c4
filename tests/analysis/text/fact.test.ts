import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { factOf } from '../../../src/analysis/text/fact.ts';
import { fold } from '../../../src/analysis/text/fold.ts';
import type { Token } from '../../../src/analysis/text/tokens.ts';
import { passageOf } from '../../support/passage.ts';

const tokensOf = (text: string): readonly Token[] => passageOf(text).tokens;

/** Words that a report may hold: short, long, accented, elided, foreign, broken. */
const words = fc.array(
  fc.oneof(
    fc.constantFrom('le', 'Le', 'LE', 'dément', 'dement', "l'armée", 'a-t-il', '12', '«', 'ﬁn', 'İzmir'),
    fc.constantFrom('anticonstitutionnellement', 'Anticonstitutionnellement', '__proto__', 'constructor'),
    fc.string({ unit: 'binary', maxLength: 20 }),
  ),
);

// Before the properties, whose noise may fill the vocabulary: what comes then has no number.
test('one form, however it is written, has one number', () => {
  const [first, second, third, other] = tokensOf('Démenti DEMENTI démenti démentie');
  assert.ok(first && first.id >= 0);
  assert.deepEqual([second?.id, third?.id], [first.id, first.id]);
  assert.notEqual(other?.id, first.id);
});

test('a word is asked about once, a long one each time', () => {
  const asked: string[] = [];
  const fact = factOf((word) => {
    asked.push(word);
    return word.length;
  });
  const text = 'Incontestablement vrai, vrai, incontestablement VRAI';
  const lengths = tokensOf(text).map(fact);
  assert.deepEqual(lengths, [17, 4, 1, 4, 1, 17, 4]);
  assert.deepEqual(asked, ['incontestablement', 'vrai', ',', 'incontestablement']);
});

test('a fact is what the plain function says of the folded word, asked once or again', () => {
  const plain = (word: string): string | null => (word.length % 2 === 0 ? null : `${word}!`);
  const fact = factOf(plain);
  fc.assert(
    fc.property(words, (list) => {
      for (const token of tokensOf(list.join(' '))) {
        assert.equal(fact(token), plain(token.fold));
        assert.equal(fact(token), plain(token.fold));
      }
    }),
  );
});

test('a number of the vocabulary belongs to one folded form', () => {
  const forms = new Map<number, string>();
  fc.assert(
    fc.property(words, (list) => {
      for (const { id, fold: form } of tokensOf(list.join(' '))) {
        if (id < 0) continue;
        assert.equal(forms.get(id) ?? form, form);
        forms.set(id, form);
      }
    }),
  );
});

test('a token keeps its own spelling, folded unit by unit, and its capital', () => {
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ');
      for (const { start, end, text: written, fold: form } of tokensOf(text)) {
        assert.equal(written, text.slice(start, end));
        assert.equal(form, fold(written));
      }
    }),
  );
  assert.deepEqual(
    tokensOf('Paris paris 12 «').map(({ capital }) => capital),
    [true, false, false, false],
  );
});
