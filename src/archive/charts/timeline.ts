import { plain } from '#markdown/plain.ts';
import { parseSourceRef } from '#schemas/common.ts';
import type { ChartOf } from '#schemas/chart.ts';
import { partyFault } from '../chart-faults.ts';
import { blank } from '../chart-points.ts';
import { spanText } from '../dates.ts';
import { accountOf, eventsOf } from '../timeline.ts';
import { fill } from '../words.ts';
import type { KindData } from './kind.ts';

export const timeline: KindData<ChartOf<'timeline'>> = {
  single: true,
  isNumber: () => false,
  series: ({ data }) => [
    {
      path: 'data',
      points: (archive) =>
        eventsOf(archive, data).map(({ id, data: event }) => ({
          ...blank,
          // Each event is its own series: two may share a moment.
          series: id,
          x: event.until === undefined ? event.date : `${event.date}/${event.until}`,
          group: fill(archive.words[`event-kind.${event.kind}`]),
          label: plain(archive, event.title),
          side: accountOf(archive, event),
          denied: event.status === 'disputed',
          who: event.by.map((actor) => archive.actors.get(actor)?.data.name ?? actor).join(', '),
          asOf: spanText(event.date, event.until, archive.site.lang),
          // Over years there are too many to name: each event has a page with its own.
          sources: data.by === 'year' ? [] : event.sources.map((ref) => parseSourceRef(ref).source),
        })),
    },
  ],
  links: ({ data }) => [
    ...(data.sections ?? []).map((id, index) => ({
      collection: 'sections' as const,
      id,
      path: `data.sections.${index}`,
    })),
    ...data.except.map((id, index) => ({
      collection: 'events' as const,
      id,
      path: `data.except.${index}`,
    })),
  ],
  faults: ({ data }, _points, archive) =>
    (['above', 'below'] as const).flatMap((key) => partyFault(archive, `data.${key}`, data[key])),
};
