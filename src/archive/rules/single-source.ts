import { parseSourceRef } from '#schemas/common.ts';
import type { Finding } from '../finding.ts';
import type { Checkable } from './rules.ts';

/** Warns of statistics, claims and events that rest on one document alone. */
export function singleSource({ archive }: Checkable): Finding[] {
  const documents = (refs: string[]) => new Set(refs.map((ref) => parseSourceRef(ref).source));
  return [
    ...[...archive.statistics.values()].map(({ at, data }) => ({
      at,
      sources: documents(data.estimates.flatMap((estimate) => estimate.sources)),
    })),
    ...[...archive.claims.values(), ...archive.events.values()].map(({ at, data }) => ({
      at,
      sources: documents(data.sources),
    })),
  ]
    .filter(({ sources }) => sources.size === 1)
    .map(({ at, sources }) => ({
      at,
      rule: 'single-source',
      what: `This rests on one document: ${[...sources].join()}`,
      mend: 'Look for a second that does not copy the first',
      level: 'warning',
    }));
}
