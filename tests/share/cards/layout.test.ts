import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inside, overlap } from '../../../src/map/geometry/box.ts';
import { type CardLayout, layCard } from '../../../src/share/cards/layout.ts';
import { CARD, type Card } from '../../../src/share/cards/model.ts';
import { SHEET } from '../../../src/share/cards/sheet.data.ts';
import type { PlacedText } from '../../../src/share/cards/text.ts';
import { card, R, SETTER, U } from './studio.ts';

const SENTENCE = 'Les forces ukrainiennes de Pokrovsk et de Koupiansk étaient encerclées. ';
const UKRAINIAN = 'Українські сили в Покровську та Куп’янську, за заявою міністерства, були оточені. ';

const CARDS: Readonly<Record<string, Partial<Card>>> = {
  'the founding claim': {},
  'one word': { body: 'oui' },
  'no words': { body: '', rows: [] },
  'a claim of 300 signs': { body: SENTENCE.repeat(4) },
  'a claim of 1,500 signs': { body: SENTENCE.repeat(20) },
  'a claim of 10,000 signs': { body: SENTENCE.repeat(140) },
  'Ukrainian letters': { body: UKRAINIAN.repeat(6), who: 'Міністерство оборони України' },
  'a word of 60 letters': { body: `Le mot ${'anticonstitutionnellement'.repeat(3).slice(0, 60)} tient` },
  'a word of 400 letters': { body: 'W'.repeat(400) },
  'numbers with fine spaces': {
    body: '116\u202f000\u00a0km², 3\u202f400\u00a0km², 19\u202f% et 603\u202f550\u00a0km² '.repeat(9),
  },
  'signs that no font has': { body: 'قال الجيش 軍隊 🙂 '.repeat(12) },
  'a speaker of 200 signs': { who: 'Ministère russe de la Défense, section des communiqués '.repeat(4) },
  'no map': { places: [], body: SENTENCE.repeat(8) },
  'a name': {
    bodyKind: 'name',
    body: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson',
    mark: 'place',
    act: null,
  },
  'a name and its many names': {
    bodyKind: 'name',
    body: 'Pokrovsk',
    under: UKRAINIAN.repeat(5),
    mark: 'place',
    act: null,
  },
  'a long title without a mark': { bodyKind: 'title', body: SENTENCE.repeat(6), mark: null, act: null },
  'an address without end': { addresses: ['exemple.org/'.repeat(20), 'x'.repeat(300)] },
  'five rows': {
    rows: [1, 2, 3, 4, 5].map((number) => [
      { kind: 'sigil', voice: U, number },
      { kind: 'text', text: SENTENCE.repeat(3), tone: 'plain' },
      { kind: 'sigil', voice: R, number },
    ]),
  },
};

const textsOf = ({ texts, rows }: CardLayout): PlacedText[] => [
  ...texts,
  ...rows.flatMap((row) => [...row.texts, ...row.sigils.flatMap(({ number }) => number ?? [])]),
];

for (const [name, change] of Object.entries(CARDS)) {
  const laid = layCard(card(change), SETTER);
  const mapped = card(change).places.length > 0;
  const right = mapped ? SHEET.right.map : SHEET.right.bare;

  test(`${name}: every text stands in its column`, () => {
    for (const { text, role, box } of textsOf(laid)) {
      const column =
        role === 'caption' ? { x0: SHEET.map.x, x1: CARD.width } : { x0: SHEET.left, x1: right + 0.5 };
      assert.ok(inside(box, { ...column, y0: SHEET.bar, y1: CARD.height }), `${text} ${JSON.stringify(box)}`);
    }
  });

  test(`${name}: no text meets another, nor the line above the rows`, () => {
    const texts = textsOf(laid).map((text) => ({
      ...text,
      box: { ...text.box, y1: text.y + text.size * 0.02, y0: text.y - text.size * 0.7 },
    }));
    texts.forEach((one, i) => {
      for (const other of texts.slice(i + 1))
        assert.ok(!overlap(one.box, other.box), `${one.text} / ${other.text}`);
      assert.ok(one.box.y1 < laid.rule.y || one.box.y0 > laid.rule.y, one.text);
    });
  });
}

const bodyOf = (change: Partial<Card>): string =>
  layCard(card(change), SETTER)
    .texts.filter(({ role }) => role === 'words')
    .map(({ text }) => text)
    .join(' ');

test('words stand verbatim, in French typography alone', () => {
  assert.equal(
    bodyOf({ body: "l'armée tient 3 400 km² : « tout »" }),
    'l’armée tient 3\u202f400\u00a0km²\u00a0: «\u202ftout\u202f»',
  );
  assert.equal(bodyOf({ body: SENTENCE.repeat(4).trim() }), SENTENCE.repeat(4).trim());
});

test('what does not fit at the smallest size is cut at a word, and ends in an ellipsis', () => {
  const long = layCard(card({ body: SENTENCE.repeat(140) }), SETTER);
  assert.equal(long.cut, true);
  const words = bodyOf({ body: SENTENCE.repeat(140) });
  assert.match(words, /\p{L}\.?…$/u);
  assert.ok(SENTENCE.repeat(140).startsWith(words.slice(0, -1)), words);
  assert.equal(layCard(card(), SETTER).cut, false);
});

test('the speaker is cut before the act is', () => {
  const { texts } = layCard(card({ who: 'Ministère de la Défense '.repeat(9), act: 'rejette' }), SETTER);
  assert.match(texts.find(({ role }) => role === 'who')?.text ?? '', /… rejette$/);
});

test('the longest address that fits is printed, and none where none does', () => {
  const printed = (addresses: readonly string[]): string | undefined =>
    layCard(card({ addresses }), SETTER).texts.find(({ role }) => role === 'address')?.text;
  assert.equal(printed(['exemple.org/lieux/pokrovsk', 'exemple.org']), 'exemple.org/lieux/pokrovsk');
  assert.equal(printed(['exemple.org/'.repeat(9), 'exemple.org']), 'exemple.org');
  assert.equal(printed([]), undefined);
});

test('both sides have the same frame: voices exchanged, nothing moves', () => {
  const boxes = (voice: typeof R): unknown =>
    layCard(card({ mark: voice, who: 'Une partie' }), SETTER).texts.map(({ box }) => box);
  assert.deepEqual(boxes(R), boxes(U));
});
