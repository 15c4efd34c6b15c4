import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { analyse, readPassages, sentencesOf } from '../../src/analysis/index.ts';
import { formatExplanation } from '../../src/cli/explain.ts';
import { formatBracketed, formatColoured } from '../../src/cli/format-analysis.ts';
import { fileOfRule } from '../../src/cli/rule-file.ts';
import { RULE_FILES } from '../../src/cli/rule-files.data.ts';
import { atlas } from '../support/atlas.ts';
import { reportOf } from '../support/passage.ts';

const SOURCE = 'Le maire de Pokrovsk a déclaré mardi que 12 ponts étaient coupés.\n\nIl pleut.\n';
const REPORT = reportOf(SOURCE, '2025-11-06');
const ANALYSIS = analyse(SOURCE, REPORT, { gazetteer: atlas });

test('brackets name what was found, one in the other', () => {
  assert.equal(
    formatBracketed(SOURCE, ANALYSIS),
    '[source Le maire de [lieu Pokrovsk]] [indice a déclaré] [date mardi] que [chiffre 12 ponts] étaient coupés.\n\nIl pleut.\n',
  );
});

test('colours leave the text as it is', () => {
  const painted: string[] = [];
  const shown = formatColoured(SOURCE, ANALYSIS, (style, text) => {
    painted.push(`${style} ${text}`);
    return text;
  });
  assert.equal(shown, SOURCE);
  for (const one of ['green Pokrovsk', 'blue a déclaré', 'magenta mardi', 'yellow 12 ponts'])
    assert.ok(painted.includes(one), one);
});

test('nothing found is the text alone', () => {
  const report = reportOf('Il pleut.', null);
  const analysis = analyse('Il pleut.', report, { gazetteer: atlas });
  assert.equal(formatBracketed('Il pleut.', analysis), 'Il pleut.');
  assert.equal(
    formatColoured('Il pleut.', analysis, () => 'x'),
    'Il pleut.',
  );
});

test('an explanation gives each finding its sentence, rule, confidence and file; a sentence without any is left out', () => {
  const told = formatExplanation({
    file: 'a.md',
    source: SOURCE,
    analysis: ANALYSIS,
    sentences: sentencesOf(readPassages(SOURCE, REPORT)),
    gazetteer: atlas,
  });
  assert.match(told, /^a\.md:1:1 {2}« Le maire de Pokrovsk a déclaré mardi/);
  assert.match(told, /\n {2}lieu « Pokrovsk » : Pokrovsk \(Ukraine, 1.000 hab\.\), settlement, location\n/);
  assert.match(told, /\n {2}date « mardi » : 2025-11-04, lu depuis le 2025-11-06\n/);
  assert.match(told, /\n {2}chiffre « 12 ponts » : 12 ponts, count, exact\n/);
  assert.match(told, /règle figure\/noun, sûre à 85 %, dans src\/analysis\/fr\/figures\.data\.ts/);
  assert.match(
    told,
    /\n {2}affirmation c1 de « maire de Pokrovsk », écrit « Le maire de Pokrovsk », asserts/,
  );
  assert.match(
    told,
    /règle subject-verb:that, sûre à 90 %, dans src\/analysis\/fr\/claims-verbs\.data\.ts, ligne « déclarer »/,
  );
  assert.match(told, /dans src\/analysis\/fr\/figures\.data\.ts, ligne « ponts »/);
  assert.ok(!told.includes('Il pleut'));
});

test('every file that a rule is said to stand in is there', () => {
  for (const rule of [...RULE_FILES.map(([name]) => name), 'aside'])
    assert.ok(existsSync(fileOfRule(rule, 'fr')), rule);
});
