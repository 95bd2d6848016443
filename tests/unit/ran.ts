import { type Main, outcome } from '../../scripts/command.ts';

/** How a command ended: exit code, standard output, standard error. */
export interface Ran {
  code: number;
  printed: string;
  said: string;
}

/**
 * Runs a command in this process, as a script would, or as somebody at a terminal who types `typed`.
 * The path of its folder is left out of what it prints.
 */
export async function ran(
  main: Main,
  args: string[],
  { content, typed = [] }: { content?: string; typed?: string[] } = {},
): Promise<Ran> {
  const [printed, said] = [[] as string[], [] as string[]];
  const lines = [...typed];
  const all = content === undefined ? args : [...args, '--content', content];
  const code = await outcome(main, all, {
    print: (text) => void printed.push(`${text}\n`),
    say: (text) => void said.push(`${text}\n`),
    line: async (prompt) => {
      printed.push(prompt);
      return lines.shift();
    },
    isTerminal: false,
  });
  const short = (texts: string[]) =>
    content === undefined ? texts.join('') : texts.join('').replaceAll(`${content}/`, '');
  return { code, printed: short(printed), said: short(said) };
}
