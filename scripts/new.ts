import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { check } from '#archive/check.ts';
import { formatFinding } from '#archive/finding.ts';
import { loadArchive } from '#archive/load.ts';
import { nearest } from '#archive/nearest.ts';
import { importSources } from '#authoring/import-sources.ts';
import { type Flags, fromFlags, interview, type Talk } from '#authoring/interview.ts';
import { objection, type Place, type Plan, plans } from '#authoring/plans.ts';
import type { Answers } from '#authoring/record.ts';
import { Refused } from '#authoring/refused.ts';
import { topicsOf } from '#authoring/standing.ts';
import type { Written } from '#authoring/write-record.ts';
import { command } from './command.ts';

const USE = `Say what to write: npm run new -- KIND [ID] [--key value …]
KIND is one of ${Object.keys(plans).join(', ')}.
A dataset takes its table in the place of ID, a correction its page. Sources may come from a
bibliography: npm run new -- source --bibtex FILE, --csl FILE or --ris FILE.
npm run new -- KIND --help lists the keys. At a terminal you are asked for what you leave out.`;

const common = {
  content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'src/content' },
  file: { type: 'string' },
  today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  ask: { type: 'boolean', default: process.stdin.isTTY === true },
  help: { type: 'boolean', default: false },
  bibtex: { type: 'string' },
  csl: { type: 'string' },
  ris: { type: 'string' },
} as const;

/** `npm run new`: writes a record where it belongs, and says what it still needs. */
await command(async (args) => {
  const [kind = '', ...rest] = args;
  const plan = plans[kind];
  if (!plan) {
    const near = nearest(kind, Object.keys(plans));
    throw new Refused(near ? `There is no kind “${kind}”. Did you mean ${near}?` : USE, 2);
  }
  const asked = Object.fromEntries(
    plan.asks.map(({ flag, list }) => [flag, { type: 'string', multiple: list } as const]),
  );
  refuseUnknown(kind, rest, Object.keys({ ...asked, ...common }));
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { ...asked, ...common },
  });
  if (values.help) {
    console.log(helpOf(kind, plan));
    return 0;
  }
  const { content, topic, today } = {
    content: values.content.replace(/\/+$/, ''),
    topic: values.file,
    today: values.today,
  };
  const flags: Flags = Object.fromEntries(
    plan.asks.map(({ flag }) => {
      const value = (values as Record<string, unknown>)[flag] as string | string[] | undefined;
      return [flag, value === undefined ? undefined : [value].flat()];
    }),
  );
  const [first, extra] = positionals;
  if (extra !== undefined) throw new Refused(`“${extra}” is one word too many.`, 2);
  if (first !== undefined) flags[plan.asks[0]!.flag] = [first];

  const { archive } = loadArchive(content, content);
  const place: Place = { content, archive, today, topic };
  const bibliography = values.bibtex ?? values.csl ?? values.ris;
  const known = bibliography === undefined ? [new Map()] : importSources(read(bibliography));
  if (known.length > 1 && first !== undefined)
    throw new Refused(`There are ${known.length} sources in ${bibliography}: none takes an ID.`, 2);
  const talk = values.ask ? terminal() : undefined;
  for (const answers of known) {
    const all = await answered(plan, place, fromFlags(plan.asks, flags, answers), talk);
    const written = plan.write(all, { ...place, archive: loadArchive(content, content).archive });
    report(content, kind, plan, written);
  }
  return 0;
});

/** A misspelt key would be lost in a script. */
function refuseUnknown(kind: string, args: string[], known: string[]): void {
  const names = args.flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? []);
  const [unknown] = names.filter((name) => !known.includes(name));
  if (unknown === undefined) return;
  const near = nearest(unknown, known);
  const mend = near ? `Did you mean --${near}?` : `npm run new -- ${kind} --help lists them.`;
  throw new Refused(`There is no key --${unknown} of ${kind}. ${mend}`, 2);
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

/** One line after another, from a terminal or from whatever is piped in. */
function terminal(): Talk {
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  const lines = reader[Symbol.asyncIterator]();
  return {
    say: (text) => console.log(text),
    line: async (prompt) => {
      process.stdout.write(prompt);
      const { value, done } = await lines.next();
      return done ? undefined : value;
    },
  };
}

/** Where the record stands, what the gate asks of it, and what comes then. */
function report(content: string, kind: string, { next }: Plan, { file, id, lines }: Written): void {
  const asked = check(content).findings.filter(
    ({ at }) => at.file === file && at.line >= lines[0] && at.line <= lines[1],
  );
  console.log(`Wrote the ${kind} ${id}: ${file}:${lines[0]}`);
  if (asked.length > 0) console.log('What it still needs:');
  for (const finding of asked) console.log(`  ${formatFinding(finding)}`);
  console.log('Next:');
  for (const step of [...next, 'npm run check']) console.log(`  ${step.replaceAll('ID', id)}`);
}

function helpOf(kind: string, { asks, collection }: Plan): string {
  const keys = asks.map(({ flag, words, required, list, choices }) => {
    const notes = [...(required ? [] : ['if any']), ...(list ? ['may stand several times'] : [])];
    const choice = choices.length > 0 ? ` One of ${choices.join(', ')}.` : '';
    return `  --${flag}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}\n      ${words}.${choice}`;
  });
  const file = collection ? [`  --file\n      The file of ${collection}/ that it goes into.`] : [];
  return [`npm run new -- ${kind}`, ...keys, ...file].join('\n');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refused(`There is no file ${file}.`, 2);
  }
}
