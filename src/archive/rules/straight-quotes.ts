import { statementsOf } from '#markdown/statements.ts';
import type { Finding } from '../finding.ts';
import type { Checkable } from './rules.ts';

/** Finds straight quotation marks and apostrophes in prose, one finding a sentence. */
export function straightQuotes({ passages }: Checkable): Finding[] {
  return passages.flatMap((passage) =>
    statementsOf(passage.tree).flatMap((statement) => {
      const index = statement.text.search(/["']/);
      return index < 0
        ? []
        : [
            {
              at: passage.at(statement.pointAt(index)),
              rule: 'straight-quotes',
              what: `There is a straight ${statement.text[index] === '"' ? 'quotation mark' : 'apostrophe'} here`,
              mend: 'Write “ ” or ‘ ’, and ’ for an apostrophe',
            },
          ];
    }),
  );
}
