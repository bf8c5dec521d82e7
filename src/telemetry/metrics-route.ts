import { Router, type Request } from 'express';
import { secretCheck } from '../http/secret.js';

/** A proxy beside us speaks for somebody elsewhere; each of these says so. */
const forwarding = ['forwarded', 'via', 'x-real-ip', 'x-client-ip', 'cf-connecting-ip', 'true-client-ip'];

/**
 * `GET /metrics`. With a token: whoever shows it as a bearer, else 401. Without one: this machine alone, else 403. A proxy on this machine is
 * known by the headers that it adds or by the name that it was asked under; one that hides both must not be pointed here.
 */
export function metricsRoute(scrape: () => Promise<string>, contentType: string, token: string | undefined): Router {
  const isToken = token === undefined ? undefined : secretCheck(token);
  return Router().get('/metrics', async (request, response) => {
    if (isToken && !isToken(bearerOf(request)))
      response.status(401).set('www-authenticate', 'Bearer').json({ error: 'needs METRICS_TOKEN as a bearer' });
    else if (!isToken && !isFromHere(request))
      response.status(403).json({ error: 'without METRICS_TOKEN only this machine is answered' });
    else response.type(contentType).send(await scrape());
  });
}

function bearerOf(request: Request): string {
  return /^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '')?.[1] ?? '';
}

function isFromHere(request: Request): boolean {
  const isForwarded = Object.keys(request.headers).some(
    (name) => name.startsWith('x-forwarded') || forwarding.includes(name),
  );
  return !isForwarded && isLoopback(request.socket.remoteAddress ?? '') && isLoopback(request.hostname);
}

/** An address as the socket tells it, or a host's name as the caller wrote it. */
function isLoopback(host: string): boolean {
  return /^(?:localhost|\[?::1\]?|(?:::ffff:)?127(?:\.\d{1,3}){3})$/i.test(host);
}
