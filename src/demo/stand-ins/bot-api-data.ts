import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Field = z.object({
  name: z.string(),
  types: z.array(z.string()),
  required: z.boolean(),
  description: z.string(),
});
const Method = z.object({ name: z.string(), returns: z.array(z.string()), fields: z.array(Field).optional() });
const Type = z.object({
  name: z.string(),
  fields: z.array(Field).optional(),
  subtypes: z.array(z.string()).optional(),
});

export type ApiField = z.infer<typeof Field>;
export type ApiMethod = z.infer<typeof Method>;
export type ApiType = z.infer<typeof Type>;

/** Telegram's Bot API as data: its version, and what each method takes and each type holds. */
export const botApiData = z
  .object({ version: z.string(), methods: z.record(z.string(), Method), types: z.record(z.string(), Type) })
  // tsc copies no data: from src and from dist alike the package root lies three folders up.
  .parse(JSON.parse(readFileSync(new URL('../../../src/demo/stand-ins/bot-api-10.1.json', import.meta.url), 'utf8')));

export function apiMethod(name: string): ApiMethod | undefined {
  return Object.hasOwn(botApiData.methods, name) ? botApiData.methods[name] : undefined;
}

export function apiType(name: string): ApiType | undefined {
  return Object.hasOwn(botApiData.types, name) ? botApiData.types[name] : undefined;
}

const elementOf = /^Array of (.+)$/;

/** `Message` for `Array of Message`; nothing for a type that is no array. */
export const arrayElement = (type: string): string | undefined => elementOf.exec(type)?.[1];
