import { createServer, type Server } from 'node:http';
import { createListener } from '../../src/cli/serve-site.ts';

/** A folder served on a port of its own. */
export interface Served {
  /** `http://localhost:PORT/` */
  readonly url: string;
  /** Answers no more, on the open connections either, until `start`. */
  stop(): void;
  /** Answers again, on the same port. */
  start(): Promise<void>;
}

function listen(folder: string, port: number): Promise<Server> {
  const server = createServer(createListener(folder, '/'));
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, () => resolve(server));
  });
}

/** Serves a built site, as `npm run serve` does, on a free port. */
export async function serveFolder(folder: string): Promise<Served> {
  let server = await listen(folder, 0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://localhost:${port}/`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
    async start() {
      server = await listen(folder, port);
    },
  };
}
