import { type Statement, statementsOf } from '#markdown/statements.ts';
import type { Archive } from '../archive.ts';
import type { Finding } from '../finding.ts';
import { outside, phraseFinder } from './phrases.ts';
import type { Checkable } from './rules.ts';

/**
 * Finds spellings of places that the parties call by different names. Quotations, words of another
 * language and the house's proper names are spared, and so is a place's own record.
 */
export function placeNames({ archive, passages }: Checkable): Finding[] {
  const spellings = spellingsOf(archive);
  const findName = phraseFinder(spellings.keys());
  const findProper = phraseFinder([...archive.properNames.values()].map(({ data }) => data.name));

  return passages.flatMap((passage) =>
    statementsOf(passage.tree).flatMap((statement) => {
      const names = findName(statement.text);
      if (names.length === 0) return [];
      return outside(names, findProper(statement.text))
        .filter(({ index }) => !isSpared(statement, index))
        .map((name) => ({ ...name, ids: spellings.get(name.phrase)! }))
        .filter(
          ({ ids }) => passage.entry.collection !== 'places' || !ids.includes(passage.entry.id),
        )
        .map(({ index, text, ids }) => ({
          at: passage.at(statement.pointAt(index)),
          rule: 'place-names',
          what: `“${text.replace(/\s+/g, ' ')}” is one of several names of the same place`,
          mend: `Write ${ids.map((id) => `[place:${id}]`).join(' or ')}, which prints the form that the reader prefers; a name of something else goes into editorial/proper-names.yaml`,
        }));
    }),
  );
}

/** Somebody else's words, or words of another language. */
const isSpared = ({ quotations, foreign }: Statement, index: number) =>
  [...quotations, ...foreign].some(({ start, end }) => start <= index && index < end);

/** Every spelling of a contested place, and the places that it may mean. */
function spellingsOf({ places }: Archive): Map<string, string[]> {
  const spellings = new Map<string, string[]>();
  for (const { id, data } of places.values()) {
    if (!data.contested) continue;
    const names = [
      data.name,
      ...data.aliases,
      ...data.forms.flatMap(({ name, script }) => (script ? [name, script] : [name])),
    ].flatMap((name) => [name, ...name.split(' / ')]);
    for (const name of new Set(names)) spellings.set(name, [...(spellings.get(name) ?? []), id]);
  }
  for (const ids of spellings.values()) ids.sort((a, b) => a.length - b.length);
  return spellings;
}
