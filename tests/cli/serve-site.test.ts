import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createListener } from '../../src/cli/serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'recoupe-'));
writeFileSync(join(folder, 'index.html'), 'accueil');
writeFileSync(join(folder, '404.html'), 'perdu');
writeFileSync(join(folder, '..', 'recoupe-secret.txt'), 'secret');

let server: Server;
let origin = '';
before(async () => {
  server = createServer(createListener(folder, '/base/')).listen(0);
  await once(server, 'listening');
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
});
after(() => server.close());

const ANSWERS: readonly (readonly [path: string, status: number, text: string])[] = [
  ['/base/', 200, 'accueil'],
  ['/base/?voix=R', 200, 'accueil'],
  ['/base/nulle-part/', 404, 'perdu'],
  ['/', 404, 'perdu'],
  ['/basement/', 404, 'perdu'],
  ['/base/%2e%2e/recoupe-secret.txt', 404, 'perdu'],
];

for (const [path, status, text] of ANSWERS) {
  test(`${path} answers ${status}`, async () => {
    const response = await fetch(origin + path);
    assert.deepEqual([response.status, await response.text()], [status, text]);
  });
}

test('a site that is built anew while it is served answers as it is now', async () => {
  const read = async (): Promise<string> => (await fetch(`${origin}/base/neuf/`)).text();
  mkdirSync(join(folder, 'neuf'), { recursive: true });
  for (const text of ['court', 'bien plus long', 'bref']) {
    writeFileSync(join(folder, 'neuf', 'index.html'), text);
    assert.equal(await read(), text);
  }
});

test('the base path without its last slash leads to it', async () => {
  const response = await fetch(`${origin}/base`, { redirect: 'manual' });
  assert.deepEqual([response.status, response.headers.get('location')], [301, '/base/']);
});

test('a port that is taken is told, with what to do', async () => {
  const port = new URL(origin).port;
  const env = { ...process.env, OUT_DIR: folder, PORT: port };
  const child = spawn(process.execPath, ['src/cli/serve.ts'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const [status] = await once(child, 'close');
  assert.match(told, new RegExp(`^Le port ${port} est déjà pris\\.`));
  assert.equal(status, 1);
});
