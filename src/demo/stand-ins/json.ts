/** A JSON object whose fields are looked at before they are used: what travels between the bot and a stand-in. */
export type JsonObject = Record<string, unknown>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy that nobody else holds, without the fields that are `undefined`: what JSON would carry over the wire. */
export const wireCopy = (value: JsonObject): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject;

export function without(value: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** Key order does not count: `{a, b}` equals `{b, a}`. */
export function sameJson(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isJsonObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
