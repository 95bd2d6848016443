import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nearest } from '#archive/nearest.ts';
import { Refused } from '#authoring/refused.ts';
import type { Io, Main } from './command.ts';

/** A flag of a command. */
export interface Option {
  type: 'string' | 'boolean';
  /** What it is for, as a sentence without its full stop. */
  words: string;
  default?: string | boolean;
  /** The values that there are, where there are not any number. */
  choices?: readonly string[];
  multiple?: boolean;
}
type Options = Record<string, Option>;

/** What a command takes, in the words of its help. */
export interface Use<O extends Options = Options> {
  /** What is typed before the flags: `npm run check`. */
  name: string;
  about: string;
  /** What stands beside the flags, such as `PAGE…`; nothing may where it is left out. */
  takes?: string;
  options: O;
}

/** What was given: flags by name, and the words beside them. */
export interface Given<O extends Options> {
  values: {
    [K in keyof O]: O[K] extends { type: 'boolean' }
      ? boolean
      : O[K] extends { multiple: true }
        ? string[] | undefined
        : O[K] extends { default: string }
          ? string
          : string | undefined;
  };
  words: string[];
}

/** The flag that every command of the archive has. */
export const content = {
  type: 'string',
  default: process.env['CONTENT_DIR'] ?? 'src/content',
  words: 'The content folder',
} as const satisfies Option;

/** The date that is written. */
export const today = {
  type: 'string',
  default: new Date().toISOString().slice(0, 10),
  words: 'The day that is written, YYYY-MM-DD; today where it is left out',
} as const satisfies Option;

/** A command from what it takes and what it does. */
export function withOptions<const O extends Options>(
  use: Use<O>,
  run: (given: Given<O>, io: Io) => number | Promise<number>,
): Main {
  return (args, io) => {
    if (args.includes('--help')) {
      io.print(helpOf(use));
      return 0;
    }
    return run(given(use, args), io);
  };
}

/** Reads what stands behind a command; refuses what it does not take. */
export function given<const O extends Options>(use: Use<O>, args: string[]): Given<O> {
  const values: Record<string, unknown> = {};
  for (const [name, { type, default: usual }] of Object.entries(use.options))
    values[name] = usual ?? (type === 'boolean' ? false : undefined);
  const words: string[] = [];
  const { tokens } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(use.options).map(([name, { type }]) => [name, { type }]),
    ),
  });
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind === 'option') put(use, values, token);
  }
  if (use.takes === undefined && words.length > 0)
    throw new Refused(`“${words[0]}” is one word too many for ${use.name}.`, 2);
  if (typeof values['content'] === 'string') {
    if (!existsSync(values['content']))
      throw new Refused(`There is no folder ${values['content']}.`, 2);
    values['content'] = values['content'].replace(/(?<=.)\/+$/, '');
  }
  return { values: values as Given<O>['values'], words };
}

interface Token {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function put({ name: of, options }: Use, values: Record<string, unknown>, token: Token): void {
  const { name, rawName, value, inlineValue } = token;
  const option = options[name];
  if (!option) {
    const near = nearest(name, [...Object.keys(options), 'help', 'verbose']);
    const mend = near
      ? `Did you mean --${near}?`
      : `${of} ${of.includes('--') ? '' : '-- '}--help lists them.`;
    throw new Refused(`There is no flag ${rawName} of ${of}. ${mend}`, 2);
  }
  if (option.type === 'boolean') {
    if (value !== undefined) throw new Refused(`${rawName} takes no value.`, 2);
    values[name] = true;
    return;
  }
  if (value === undefined || (!inlineValue && value.startsWith('--')))
    throw new Refused(`${rawName} needs a value behind it.`, 2);
  if (option.choices && !option.choices.includes(value))
    throw new Refused(`${rawName} ${value}: it takes one of ${option.choices.join(', ')}.`, 2);
  values[name] = option.multiple ? [...((values[name] as string[]) ?? []), value] : value;
}

/** What a command is for and what it takes. */
export function helpOf({ name, about, takes, options }: Use): string {
  const flags = Object.entries(options).map(([flag, option]) => {
    const value = option.type === 'boolean' ? '' : ` ${option.choices?.join('|') ?? 'VALUE'}`;
    return `  --${flag}${value}\n      ${option.words}.`;
  });
  return [
    `${name}${name.includes('--') ? '' : ' --'}${takes ? ` ${takes}` : ''} [--flag …]`,
    about,
    ...flags,
    '  --verbose\n      Where in the code a failure comes from.',
  ].join('\n');
}
