import type { BreadcrumbList, Graph, Thing } from 'schema-dts';
import type { Archive, DatasetEntry, Entry, PageEntry } from '#archive/archive.ts';
import type { Citation } from '#archive/page-view.ts';
import type { Chart } from '#schemas/chart.ts';
import { type Absolute, articleLd, websiteLd } from './article-ld.ts';
import { chartLd, datasetLd } from './dataset-ld.ts';

/** What of a page its structured data depend on. */
export interface Described {
  /** Root-relative, as are all addresses here. */
  url: string;
  /** Plain text. */
  title: string;
  /** The pages above it, from the top, without the home page. */
  above: { text: string; url: string }[];
  /** The record that the page shows, if it shows one. */
  record?: Entry | undefined;
  citations: Citation[];
  /** The whole address of its picture, where the site has one. */
  image?: string | undefined;
}

/** What a page is, for machines: the archive, an article or a dataset, and where it hangs. */
export function structuredData(archive: Archive, page: Described, absolute: Absolute): Graph {
  const things: Thing[] =
    page.url === '/'
      ? [websiteLd(archive, absolute)]
      : [...recordLd(archive, page, absolute), breadcrumbLd(archive, page, absolute)];
  return { '@context': 'https://schema.org', '@graph': things };
}

function recordLd(
  archive: Archive,
  { record, citations, image }: Described,
  absolute: Absolute,
): Thing[] {
  const picture = image ? { image } : {};
  switch (record?.collection) {
    case 'explainers':
      return [{ ...articleLd(archive, record as PageEntry, citations, absolute), ...picture }];
    case 'datasets':
      return [{ ...datasetLd(archive, record as DatasetEntry, absolute), ...picture }];
    case 'charts':
      return [{ ...chartLd(archive, record as Entry<Chart>, absolute), ...picture }];
    default:
      return [];
  }
}

function breadcrumbLd(
  { site }: Archive,
  { url, title, above }: Described,
  absolute: Absolute,
): BreadcrumbList {
  const steps = [{ text: site.name, url: '/' }, ...above, { text: title, url }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.text,
      item: absolute(step.url),
    })),
  };
}

/**
 * Data as the text of a `<script>` element. No `<` is left in it: it can neither end the element nor
 * open a comment.
 */
export const scriptText = (data: unknown): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c');
