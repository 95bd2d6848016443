import type { Claim } from '#schemas/claim.ts';
import { parseSourceRef } from '#schemas/common.ts';
import type { Archive } from './archive.ts';

/** The colour token of an actor's side; everyone who belongs to no party is ink. */
export function colourOf(archive: Archive, actor: string): 'a' | 'b' | 'c' {
  const side = archive.actors.get(actor)?.data.side;
  return (side && archive.parties.get(side)?.data.colour) || 'c';
}

/**
 * The references of a claim whose source carries the words of one of these actors, or of a body
 * that is part of one: a ministry's communiqué speaks for its state.
 */
export function sourcesOfSpeakers(archive: Archive, claim: Claim, speakers: string[]): string[] {
  return claim.sources.filter((ref) => {
    const reports = archive.sources.get(parseSourceRef(ref).source)?.data.reports ?? [];
    return reports.some((actor) => speakers.some((speaker) => speaksFor(archive, actor, speaker)));
  });
}

/** Whether an actor is the speaker, or part of the speaker. */
export function speaksFor(
  archive: Archive,
  actor: string,
  speaker: string,
  seen = new Set<string>(),
): boolean {
  if (actor === speaker) return true;
  if (seen.has(actor)) return false;
  seen.add(actor);
  return (archive.actors.get(actor)?.data.partOf ?? []).some((whole) =>
    speaksFor(archive, whole, speaker, seen),
  );
}
