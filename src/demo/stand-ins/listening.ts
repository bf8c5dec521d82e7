import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A server on 127.0.0.1 whose connections are counted and can be broken. */
export type Listening = {
  readonly url: string;
  readonly port: number;
  /** While true, connections are taken and broken at once. */
  down: boolean;
  openSockets(): number;
  /** Resolves when no connection is open or waiting to be taken. */
  whenDisconnected(): Promise<void>;
  close(): Promise<void>;
};

type Serve = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** `port` 0 takes a free one. */
export async function listen(port: number, serve: Serve): Promise<Listening> {
  const sockets = new Set<Socket>();
  const closed = new Set<() => void>();
  let isDown = false;
  const server = createServer((req, res) => {
    if (isDown) req.socket.destroy();
    else void serve(req, res);
  });
  // Longer than any test: a connection that the server closes is a fault to be asked for.
  server.keepAliveTimeout = 75_000;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      for (const told of closed) told();
    });
    if (isDown) socket.destroy();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${taken}`,
    port: taken,
    get down() {
      return isDown;
    },
    set down(down) {
      isDown = down;
      if (down) for (const socket of sockets) socket.destroy();
    },
    openSockets: () => sockets.size,
    async whenDisconnected() {
      // The queue of connections to be taken is first come, first served: when this one is through, those before it are.
      const last = connect(taken, '127.0.0.1');
      await once(last, 'connect');
      const isThrough = () => [...sockets].some(({ remotePort }) => remotePort === last.localPort);
      while (!isDown && !isThrough()) await once(server, 'connection');
      last.destroy();
      while (sockets.size > 0) {
        await new Promise<void>((resolve) => {
          const told = () => {
            closed.delete(told);
            resolve();
          };
          closed.add(told);
        });
      }
    },
    async close() {
      const ended = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await ended;
    },
  };
}
