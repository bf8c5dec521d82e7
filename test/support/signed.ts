import { createHmac, randomBytes } from 'node:crypto';

export const aSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

export type SignOptions = { readonly id?: string; readonly at?: number };

/** Standard Webhooks by hand, as somebody would who has no library: HMAC-SHA256 over `id.timestamp.body`. */
export function signed(
  secret: string,
  body: string | Buffer,
  { id = `evt_${randomBytes(8).toString('hex')}`, at = Math.floor(Date.now() / 1000) }: SignOptions = {},
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${at}.`).update(body).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': `v1,${signature}` };
}
