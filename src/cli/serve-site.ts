import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../headers.ts';
import { basePath, outDir } from './folders.ts';

const DEFAULT_PORT = 4321;

/** Null where `value` is no port. */
function portFrom(value: string | undefined): number | null {
  const port = Number(value ?? DEFAULT_PORT);
  return Number.isInteger(port) && port >= 0 && port < 65536 ? port : null;
}

function sendNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : '404');
}

/**
 * Serves `folder` under `base` (`/` at both ends), each file as it lies there when it is asked for; what is
 * not there gets the site's own 404 page.
 */
export function createListener(folder: string, base: string): RequestListener {
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'] });
  return (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    if (base !== '/' && url === base.slice(0, -1)) {
      response.writeHead(301, { location: base }).end();
      return;
    }
    if (!url.startsWith(base)) return sendNotFound(folder, response);
    const path = url.slice(base.length);
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    request.url = `/${path}`;
    files(request, response, () => sendNotFound(folder, response));
  };
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** Serves the built site until the process ends. */
export function serveSite(): void {
  const folder = outDir();
  if (!existsSync(folder)) {
    fail(`${folder} n'existe pas. Lancez « npm run build » d'abord.`);
    return;
  }
  const base = basePath();
  const port = portFrom(process.env['PORT']);
  if (port === null) {
    fail(`PORT=${process.env.PORT} n'est pas un port. Écrivez un nombre de 0 à 65535.`);
    return;
  }
  const server = createServer(createListener(folder, base));
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    fail(
      `Le port ${port} est déjà pris. Arrêtez l'autre serveur ou choisissez-en un : PORT=${port + 1} npm start`,
    );
  });
  server.listen(port, () => {
    const address = server.address();
    const open = typeof address === 'object' && address ? address.port : port;
    process.stdout.write(`http://localhost:${open}${base}\n`);
  });
}
