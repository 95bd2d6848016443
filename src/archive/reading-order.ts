import type { Archive, PageEntry } from './archive.ts';
import { perArchive } from './per-archive.ts';

/** The section of an explainer: the first part of its id. */
export const sectionOf = ({ id }: { id: string }): string => id.slice(0, id.indexOf('/'));

/** The explainers of a section, in their order. */
export const explainersOf = (archive: Archive, section: string): PageEntry[] =>
  bySection(archive).get(section) ?? [];

const bySection = perArchive('bySection', (archive) => {
  const inOrder = [...archive.explainers.values()].toSorted(
    (a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1),
  );
  return Map.groupBy(inOrder, sectionOf);
});

/** All explainers, section by section. */
export const readingOrder = perArchive('readingOrder', (archive) =>
  [...archive.sections.keys()].flatMap((section) => explainersOf(archive, section)),
);

const positions = perArchive(
  'positions',
  (archive) => new Map(readingOrder(archive).map(({ id }, index) => [id, index])),
);

/** The explainers before and after one, across sections; `undefined` at the ends. */
export function neighboursOf(archive: Archive, id: string) {
  const order = readingOrder(archive);
  const index = positions(archive).get(id);
  return index === undefined ? {} : { before: order[index - 1], next: order[index + 1] };
}
