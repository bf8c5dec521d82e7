import type { IncomingMessage } from 'node:http';
import { apiMethod, arrayElement, type ApiField } from './bot-api-data.js';
import { badRequest } from './refusal.js';
import { isJsonObject, type JsonObject } from './json.js';
import { parseMultipart, type Part } from './multipart.js';
import type { Upload } from './upload.js';

/** What a request asks for, whichever of the four ways Telegram allows it was written in. */
export type DecodedCall = { readonly params: JsonObject; readonly parts: ReadonlySet<string> };

const largestBody = 60_000_000;

export async function readBody(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw badRequest('request is too big');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Parameters from the query, JSON, a form or a multipart form. In all but JSON every value is text: numbers and
 * booleans are read out of it, and a field whose type is an object or a list holds JSON.
 */
export function decodeCall(method: string, req: IncomingMessage, body: Buffer): DecodedCall {
  const query = new URL(req.url ?? '/', 'http://stand-in').searchParams;
  const fields = apiMethod(method)?.fields ?? [];
  const fromQuery = fromStrings(fields, query);
  const contentType = req.headers['content-type'] ?? '';
  if (body.length === 0) return { params: fromQuery, parts: new Set() };
  if (contentType.startsWith('application/json')) {
    return { params: { ...fromQuery, ...fromJson(body) }, parts: new Set() };
  }
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    return { params: { ...fromQuery, ...fromStrings(fields, new URLSearchParams(body.toString())) }, parts: new Set() };
  }
  if (!contentType.startsWith('multipart/form-data')) throw badRequest(`unsupported content type ${contentType}`);
  const texts: [string, string][] = [];
  const files = new Map<string, Upload>();
  for (const { name, value } of partsOf(contentType, body)) {
    if (typeof value !== 'string') files.set(name, value);
    // telegraf repeats the method's name in its forms, which Telegram does not mind.
    else if (name !== 'method' || value !== method) texts.push([name, value]);
  }
  return {
    params: { ...fromQuery, ...fromStrings(fields, texts), ...uploads(fields, texts, files) },
    parts: new Set(files.keys()),
  };
}

/** A file stands in a part named after its field, or in any part that the field points at with `attach://`. */
function uploads(
  fields: readonly ApiField[],
  texts: readonly [string, string][],
  files: ReadonlyMap<string, Upload>,
): JsonObject {
  const found: JsonObject = {};
  for (const { name, types } of fields) {
    if (!types.includes('InputFile')) continue;
    const pointed = texts.find(([text]) => text === name)?.[1].replace(/^attach:\/\//, '');
    const file = files.get(name) ?? files.get(pointed ?? '');
    if (file) found[name] = file;
  }
  return found;
}

function partsOf(contentType: string, body: Buffer): readonly Part[] {
  try {
    return parseMultipart(contentType, body);
  } catch (error) {
    throw badRequest(`can't parse request: ${error instanceof Error ? error.message : 'no form'}`);
  }
}

function fromJson(body: Buffer): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(body.toString());
  } catch {
    throw badRequest("can't parse request: Can't parse JSON object");
  }
  if (!isJsonObject(value)) throw badRequest("can't parse request: object expected");
  return value;
}

function fromStrings(fields: readonly ApiField[], given: Iterable<[string, string]>): JsonObject {
  return Object.fromEntries(
    [...given].map(([name, text]) => {
      const field = fields.find((one) => one.name === name);
      return [name, field ? fromText(field.types, text) : text];
    }),
  );
}

function fromText(types: readonly string[], text: string): unknown {
  if (types.some((type) => type === 'Integer' || type === 'Float') && /^-?\d+(?:\.\d+)?$/.test(text))
    return Number(text);
  if (types.includes('Boolean') && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const composite = types.some(
    (type) => arrayElement(type) !== undefined || !/^(?:Integer|Float|String|Boolean|InputFile)$/.test(type),
  );
  if (!composite) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
