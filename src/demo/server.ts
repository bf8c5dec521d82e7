/**
 * The demo's page and its controls. People use them through the page, scripts directly; names and shapes are kept stable.
 *
 *   GET  /api/state                        everything the page shows: {@link DemoState}
 *   GET  /events                           the same as server-sent events: `state` first, then `message`, `edited`, `deleted`,
 *                                          `typing`, `answered`, `program`, `dollar`, `rain`, `outages`, `trace`
 *   POST /api/say    {text, replyTo?, chat?, from?}  writes in a phone's chat, as a reply to one of its messages → {messageId}
 *   POST /api/tap    {messageId, data, chat?, from?}  presses an inline button → {queryId}
 *   POST /api/location {town?, replyTo?, chat?, from?}  shares where the phone is, after moving it to the town → {messageId}
 *   POST /api/dollar {bid}                 "4.48", "4,48" or 4.48            → the dollar's state
 *   POST /api/rain   {cell, mm, startsInHours?, lasts?}  mm an hour, "2" or 0.5; hour 0 is now → the rain's state
 *   POST /api/outage {server, down}        `awesomeapi`, `openmeteo` or `telegram` → which of them are down
 *   POST /api/plug   {}                    SIGKILL; answers once the process is dead, it starts again 1 s later
 *                                                                            → the program's state
 *   POST /api/series {action}              `play`, `pause` or `stop`         → the dollar's state
 *
 * A body is JSON. What cannot be done is 400 with `{error}`, one line for each mistake.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import { Dollar, Location, Outage, Plug, RainBody, Say, Series, Tap } from './bodies.js';
import type { Market, MarketState } from './market.js';
import type { Outages, OutagesState } from './outages.js';
import { NotPossible, type PhoneState, type Phones } from './phones.js';
import type { Program, ProgramState } from './program.js';
import type { Rain, RainState } from './rain.js';
import { sharedTowns } from './shared-towns.js';
import type { Trace } from './trace.js';

export type DemoState = {
  /** UTC milliseconds of the server: a browser's clock may differ. */
  readonly now: number;
  readonly chats: readonly PhoneState[];
  readonly program: ProgramState;
  readonly dollar: MarketState;
  readonly rain: RainState;
  readonly outages: OutagesState;
  /** Where a phone can be. */
  readonly towns: readonly string[];
  readonly trace: ShownTrace;
};

type ShownTrace = Pick<Trace, 'crossings' | 'quiet'>;

export type DemoParts = {
  readonly phones: Phones;
  readonly market: Market;
  readonly rain: Rain;
  readonly outages: Outages;
  readonly program: Program;
  readonly trace: () => ShownTrace;
};

export type DemoServer = { readonly url: string; readonly tell: Audience['tell']; close(): Promise<void> };

/** From src/demo and from dist/demo alike: the build copies no assets. */
const pageFolder = fileURLToPath(new URL('../../src/demo/page/', import.meta.url));
const portsTried = 20;

/** Serves on loopback: the first free port from `port` on; 0 takes any. */
export async function startDemoServer(parts: DemoParts, port: number): Promise<DemoServer> {
  const audience = new Audience();
  const server = createServer(demoApp(parts, audience));
  await listenFrom(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tell: audience.tell,
    close: async () => {
      audience.close();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    },
  };
}

function demoApp({ phones, market, rain, outages, program, trace }: DemoParts, audience: Audience): Express {
  const state = (): DemoState => ({
    now: Date.now(),
    chats: phones.state,
    program: program.state,
    dollar: market.state,
    rain: rain.state,
    outages: outages.state,
    towns: sharedTowns.map(({ name }) => name),
    trace: trace(),
  });
  const app = express();
  app.disable('x-powered-by');
  app.use(strictHeaders);
  app.use(express.static(pageFolder, { cacheControl: false }));
  app.get('/api/state', (_req, res) => {
    res.json(state());
  });
  app.get('/events', (_req, res) => {
    audience.add(res, state());
  });
  app.use('/api', onlyJson, express.json({ limit: '32kb' }));
  app.post(
    '/api/say',
    control(Say, ({ text, ...hand }) => ({ messageId: phones.say(text, hand) })),
  );
  app.post(
    '/api/tap',
    control(Tap, ({ messageId, data, ...hand }) => ({ queryId: phones.tap(messageId, data, hand) })),
  );
  app.post(
    '/api/location',
    control(Location, ({ town, ...hand }) => ({ messageId: phones.shareLocation(town, hand) })),
  );
  app.post(
    '/api/dollar',
    control(Dollar, ({ bid }) => {
      market.set(bid);
      return market.state;
    }),
  );
  app.post(
    '/api/rain',
    control(RainBody, ({ cell, ...set }) => {
      if (!rain.has(cell)) throw new NotPossible(`cell: nobody asks for ${cell}`);
      rain.set(cell, set);
      return rain.state;
    }),
  );
  app.post(
    '/api/outage',
    control(Outage, ({ server, down }) => {
      const state = outages.set(server, down);
      audience.tell('outages', state);
      return state;
    }),
  );
  app.post(
    '/api/plug',
    control(Plug, async () => {
      await program.pullPlug();
      return program.state;
    }),
  );
  app.post(
    '/api/series',
    control(Series, ({ action }) => {
      market[action]();
      return market.state;
    }),
  );
  app.use((req, res) => {
    res.status(404).json({ error: `there is no ${req.method} ${req.path}` });
  });
  app.use(faults);
  return app;
}

/** One control: its body by the schema, then what it does. */
function control<T>(schema: z.ZodType<T>, act: (body: T) => unknown): RequestHandler {
  return async (req, res) => {
    const { data, error } = schema.safeParse(req.body);
    if (error) {
      const lines = error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
      res.status(400).json({ error: lines.join('\n') });
      return;
    }
    res.json(await act(data));
  };
}

/** Another site's page cannot send this type without asking first, and the answer to that is no. */
const onlyJson: RequestHandler = (req, res, next) => {
  if (req.method !== 'POST' || req.is('application/json')) next();
  else res.status(400).json({ error: 'body: must be JSON, with content-type application/json' });
};

const strictHeaders: RequestHandler = (_req, res, next) => {
  res.set({
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  next();
};

const faults: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  if (res.headersSent) {
    next(error);
    return;
  }
  if (error instanceof NotPossible) {
    res.status(400).json({ error: error.message });
    return;
  }
  const { status, message } = error as { status?: number; message?: string };
  if (status !== undefined && status < 500) res.status(status).json({ error: `body: ${message ?? 'unreadable'}` });
  else {
    console.error(error);
    res.status(500).json({ error: 'the demo itself failed; its terminal says why' });
  }
};

/** Who listens to `/events`. */
class Audience {
  private readonly listeners = new Set<Response>();

  add(res: Response, state: DemoState): void {
    res.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    res.write(`retry: 1000\n\n${eventText('state', state)}`);
    this.listeners.add(res);
    res.on('close', () => this.listeners.delete(res));
  }

  readonly tell = (name: string, data: unknown): void => {
    const written = eventText(name, data);
    for (const res of this.listeners) res.write(written);
  };

  close(): void {
    for (const res of this.listeners) res.end();
  }
}

const eventText = (name: string, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

async function listenFrom(server: Server, first: number): Promise<void> {
  const last = first === 0 ? 0 : first + portsTried - 1;
  for (let port = first; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port >= last) throw new Error(`no free port from ${first} to ${port}`, { cause: error });
    }
  }
}
