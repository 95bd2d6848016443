import type { Archive, CollectionName } from './archive.ts';

/** The record that somebody means who writes a name, or its initials, in the place of an id. */
export function byName(
  archive: Archive,
  collection: CollectionName,
  written: string,
): string | undefined {
  const meant = idOf(written);
  const found = [...namesOf(archive, collection)].find(([, names]) => names.includes(meant));
  return found?.[0];
}

/** The names of places and actors, as ids could be. */
function namesOf(archive: Archive, collection: CollectionName): Map<string, string[]> {
  const names = new Map<string, string[]>();
  if (collection === 'actors')
    for (const [id, { data }] of archive.actors)
      names.set(id, [idOf(data.name), idOf(data.short), initials(data.name)]);
  if (collection === 'places')
    for (const [id, { data }] of archive.places)
      names.set(id, [data.name, ...data.aliases, ...data.forms.map(({ name }) => name)].map(idOf));
  return names;
}

const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** `hrw` of “House of Rivers and Wells”: the capitals of a name of several words. */
const initials = (name: string): string => {
  const capitals = name.match(/\p{Lu}/gu) ?? [];
  return capitals.length > 1 ? capitals.join('').toLowerCase() : '';
};
