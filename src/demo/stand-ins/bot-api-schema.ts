import { apiMethod, apiType, arrayElement, type ApiField } from './bot-api-data.js';
import { rulesOfMethod, rulesOfType, type CallContext } from './bot-api-rules.js';
import { described } from './described.js';
import { isJsonObject, type JsonObject } from './json.js';
import { isUpload } from './upload.js';

/** One thing that is wrong with a call. `path` leads to the value, as in `reply_markup.inline_keyboard[0][1].text`. */
export type Problem = {
  readonly method: string;
  readonly path: string;
  readonly value: unknown;
  readonly problem: string;
  /** What the real server says after "Bad Request: ", where that is known. */
  readonly says?: string;
};

type Found = Omit<Problem, 'method'> & { readonly weight: number };

/** Errors in the shape of a value itself tell more about "which member of the union is this" than errors inside it. */
const weights = { kind: 1000, constant: 100, field: 10, inside: 1 } as const;

/**
 * All that is wrong with one call, by the Bot API as data and by the rules that stand only in its prose. Stricter than
 * Telegram on purpose: an unknown field is a problem here, Telegram ignores it, which is how typos live for years.
 */
export function checkCall(method: string, params: JsonObject, context: CallContext = {}): Problem[] {
  const known = apiMethod(method);
  if (!known) return [{ method, path: '', value: method, problem: 'unknown method' }];
  const found = [
    ...checkFields(known.fields ?? [], params, '', context),
    ...rulesOfMethod(method, params, context).map((problem) => ({ ...problem, weight: weights.inside })),
    ...attachments(params, context),
  ];
  return found.map(({ path, value, problem, says }) => ({
    method,
    path,
    value,
    problem,
    ...(says !== undefined && { says }),
  }));
}

/** All that is wrong with a value that should be of this type (`Update`, `Array of BotCommand`…). */
export function checkType(type: string, value: unknown, context: CallContext = {}): Problem[] {
  return checkValue(type, value, '', context).map((problem) => ({
    method: type,
    path: problem.path,
    value: problem.value,
    problem: problem.problem,
  }));
}

function checkValue(type: string, value: unknown, path: string, context: CallContext): Found[] {
  const wrongKind = (expected: string): Found[] => [
    { path, value, problem: `is not ${expected}`, weight: weights.kind },
  ];
  switch (type) {
    case 'Integer':
      return Number.isSafeInteger(value) ? [] : wrongKind('an Integer');
    case 'Float':
      return typeof value === 'number' && Number.isFinite(value) ? [] : wrongKind('a Float');
    case 'String':
      return typeof value === 'string' ? [] : wrongKind('a String');
    case 'Boolean':
      return typeof value === 'boolean' ? [] : wrongKind('a Boolean');
    case 'InputFile':
      return isUpload(value) ? [] : wrongKind('an uploaded file');
  }
  const element = arrayElement(type);
  if (element !== undefined) {
    if (!Array.isArray(value)) return wrongKind(`an ${type}`);
    return value.flatMap((item: unknown, index) => lighter(checkValue(element, item, `${path}[${index}]`, context)));
  }
  const known = apiType(type);
  if (!known) return wrongKind(`of a known type (${type})`);
  if (known.subtypes) return checkUnion(known.subtypes, value, path, context);
  // "For simple text buttons, String can be used instead of this object": in the prose only.
  if (type === 'KeyboardButton' && typeof value === 'string') return [];
  if (!isJsonObject(value)) return wrongKind(`a ${type}`);
  return [
    ...checkFields(known.fields ?? [], value, path, context),
    ...rulesOfType(type, value, path, context).map((problem) => ({ ...problem, weight: weights.field })),
  ];
}

/** The member of the union that fits best speaks for it. */
function checkUnion(types: readonly string[], value: unknown, path: string, context: CallContext): Found[] {
  const tries = types.map((type) => checkValue(type, value, path, context));
  const weightOf = (found: readonly Found[]) => found.reduce((sum, { weight }) => sum + weight, 0);
  return tries.reduce((best, found) => (weightOf(found) < weightOf(best) ? found : best), tries[0] ?? []);
}

function checkFields(fields: readonly ApiField[], value: JsonObject, path: string, context: CallContext): Found[] {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const unknown = Object.keys(value)
    .filter((name) => !fields.some((field) => field.name === name))
    .map((name) => ({ path: at(name), value: value[name], problem: 'unknown field', weight: weights.field }));
  const rest = fields.flatMap((field): Found[] => {
    const given = value[field.name];
    if (given === undefined) {
      const missing = { path: at(field.name), value: given, problem: 'missing', weight: weights.field };
      return field.required ? [{ ...missing, ...(field.name === 'text' && { says: 'message text is empty' }) }] : [];
    }
    const wrong = checkUnion(field.types, given, at(field.name), context);
    return wrong.length > 0 ? wrong.map(within) : checkDescribed(field, given, at(field.name));
  });
  return [...unknown, ...rest];
}

/** Inside an object a wrong kind or field is one level deeper than the object's own; a wrong constant still decides. */
const within = (found: Found): Found =>
  found.weight === weights.constant ? found : { ...found, weight: weights.inside };
const lighter = (found: readonly Found[]): Found[] => found.map((one) => ({ ...one, weight: weights.inside }));

function checkDescribed(field: ApiField, value: unknown, path: string): Found[] {
  const { values, length, items, range } = described(field);
  const wrong = (problem: string, weight: number): Found[] => [{ path, value, problem, weight }];
  if (typeof value === 'string') {
    if (values && !values.includes(value)) return wrong(`is none of ${values.join(', ')}`, weights.constant);
    // Formatted text is measured without its tags, by the method's own rule.
    if (length && !/entit(?:y|ies) parsing/.test(field.description)) {
      const size = length.unit === 'bytes' ? Buffer.byteLength(value) : value.length;
      const says = field.name === 'callback_data' ? { says: 'BUTTON_DATA_INVALID' } : {};
      if (size < length.min || size > length.max) {
        const problem = `has ${size} ${length.unit}, not ${length.min}-${length.max}`;
        return wrong(problem, weights.inside).map((found) => ({ ...found, ...says }));
      }
    }
  }
  if (Array.isArray(value) && items && (value.length < items.min || value.length > items.max)) {
    return wrong(`has ${value.length} items, not ${items.min}-${items.max}`, weights.inside);
  }
  if (typeof value === 'number' && range && (value < range.min || value > range.max)) {
    return wrong(`is not in ${range.min}-${range.max}`, weights.inside);
  }
  return [];
}

/** `attach://name`, wherever it stands, needs the part of that name. */
function attachments(value: unknown, context: CallContext, path = ''): Found[] {
  if (typeof value === 'string') {
    const part = /^attach:\/\/(.*)$/.exec(value)?.[1];
    if (part === undefined || context.parts?.has(part)) return [];
    return [{ path, value, problem: `no file part named ${part}`, weight: weights.inside }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => attachments(item, context, `${path}[${index}]`));
  if (!isJsonObject(value) || isUpload(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    attachments(inner, context, path === '' ? name : `${path}.${name}`),
  );
}
