import type { z } from 'zod';

/** What a schema is made of, as far as it is looked through here. */
interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  out?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
}

const defOf = (schema: z.ZodType) => schema.def as unknown as Def;

/** A schema without its wrappings: of `z.array(id).default([])` the array. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType, type, out } = defOf(schema);
  if (innerType) return unwrapped(innerType);
  return type === 'pipe' && out ? unwrapped(out) : schema;
}

/**
 * The schema of a key of a record, by path: `['estimates', 0, 'low']`. Where several kinds of record
 * are possible, `data` decides, as far as it says which; otherwise the first that has the key.
 */
export function fieldAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data?: unknown,
): z.ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const { shape, element, valueType } = defOf(keyed(schema, data, String(key)));
  const inner = shape?.[String(key)] ?? (shape ? undefined : (element ?? valueType));
  const value = (data as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return inner && fieldAt(inner, rest, value);
}

/** The keys that a record takes at a path. */
export function keysAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data?: unknown,
): Record<string, z.ZodType> {
  const value = path.reduce<unknown>(
    (each, key) => (each as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
  const field = fieldAt(schema, path, data);
  return (field && defOf(keyed(field, value)).shape) ?? {};
}

/** Of a choice between records the one that is meant. */
function keyed(schema: z.ZodType, data: unknown, key?: string): z.ZodType {
  const inner = unwrapped(schema);
  const { options, discriminator } = defOf(inner);
  if (!options) return inner;
  const said = discriminator && (data as Record<string, unknown> | undefined)?.[discriminator];
  const meant = options.find(
    (option) => discriminator && fieldAt(option, [discriminator])?.safeParse(said).success,
  );
  const having = options.find(
    (option) => key !== undefined && defOf(unwrapped(option)).shape?.[key],
  );
  return unwrapped(meant ?? having ?? options[0]!);
}

/** The words that say what belongs into a field. */
export function description(schema: z.ZodType): string | undefined {
  const { innerType } = defOf(schema);
  return schema.meta()?.description ?? (innerType && description(innerType));
}
