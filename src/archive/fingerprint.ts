import { createHash } from 'node:crypto';
import { quoted } from '#markdown/plain.ts';
import type { Archive, PageEntry } from './archive.ts';
import { chartReferences } from './chart-series.ts';
import { pageEvidence } from './page-view.ts';

/** What a page rested on at a review. */
export interface Fingerprint {
  /** `collection/id` to a hash of the record. */
  records: Record<string, string>;
  /** Statistic to its default value as printed. */
  quoted: Record<string, string>;
  /** How many corrections the page had. */
  corrections: number;
}

/** The records that a page quotes, each with a hash, and the values that it prints. */
export function fingerprint(archive: Archive, page: PageEntry): Fingerprint {
  const { statistics, claims, charts } = pageEvidence(archive, page);
  const drawn = charts.flatMap((id) => {
    const chart = archive.charts.get(id);
    return chart ? chartReferences(chart.data) : [];
  });
  const keys = new Set([
    ...statistics.map((id) => `statistics/${id}`),
    ...claims.map((id) => `claims/${id}`),
    ...charts.map((id) => `charts/${id}`),
    ...drawn.flatMap(({ statistic }) => (statistic ? `statistics/${statistic.split('#')[0]}` : [])),
    ...drawn.flatMap(({ dataset }) => (dataset ? `datasets/${dataset.dataset}` : [])),
  ]);
  return {
    records: Object.fromEntries([...keys].toSorted().map((key) => [key, hashOf(archive, key)])),
    quoted: Object.fromEntries(
      statistics
        .toSorted()
        .map((id) => [id, quoted(archive, archive.statistics.get(id)!.data, {})]),
    ),
    corrections: page.data.corrections.length,
  };
}

/** Twelve digits of SHA-256 over a record's data; `gone` where there is no such record. */
export function hashOf(archive: Archive, key: string): string {
  const [collection, id] = key.split('/') as ['statistics', string];
  const entry = archive[collection].get(id);
  if (!entry) return 'gone';
  const rows = 'rows' in entry ? entry.rows : [];
  return createHash('sha256')
    .update(JSON.stringify([entry.data, rows]))
    .digest('hex')
    .slice(0, 12);
}
