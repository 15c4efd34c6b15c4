import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Analysis, Claim, Span } from '../../src/analysis/model.ts';
import type { SpeakerRow } from '../../src/editorial/speaker.ts';
import { BUILT_IN_VOICES, type Voice } from '../../src/editorial/voice.ts';
import { findCuts } from '../../src/markdown/leaves.ts';
import type { RenderedBlock, Statement } from '../../src/markdown/model.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { blockRanges, renderBlocks } from '../../src/markdown/render.ts';
import { findStatements } from '../../src/markdown/statements.ts';
import { visibleReader } from '../../src/markdown/visible.ts';
import { createRegister } from '../../src/permalinks/identify.ts';

const A: Voice = {
  id: 'A',
  letter: 'A',
  label: 'Une partie',
  short: 'Une',
  shape: 'square',
  hue: 'ocre',
  description: 'Essai.',
};
const voices = [A, ...BUILT_IN_VOICES];
const speakers: SpeakerRow[] = [
  { id: 'maire', name: 'Le maire', voice: 'A', kind: 'person', names: ['maire'] },
];

/** What a test says was found, by the words of the text. */
interface Found {
  readonly claims?: readonly { readonly by: string | null; readonly said: readonly string[] }[];
  readonly places?: readonly string[];
  readonly actors?: readonly string[];
  readonly figures?: readonly string[];
  readonly dates?: readonly (readonly [text: string, iso: string])[];
  readonly narration?: readonly string[];
}

const RULE = { rule: 'test', confidence: 1 };

function draw(source: string, found: Found = {}): { blocks: RenderedBlock[]; statements: Statement[] } {
  const at = (text: string): Span => {
    const start = source.indexOf(text);
    assert.notEqual(start, -1, `« ${text} » is not in the source`);
    return { start, end: start + text.length, text };
  };
  const place = (text: string, role: 'location' | 'actor'): Analysis['places'][number] => ({
    ...at(text),
    ...RULE,
    id: text.toLowerCase(),
    name: text,
    kind: 'settlement',
    lat: 0,
    lon: 0,
    role,
    runnersUp: [],
  });
  const claim = (by: string | null, said: readonly string[], index: number): Claim => ({
    ...RULE,
    id: `c${index + 1}`,
    speaker: by === null ? null : { ...at(said[0] ?? ''), name: by, kind: 'person' },
    cue: at(said[0] ?? ''),
    stance: 'asserts',
    said: said.map(at),
    within: null,
    target: null,
    date: null,
  });
  const analysis: Analysis = {
    lang: 'fr',
    date: null,
    places: [
      ...(found.places ?? []).map((text) => place(text, 'location')),
      ...(found.actors ?? []).map((text) => place(text, 'actor')),
    ],
    figures: (found.figures ?? []).map((text) => ({
      ...at(text),
      ...RULE,
      kind: 'other',
      value: null,
      unit: '',
      qualifier: text.startsWith('quelques') ? 'vague' : 'exact',
    })),
    measures: [],
    relations: [],
    dates: (found.dates ?? []).map(([text, iso]) => ({ ...at(text), ...RULE, iso })),
    claims: (found.claims ?? []).map(({ by, said }, index) => claim(by, said, index)),
    narration: (found.narration ?? []).map(at),
    propositions: [],
  };
  const root = parseMarkdown(source);
  const whole = { start: 0, end: source.length, text: source };
  const text = {
    read: visibleReader(root, source),
    sentences: [whole],
    blocks: blockRanges(root),
    cuts: findCuts(root),
  };
  const register = createRegister({ entries: [] });
  const figures = analysis.figures.map((_, index) => ({ id: `f${index + 1}`, sentence: '' }));
  const statements = findStatements({ slug: 'r', register, analysis, speakers, voices, ...text }, source);
  const href = (path: string): string => `/b/${path.replace(/^\//, '')}`;
  return {
    statements,
    blocks: renderBlocks({ root, source, analysis, figures, statements, voices, href }),
  };
}

const htmlOf = (source: string, found?: Found): string =>
  draw(source, found)
    .blocks.map(({ html }) => html)
    .join('');

/** The sigil that stands before a statement, as the page has it. */
function sigil(id: string, voice: Voice, what = 'Affirmation'): string {
  const { label, shape } = voice;
  const number = id.slice(1);
  return `<a class="sid" href="#n-${id}" aria-label="${what} ${id.charAt(0)} ${number}, ${label}"><svg class="sg sg-${shape}" aria-hidden="true" viewBox="0 0 24 24"><use href="#sg-${voice.id}"></use></svg>${number}</a>\u00A0`;
}

