import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const darkFrom = css.indexOf('@media screen');

function tokens(part: string): Map<string, string> {
  return new Map(
    [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const HUES = ['ocre', 'bleu', 'vert', 'gris', 'prune', 'olive'];
const PAIRS: readonly [text: string, ground: string, least: number][] = [
  ...['paper', 'sheet', 'well'].flatMap((ground): [string, string, number][] => [
    ['ink', ground, 7],
    ['ink-2', ground, 7],
    ['ink-3', ground, 4.5],
  ]),
  ['rule-2', 'paper', 3],
  ...HUES.flatMap((hue): [string, string, number][] => [
    [hue, 'paper', 4.5],
    [hue, 'well', 4.5],
    [hue, `${hue}-t`, 4.5],
    ['ink', `${hue}-t`, 7],
    ['on-v', hue, 4.5],
  ]),
];

for (const [theme, part] of [
  ['light', css.slice(0, darkFrom)],
  ['dark', css.slice(darkFrom)],
] as const)
  test(`every text keeps its contrast, ${theme}`, () => {
    const colours = tokens(part);
    for (const [text, ground, least] of PAIRS) {
      const [a, b] = [colours.get(text), colours.get(ground)];
      assert.ok(a && b, `${text} or ${ground} is not in ${theme}`);
      const ratio = contrast(a, b);
      assert.ok(ratio >= least, `${text} on ${ground}: ${ratio.toFixed(2)}, at least ${least}`);
    }
  });

test('both ways into the dark give the same colours', () => {
  const [, chosen = '', system = ''] = css.split('color-scheme: dark;');
  assert.deepEqual([...tokens(chosen)], [...tokens(system)]);
});
