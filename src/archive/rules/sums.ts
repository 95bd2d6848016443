import type { Estimate, Statistic } from '#schemas/statistic.ts';
import { type Archive, type Entry, positionOf } from '../archive.ts';
import type { Finding } from '../finding.ts';
import type { Checkable } from './rules.ts';

/** What the parts of a sum must share, unless the sum runs over it. */
const dimensions = {
  period: (s: Statistic) => `${s.period.from}/${s.period.to ?? ''}`,
  side: (s: Statistic) => s.population.side,
  place: (s: Statistic) => s.places.join(),
  population: (s: Statistic) => s.population.group,
} as const;

type Part = { entry: Entry<Statistic>; estimate: Estimate };

/**
 * Finds declared sums that do not hold: parts that differ in anything but the one dimension, parts
 * that are the same, and totals that are not the sum of their parts. The killed and the wounded are
 * never one number. Low adds to low, high to high.
 */
export function sums({ archive }: Checkable): Finding[] {
  return [...archive.statistics.values()].flatMap((entry) =>
    entry.data.estimates.flatMap((estimate, index) => {
      if (!estimate.sum) return [];
      const at = positionOf(entry, `estimates.${index}.sum`);
      const parts = estimate.sum.parts.flatMap((part) => partOf(archive, part) ?? []);
      // A part that does not exist is reported as a reference.
      if (parts.length < estimate.sum.parts.length) return [];
      const fault = faultOf(entry.data, estimate, parts);
      return fault ? [{ at, rule: 'sum', ...fault }] : [];
    }),
  );
}

function partOf(archive: Archive, reference: string): Part | undefined {
  const [id = '', wanted] = reference.split('#');
  const entry = archive.statistics.get(id);
  const estimate = entry?.data.estimates.find(
    (e) => e.id === (wanted ?? entry.data.quote.estimate),
  );
  return entry && estimate ? { entry, estimate } : undefined;
}

function faultOf(
  total: Statistic,
  estimate: Estimate,
  parts: Part[],
): { what: string; mend: string } | undefined {
  const { over } = estimate.sum!;
  const mend = `A sum runs over one dimension (here ${over}); everything else is equal`;
  const differs = (name: string, read: (s: Statistic) => string) =>
    new Set([total, ...parts.map((part) => part.entry.data)].map(read)).size > 1
      ? {
          what: `The sum and its parts differ in ${name}: ${[...new Set(parts.map((p) => read(p.entry.data)))].join(', ')}`,
          mend,
        }
      : undefined;
  const kinds = new Set([estimate, ...parts.map((part) => part.estimate)].map((e) => e.counting));
  const distinct = new Set(parts.map((part) => dimensions[over](part.entry.data)));
  return (
    differs('what they measure', (s) => s.measure) ??
    // The nouns of different groups of people differ (soldiers, civilians); the people add up.
    (over === 'population' ? undefined : differs('unit', (s) => s.unit)) ??
    (kinds.size > 1
      ? { what: `The sum adds different kinds of counts: ${[...kinds].join(', ')}`, mend }
      : undefined) ??
    Object.entries(dimensions)
      .filter(([name]) => name !== over)
      .map(([name, read]) => differsAmong(parts, name, read, mend))
      .find((fault) => fault !== undefined) ??
    (distinct.size < parts.length
      ? {
          what: `Two parts have the same ${over}`,
          mend: 'Count everybody once: the parts of a sum are disjoint',
        }
      : undefined) ??
    wrongTotal(estimate, parts)
  );
}

const differsAmong = (
  parts: Part[],
  name: string,
  read: (s: Statistic) => string,
  mend: string,
) => {
  const values = new Set(parts.map((part) => read(part.entry.data)));
  return values.size > 1
    ? { what: `The parts of the sum differ in ${name}: ${[...values].join(', ')}`, mend }
    : undefined;
};

function wrongTotal(estimate: Estimate, parts: Part[]) {
  const add = (bound: 'low' | 'high') => {
    const numbers = parts.map((part) => part.estimate[bound] ?? part.estimate.value);
    return numbers.includes(undefined)
      ? undefined
      : (numbers as number[]).reduce((a, b) => a + b, 0);
  };
  const values = parts.map((part) => part.estimate.value);
  const sum = values.includes(undefined)
    ? undefined
    : (values as number[]).reduce((a, b) => a + b, 0);
  const wrong = (
    [
      ['value', estimate.value, sum],
      ['low', estimate.low, add('low')],
      ['high', estimate.high, add('high')],
    ] as const
  ).find(
    ([, stated, computed]) => stated !== undefined && computed !== undefined && stated !== computed,
  );
  return wrong
    ? {
        what: `The ${wrong[0]} of the sum is ${wrong[1]}; its parts make ${wrong[2]}`,
        mend: 'Correct the total or a part',
      }
    : undefined;
}
