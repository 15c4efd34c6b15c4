import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEditorial } from '../../src/editorial/index.ts';
import { loadGazetteer } from '../../src/gazetteer/load.ts';
import { joinFiled } from '../../src/loader/check-corpus.ts';
import { checkHeadlines } from '../../src/loader/check-headlines.ts';
import { readArticle } from '../../src/markdown/read.ts';
import { toStored } from '../../src/markdown/stored.ts';
import { createRegister } from '../../src/permalinks/identify.ts';

const desk = {
  gazetteer: loadGazetteer({ contentDir: 'content', cacheDir: '.cache' }),
  editorial: readEditorial('content'),
  register: createRegister({ entries: [] }),
  href: (path: string) => `/${path}`,
};

/** « 25 morts, 23 morts »: what stands over the text, what in it; the first is underlined in the file. */
function told(title: string, text: string, standfirst?: string): string[] {
  const over = `title: "${title}"\n${standfirst === undefined ? '' : `standfirst: "${standfirst}"\n`}`;
  const source = `---\n${over}date: 2026-03-06\ncountries: [CD]\n---\n\n${text}\n`;
  const file = { file: 'a.md', path: 'a.md', slug: 'a', source };
  const { article } = readArticle(file, 'a', desk);
  assert.ok(article);
  const filed = [{ file, stored: toStored(article.front, article.read) }];
  return checkHeadlines(joinFiled(filed, desk), filed).map(({ message, advice, line, column, beside }) => {
    const words = /« (.*) »/.exec(message)?.[1] ?? message;
    assert.ok(
      source
        .split('\n')
        [line - 1]?.slice(column - 1)
        .startsWith(words),
      message,
    );
    assert.equal(beside?.length, 1);
    return `${words}, ${/dit : « (.*?) »/.exec(advice)?.[1]}`;
  });
}

const DEAD = 'Selon la police, la crue a fait 23 morts à Goma. La mairie compte 30 blessés.';

const APART: readonly (readonly [title: string, text: string, told: string])[] = [
  ['Crue à Goma : 25 morts', DEAD, '25 morts, 23 morts'],
  ['Plus de 40 blessés à Goma', DEAD, 'Plus de 40 blessés, 30 blessés'],
  [
    'Moscou dit tenir 25 % du territoire ukrainien',
    'La Russie affirme contrôler 19 % du territoire ukrainien.',
    '25 %, 19 %',
  ],
  [
    'Le pont de Goma coûtera 3 millions d’euros',
    'La mairie affirme que le pont de Goma coûtera 5 millions d’euros.',
    '3 millions d’euros, 5 millions d’euros',
  ],
];
for (const [title, text, expected] of APART) {
  test(`a title is told: ${title}`, () => assert.deepEqual(told(title, text), [expected]));
  test(`a standfirst is told: ${title}`, () => assert.deepEqual(told('Le bilan', text, title), [expected]));
}

const SOUND: readonly (readonly [why: string, title: string, text: string])[] = [
  ['the same number', 'Crue à Goma : 23 morts', DEAD],
  ['a reserve that holds it', 'Crue à Goma : plus de 20 morts', DEAD],
  ['rounding', 'Crue à Goma : environ 20 morts', DEAD],
  ['one of two sources', 'Crue : 23 morts', `${DEAD} Le préfet compte 27 morts à Goma.`],
  ['other things', 'Crue à Goma : 25 maisons détruites', DEAD],
  [
    'the sum of what is counted apart',
    'Crue : 23 morts',
    'La crue a fait 14 morts à Goma. Elle a fait 9 morts à Beni.',
  ],
  ['what the text does not count', 'Crue à Goma : 25 morts', 'Selon la police, la crue a tué à Goma.'],
  ['a vague quantity', 'Crue : des dizaines de morts', DEAD],
  ['a vague text', 'Crue : 25 morts', 'La crue a fait des dizaines de morts à Goma.'],
  [
    'shares of two wholes',
    'Goma : 25 % des écoles fermées',
    'La mairie affirme que 19 % des routes sont coupées.',
  ],
  ['a share of what is not said', 'Goma : une hausse de 25 %', 'Les prix ont augmenté de 19 % à Goma.'],
  [
    'sums of money of two things',
    'Le pont coûtera 3 millions d’euros',
    'Le stade a rapporté 5 millions d’euros à Goma.',
  ],
  ['lengths of time', 'Goma : deux ans après la crue', 'La crue de Goma a duré trois ans.'],
  ['a year', 'Goma en 2025', DEAD],
  ['no number', 'Crue à Goma', DEAD],
];
for (const [why, title, text] of SOUND)
  test(`nothing is told of ${why}`, () => {
    assert.deepEqual(told(title, text), []);
    assert.deepEqual(told('Le bilan', text, title), []);
  });
