import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isQuoted } from '../../../src/corpus/places/names.ts';

/** The name is the stretch between bars. */
const QUOTED: readonly (readonly [sentence: string, quoted: boolean])[] = [
  ['Il a dit : « |Pokrovsk| tient ».', true],
  ['« Nous tenons |Pokrovsk| », a-t-il dit.', true],
  ['Nous tenons |Pokrovsk| », a-t-il ajouté.', true],
  ['Il l’assure : « |Pokrovsk| tient', true],
  ['He said “we hold |Pokrovsk|”.', true],
  ['La Russie dit avoir pris |Pokrovsk|.', false],
  ['La Russie parle de « chaudron » à |Pokrovsk|.', false],
  ['À |Pokrovsk|, Moscou parle de « chaudron ».', false],
  ['« Un chaudron », dit-on à |Pokrovsk|.', false],
  ['« Un chaudron », dit-on à |Pokrovsk|, « sans issue ».', false],
  ['|Pokrovsk|', false],
];

for (const [marked, expected] of QUOTED)
  test(`${marked} ${expected ? 'quotes' : 'does not quote'} the name`, () => {
    const sentence = marked.replaceAll('|', '');
    assert.equal(isQuoted(sentence, marked.indexOf('|')), expected);
  });
