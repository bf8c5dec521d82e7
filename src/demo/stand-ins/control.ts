import type { AddressInfo } from 'node:net';
import express, { type Request, type Response } from 'express';
import { z } from 'zod';
import type { AwesomeApi } from './awesome-api.js';
import { recorded, type BotApi, type FaultRule } from './bot-api.js';
import type { Ptax } from './ptax.js';
import { garblings, type OpenMeteo, type Rain } from './open-meteo.js';

const chat = z.number().int();
const Say = z.strictObject({
  chat,
  text: z.string(),
  from: z.union([z.number(), z.literal('anonymous')]).optional(),
  edit: z.number().optional(),
  thread: z.number().optional(),
  caption: z.boolean().optional(),
  forward: z.boolean().optional(),
  replyTo: z.number().optional(),
});
const TapBody = z.strictObject({
  chat,
  message: z.number(),
  data: z.string().optional(),
  label: z.string().optional(),
  from: z.number().optional(),
});
const Place = z.strictObject({ chat, latitude: z.number(), longitude: z.number(), from: z.number().optional() });
const Quote = z.looseObject({ pair: z.string().default('USD-BRL'), bid: z.string() });
const Play = z.strictObject({ pair: z.string().default('USD-BRL'), bids: z.array(z.string()) });
const Bulletin = z.strictObject({ currency: z.string().default('USD'), bid: z.string(), at: z.number().optional() });
const probability = z.number().min(0).max(100).nullable();
const mm = z.union([z.string().regex(/^\d+(?:\.\d+)?$/), z.number().min(0)]);
const Steady = z.strictObject({
  mm,
  startsInHours: z.number().int().optional(),
  lasts: z.number().optional(),
  probability: probability.optional(),
});
const Curve = z.strictObject({
  hours: z.array(mm.nullable()),
  probability: z.union([probability, z.array(probability)]).optional(),
});
/** Without a cell it rains everywhere. */
const RainBody = z.strictObject({ cell: z.string().optional(), rain: z.union([Steady, Curve]) });
const Garble = z.strictObject({ what: z.enum(garblings), times: z.number().optional() });
const Server = z.enum(['telegram', 'awesomeapi', 'openmeteo', 'ptax']).default('telegram');
const FaultBody = z.looseObject({
  server: Server,
  kind: z.string().default('answer'),
  recorded: z.string().optional(),
});
const Down = z.strictObject({ server: Server, down: z.boolean() });
const OfChat = z.strictObject({ chat });

/** The stand-ins' hands over HTTP: JSON in, JSON out, 400 with the reason for what cannot be done. */
export async function startControl(bot: BotApi, awesome: AwesomeApi, openMeteo: OpenMeteo, ptax: Ptax, port = 0) {
  const servers = { telegram: bot, awesomeapi: awesome, openmeteo: openMeteo, ptax };
  const app = express();
  app.use(express.json());
  const post = (path: string, act: (body: unknown) => unknown) => {
    app.post(path, (req: Request, res: Response) => {
      try {
        res.json({ ok: true, result: act(req.body) ?? true });
      } catch (error) {
        res.status(400).json({ ok: false, why: reason(error) });
      }
    });
  };
  const get = (path: string, look: (req: Request) => unknown) => {
    app.get(path, (req: Request, res: Response) => {
      res.json(look(req));
    });
  };

  post('/say', (body) => {
    const { chat, text, ...how } = Say.parse(body);
    return { messageId: bot.say(chat, text, defined(how)) };
  });
  post('/tap', (body) => {
    const { chat, message, data, label, from } = TapBody.parse(body);
    const how = defined({ from });
    return data === undefined ? bot.tapButton(chat, message, label ?? '', how) : bot.tap(chat, message, data, how);
  });
  post('/location', (body) => {
    const { chat, latitude, longitude, ...how } = Place.parse(body);
    return { messageId: bot.shareLocation(chat, latitude, longitude, defined(how)) };
  });
  post('/block', (body) => {
    bot.block(OfChat.parse(body).chat);
  });
  post('/unblock', (body) => {
    bot.unblock(OfChat.parse(body).chat);
  });
  post('/quote', (body) => {
    const { pair, ...quote } = Quote.parse(body);
    return awesome.set(pair, quote);
  });
  post('/play', (body) => {
    const { pair, bids } = Play.parse(body);
    awesome.play(
      pair,
      bids.map((bid) => ({ bid })),
    );
  });
  post('/bulletin', (body) => {
    const { currency, bid, at } = Bulletin.parse(body);
    ptax.add(currency, at === undefined ? { bid } : { bid, at });
  });
  post('/rain', (body) => {
    const { cell, rain } = RainBody.parse(body);
    const whole = defined(rain) as Rain;
    if (cell === undefined) openMeteo.setEverywhere(whole);
    else openMeteo.set(cell, whole);
  });
  post('/garble', (body) => {
    const { what, times } = Garble.parse(body);
    openMeteo.garble(what, times);
  });
  post('/fault', (body) => {
    const { server, recorded: name, ...rule } = FaultBody.parse(body);
    const whole = { ...rule, ...(name !== undefined && recorded(name)) } as FaultRule;
    servers[server].fault(whole);
  });
  post('/clear-faults', () => {
    for (const one of Object.values(servers)) one.clearFaults();
  });
  post('/down', (body) => {
    const { server, down } = Down.parse(body);
    servers[server].down = down;
  });
  get('/messages/:chat', (req) => bot.messages(Number(req.params['chat'])));
  get('/chats', () => bot.chats());
  get('/calls', () => bot.calls);
  get('/ledger', () => bot.accepted);
  get('/answers', () => bot.answers);
  get('/violations', () => [...bot.violations, ...openMeteo.violations]);
  get('/requests', () => awesome.requests);
  get('/ptax-requests', () => ptax.requests);
  get('/openmeteo-requests', () => openMeteo.requests);

  const server = app.listen(port, '127.0.0.1');
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve).once('error', reject);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async (): Promise<void> => {
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    },
  };
}

function reason(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : 'failed';
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Under exactOptionalPropertyTypes a field that is `undefined` is not the same as none. */
function defined<T extends object>(value: T): Partial<Defined<T>> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<Defined<T>>;
}
