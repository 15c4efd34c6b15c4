import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatQuotation, type Quoted } from '../../../src/corpus/format/quotation.ts';
import type { SigilRef, Voice } from '../../../src/corpus/model.ts';

const voiceOf = (label: string): Voice => ({
  id: label,
  letter: label.charAt(0),
  label,
  short: label,
  shape: 'square',
  hue: 'ocre',
  description: '',
});

const refOf = (label: string, number: number): SigilRef => ({
  sigil: `${label.charAt(0)}${number}`,
  number,
  voice: voiceOf(label),
  href: '/',
});

const PLAIN: Quoted = {
  text: 'le pont est fermé',
  breaksOff: false,
  speaker: 'La mairie',
  act: 'asserts',
  kind: 'claim',
  date: '2025-11-05',
  contestedBy: [],
  departsFrom: [],
  report: { label: 'Le pont', href: '/', date: '2025-11-06' },
};
const END = 'dans « Le pont », rapport du 6 novembre 2025, Recoupe.';

const ROWS: readonly (readonly [name: string, statement: Quoted, line: string])[] = [
  [
    'with its speaker, its date and that nobody contests it',
    PLAIN,
    `« le pont est fermé » : La mairie affirme, 5 novembre 2025 ; aucune contestation rapportée ; ${END}`,
  ],
  [
    'with the mark of where the source breaks off',
    { ...PLAIN, breaksOff: true },
    `« le pont est fermé […] » : La mairie affirme, 5 novembre 2025 ; aucune contestation rapportée ; ${END}`,
  ],
  [
    'with its missing date',
    { ...PLAIN, date: null },
    `« le pont est fermé » : La mairie affirme, date de la déclaration non indiquée ; aucune contestation rapportée ; ${END}`,
  ],
  [
    'with who contests it and what departs from it, each voice with its mark',
    {
      ...PLAIN,
      contestedBy: [refOf('Riverains', 2)],
      departsFrom: [refOf('Données', 1), refOf('Données', 1)],
    },
    `« le pont est fermé » : La mairie affirme, 5 novembre 2025 ; contesté par : Riverains (R2) ; ne concorde pas avec : Données (D1) ; ${END}`,
  ],
  [
    'narration, which nobody is asked about',
    { ...PLAIN, kind: 'narration', speaker: 'Le rapport', act: 'reports', date: null },
    `« le pont est fermé » : Le rapport rapporte, date de la déclaration non indiquée ; ${END}`,
  ],
];

for (const [name, statement, line] of ROWS)
  test(`a quotation goes ${name}`, () =>
    assert.equal(formatQuotation(statement).replaceAll('\u00a0', ' '), line));
