import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceCode } from '../../src/share/source-code.ts';

const FOUND: readonly (readonly [unknown, string])[] = [
  ['github:recoupe/recoupe', 'https://github.com/recoupe/recoupe'],
  ['recoupe/recoupe', 'https://github.com/recoupe/recoupe'],
  ['gitlab:recoupe/recoupe', 'https://gitlab.com/recoupe/recoupe'],
  [{ type: 'git', url: 'git+https://github.com/recoupe/recoupe.git' }, 'https://github.com/recoupe/recoupe'],
  [{ url: 'https://code.exemple.org/recoupe' }, 'https://code.exemple.org/recoupe'],
  [{ url: 'ssh://git@code.exemple.org/recoupe.git' }, 'https://code.exemple.org/recoupe'],
  ['git://code.exemple.org/recoupe.git', 'https://code.exemple.org/recoupe'],
];

for (const [repository, address] of FOUND)
  test(`a browser finds the code of ${JSON.stringify(repository)}`, () =>
    assert.equal(sourceCode({ repository }), address));

const UNKNOWN: readonly unknown[] = [
  undefined,
  null,
  'recoupe',
  {},
  { repository: '' },
  { repository: 'recoupe' },
  { repository: {} },
  { repository: 5 },
  { repository: 'javascript:alert(1)' },
  { repository: 'gist:11081aaa281' },
  { repository: 'file:///home/recoupe' },
  { repository: '../recoupe' },
];

for (const manifest of UNKNOWN)
  test(`no link is made of ${JSON.stringify(manifest)}`, () => assert.equal(sourceCode(manifest), null));
