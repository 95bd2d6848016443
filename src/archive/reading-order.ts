import type { Archive, PageEntry } from './archive.ts';

/** The section of an explainer: the first part of its id. */
export const sectionOf = ({ id }: { id: string }): string => id.slice(0, id.indexOf('/'));

/** The published explainers of a section, in their order. */
export function explainersOf(archive: Archive, section: string): PageEntry[] {
  return [...archive.explainers.values()]
    .filter((entry) => !entry.data.draft && sectionOf(entry) === section)
    .sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

/** All published explainers, section by section. */
export function readingOrder(archive: Archive): PageEntry[] {
  return [...archive.sections.keys()].flatMap((section) => explainersOf(archive, section));
}

/** The explainers before and after one, across sections; `undefined` at the ends. */
export function neighboursOf(archive: Archive, id: string) {
  const order = readingOrder(archive);
  const index = order.findIndex((entry) => entry.id === id);
  return { before: order[index - 1], next: index < 0 ? undefined : order[index + 1] };
}
