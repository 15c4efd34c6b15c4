import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDirectives } from '../../src/markdown/directives.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const SPEAKERS = [{ id: 'russie', name: 'La Russie', voice: 'T', kind: 'state', names: ['Russie'] }] as const;

function read(source: string): { corrections: object[]; faults: string[] } {
  const { corrections, diagnostics } = readDirectives(
    parseMarkdown(source),
    { file: 'x.md', source },
    {
      hasPlace: (id) => id === 'pokrovsk',
      placeIds: ['pokrovsk'],
      speakers: SPEAKERS.map((row) => ({ ...row, names: [...row.names] })),
    },
  );
  return { corrections, faults: diagnostics.map(({ column, message }) => `${column} ${message}`) };
}

const RIGHT: readonly (readonly [source: string, corrections: readonly object[]])[] = [
  ['Rien.', []],
  ['12:30 note:ici :mot', []],
  ['vers :cut[] et :cut', []],
  [':place[Kiev]{id=pokrovsk}', [{ type: 'place', id: 'pokrovsk', start: 7, end: 11 }]],
  [':place[*Kiev* ici]{#pokrovsk}', [{ type: 'place', id: 'pokrovsk', start: 7, end: 17 }]],
  [
    ':figure[60]{value=60 unit=km qualifier=about}',
    [{ type: 'figure', value: 60, unit: 'km', qualifier: 'about', start: 8, end: 10 }],
  ],
  [':figure[60]{min=-1.5 max=2}', [{ type: 'figure', min: -1.5, max: 2, start: 8, end: 10 }]],
  [':figure[60]', [{ type: 'figure', start: 8, end: 10 }]],
  [':claim[P]{by=russie}', [{ type: 'claim', by: 'La Russie', start: 7, end: 8 }]],
  [
    ':claim[P]{by="Le maire" stance=denies date=2025-11}',
    [{ type: 'claim', by: 'Le maire', stance: 'denies', date: '2025-11', start: 7, end: 8 }],
  ],
  [
    ':plain[P :place[Kiev]{id=pokrovsk}]',
    [
      { type: 'plain', start: 7, end: 34 },
      { type: 'place', id: 'pokrovsk', start: 16, end: 20 },
    ],
  ],
];

for (const [source, corrections] of RIGHT) {
  test(`${source} is read`, () => assert.deepEqual(read(source), { corrections, faults: [] }));
}

const WRONG: readonly (readonly [source: string, faults: readonly string[]])[] = [
  ['a :lieu[Kiev]', ['3 Directive inconnue : « lieu ».']],
  ['a :lieu{id=x}', ['3 Directive inconnue : « lieu ».']],
  [':place[Kiev]', ['1 Attribut absent : « id ».']],
  [':place[]{id=pokrovsk}', ['1 Rien entre les crochets de « :place ».']],
  [':place', ['1 Rien entre les crochets de « :place ».', '1 Attribut absent : « id ».']],
  [':place[Kiev]{id=kiev}', ['14 Lieu inconnu : « kiev ».']],
  [':place[Kiev]{id=pokrovsk lat=3}', ['26 Attribut inconnu : « lat ».']],
  [':figure[60]{value=soixante}', ['13 « value » n’est pas un nombre : « soixante ».']],
  [':figure[60]{value=60,5}', ['13 « value » n’est pas un nombre : « 60,5 ».']],
  [':figure[60]{value}', ['13 « value » n’est pas un nombre : «  ».']],
  [':figure[60]{min=3}', ['1 Un intervalle a deux bornes, et pas de valeur.']],
  [':figure[60]{min=3 max=3}', ['1 Un intervalle a deux bornes, et pas de valeur.']],
  [':figure[60]{value=1 min=3 max=4}', ['1 Un intervalle a deux bornes, et pas de valeur.']],
  [':figure[60]{qualifier=environ}', ['13 Valeur inconnue : « environ ».']],
  [':claim[P]{by=ukraine}', ['11 Source inconnue : « ukraine ».']],
  [':claim[P]{stance=nie}', ['11 Valeur inconnue : « nie ».']],
  [':claim[P]{date=2025-13}', ['11 Date inattendue : « 2025-13 ».']],
  [':cut[ici]', ['1 « :cut » ne prend pas de texte.']],
  [':cut{x=1}', ['6 Attribut inconnu : « x ».']],
];

for (const [source, faults] of WRONG) {
  test(`${source} is refused where it is at fault`, () =>
    assert.deepEqual(read(source), { corrections: [], faults }));
}
