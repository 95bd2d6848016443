import type { z } from 'zod';
import { chart } from '#schemas/chart.ts';
import { unwrapped } from '#schemas/field-at.ts';
import type { Ask } from './asks.ts';

/** What was answered, by path. */
export type Answers = Map<string, unknown>;

/**
 * A record from answers, in the order of the questions. What must be stated and was not answered
 * becomes `null`, a key without a value, for which the gate asks.
 */
export function recordOf(kind: string, asks: Ask[], answers: Answers): { id: string } {
  const record: Record<string, unknown> = {};
  for (const { path, required } of asks) {
    const value = answers.get(path);
    if (value !== undefined || required) put(record, path.split('.'), value ?? null);
  }
  if (kind === 'statistic') quoteFirst(record);
  if (kind === 'chart') completeChart(record);
  return record as { id: string };
}

function put(target: Record<string, unknown>, path: string[], value: unknown): void {
  const [key = '', next, ...rest] = path;
  if (next === undefined) target[key] = value;
  else if (/^\d+$/.test(next)) {
    const list = (target[key] ??= []) as Record<string, unknown>[];
    put((list[Number(next)] ??= {}), rest, value);
  } else put((target[key] ??= {}) as Record<string, unknown>, [next, ...rest], value);
}

/** A statistic with one estimate quotes that one. */
function quoteFirst(record: Record<string, unknown>): void {
  const [first] = record['estimates'] as { id: unknown }[];
  record['quote'] = { estimate: first!.id, ...(record['quote'] as object) };
}

/** A chart with what its kind must have: keys under `data`, and a unit where it has one. */
function completeChart(record: Record<string, unknown>): void {
  const option = chart.options.find(({ shape }) => shape.kind.value === record['kind']);
  const given = record['data'] as object | undefined;
  record['data'] = option ? { ...keysOf(option.shape.data), ...given } : (given ?? null);
  if (record['unit'] === null && option?.shape.unit.safeParse(undefined).success)
    delete record['unit'];
}

const keysOf = (schema: z.ZodType): object => {
  const { shape } = unwrapped(schema).def as unknown as { shape: Record<string, z.ZodType> };
  const required = Object.keys(shape).filter((key) => !shape[key]!.safeParse(undefined).success);
  return Object.fromEntries(required.map((key) => [key, null]));
};
