import { createInterface } from 'node:readline';
import { Refused } from '#authoring/refused.ts';

/** Where a command prints, and from where it is answered. */
export interface Io {
  /** To standard output: results. */
  print: (text: string) => void;
  /** To standard error: what is wrong, and how long it took. */
  say: (text: string) => void;
  /** The next line that somebody types; `undefined` where the typing has ended. */
  line: (prompt: string) => Promise<string | undefined>;
  /** Whether somebody sits at a terminal and can be asked. */
  isTerminal: boolean;
}

/** A command: what stands behind its name, and its exit code. */
export type Main = (args: string[], io: Io) => number | Promise<number>;

/** The exit codes of every command; docs/authoring.md has the same table. */
export const exitCodes = {
  0: 'done: nothing to mend',
  1: 'something has to be mended first; the message says where',
  2: 'the command was used wrongly; nothing was written',
  3: 'a fault of the program itself; please report it with what `--verbose` prints',
} as const;

/** Runs a command to its exit code. People get a message; `--verbose` adds where in the code it comes from. */
export async function outcome(main: Main, args: string[], io: Io): Promise<number> {
  try {
    return await main(
      args.filter((each) => each !== '--verbose'),
      io,
    );
  } catch (error) {
    const { message, stack } = error as Error;
    const code = error instanceof Refused ? error.code : 3;
    io.say(code === 3 ? `The command failed: ${message}` : message);
    if (args.includes('--verbose')) io.say(String(stack));
    else if (code === 3) io.say('Run it again with --verbose to see where.');
    return code;
  }
}

/** Runs a command for the terminal that called it. */
export async function command(main: Main): Promise<void> {
  let reader: ReturnType<typeof createInterface> | undefined;
  let lines: NodeJS.AsyncIterator<string> | undefined;
  process.exitCode = await outcome(main, process.argv.slice(2), {
    print: (text) => console.log(text),
    say: (text) => console.error(text),
    line: async (prompt) => {
      process.stdout.write(prompt);
      reader ??= createInterface({ input: process.stdin });
      lines ??= reader[Symbol.asyncIterator]();
      const { value, done } = await lines.next();
      return done ? undefined : value;
    },
    isTerminal: process.stdin.isTTY === true,
  });
  reader?.close();
}
