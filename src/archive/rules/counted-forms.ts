import type { CountedNoun } from '#schemas/editorial.ts';
import type { Archive } from '../archive.ts';
import type { Checkable } from './rules.ts';

type Kind = CountedNoun['kind'];

/** Makes something of the forms of an archive's counted nouns, once an archive. */
export function formsOf<T>(
  make: (forms: (kind: Kind) => string[]) => T,
): (checkable: Checkable) => T {
  const made = new WeakMap<Archive['countedNouns'], T>();
  return ({ archive: { countedNouns } }) => {
    let value = made.get(countedNouns);
    if (value === undefined) {
      value = make((kind) =>
        [...countedNouns.values()]
          .filter(({ data }) => data.kind === kind)
          .flatMap(({ data }) => data.forms),
      );
      made.set(countedNouns, value);
    }
    return value;
  };
}
