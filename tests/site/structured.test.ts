import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsonld from 'jsonld';
import ts from 'typescript';
import { addressesIn, faultOf, readPages } from './built.ts';

const BLOCK = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
const blocks = readPages().flatMap(({ path, html }) =>
  [...html.matchAll(BLOCK)].map(([, text = '']) => ({ path, text })),
);

/** schema.org's own context without a network: every bare term is one of its vocabulary. */
const CONTEXT = { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } };

async function loadContext(url: string) {
  assert.equal(url, 'https://schema.org');
  return { document: CONTEXT, documentUrl: url };
}

/** The input of an action is noted beside its properties, and the types of nested things leave it out. */
const ACTION_INPUT = ',"query-input":"required name=search_term_string"';

const FILE = `${process.cwd()}/tests/site/blocks.virtual.ts`;

/** What TypeScript has against each block, written as a literal of the vocabulary's types. */
function typeFaults(texts: readonly string[]): string[] {
  const source = `import type { Graph } from 'schema-dts';\n${texts.map((text) => `(${text.replace(ACTION_INPUT, '')}) satisfies Graph;`).join('\n')}`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target) =>
    name === FILE ? ts.createSourceFile(name, source, target) : read(name, target);
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => name === FILE || exists(name);
  const program = ts.createProgram([FILE], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('every page below the home page has its way from there, and none reviews a claim', () => {
  for (const { path, html } of readPages()) {
    if (html.includes('<meta name="robots" content="noindex') || /^integrer\/./.test(path)) continue;
    assert.equal(html.includes('"@type":"BreadcrumbList"'), path !== '', path);
    assert.doesNotMatch(html, /ClaimReview|reviewRating/, path);
  }
});

test('TypeScript takes every block for the vocabulary of schema.org, and refuses words that are not of it', () => {
  const texts = [...new Set(blocks.map(({ text }) => text))];
  assert.ok(texts.length > 20);
  assert.deepEqual(typeFaults(texts), []);
  const wrong = '{"@context":"https://schema.org","@graph":[{"@type":"Claim","verdict":"faux"}]}';
  assert.equal(typeFaults([wrong]).length, 1);
});

test('a JSON-LD processor reads every block, and its addresses lead somewhere', async () => {
  for (const { path, text } of blocks) {
    const data = JSON.parse(text);
    const [expanded] = await jsonld.expand(data, {
      documentLoader: loadContext,
      base: `http://site.invalid/${path}`,
    });
    assert.ok(expanded, path);
    const faults = addressesIn(data).flatMap((address) => faultOf(address.replace(/\?q=.*$/, '')) ?? []);
    assert.deepEqual(faults, [], path);
  }
});
