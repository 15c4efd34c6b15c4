import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../../src/analysis/model.ts';
import { deniedBy } from '../../src/corpus/denied.ts';
import type { Statement } from '../../src/markdown/model.ts';

const NOWHERE = { start: 0, end: 0, text: '' };

const claim = (id: string, part: Partial<Claim> = {}): Claim => ({
  id,
  speaker: null,
  cue: NOWHERE,
  stance: 'asserts',
  said: [],
  within: null,
  target: null,
  date: null,
  rule: 'essai',
  confidence: 1,
  ...part,
});

/** A statement of the voice of its letter; a claim `c` and its sigil in lower case. */
const said = (sigil: string, part: Partial<Statement> = {}): Statement => ({
  id: sigil,
  formerSigils: [],
  sigil,
  voice: sigil.charAt(0),
  number: 1,
  kind: 'claim',
  claim: claim(sigil),
  spans: [],
  quote: sigil,
  speaker: sigil,
  speakerId: null,
  speakerKind: 'institution',
  sentence: NOWHERE,
  context: '',
  breaksOff: false,
  block: 0,
  places: [],
  figures: [],
  dates: [],
  ...part,
});

const denies = (sigil: string, target: string | null, part: Partial<Statement> = {}): Statement =>
  said(sigil, { claim: claim(sigil, { stance: 'denies', target }), ...part });

const narration = said('N1', { kind: 'narration', claim: null });
const MOSCOW = { speakerId: 'russie' };

/** The last statement, what stands before it, and which of these it denies. */
const ROWS: readonly (readonly [why: string, all: readonly Statement[], denied: string | null])[] = [
  ['the other side', [said('U1'), denies('R1', 'U1')], 'U1'],
  ['the other side, behind an own claim', [said('U1'), said('R1'), denies('R2', 'R1')], 'U1'],
  ['a third, behind an own claim', [said('T1'), said('R1'), denies('R2', 'R1')], 'T1'],
  ['the nearest of the other side', [said('U1'), said('U2'), said('R1'), denies('R2', 'R1')], 'U2'],
  ['the paragraph before', [said('U1'), said('R1', { block: 1 }), denies('R2', 'R1', { block: 1 })], 'U1'],
  ['thirds deny each other', [said('U1'), said('T1'), denies('T2', 'T1')], 'T1'],
  ['its own side, where the other says nothing', [said('R1'), denies('R2', 'R1')], 'R1'],
  [
    'its own side, where the other is far',
    [said('U1'), said('R1', { block: 2 }), denies('R2', 'R1', { block: 2 })],
    'R1',
  ],
  ['no narration', [narration, said('R1'), denies('R2', 'R1')], 'R1'],
  ['nobody denies himself', [said('R1', MOSCOW), denies('R2', 'R1', MOSCOW)], null],
  ['not even a third', [said('T1', { speakerId: 'onu' }), denies('T2', 'T1', { speakerId: 'onu' })], null],
  ['no target', [said('U1'), denies('R1', null)], null],
  ['a target that is gone', [said('U1'), denies('R1', 'U9')], null],
  ['an assertion', [said('U1'), said('R1', { claim: claim('R1', { target: 'U1' }) })], null],
  ['a demand', [said('U1'), said('R1', { claim: claim('R1', { stance: 'demands', target: 'U1' }) })], null],
  ['narration denies nothing', [said('U1'), narration], null],
];

for (const [why, all, denied] of ROWS)
  test(`a denial is about ${why}: ${denied ?? 'nothing'}`, () => {
    const last = all.at(-1);
    assert.ok(last);
    assert.equal(deniedBy(last, all)?.sigil ?? null, denied);
  });

test('a denial that holds what it denies is about that, whoever says it', () => {
  const denial = denies('R1', 'R2');
  const held = said('R2', { claim: claim('R2', { within: 'R1' }) });
  assert.equal(deniedBy(denial, [said('U1'), denial, held])?.sigil, 'R2');
});

test('what is said later is never denied', () => {
  const denial = denies('R2', 'R1', MOSCOW);
  assert.equal(deniedBy(denial, [said('R1', MOSCOW), denial, said('U1')]), undefined);
});
