import { getChat, getChatAdministrators, getChatMember, sendChatAction } from './method-chats.js';
import * as profile from './method-profile.js';
import * as sending from './method-sending.js';
import * as updates from './method-updates.js';
import type { Method } from './method.js';

/** What the stand-in can do, a line for each method of the Bot API. */
export const methods: Readonly<Record<string, Method>> = {
  getMe: profile.getMe,
  getUpdates: updates.getUpdates,
  setWebhook: updates.setWebhook,
  deleteWebhook: updates.deleteWebhook,
  getWebhookInfo: updates.getWebhookInfo,
  sendMessage: sending.sendMessage,
  sendPhoto: sending.sendPhoto,
  sendDocument: sending.sendDocument,
  editMessageText: sending.editMessageText,
  editMessageReplyMarkup: sending.editMessageReplyMarkup,
  deleteMessage: sending.deleteMessage,
  answerCallbackQuery: updates.answerCallbackQuery,
  sendChatAction,
  getChat,
  getChatMember,
  getChatAdministrators,
  setMyCommands: profile.setMyCommands,
  getMyCommands: profile.getMyCommands,
  deleteMyCommands: profile.deleteMyCommands,
  setMyName: profile.setMyText('name'),
  getMyName: profile.getMyText('name'),
  setMyDescription: profile.setMyText('description'),
  getMyDescription: profile.getMyText('description'),
  setMyShortDescription: profile.setMyText('short_description'),
  getMyShortDescription: profile.getMyText('short_description'),
};
