import { loadArchive } from '#archive/load.ts';

interface Of {
  /** Names of actors as well; some of them are words of every archive. */
  actors: boolean;
}

/**
 * The words by which an archive can be known: names of its places, in every form, and of its actors,
 * and the ids that readers see in addresses. Words of one letter case are common words as well.
 */
function namesIn(folder: string, { actors: withActors }: Of): Set<string> {
  const { archive } = loadArchive(folder, folder);
  const places = [...archive.places.values()].flatMap(({ data }) => [
    data.name,
    ...data.aliases,
    ...data.forms.flatMap(({ name, script }) => (script ? [name, script] : [name])),
  ]);
  const actors = [...archive.actors.values()].flatMap(({ data }) => [data.name, data.short]);
  const names = [archive.site.name, ...places, ...(withActors ? actors : [])]
    .flatMap((name) => name.split(/ \/ |, | \(|\)/))
    .filter((name) => name.length > 3 && name !== name.toLowerCase());
  const ids = [...archive.places.keys(), ...archive.sections.keys()].filter((id) =>
    /\d|-/.test(id),
  );
  return new Set([...names, ...ids]);
}

/** What only the real archive speaks of: the small one does not. */
export function subject(of: Of): RegExp {
  const small = namesIn('tests/fixture/content', of);
  const names = [...namesIn('src/content', of)].filter((name) => !small.has(name));
  const words = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d-])(?:${words.join('|')})(?![\\p{L}\\d-])`, 'gu');
}
