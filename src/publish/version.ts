import { execFileSync } from 'node:child_process';

/** A state of the archive. */
export interface Version {
  commit: string;
  /** `YYYY-MM-DD`; undefined where nobody knows. */
  date: string | undefined;
}

/**
 * Which state of the archive this is: `SOURCE_COMMIT` and the day of `SOURCE_DATE_EPOCH` where the
 * host sets them, else what git says, else "unversioned" without a date. A clone without history, or
 * a folder without git, only knows less.
 */
export function versionFrom(
  env: Record<string, string | undefined>,
  git: (...args: string[]) => string | undefined = askGit,
): Version {
  const commit = env['SOURCE_COMMIT'] ?? git('rev-parse', '--short=12', 'HEAD');
  const epoch = env['SOURCE_DATE_EPOCH'] ?? git('log', '-1', '--format=%ct');
  return {
    commit: commit ?? 'unversioned',
    date: epoch && new Date(Number(epoch) * 1000).toISOString().slice(0, 10),
  };
}

let known: Version | undefined;

/** The state that this process builds, asked for once. */
export const version = (): Version => (known ??= versionFrom(process.env));

function askGit(...args: string[]): string | undefined {
  try {
    return (
      execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      undefined
    );
  } catch {
    return undefined;
  }
}
