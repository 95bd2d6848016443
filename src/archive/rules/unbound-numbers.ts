import { type Count, countsIn, figuresIn } from '#markdown/counts.ts';
import { OBJECT } from '#markdown/flatten.ts';
import type { Governor } from '#markdown/governed.ts';
import { type Statement, statementsOf } from '#markdown/statements.ts';
import type { Finding } from '../finding.ts';
import { boundFigures, leansOnItself, sumsUp } from './evidence.ts';
import type { Checkable } from './rules.ts';

/** Which numbers a rule is about. */
export interface NumberRule {
  rule: string;
  governor: Governor;
  /** Blanks out what counts nothing, at the same length. */
  blanked: (text: string) => string;
  /** Whether a number needs evidence whatever it counts. */
  always?: (text: string, count: Count, statement: Statement) => boolean;
  /** What to do about a number, given in its own words. */
  mend: (number: string) => string;
}

/** A cell that holds a number and nothing else to say what it counts. */
const BARE =
  /^(?:\s|[\uFFFC¤*†~≈<>+()–.,-]|about|some|over|nearly|almost|more than|at least|up to|fewer than)*$/iu;

/**
 * The numbers that govern one of the rule's words and have no evidence: no statistic, claim or
 * citation in the sentence, the row of the table, or what leads in to the list or table. Records
 * that name their sources are spared, and so is a summary if the body of its page binds the figure.
 */
export function unboundNumbers({ archive, passages }: Checkable, rule: NumberRule): Finding[] {
  const bodies = boundFigures(archive, passages);
  return passages
    .filter(({ entry }) => !leansOnItself(entry))
    .flatMap((passage) =>
      statementsOf(passage.tree).flatMap((statement): Finding[] => {
        if (statement.bound) return [];
        const known = sumsUp(passage, statement) ? bodies.get(passage.entry) : undefined;
        return numbersIn(statement, rule)
          .filter(({ number }) => !known || !figuresIn(number).every((figure) => known.has(figure)))
          .map(({ start, number, phrase }) => ({
            at: passage.at(statement.pointAt(start)),
            rule: rule.rule,
            what: `“${phrase}” stands without its evidence`,
            mend: known
              ? 'Give the same figure with its evidence in the body, or here'
              : rule.mend(number),
          }));
      }),
    );
}

function numbersIn(statement: Statement, { governor, blanked, always }: NumberRule) {
  const counts = countsIn(statement.text, blanked);
  if (counts.length === 0) return [];
  const namesAny = governor.names(`${statement.head} ${statement.text}`);
  if (!namesAny && !always) return [];
  const text = blanked(statement.text);
  return counts
    .filter(({ start }) => !isQuoted(statement, start))
    .flatMap((count) => {
      const { start, text: number } = count;
      const report = (phrase: string) => [{ start, number, phrase: shown(phrase) }];
      if (isBare(statement, count) && governor.names(statement.head))
        return report(`${statement.head}: ${number}`);
      const span = namesAny ? governor.phrase(text, count) : undefined;
      if (span) return report(statement.text.slice(span.start, span.end));
      return always?.(text, count, statement) ? report(number) : [];
    });
}

const isQuoted = ({ quotations }: Statement, at: number) =>
  quotations.some(({ attributed, start, end }) => attributed && start <= at && at < end);

const isBare = ({ role, text }: Statement, { start, end }: Count) =>
  role === 'cell' && BARE.test(text.slice(0, start)) && BARE.test(text.slice(end));

/** A phrase as printed in a finding: on one line, with dots for what is not words. */
const shown = (phrase: string) => phrase.replaceAll(OBJECT, '…').replace(/\s+/g, ' ').trim();
