import type { LoadedTerm } from '#schemas/editorial.ts';
import { type Statement, statementsOf } from '#markdown/statements.ts';
import type { Finding } from '../finding.ts';
import { leansOnItself } from './evidence.ts';
import { outside, phraseFinder } from './phrases.ts';
import type { Checkable } from './rules.ts';

/**
 * Finds words that take a side, unless they are somebody's: in `<Quote>`, in a block quotation that
 * holds a citation, or in quotation marks with a citation behind them in the sentence. In records
 * that name their own sources the marks suffice.
 */
export function loadedWords({ archive, passages }: Checkable): Finding[] {
  const terms = [...archive.loadedTerms.values()].map(({ data }) => data);
  const byForm = new Map(terms.flatMap((term) => term.forms.map((form) => [form, term])));
  const findWord = phraseFinder(byForm.keys(), { ignoreCase: true });
  const findHarmless = phraseFinder(
    [
      ...terms.flatMap(({ except }) => except),
      ...[...archive.properNames.values()].map(({ data }) => data.name.toLowerCase()),
    ],
    { ignoreCase: true },
  );

  return passages.flatMap((passage) => {
    const leans = leansOnItself(passage.entry);
    return statementsOf(passage.tree).flatMap((statement) => {
      const words = findWord(statement.text);
      if (words.length === 0) return [];
      return outside(words, findHarmless(statement.text))
        .filter(({ index }) => !isSomebodys(statement, index, leans))
        .map(({ index, text, phrase }) => ({
          at: passage.at(statement.pointAt(index)),
          ...advice(text.replace(/\s+/g, ' '), byForm.get(phrase)!),
        }));
    });
  });
}

const isSomebodys = ({ quotations }: Statement, index: number, leans: boolean) =>
  quotations.some(
    ({ start, end, attributed }) => (attributed || leans) && start <= index && index < end,
  );

const advice = (word: string, { reason, instead }: LoadedTerm) => ({
  rule: 'loaded-words',
  what: `“${word}” takes a side. ${reason}`,
  mend: `Instead: ${instead}. Or put it in quotation marks and cite behind them whose word it is: “${word}”[@source-id]`,
});
