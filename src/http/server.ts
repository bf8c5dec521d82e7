import { createServer, type Server } from 'node:http';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import helmet from 'helmet';
import { within } from '../clock.js';
import type { Log } from '../log.js';
import type { Readiness } from '../telemetry/readiness.js';

/** How long a caller may take, in ms: for its head, for the whole request, and how often the server looks. */
export interface Patience {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly connectionsCheckingInterval: number;
}

export const patience: Patience = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
};

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  /** Routes of the parts, mounted at the root. */
  readonly routes: readonly Router[];
  readonly readiness: () => Promise<Readiness>;
  readonly log: Log;
  /** {@link patience} unless given. */
  readonly patience?: Patience;
}

export interface HttpServer {
  /** Resolves when it listens; rejects when the address is taken. */
  listen(): Promise<void>;
  /** Resolves when no request is under way any more, or after two seconds. */
  close(): Promise<void>;
}

/** The Express app and its limits: a slow or idle caller is cut off by the server itself (408). */
export function createHttpServer({ host, port, routes, readiness, log, ...limits }: ServerOptions): HttpServer {
  const app = express().disable('x-powered-by').use(helmet());
  app.get('/healthz', (_request, response) => {
    response.json({ ok: true });
  });
  app.get('/readyz', async (_request, response) => {
    const answer = await readiness();
    response.status(answer.ready ? 200 : 503).json(answer);
  });
  for (const route of routes) app.use(route);
  app.use((_request: Request, response: Response) => {
    response.status(404).json({ error: 'no such page' });
  });
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    log.error({ err: error }, 'a request failed');
    if (response.headersSent) next(error);
    else response.status(500).json({ error: 'failed' });
  });

  const server = createServer({ ...patience, ...limits.patience }, app);
  server.maxConnections = 512;
  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      }),
    close: () => closed(server),
  };
}

const closingMs = 2_000;

async function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeIdleConnections();
  await within(closingMs, undefined, (late) => {
    late.addEventListener('abort', () => {
      server.closeAllConnections();
    });
    return done;
  });
}
