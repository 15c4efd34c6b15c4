import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEditorial } from '../../src/editorial/index.ts';
import { loadGazetteer } from '../../src/gazetteer/load.ts';
import { joinFiled } from '../../src/loader/check-corpus.ts';
import { checkFigures } from '../../src/loader/check-figures.ts';
import { readArticle } from '../../src/markdown/read.ts';
import { toStored } from '../../src/markdown/stored.ts';
import { createRegister } from '../../src/permalinks/identify.ts';

const desk = {
  gazetteer: loadGazetteer({ contentDir: 'content', cacheDir: '.cache' }),
  editorial: readEditorial('content'),
  register: createRegister({ entries: [] }),
  href: (path: string) => `/${path}`,
};

function told(text: string): string[] {
  const source = `---\ntitle: T\ndate: 2026-03-06\ninfoDate: 2026-03-06\ncountries: [CD]\n---\n\n${text}\n`;
  const file = { file: 'a.md', path: 'a.md', slug: 'a', source };
  const { article } = readArticle(file, 'a', desk);
  assert.ok(article);
  const filed = [{ file, stored: toStored(article.front, article.read) }];
  return checkFigures(joinFiled(filed, desk), filed).map(
    ({ message }) => /« .* » et « .* »/.exec(message)?.[0] ?? message,
  );
}

/** Two sentences of one voice, and the two numbers that do not go together. */
const CONTRARY: readonly (readonly [text: string, numbers: string])[] = [
  [
    'Selon la police, la frappe a fait 12 morts à Goma. Selon la police, la frappe du marché a fait 14 morts à Goma.',
    '« 12 morts » et « 14 morts »',
  ],
  [
    'La frappe a fait 12 morts à Goma.\n\n## Le bilan\n\nLa frappe a fait 14 morts à Goma, sur le marché.',
    '« 12 morts » et « 14 morts »',
  ],
  [
    'Moscou affirme contrôler 19 % du territoire ukrainien. La Russie affirme contrôler 25 % du territoire ukrainien.',
    '« 19 % » et « 25 % »',
  ],
  [
    'Selon la mairie, le pont de Goma mesure 300 mètres de long. Selon la mairie, le pont de Goma mesure bien 320 mètres de long.',
    '« 300 mètres » et « 320 mètres »',
  ],
];

/** What an editor has nothing to mend in. */
const SOUND: readonly (readonly [why: string, text: string])[] = [
  [
    'two sources',
    'Selon la police, la frappe a fait 12 morts à Goma. Selon la mairie, la frappe a fait 14 morts à Goma.',
  ],
  [
    'a source and the report',
    'Selon la police, la frappe a fait 12 morts à Goma. La frappe a fait 14 morts à Goma.',
  ],
  [
    'two places',
    'Selon la police, la frappe a fait 12 morts à Goma. Selon la police, la frappe a fait 14 morts à Bukavu.',
  ],
  [
    'two days',
    'Lundi, selon la police, la frappe a fait 12 morts à Goma. Mercredi, selon la police, la frappe a fait 14 morts à Goma.',
  ],
  ['two years', 'En 2024, la grippe a fait 120 morts à Goma. En 2025, la grippe a fait 140 morts à Goma.'],
  [
    'a reserve',
    'Selon la police, la frappe a fait plus de 10 morts à Goma. Selon la police, la frappe a fait 14 morts à Goma.',
  ],
  ['about', 'La frappe a fait une dizaine de morts à Goma. La frappe a fait 12 morts à Goma.'],
  [
    'rounding',
    'Selon la mairie, la crue a noyé 1,2 million de poulets à Goma. Selon la mairie, la crue a noyé 1 214 000 poulets à Goma.',
  ],
  ['a range', 'La frappe a fait entre 10 et 15 morts à Goma. La frappe a fait 12 morts à Goma.'],
  ['the same number', 'La frappe a fait 12 morts à Goma. Sur le marché, la frappe a fait 12 morts à Goma.'],
  ['other things', 'La frappe a fait 12 morts à Goma. La frappe a fait 30 blessés à Goma.'],
  ['another verb', 'La frappe a tué 12 personnes à Goma. La frappe a blessé 30 personnes à Goma.'],
  [
    'a participle',
    '12 personnes sont mortes à Goma dans la frappe. 30 personnes sont blessées à Goma dans la frappe.',
  ],
  ['another event', 'La frappe a fait 12 morts à Goma. Le choléra a fait 140 morts à Goma.'],
  ['some more', 'La frappe a fait 12 morts à Goma. La frappe a fait 3 autres morts à Goma.'],
  ['new ones', 'La frappe a fait 12 morts à Goma. La frappe a fait 3 nouveaux morts à Goma.'],
  ['a part', 'La frappe a fait 12 morts à Goma. La frappe a fait 5 morts à Goma parmi les vendeurs.'],
  ['one sentence', 'La frappe a fait 12 morts à Goma, puis la frappe a fait 14 morts à Goma.'],
  ['from one to the other', 'Le bilan de la frappe est passé de 12 à 14 morts à Goma.'],
  [
    'a denial',
    'La police affirme que la frappe a fait 12 morts à Goma. La police dément que la frappe a fait 14 morts à Goma.',
  ],
  ['a negation', "La frappe a fait 12 morts à Goma. La frappe n'a pas fait 14 morts à Goma."],
  [
    'stock and flow',
    'La Russie affirme contrôler 116 000 km² de territoire ukrainien. La Russie affirme avoir pris 3 400 km² de territoire ukrainien cette année.',
  ],
  [
    'percentages of two wholes',
    'Moscou affirme contrôler 19 % du territoire ukrainien. Moscou affirme contrôler 80 % du territoire de Donetsk.',
  ],
  [
    'a rate',
    'La mairie dit que la ville de Goma reçoit 300 camions. La mairie dit que la ville de Goma reçoit 20 camions par jour.',
  ],
  ['lengths of two things', 'Le pont de Goma mesure 300 mètres. La digue de Goma mesure 900 mètres.'],
  [
    'two sums of money',
    "La mairie dit que le pont de Goma a coûté 3 millions d'euros. La mairie dit que le marché de Goma a coûté 5 millions d'euros.",
  ],
  ['vague', 'La frappe a fait des dizaines de morts à Goma. La frappe a fait 12 morts à Goma.'],
  ['what is feared', 'La frappe a fait 12 morts à Goma. La frappe pourrait faire 40 morts à Goma.'],
  ['nothing', 'Il pleut à Goma.'],
];

for (const [text, numbers] of CONTRARY)
  test(`${numbers} are told: ${text}`, () => assert.deepEqual(told(text), [numbers]));

for (const [why, text] of SOUND) test(`nothing is told of ${why}`, () => assert.deepEqual(told(text), []));

test('a correction settles it: another source, another day, no figure', () => {
  const first = 'Selon la police, la frappe a fait 12 morts à Goma.';
  for (const second of [
    ':claim[La frappe a fait 14 morts à Goma]{by="mairie de Goma"}.',
    'Selon la police, :claim[la frappe a fait 14 morts à Goma]{by="la police" date=2026-03-04}.',
    'Selon la police, la frappe a fait :plain[14 morts] à Goma.',
  ])
    assert.deepEqual(told(`${first} ${second}`), [], second);
});
