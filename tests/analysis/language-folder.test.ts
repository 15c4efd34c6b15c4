import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { test } from 'node:test';
import ts from 'typescript';

/** Small words that no French rule could do without; a literal that holds one is a word list in the wrong place. */
const SMALL_WORDS = new Set(
  'le la les du des au aux une et ou où que qui dans sur selon avec est sont ce cette il elle ils elles'.split(
    ' ',
  ),
);
/** Letters with the marks that French writes. */
const FRENCH_LETTERS = /[àâçèéêëîïôùûüÿœæ]/iu;

/** The string, template and pattern literals of a module, without its imports. */
function literalsOf(file: string, source: string): string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateHead(node))
      found.push(node.text);
    else if (ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

const isFrench = (literal: string): boolean =>
  FRENCH_LETTERS.test(literal) || (literal.match(/\p{L}+/gu) ?? []).some((word) => SMALL_WORDS.has(word));

const frenchIn = (source: string): string[] => literalsOf('a.ts', source).filter(isFrench);

test('a French word in a literal is seen, one in a comment or an import is not', () => {
  assert.deepEqual(frenchIn("const a = /^(?:du|des)$/; const b = 'préfet';"), ['/^(?:du|des)$/', 'préfet']);
  assert.deepEqual(frenchIn("import x from './fr/les.ts'; /** *le maire* */ const a = 'token';"), []);
  assert.deepEqual(frenchIn('const a = `dans la rue`;'), ['dans la rue']);
});

/** Files outside the language's folder whose literals hold French. */
async function offenders(pattern: string): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob(pattern))
    if (!/[\\/]fr[\\/]/.test(file))
      found.push(...frenchIn(readFileSync(file, 'utf8')).map((literal) => `${file}: ${literal}`));
  return found.sort();
}

test('no rule of the analysis holds a French word outside its language', async () => {
  assert.deepEqual(await offenders('src/analysis/**/*.ts'), []);
});
