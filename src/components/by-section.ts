import type { Archive, Entry } from '#archive/archive.ts';

/** Records in the order of the sections; a section without any is left out. */
export function bySection<T extends { section: string }>(
  archive: Archive,
  records: Map<string, Entry<T>>,
) {
  return [...archive.sections.values()]
    .map((section) => ({
      section,
      members: [...records.values()].filter(({ data }) => data.section === section.id),
    }))
    .filter(({ members }) => members.length > 0);
}
