import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSpeaker, normalizeName } from '../../src/editorial/find-speaker.ts';
import { speakerRow } from '../../src/editorial/speaker.ts';
import { readTable } from '../../src/editorial/table.ts';

const { rows } = readTable('content/speakers.yml', speakerRow);
const speakers = rows.map(({ value }) => value);

const FILED: readonly (readonly [name: string, id: string])[] = [
  ['Russie', 'russie'],
  ['la Russie', 'russie'],
  ['RUSSIE', 'russie'],
  ['Moscou', 'russie'],
  ['l’Ukraine', 'ukraine'],
  ["l'Ukraine", 'ukraine'],
  ['Volodymyr Zelensky', 'volodymyr-zelensky'],
  ['président ukrainien Volodymyr Zelensky', 'volodymyr-zelensky'],
  ['M. Zelensky', 'volodymyr-zelensky'],
  ['ministère russe de la Défense', 'ministere-russe-defense'],
  ['ministere russe de la Defense', 'ministere-russe-defense'],
  ['porte-parole du ministère russe de la Défense', 'ministere-russe-defense'],
  ['déclaration du ministère russe de la Défense', 'ministere-russe-defense'],
  ['ministère ukrainien des Affaires étrangères', 'diplomatie-ukrainienne'],
  ['état-major ukrainien', 'etat-major-ukrainien'],
  ['carte publiée par des sources pro-ukrainiennes', 'carte-pro-ukrainienne'],
  ['données du champ de bataille', 'donnees-de-terrain'],
];

for (const [name, id] of FILED) {
  test(`« ${name} » is filed under ${id}`, () => assert.equal(findSpeaker(name, speakers)?.id, id));
}

const UNFILED = [
  '',
  'ONU',
  'ministère français de la Défense',
  'ministère de la Défense',
  'président',
  'président français',
  'sources',
  'données',
  'une carte',
  'maire de Moscou',
  'habitants de Kiev',
  'Biélorussie',
  'opposition russe',
  'médias russes',
  'Croix-Rouge ukrainienne',
  'armée',
  'forces de l’ordre',
  'Organisation mondiale de la santé',
];

for (const name of UNFILED) {
  test(`« ${name} » is nobody's`, () => assert.equal(findSpeaker(name, speakers), null));
}

test('a name is compared without case, accents, doubled spaces and article', () => {
  assert.equal(normalizeName('  L’État-Major   ukrainien '), 'etat-major ukrainien');
  assert.equal(normalizeName('Lapons'), 'lapons');
});

test('each source of one side has the same kind of source on the other', () => {
  const kinds = (voice: string): string[] =>
    speakers
      .filter((row) => row.voice === voice)
      .map(({ kind }) => kind)
      .sort();
  assert.deepEqual(kinds('R'), kinds('U'));
});
