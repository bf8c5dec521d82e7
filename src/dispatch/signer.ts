import { Webhook } from 'standardwebhooks';

/** Standard Webhooks headers; the first secret signs. Throws when it is no secret, which the settings refuse first. */
export function createSigner(
  secrets: readonly [string, ...string[]],
): (id: string, at: Date, body: string) => Record<string, string> {
  const webhook = new Webhook(secrets[0]);
  return (id, at, body) => ({
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': webhook.sign(id, at, body),
  });
}
