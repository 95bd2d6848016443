import { z } from 'zod';
import { description, fieldAt, keysAt } from '#schemas/field-at.ts';
import type { Finding, Position } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Positions } from './read-yaml.ts';

type Issue = z.core.$ZodRawIssue;

/** What to do about an issue for which the schema has no words of its own. */
export const mend = (issue: Issue): string => {
  if (issue.code === 'unrecognized_keys') return 'Correct the spelling, or remove it';
  if (issue.code === 'invalid_value')
    return issue.input === undefined
      ? `Add it: one of ${issue.values.join(', ')}`
      : `It takes one of: ${issue.values.join(', ')}`;
  if (issue.input === undefined) return 'Add it';
  if (issue.code === 'invalid_type') return `It takes ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small' && issue.origin === 'array' && Number(issue.minimum) > 1)
    return `It takes at least ${issue.minimum} entries`;
  if (issue.code === 'too_small')
    return `It must be ${issue.origin === 'string' || issue.origin === 'array' ? 'longer' : 'larger'}: at least ${issue.minimum}`;
  if (issue.code === 'too_big')
    return `It must be ${issue.origin === 'string' || issue.origin === 'array' ? 'shorter' : 'smaller'}: at most ${issue.maximum}`;
  if (issue.code === 'invalid_union') {
    const message = issue.errors?.at(-1)?.[0]?.message;
    if (message) return message;
  }
  return 'See docs/authoring.md for what it takes';
};

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with "- ")',
  object: 'keys and values',
  record: 'keys and values',
};

/**
 * Checks data against a schema. Each issue becomes a finding at its own line: `prefix` is the path
 * of the record in its file.
 */
export function validate<T extends z.ZodType>(
  schema: T,
  data: unknown,
  { file, positions, prefix = '' }: { file: string; positions: Positions; prefix?: string },
): { value?: z.output<T>; findings: Finding[] } {
  const result = schema.safeParse(data, { error: mend });
  if (result.success) return { value: result.data, findings: [] };

  const at = (path: PropertyKey[], key = ''): Position => {
    for (let parts = [...path]; ; parts = parts.slice(0, -1)) {
      const joined = [prefix, ...parts].filter((part) => part !== '').join('.');
      const found = positions[joined + key] ?? positions[joined];
      if (found) return { file, line: found[0], column: found[1] };
      if (parts.length === 0) return { file, line: 1, column: 1 };
    }
  };
  const findings = firstAtEach(result.error.issues).flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        at: at([...issue.path, key], ':key'),
        rule: 'unknown-key',
        what: `There is no key "${key}" here`,
        mend: meant(schema, issue.path, data, key) ?? issue.message,
      }));
    const value = valueAt(data, issue.path);
    const key = issue.path.join('.');
    const name = key === '' ? 'This record' : `"${key}"`;
    if (value === null)
      return [
        {
          at: at(issue.path),
          rule: 'missing-key',
          what: `${name} is empty`,
          mend: fill(schema, issue.path, data),
        },
      ];
    if (value === undefined && issue.code !== 'custom')
      return [
        {
          at: at(issue.path),
          rule: 'missing-key',
          what: `${name} is missing`,
          mend: added(schema, issue, data),
        },
      ];
    const shown =
      typeof value === 'object' || value === undefined ? '' : ` (${String(value).slice(0, 60)})`;
    return [
      {
        at: at(issue.path),
        rule: issue.code === 'invalid_type' ? 'wrong-type' : 'invalid-value',
        what: `${name} is not valid${shown}`,
        mend: issue.message,
      },
    ];
  });
  return { findings };
}

/** One issue a value, the wrong type before all else: the others would only follow from it. */
function firstAtEach(issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const isAlone = ({ code }: z.core.$ZodIssue) => code === 'unrecognized_keys';
  const inOrder = issues.toSorted((a, b) => rank(a) - rank(b));
  const first = new Map(inOrder.toReversed().map((issue) => [issue.path.join('.'), issue]));
  return issues.filter((issue) => isAlone(issue) || first.get(issue.path.join('.')) === issue);
}

const rank = ({ code }: z.core.$ZodIssue) =>
  code === 'unrecognized_keys' ? 2 : code === 'invalid_type' ? 0 : 1;

/** The key that was meant by a misspelt one, of those that the record has not got yet. */
function meant(schema: z.ZodType, path: PropertyKey[], data: unknown, key: string) {
  const given = valueAt(data, path) as Record<string, unknown>;
  const open = Object.keys(keysAt(schema, path, data)).filter((each) => !(each in given));
  const near = nearest(key, open);
  return near && `Did you mean "${near}"?`;
}

/** What to add where a key is missing, in the words of its schema. */
function added(schema: z.ZodType, { path, message }: z.core.$ZodIssue, data: unknown): string {
  const field = fieldAt(schema, path, data);
  const words = field && description(field);
  return words && message === 'Add it' ? `Add it: ${words}` : message;
}

/** What to write at a key that has no value, in the words of its schema. */
function fill(schema: z.ZodType, path: PropertyKey[], data: unknown): string {
  const field = fieldAt(schema, path, data);
  const words = field && description(field);
  const optional = field?.safeParse(undefined).success ? ', or remove the key' : '';
  return words ? `Fill it in${optional}: ${words}` : `Fill it in${optional}`;
}

const valueAt = (data: unknown, path: PropertyKey[]) =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
