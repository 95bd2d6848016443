import type { Event } from '#schemas/event.ts';
import type { Archive, Entry } from './archive.ts';
import { perArchive } from './per-archive.ts';

/** Which events are wanted; without a key all are. */
export interface EventQuery {
  /** First and last date, both kept; a coarser date takes in all that lies in it. */
  from?: string | undefined;
  to?: string | undefined;
  sections?: string[] | undefined;
  kinds?: Event['kind'][] | undefined;
  place?: string | undefined;
  /** Ids left out. */
  except?: string[] | undefined;
}

/** The events of a query in the order of time; of the same moment, in the order of the records. */
export function eventsOf(archive: Archive, query: EventQuery = {}): Entry<Event>[] {
  const { from, to, sections, kinds, place, except = [] } = query;
  return [...archive.events.values()]
    .filter(
      ({ id, data }) =>
        (from === undefined || !isBefore(data.until ?? data.date, from)) &&
        (to === undefined || !isBefore(to, data.date)) &&
        (sections === undefined || sections.includes(data.section)) &&
        (kinds === undefined || kinds.includes(data.kind)) &&
        (place === undefined || data.places.includes(place)) &&
        !except.includes(id),
    )
    .toSorted((a, b) => compareDates(a.data.date, b.data.date));
}

/** Whether a date lies before another, at the precision of the coarser one. */
function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/** A year comes before its months, a month before its days, a day before its hours. */
const compareDates = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The party by whose account alone an event is known: the side of whoever gives it, where that is
 * one party. `null` where nobody's in particular, both parties' or a third party's.
 */
export function accountOf(archive: Archive, { by }: Event): string | null {
  const sides = new Set(by.map((id) => archive.actors.get(id)?.data.side));
  const [side] = sides;
  const party = sides.size === 1 ? archive.parties.get(side ?? '')?.data : undefined;
  return party && party.colour !== 'c' ? side! : null;
}

/** How exactly a date is known: to the hour or day, as a stretch of days, or only to month or year. */
export function precisionOf({ date, until }: Event): 'point' | 'span' | 'vague' {
  if (until !== undefined && until !== date) return date.length < 10 ? 'vague' : 'span';
  return date.length < 10 ? 'vague' : 'point';
}

/** Events by year, in order. */
export const byYear = (events: Entry<Event>[]) =>
  [...Map.groupBy(events, ({ data }) => data.date.slice(0, 4))].map(([year, members]) => ({
    year,
    members,
  }));

/** Events of a year by month; those of which only the year is known come first, without one. */
export const byMonth = (events: Entry<Event>[]) =>
  [...Map.groupBy(events, ({ data }) => data.date.slice(0, 7))].map(([month, members]) => ({
    month: month.length === 7 ? month : undefined,
    members,
  }));

/** How many events happened at each place, by its id. */
export const eventsAt = perArchive('eventsAt', (archive) => {
  const counts = new Map<string, number>();
  for (const { data } of archive.events.values())
    for (const id of data.places) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
});
