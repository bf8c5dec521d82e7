import type { IncomingMessage, ServerResponse } from 'node:http';
import { Events } from './events.js';
import { FaultList, type FaultHandle, type FaultRule } from './faults.js';
import { listen } from './listening.js';
import { jsonAnswer, respond, type Answer } from './respond.js';

export type PtaxOptions = {
  /** 0, which is the default, takes a free one. */
  readonly port?: number;
  /** Milliseconds. `Date.now` unless given. */
  readonly now?: () => number;
};

/** One bulletin: `bid` as text (`'5.1569'`), `at` in UTC milliseconds; the moment when it is set, unless told. */
export type BulletinInput = { readonly bid: string; readonly at?: number };

export type PtaxRequest = {
  readonly seq: number;
  /** Path and query as they came. */
  readonly path: string;
  readonly currency: string;
  /** As it was asked for: `09-18-2026`. */
  readonly day: string;
  readonly at: number;
  /** There is none here; it stands for the contract of all sources. */
  readonly apiKey: undefined;
};

export type Ptax = {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly requests: readonly PtaxRequest[];
  /** One more bulletin of `USD`. */
  add(currency: string, bulletin: BulletinInput): void;
  /** No bulletin of any day is known any more. */
  clear(): void;
  on(event: 'request', fn: (request: PtaxRequest) => void): () => void;
  fault(rule: FaultRule): FaultHandle;
  clearFaults(): void;
  /** While true, connections are taken and broken at once. */
  down: boolean;
  close(): Promise<void>;
};

type Row = {
  readonly paridadeCompra: number;
  readonly paridadeVenda: number;
  readonly cotacaoCompra: number;
  readonly cotacaoVenda: number;
  readonly dataHoraCotacao: string;
  readonly tipoBoletim: string;
};

const asked =
  /^\/olinda\/servico\/PTAX\/versao\/v1\/odata\/CotacaoMoedaDia\(moeda=@moeda,dataCotacao=@dataCotacao\)\?@moeda='([A-Z]{3})'&@dataCotacao='(\d\d-\d\d-\d{4})'&\$format=json$/;
const brasiliaMs = 3 * 3_600_000;
const spread = 0.0006;

/** Starts the Banco Central's PTAX on 127.0.0.1: no bulletin until one is added, and an empty list for such a day. */
export async function startPtax(options: PtaxOptions = {}): Promise<Ptax> {
  const now = options.now ?? Date.now;
  const faults = new FaultList();
  const events = new Events<{ request: PtaxRequest }>();
  const requests: PtaxRequest[] = [];
  const closing = new AbortController();
  const rows = new Map<string, Row[]>(); // by currency and day

  const serve = async (req: IncomingMessage, res: ServerResponse) => {
    const path = req.url ?? '';
    const [, currency = '', day = ''] = asked.exec(decodeURIComponent(path)) ?? [];
    const request: PtaxRequest = { seq: requests.length + 1, path, currency, day, at: now(), apiKey: undefined };
    requests.push(request);
    events.emit('request', request);
    await respond(
      res,
      faults.take('CotacaoMoedaDia'),
      () => answerOf(currency, rows.get(`${currency} ${day}`)),
      closing.signal,
    );
  };
  const server = await listen(options.port ?? 0, serve);

  return {
    url: server.url,
    port: server.port,
    requests,
    add: (currency, { bid, at = now() }) => {
      const { day, row } = rowOf(bid, at);
      const key = `${currency} ${day}`;
      const before = rows.get(key) ?? [];
      rows.set(key, [...before, row(before.length)]);
    },
    clear: () => {
      rows.clear();
    },
    on: (event, fn) => events.on(event, fn),
    fault: (rule) => faults.add(rule),
    clearFaults: () => {
      faults.clear();
    },
    get down() {
      return server.down;
    },
    set down(down) {
      server.down = down;
    },
    close: async () => {
      closing.abort();
      await server.close();
    },
  };
}

/** As upstream: a question that is none of its own is an error page, a day without bulletins an empty list. */
function answerOf(currency: string, rows: readonly Row[] = []): Answer {
  if (currency === '') return { status: 400, headers: { 'content-type': 'text/html' }, body: '<html>Erro</html>' };
  const context = 'https://was-p.bcnet.bcb.gov.br/olinda/servico/PTAX/versao/v1/odata$metadata#_CotacaoMoedaDia';
  return jsonAnswer(200, { '@odata.context': context, value: rows });
}

/** The stamp is Brasília's clock without a zone, with six digits of a second. */
function rowOf(bid: string, at: number): { day: string; row: (nth: number) => Row } {
  const local = new Date(at - brasiliaMs).toISOString();
  const [year = '', month = '', rest = ''] = local.split('-');
  const buy = Number(bid);
  return {
    day: `${month}-${rest.slice(0, 2)}-${year}`,
    row: (nth) => ({
      paridadeCompra: 1,
      paridadeVenda: 1,
      cotacaoCompra: buy,
      cotacaoVenda: Number((buy + spread).toFixed(5)),
      dataHoraCotacao: `${local.slice(0, 23).replace('T', ' ')}000`,
      tipoBoletim: nth === 0 ? 'Abertura' : nth < 4 ? 'Intermediário' : 'Fechamento PTAX',
    }),
  };
}
