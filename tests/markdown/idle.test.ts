import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIdle } from '../../src/markdown/idle.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const ALL = ['emailAutolink', 'wwwAutolink', 'protocolAutolink', 'table'];

test('a construct is left out only where the file lacks its sign', () => {
  for (const [source, busy] of [
    ['', []],
    ['Le maire a dit « non » : le http est mort, www aussi.', []],
    ['- un\n- deux\n\n---\n\nÀ suivre', []],
    ['Écrire à ville@example.org', ['emailAutolink']],
    ['WWW.example.org', ['wwwAutolink']],
    ['[note](HTTPS://example.org)', ['protocolAutolink']],
    ['a | b\n--|--', ['table']],
    ['a\n:-', ['table']],
    ['a\n-:', ['table']],
  ] as const)
    assert.deepEqual(
      findIdle(source),
      ALL.filter((name) => !busy.some((one) => one === name)),
      source,
    );
});

/** Holds every sign, so that the parser leaves nothing out. */
const SIGNS = '\n\nVoir www.example.org, https://example.org et a@example.org.\n\na | b\n--|--\n1 | 2\n';

test('what is read is the same with and without the constructs that find nothing', () => {
  for (const source of [
    'Un paragraphe\nde deux lignes, *bien* **marqué**.',
    '> une citation\nparesseuse\n> - et sa liste',
    '- un\n\n  deux\n- trois\n1. quatre',
    'Titre\n=====\n\nautre\n---\n\n***',
    'texte\n---\ntexte\n- \n---',
    '    du code\n\n```\nwww\n```',
    'à noter:ici, :cut et :lieu[x]{id=y}',
    '[^1] et [x](/y)\n\n[^1]: une note\n    qui va',
    '~~non~~ \\* &amp; <b>html</b>',
    '- [ ] à faire\n- [x] fait',
  ]) {
    const alone = parseMarkdown(source).children;
    const beside = parseMarkdown(source + SIGNS).children;
    assert.deepEqual(beside.slice(0, alone.length), alone, source);
    assert.deepEqual(
      beside.slice(alone.length).map(({ type }) => type),
      ['paragraph', 'table'],
      source,
    );
  }
});
