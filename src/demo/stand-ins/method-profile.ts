import { z } from 'zod';
import { Markup, type Method } from './method.js';
import type { ProfileText } from './profile.js';

const Commands = z.object({
  commands: z.array(z.unknown()).default([]),
  scope: Markup,
  language_code: z.string().optional(),
});

export const getMe: Method = (_params, { world }) => ({
  ...world.bot,
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
});

export const setMyCommands: Method = (params, { profile }) => {
  const { commands, scope, language_code } = Commands.parse(params);
  profile.setCommands(scope, language_code, commands);
  return true;
};

export const getMyCommands: Method = (params, { profile }) => {
  const { scope, language_code } = Commands.parse(params);
  return profile.commandsOf(scope, language_code);
};

export const deleteMyCommands: Method = (params, { profile }) => {
  const { scope, language_code } = Commands.parse(params);
  profile.deleteCommands(scope, language_code);
  return true;
};

const languageOf = z.object({ language_code: z.string().optional() });

export const setMyText = (which: ProfileText): Method => {
  return (params, { profile }) => {
    const text = z.string().default('').parse(params[which]);
    profile.setText(which, languageOf.parse(params).language_code, text);
    return true;
  };
};

export const getMyText =
  (which: ProfileText): Method =>
  (params, { profile, world }) => {
    const text = profile.textOf(which, languageOf.parse(params).language_code);
    return { [which]: text === '' && which === 'name' ? world.bot.first_name : text };
  };
