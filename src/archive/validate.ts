import { z } from 'zod';
import type { Finding, Position } from './finding.ts';
import type { Positions } from './read-yaml.ts';

type Issue = z.core.$ZodRawIssue;

/** What to do about an issue for which the schema has no words of its own. */
const mend = (issue: Issue): string => {
  if (issue.code === 'unrecognized_keys') return 'Correct the spelling, or remove it';
  if (issue.code === 'invalid_type')
    return issue.input === undefined
      ? 'Add it'
      : `It takes ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `It takes one of: ${issue.values.join(', ')}`;
  if (issue.code === 'too_small')
    return `It must be ${issue.origin === 'string' || issue.origin === 'array' ? 'longer' : 'larger'}: at least ${issue.minimum}`;
  if (issue.code === 'too_big')
    return `It must be ${issue.origin === 'string' || issue.origin === 'array' ? 'shorter' : 'smaller'}: at most ${issue.maximum}`;
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
  const findings = result.error.issues.flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        at: at([...issue.path, key], ':key'),
        rule: 'unknown-key',
        what: `There is no key "${key}" here`,
        mend: issue.message,
      }));
    const value = valueAt(data, issue.path);
    const key = issue.path.join('.');
    const name = key === '' ? 'This record' : `"${key}"`;
    if (value === undefined && issue.code === 'invalid_type')
      return [
        {
          at: at(issue.path),
          rule: 'missing-key',
          what: `${name} is missing`,
          mend: issue.message,
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

const valueAt = (data: unknown, path: PropertyKey[]) =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
