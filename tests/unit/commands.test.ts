import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/check.ts';
import { exitCodes, type Main, outcome } from '../../scripts/command.ts';
import { explainRecord } from '../../scripts/explain.ts';
import { writeHosting } from '../../scripts/hosting.ts';
import { checkLinks } from '../../scripts/links.ts';
import { newRecord } from '../../scripts/new.ts';
import { precompressSite } from '../../scripts/precompress.ts';
import { reviewPages } from '../../scripts/review.ts';
import { writeSchemas } from '../../scripts/schemas.ts';
import { serveSite } from '../../scripts/serve.ts';
import { verifyCopy } from '../../scripts/verify.ts';
import { ran } from './ran.ts';

const mains: Record<string, Main> = {
  check: checkContent,
  explain: explainRecord,
  hosting: writeHosting,
  links: checkLinks,
  new: newRecord,
  precompress: precompressSite,
  review: reviewPages,
  schemas: writeSchemas,
  serve: serveSite,
  verify: verifyCopy,
};
const scripts = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
).scripts;
const ours = Object.keys(scripts).filter((name) => scripts[name]!.startsWith('node scripts/'));

describe('every command of package.json that is a script of ours', () => {
  test('stands in docs/authoring.md', () => {
    const table = readFileSync('docs/authoring.md', 'utf8');
    expect(ours.filter((name) => !new RegExp(`^\\| \`${name}\` +\\|`, 'm').test(table))).toEqual(
      [],
    );
  });

  test('is tested here', () => {
    expect(Object.keys(mains)).toEqual(expect.arrayContaining(ours));
  });

  test.each(Object.entries(mains))('%s says what it takes', async (name, main) => {
    const { code, printed, said } = await ran(main, ['--help']);
    expect([code, said]).toEqual([0, '']);
    expect(printed).toMatch(new RegExp(`^npm run ${name} -- \\S`));
  });

  test.each(Object.entries(mains).filter(([name]) => name !== 'new'))(
    '%s refuses a flag that it does not take, and says which it may be',
    async (name, main) => {
      expect(await ran(main, ['--verbse'])).toEqual({
        code: 2,
        printed: '',
        said: `There is no flag --verbse of npm run ${name}. Did you mean --verbose?\n`,
      });
      expect((await ran(main, ['--quite-another'])).said).toBe(
        `There is no flag --quite-another of npm run ${name}. npm run ${name} -- --help lists them.\n`,
      );
    },
  );

  test('refuses a folder that is not there', async () => {
    expect(await ran(checkContent, ['--content', 'nowhere'])).toEqual({
      code: 2,
      printed: '',
      said: 'There is no folder nowhere.\n',
    });
  });
});

describe('outcome', () => {
  const fails: Main = () => {
    throw new TypeError('undefined is not a function');
  };

  test('gives a fault of the program a code of its own, and no stack', async () => {
    expect(await ran(fails, [])).toEqual({
      code: 3,
      printed: '',
      said: 'The command failed: undefined is not a function\nRun it again with --verbose to see where.\n',
    });
  });

  test('shows the stack to somebody who asks for it', async () => {
    expect((await ran(fails, ['--verbose'])).said).toMatch(/\n\s+at .*commands\.test\.ts/);
  });

  test('ends in codes that docs/authoring.md explains', () => {
    const table = readFileSync('docs/authoring.md', 'utf8');
    for (const [code, words] of Object.entries(exitCodes))
      expect(table).toMatch(new RegExp(`^\\| ${code} +\\| ${words} +\\|$`, 'm'));
    expect(outcome).toBeTypeOf('function');
  });
});
