import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatHeaders, headersOf } from '../../src/headers.ts';
import { embedCode, embedPath } from '../../src/share/embed.ts';

test('the code to copy has a frame with a name and a height, and the script beside it', () => {
  assert.equal(
    embedCode(
      'affirmation',
      'La Russie affirme',
      'https://e.org/integrer/affirmation/x/',
      'https://e.org/h.js',
    ),
    '<iframe src="https://e.org/integrer/affirmation/x/" title="La Russie affirme" width="100%" height="320" loading="lazy" style="border:0"></iframe>\n' +
      '<script src="https://e.org/h.js" async></script>',
  );
});

test('a title cannot leave its attribute', () => {
  const code = embedCode('carte', '"><script>alert(1)</script> & « x »', '/a/', '/b.js');
  assert.equal(code.match(/<script/g)?.length, 1);
  assert.match(code, /title="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; « x »"/);
});

const FRAMED = [embedPath('affirmation', 'x'), embedPath('carte', 'y'), 'integrer/hauteur.js'];
const UNFRAMED = [
  '',
  'index.html',
  'affirmations/x/',
  'carte/',
  'integrer',
  'integrera/x/',
  'lieux/integrer/',
  '404.html',
];

for (const path of FRAMED)
  test(`${path} may be framed`, () => assert.equal('X-Frame-Options' in headersOf(path), false));
for (const path of UNFRAMED)
  test(`« ${path} » refuses to be framed`, () => {
    assert.equal(headersOf(path)['X-Frame-Options'], 'DENY');
    assert.equal(headersOf(path)['Content-Security-Policy'], "frame-ancestors 'none'");
  });

test('in the file for static hosts no path has two rules, and only the embeds go without a refusal', () => {
  const rules = formatHeaders('/base/', ['affirmations', 'integrer']).trim().split('\n\n');
  assert.deepEqual(
    rules.map((rule) => rule.split('\n')[0]),
    ['/base/', '/base/404.html', '/base/affirmations/*', '/base/integrer/*'],
  );
  assert.deepEqual(
    rules.map((rule) => rule.includes("frame-ancestors 'none'")),
    [true, true, true, false],
  );
});