const [T, N] = BUILT_IN_VOICES;
const A1 = sigil('A1', A);

const PLAIN: readonly (readonly [source: string, html: string])[] = [
  ['', ''],
  ['Un *mot* **fort** ~~non~~.', '<p class="tx">Un <em>mot</em> <strong>fort</strong> <del>non</del>.</p>'],
  ['## Été 2025', '<h2 class="sh" id="t-ete-2025">Été 2025</h2>'],
  ['## A\n\n## A', '<h2 class="sh" id="t-a">A</h2><h2 class="sh" id="t-a-2">A</h2>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['3. a', '<ol start="3"><li>a</li></ol>'],
  ['> Oui', '<blockquote><p class="tx">Oui</p></blockquote>'],
  ['a\\\nb', '<p class="tx">a<br>b</p>'],
  ['`<b>`', '<p class="tx"><code>&#x3C;b></code></p>'],
  ['\\<b> & "x"', '<p class="tx">&#x3C;b> &#x26; "x"</p>'],
  ['[page](/lieux/)', '<p class="tx"><a href="/b/lieux/">page</a></p>'],
  ['[page][p]\n\n[p]: https://x.org', '<p class="tx"><a href="https://x.org">page</a></p>'],
  ['vers :cut[]', '<p class="tx">vers <span class="cut">texte source coupé ici</span></p>'],
  ["l'un ?", '<p class="tx">l’un<span class="fi">\u202F</span>?</p>'],
  [
    '| a |\n|---|\n| b |',
    '<div class="tw"><table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table></div>',
  ],
  [
    'a[^n]\n\n[^n]: Note',
    '<p class="tx">a<sup><a href="#note-1" id="appel-1" aria-label="Note 1">1</a></sup></p><section class="footnotes" aria-label="Notes"><ol><li id="note-1">Note <a href="#appel-1" aria-label="Retour à l’appel de la note 1">↑</a></li></ol></section>',
  ],
];

for (const [source, html] of PLAIN) {
  test(`${JSON.stringify(source)} is drawn`, () => assert.equal(htmlOf(source), html));
}

const MARKED: readonly (readonly [name: string, source: string, found: Found, html: string])[] = [
  [
    'a claim stands behind its sigil',
    'Il dit oui.',
    { claims: [{ by: 'maire', said: ['oui'] }] },
    `<p class="tx">Il dit <span class="cl v-ocre" id="A1">${A1}<span class="cl-t">oui</span></span>.</p>`,
  ],
  [
    'a claim in two pieces has one sigil',
    'oui, dit-il, non',
    { claims: [{ by: 'maire', said: ['oui', 'non'] }] },
    `<p class="tx"><span class="cl v-ocre" id="A1">${A1}<span class="cl-t">oui</span></span>, dit-il, <span class="cl-t v-ocre" data-of="A1">non</span></p>`,
  ],
  [
    'a claim in a claim stands in it',
    'il dit que X nie P',
    {
      claims: [
        { by: 'maire', said: ['X nie P'] },
        { by: 'X', said: ['P'] },
      ],
    },
    `<p class="tx">il dit que <span class="cl v-ocre" id="A1">${A1}<span class="cl-t">X nie <span class="cl v-vert" id="T1">${sigil('T1', T)}<span class="cl-t">P</span></span></span></span></p>`,
  ],
  [
    'a claim that ends inside an emphasis splits it',
    'a *b c* d',
    { claims: [{ by: 'maire', said: ['a *b'] }] },
    `<p class="tx"><span class="cl v-ocre" id="A1">${A1}<span class="cl-t">a <em>b</em></span></span><em> c</em> d</p>`,
  ],
  [
    'a sigil inside a link stands before it',
    '[selon lui, oui](https://x.org)',
    { claims: [{ by: 'maire', said: ['oui'] }] },
    `<p class="tx"><a href="https://x.org">selon lui, </a><span class="cl v-ocre" id="A1">${A1}<span class="cl-t"><a href="https://x.org">oui</a></span></span></p>`,
  ],
  [
    'a place leads to its page',
    'à Lyon',
    { places: ['Lyon'] },
    '<p class="tx">à <a class="pl" data-place="lyon" href="/b/lieux/lyon/">Lyon</a></p>',
  ],
  [
    'a place in a link is no second link',
    '[à Lyon](https://x.org)',
    { places: ['Lyon'] },
    '<p class="tx"><a href="https://x.org">à <span class="pl" data-place="lyon">Lyon</span></a></p>',
  ],
  ['a place that acts is not marked', 'Lyon dément', { actors: ['Lyon'] }, '<p class="tx">Lyon dément</p>'],
  [
    'a figure leads to its row',
    '12 ponts',
    { figures: ['12 ponts'] },
    '<p class="tx"><a class="fg" href="/b/chiffres/f1/">12 ponts</a></p>',
  ],
  [
    'a vague figure is dashed',
    'quelques ponts',
    { figures: ['quelques ponts'] },
    '<p class="tx"><a class="fg vague" href="/b/chiffres/f1/">quelques ponts</a></p>',
  ],
  [
    'a day is a time',
    'le 5 mai',
    { dates: [['5 mai', '2025-05-05']] },
    '<p class="tx">le <time datetime="2025-05-05">5 mai</time></p>',
  ],
  [
    'a season is no time that HTML knows',
    'cet été',
    { dates: [['été', '2025-SU']] },
    '<p class="tx">cet été</p>',
  ],
  [
    'of two marks that overlap the first is drawn',
    'Lyon 3',
    { places: ['Lyon'], figures: ['yon 3'] },
    '<p class="tx"><a class="pl" data-place="lyon" href="/b/lieux/lyon/">Lyon</a> 3</p>',
  ],
  [
    "the report's own words are marked as such",
    'Il pleut.',
    { narration: ['Il pleut.'] },
    `<p class="tx"><span class="cl v-gris" id="N1">${sigil('N1', N, 'Passage')}<span class="cl-t">Il pleut.</span></span></p>`,
  ],
];

for (const [name, source, found, html] of MARKED) {
  test(name, () => assert.equal(htmlOf(source, found), html));
}

test('statements are numbered voice by voice in the order of the text', () => {
  const source = 'un deux trois quatre cinq';
  const found = {
    claims: [
      { by: 'X', said: ['deux'] },
      { by: 'maire', said: ['un'] },
      { by: null, said: ['quatre'] },
    ],
    narration: ['trois', 'cinq'],
  };
  assert.deepEqual(
    draw(source, found).statements.map(({ sigil: id, speaker, speakerId, quote }) => [
      id,
      speaker,
      speakerId,
      quote,
    ]),
    [
      ['A1', 'Le maire', 'maire', 'un'],
      ['T1', 'X', null, 'deux'],
      ['N1', null, null, 'trois'],
      ['T2', null, null, 'quatre'],
      ['N2', null, null, 'cinq'],
    ],
  );
});

test('a quote is what a reader sees, its pieces joined', () => {
  const [statement] = draw('le *cœur* &amp; l’âme, dit-il, `x` non', {
    claims: [{ by: 'maire', said: ['le *cœur* &amp; l’âme', '`x` non'] }],
  }).statements;
  assert.equal(statement?.quote, 'le cœur & l’âme …  non');
});

test('blocks are numbered without the headings, and know their statements and cuts', () => {
  const source = '## Titre\n\nun\n\n- deux :cut[]\n\ntrois';
  const { blocks } = draw(source, { claims: [{ by: 'maire', said: ['deux'] }] });
  assert.deepEqual(
    blocks.map(({ kind, number, statements, cut }) => [kind, number, statements, cut]),
    [
      ['heading', null, [], false],
      ['paragraph', 1, [], false],
      ['list', 2, ['A1'], true],
      ['paragraph', 3, [], false],
    ],
  );
});

const BREAKS: readonly (readonly [source: string, breaksOff: boolean])[] = [
  ['Il dit que deux :cut[]', true],
  ['Il dit que **deux** :cut[]', true],
  ['Il dit que « deux » :cut[]', true],
  ['Il dit que deux', false],
  ['Il dit que deux, hier :cut[]', false],
  ['Il dit que deux. Puis :cut[]', false],
  ['Il dit que deux\n\n:cut[]', false],
  [':cut[] Il dit que deux', false],
];

for (const [source, breaksOff] of BREAKS)
  test(`"${source}" ${breaksOff ? 'breaks off' : 'does not break off'} behind what is said`, () => {
    const { statements } = draw(source, { claims: [{ by: 'maire', said: ['deux'] }] });
    assert.deepEqual(
      statements.map((statement) => statement.breaksOff),
      [breaksOff],
    );
  });
