import { createHash } from 'node:crypto';
import { kindOf } from './pages.ts';

/** Kinds of which every page goes through the browser; of the others a few do. */
const whole = ['explainers/slug', 'charts/id', 'claims/id'];
const FEW = 5;

/**
 * The pages that the browser visits: all explainers, charts and claims, and five of each other kind,
 * drawn by a fixed seed (`SEED` draws others). `ALL_PAGES=1` takes every page.
 */
export function sample(
  urls: string[],
  { all = process.env['ALL_PAGES'] === '1', seed = process.env['SEED'] ?? '1755' } = {},
): string[] {
  if (all) return urls;
  const lot = (url: string) => createHash('sha256').update(`${seed} ${url}`).digest('hex');
  return [...Map.groupBy(urls, kindOf)].flatMap(([kind, members]) =>
    whole.includes(kind)
      ? members
      : members.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, FEW),
  );
}
