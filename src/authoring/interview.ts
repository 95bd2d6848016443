import { type Ask, read } from './asks.ts';
import type { Answers } from './record.ts';
import { Refused } from './refused.ts';

/** How one talks with somebody at a terminal. */
export interface Talk {
  /** Prints words and gives the line that was typed; `undefined` where the typing has ended. */
  line: (prompt: string) => Promise<string | undefined>;
  say: (text: string) => void;
}

/** What was typed behind the flags of a script, by the name of the flag. */
export type Flags = Record<string, string[] | undefined>;

/** Reads the flags of a script. All that cannot be read is told at once. */
export function fromFlags(asks: Ask[], flags: Flags, known: Answers = new Map()): Answers {
  const answers: Answers = new Map(known);
  const problems: string[] = [];
  for (const ask of asks) {
    const typed = flags[ask.flag];
    if (typed === undefined) continue;
    const answer = read(ask, typed);
    if (answer.problem === undefined) answers.set(ask.path, answer.value);
    else problems.push(`--${ask.flag} ${typed.join(' ')}: ${answer.problem}.`);
  }
  if (problems.length > 0) throw new Refused(problems.join('\n'));
  return answers;
}

/**
 * Asks for what is not answered yet, one question after another. Nothing typed takes what is
 * suggested; where nothing is, the key waits for a value, or is left out if it may be.
 */
export async function interview(
  asks: Ask[],
  answers: Answers,
  { line, say }: Talk,
  suggested: (path: string, answers: Answers) => string | undefined,
  objection: (path: string, value: unknown) => string | undefined = () => undefined,
): Promise<Answers> {
  const all: Answers = new Map(answers);
  for (const ask of asks.filter(({ path }) => !answers.has(path))) {
    const suggestion = suggested(ask.path, all);
    say(`\n${ask.words}`);
    if (ask.choices.length > 0) say(`  one of ${ask.choices.join(', ')}`);
    for (;;) {
      const typed = await line(promptOf(ask, suggestion));
      if (typed === undefined) throw new Refused('Nothing was written.', 2);
      const text = typed.trim() === '' ? (suggestion ?? '') : typed.trim();
      if (text === '') break;
      const answer = read(ask, ask.list ? text.split(/\s*;\s*/).filter(Boolean) : [text]);
      const problem = answer.problem ?? objection(ask.path, answer.value);
      if (problem === undefined && answer.problem === undefined) {
        all.set(ask.path, answer.value);
        break;
      }
      say(`  ${problem}`);
    }
  }
  return all;
}

function promptOf({ flag, list, required }: Ask, suggestion: string | undefined): string {
  const notes = [
    ...(list ? ['several, with ; between them'] : []),
    ...(required ? [] : ['if any']),
    ...(suggestion === undefined ? [] : [`Enter: ${suggestion}`]),
  ];
  return `${flag}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}: `;
}
