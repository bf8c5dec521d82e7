import type { ApiField } from './bot-api-data.js';

/**
 * What only a field's description says: allowed values, sizes, ranges. Each reads one way in which Telegram's
 * documentation words such a rule; a field without one gives `undefined`.
 */
export type Described = {
  readonly values?: readonly string[];
  readonly length?: Range & { readonly unit: 'characters' | 'bytes' };
  readonly items?: Range;
  readonly range?: Range;
};

type Range = { readonly min: number; readonly max: number };

const known = new Map<ApiField, Described>();

export function described(field: ApiField): Described {
  const before = known.get(field);
  if (before) return before;
  const values = allowedValues(field);
  const length = lengthOf(field);
  const items = field.types.some((type) => type.startsWith('Array of')) ? firstRange(field.description) : undefined;
  const range = numberRange(field);
  const found: Described = {
    ...(values && { values }),
    ...(length && { length }),
    ...(items && { items }),
    ...(range && { range }),
  };
  known.set(field, found);
  return found;
}

function allowedValues({ types, description }: ApiField): readonly string[] | undefined {
  if (!types.includes('String')) return undefined;
  const constant = /^[^.;]*, must be (\w+)\.?$/.exec(description)?.[1] ?? /\balways "([^"]+)"/.exec(description)?.[1];
  if (constant !== undefined) return [constant];
  // Examples stand in parentheses, with quotes and full stops of their own.
  const plain = description.replaceAll(/ \([^()]*\)/g, '');
  const list = /(?:one of|can be either|can be|either) (".*)$/.exec(plain)?.[1]?.split(/\.(?: |$)/)[0];
  const values = [...(list ?? '').matchAll(/"([^"]+)"/g)].map(([, value = '']) => value);
  return values.length > 0 ? values : undefined;
}

function lengthOf({ types, description }: ApiField): Described['length'] {
  if (!types.includes('String')) return undefined;
  const [, min, max, unit] = /(\d+)-(\d+) (characters|bytes)/i.exec(description) ?? [];
  if (min === undefined || max === undefined || unit === undefined) return undefined;
  return { min: Number(min), max: Number(max), unit: unit.toLowerCase() === 'bytes' ? 'bytes' : 'characters' };
}

function numberRange({ types, description }: ApiField): Range | undefined {
  if (!types.some((type) => type === 'Integer' || type === 'Float')) return undefined;
  // A range that is the whole statement. "1-6 for one kind of dice" is none.
  return firstRange(/(?:[;,]|[Vv]alues between) \d+-\d+(?=[.,;]|$| are accepted)/.exec(description)?.[0] ?? '');
}

function firstRange(text: string): Range | undefined {
  const [, min, max] = /(?<![\w-])(\d+)-(\d+)(?![\w-])/.exec(text) ?? [];
  if (min === undefined || max === undefined) return undefined;
  return Number(min) <= Number(max) ? { min: Number(min), max: Number(max) } : undefined; // ISO 3166-1 is none
}
