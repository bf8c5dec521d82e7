import { apiType } from './bot-api-data.js';
import type { JsonObject } from './json.js';
import type { Member, Status } from './world.js';

const typeOf: Readonly<Record<Status, string>> = {
  creator: 'ChatMemberOwner',
  administrator: 'ChatMemberAdministrator',
  member: 'ChatMemberMember',
  restricted: 'ChatMemberRestricted',
  left: 'ChatMemberLeft',
  kicked: 'ChatMemberBanned',
};

/** The ChatMember object: whatever its type requires, `false` and 0 where the member's rights say nothing. */
export function memberWire({ user, status, rights }: Member): JsonObject {
  const required = (apiType(typeOf[status])?.fields ?? []).filter((field) => field.required);
  const wire: JsonObject = {};
  for (const { name, types } of required) wire[name] = types.includes('Boolean') ? false : 0;
  return { ...wire, ...rights, user, status };
}
