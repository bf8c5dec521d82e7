import { z } from 'zod';
import type { Method } from './method.js';
import { conflict } from './refusal.js';

const GetUpdates = z.object({
  offset: z.number().optional(),
  limit: z.number().optional(),
  timeout: z.number().optional(),
  allowed_updates: z.array(z.string()).optional(),
});
const SetWebhook = z.object({
  url: z.string(),
  secret_token: z.string().optional(),
  max_connections: z.number().default(40),
  allowed_updates: z.array(z.string()).optional(),
  drop_pending_updates: z.boolean().optional(),
});
const DeleteWebhook = SetWebhook.pick({ drop_pending_updates: true });
const Answer = z.object({
  callback_query_id: z.string(),
  text: z.string().optional(),
  show_alert: z.boolean().optional(),
  url: z.string().optional(),
});

export const getUpdates: Method = async (params, { queue, webhook }, gone) => {
  const call = GetUpdates.parse(params);
  if (webhook.isSet) {
    throw conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  queue.allow(call.allowed_updates);
  return queue.poll(call, gone());
};

export const setWebhook: Method = (params, { queue, webhook }) => {
  const call = SetWebhook.parse(params);
  if (call.drop_pending_updates === true) queue.clear();
  queue.allow(call.allowed_updates);
  if (call.url !== '') queue.endPoll('terminated by setWebhook request');
  webhook.set(
    call.url === ''
      ? undefined
      : { url: call.url, secretToken: call.secret_token, maxConnections: call.max_connections },
  );
  return true;
};

export const deleteWebhook: Method = (params, { queue, webhook }) => {
  if (DeleteWebhook.parse(params).drop_pending_updates === true) queue.clear();
  webhook.set(undefined);
  return true;
};

export const getWebhookInfo: Method = (_params, { webhook }) => webhook.info;

export const answerCallbackQuery: Method = (params, { queries }) => {
  const { callback_query_id: queryId, text, show_alert, url } = Answer.parse(params);
  queries.answer({ queryId, text, showAlert: show_alert === true, url });
  return true;
};
