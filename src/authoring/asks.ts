import { z } from 'zod';
import { mend } from '#archive/validate.ts';
import { description, fieldAt, unwrapped } from '#schemas/field-at.ts';

/** Something that is asked about a new record. */
export interface Ask {
  /** Where the answer goes: `estimates.0.low`. */
  path: string;
  /** The name under which a script gives it, behind two hyphens: `estimate.low`. */
  flag: string;
  /** What belongs there, in the words of the schema. */
  words: string;
  required: boolean;
  /** Several answers, one each. */
  list: boolean;
  /** The answers that there are, where there are not any number. */
  choices: string[];
  schema: z.ZodType;
}

/** What is asked about the key of a record at a path. */
export function askAt(schema: z.ZodType, path: string): Ask {
  const field = fieldAt(schema, path.split('.'));
  if (!field) throw new Error(`There is no key "${path}" in this schema`);
  const { def } = unwrapped(field);
  const pair = pairOf(field);
  return {
    path,
    flag: path.replace('estimates.0.', 'estimate.').replace('data.', ''),
    words: `${description(field) ?? path}${pair ? `, each as ${pair.join('=')}` : ''}`,
    required: !field.safeParse(undefined).success,
    list: def.type === 'array',
    choices: choicesOf(field),
    schema: field,
  };
}

function choicesOf(field: z.ZodType): string[] {
  const inner = unwrapped(field);
  if (inner.def.type === 'boolean') return ['true', 'false'];
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}

/** An answer as the record holds it, or why it cannot. */
export type Answer = { value: unknown; problem?: undefined } | { problem: string };

/** Reads what somebody typed: one text, or several for a list. */
export function read({ schema, list }: Ask, typed: string[]): Answer {
  const inner = unwrapped(schema);
  const element = list ? unwrapped((inner as z.ZodArray<z.ZodType>).element) : inner;
  const pair = pairOf(schema);
  if (pair && !typed.every((text) => text.includes('=')))
    return { problem: `Write it as ${pair.join('=')}` };
  const values = typed.map((text) =>
    pair ? ofPair(pair, text.trim()) : valueOf(element, text.trim()),
  );
  const value = list ? values : values[0];
  const { error } = schema.safeParse(value, { error: mend });
  const [issue] = error?.issues ?? [];
  if (!issue) return { value };
  const near = /^An id is kebab-case/.test(issue.message)
    ? kebab(typed.at(Number(issue.path[0] ?? 0)))
    : '';
  return { problem: near ? `${issue.message}. Write ${near}` : issue.message };
}

/** What somebody typed, as an id could be: `My source` as `my-source`. */
const kebab = (text = ''): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** A typed text as a value of its type; what cannot be one stays a text, for the schema to refuse. */
function valueOf({ def }: z.ZodType, text: string): unknown {
  const isNumber = text !== '' && Number.isFinite(Number(text));
  if (def.type === 'number') return isNumber ? Number(text) : text;
  if (def.type === 'boolean')
    return { true: true, false: false, yes: true, no: false }[text] ?? text;
  if (def.type === 'tuple') return text.split(',').map(Number);
  return text;
}

/** The two keys of the items of a list that are written as `form=name`. */
function pairOf(field: z.ZodType): [string, string] | undefined {
  const inner = unwrapped(field);
  const item = inner instanceof z.ZodArray ? unwrapped(inner.element as z.ZodType) : inner;
  if (!(item instanceof z.ZodObject)) return undefined;
  const [first, second] = Object.keys(item.shape);
  return first !== undefined && second !== undefined ? [first, second] : undefined;
}

function ofPair([first, second]: [string, string], text: string): object {
  const [key, ...rest] = text.split('=');
  return { [first]: key, [second]: rest.join('=') };
}
