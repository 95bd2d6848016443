import { Refused } from '#authoring/refused.ts';

/**
 * Runs a command. Exit 0: done. 1: something has to be mended first. 2: wrong use. 3: a fault of
 * the program itself. People get a message; `--verbose` adds where in the code it comes from.
 */
export async function command(main: (args: string[]) => number | Promise<number>): Promise<void> {
  const verbose = process.argv.includes('--verbose');
  try {
    process.exitCode = await main(process.argv.slice(2).filter((each) => each !== '--verbose'));
  } catch (error) {
    const { message, stack, code } = error as Error & { code?: unknown };
    const use = String(code).startsWith('ERR_PARSE_ARGS');
    process.exitCode = error instanceof Refused ? error.code : use ? 2 : 3;
    console.error(process.exitCode === 3 ? `The command failed: ${message}` : message);
    if (verbose) console.error(stack);
    else if (process.exitCode === 3) console.error('Run it again with --verbose to see where.');
  }
}
