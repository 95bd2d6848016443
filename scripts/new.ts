import { readFileSync } from 'node:fs';
import { check } from '#archive/check.ts';
import { formatFinding } from '#archive/finding.ts';
import { loadArchive } from '#archive/load.ts';
import { nearest } from '#archive/nearest.ts';
import type { Ask } from '#authoring/asks.ts';
import { importSources } from '#authoring/import-sources.ts';
import { type Flags, fromFlags, interview, type Talk } from '#authoring/interview.ts';
import { objection, type Place, type Plan, plans } from '#authoring/plans.ts';
import type { Answers } from '#authoring/record.ts';
import { Refused } from '#authoring/refused.ts';
import { topicsOf } from '#authoring/standing.ts';
import type { Written } from '#authoring/write-record.ts';
import { command, type Io, type Main } from './command.ts';
import { content, type Given, type Option, today, type Use, withOptions } from './options.ts';

const USE = `npm run new -- KIND [ID] [--flag value …]
KIND is one of ${Object.keys(plans).join(', ')}.
A dataset takes its table in the place of ID, a correction its page. Sources may come from a
bibliography: npm run new -- source --bibtex FILE, --csl FILE or --ris FILE.
npm run new -- KIND --help lists the flags. At a terminal you are asked for what you leave out.`;

const bibliographies = {
  bibtex: { type: 'string', words: 'A file of BibTeX: each of its entries becomes a source' },
  csl: { type: 'string', words: 'The same from CSL-JSON' },
  ris: { type: 'string', words: 'The same from RIS' },
} as const satisfies Record<string, Option>;

/** `npm run new`: writes a record where it belongs, and says what it still needs. */
export const newRecord: Main = async ([kind = '', ...args], io) => {
  const plan = plans[kind];
  if (kind === '--help') {
    io.print(USE);
    return 0;
  }
  if (!plan) {
    const near = nearest(kind, Object.keys(plans));
    const mend = near ? `Did you mean ${near}?` : `There are ${Object.keys(plans).join(', ')}.`;
    throw new Refused(
      kind === '' || kind.startsWith('-')
        ? `Say what to write.\n${USE}`
        : `There is no kind “${kind}”. ${mend}`,
      2,
    );
  }
  return withOptions(useOf(kind, plan), (given, io) => write(kind, plan, given, io))(args, io);
};

const common = {
  file: { type: 'string', words: 'The file that it goes into, where its collection has several' },
  ask: { type: 'boolean', words: 'Ask for what is missing, also where nobody sits at a terminal' },
  content,
  today,
} as const satisfies Record<string, Option>;

/** What the command takes for a kind: a flag a question, and those of all kinds. */
function useOf(kind: string, plan: Plan): Use {
  const { file, ...others } = common;
  return {
    name: `npm run new -- ${kind}`,
    about: `Writes ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} into the archive, and says what it still needs.`,
    takes: `[${plan.asks[0]!.flag.toUpperCase()}]`,
    options: {
      ...Object.fromEntries(plan.asks.map((ask) => [ask.flag, optionOf(ask)])),
      ...(kind === 'source' ? bibliographies : {}),
      ...(plan.collection ? { file } : {}),
      ...others,
    },
  };
}

function optionOf({ words, required, list, choices }: Ask): Option {
  const notes = [...(required ? [] : ['if any']), ...(list ? ['may stand several times'] : [])];
  const choice = choices.length > 0 ? `. One of ${choices.join(', ')}` : '';
  return {
    type: 'string',
    multiple: list,
    words: `${words}${choice}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`,
  };
}

async function write(kind: string, plan: Plan, { values, words }: Given<Use['options']>, io: Io) {
  const text = (name: string) => values[name] as string | undefined;
  const flags: Flags = Object.fromEntries(
    plan.asks.map(({ flag }) => {
      const value = values[flag] as string | string[] | undefined;
      return [flag, value === undefined ? undefined : [value].flat()];
    }),
  );
  const [first, extra] = words;
  if (extra !== undefined) throw new Refused(`“${extra}” is one word too many.`, 2);
  if (first !== undefined) flags[plan.asks[0]!.flag] = [first];

  const folder = text('content')!;
  const { archive } = loadArchive(folder, folder);
  const place: Place = { content: folder, archive, today: text('today')!, topic: text('file') };
  const bibliography = text('bibtex') ?? text('csl') ?? text('ris');
  const known = bibliography === undefined ? [new Map()] : importSources(read(bibliography));
  if (known.length > 1 && first !== undefined)
    throw new Refused(`There are ${known.length} sources in ${bibliography}: none takes an ID.`, 2);
  const talk = io.isTerminal || values['ask'] ? { say: io.print, line: io.line } : undefined;
  for (const answers of known) {
    const all = await answered(plan, place, fromFlags(plan.asks, flags, answers), talk);
    const written = plan.write(all, { ...place, archive: loadArchive(folder, folder).archive });
    report(folder, kind, plan, written, io);
  }
  return 0;
}

/** What is still missing: asked for at a terminal, and otherwise what goes without saying. */
async function answered(plan: Plan, place: Place, given: Answers, talk: Talk | undefined) {
  const usual = (path: string, answers: Answers) => plan.defaults(answers, place)[path];
  if (talk) {
    await chooseFile(plan, place, talk);
    const suggested = (path: string, answers: Answers) =>
      usual(path, answers) ?? plan.suggestions[path]?.(place);
    const object = (path: string, value: unknown) => objection(plan, place, path, value);
    return interview(plan.asks, given, talk, suggested, object);
  }
  const rest = Object.entries(plan.defaults(given, place)).filter(
    ([path, value]) => value !== undefined && !given.has(path),
  );
  return fromFlags(
    plan.asks,
    Object.fromEntries(rest.map(([path, value]) => [path, [value!]])),
    given,
  );
}

async function chooseFile(plan: Plan, place: Place, { line, say }: Talk): Promise<void> {
  const topics = plan.collection ? topicsOf(place.content, plan.collection) : [];
  if (place.topic !== undefined || topics.length < 2) return;
  say(`\nThe file it belongs into: ${topics.join(', ')}, or a new name`);
  place.topic = (await line('file: '))?.trim() || undefined;
}

/** Where the record stands, what the gate asks of it, and what comes then. */
function report(
  content: string,
  kind: string,
  { next }: Plan,
  { file, id, lines }: Written,
  { print }: Io,
): void {
  const asked = check(content, { drafts: true }).findings.filter(
    ({ at }) => at.file === file && at.line >= lines[0] && at.line <= lines[1],
  );
  print(`Wrote the ${kind} ${id}: ${file}:${lines[0]}`);
  if (asked.length > 0) print('What it still needs:');
  for (const finding of asked) print(`  ${formatFinding(finding)}`);
  print('Next:');
  for (const step of [...next, 'npm run check']) print(`  ${step.replaceAll('ID', id)}`);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refused(`There is no file ${file}.`, 2);
  }
}

if (import.meta.main) await command(newRecord);
