import { plain } from '#markdown/plain.ts';
import type { Archive } from './archive.ts';
import type { ChartData } from './chart-data.ts';
import { fill } from './words.ts';

/** A document behind a figure, as it is named under it. */
export interface CreditedSource {
  id: string;
  title: string;
  /** Left out where the one before it has the same. */
  publisher?: string;
  /** Of a title in another language than the site. */
  lang?: string;
  locator?: string;
}

/** Who stands behind a figure: documents, how many more its table names, editions and licences. */
export interface ChartCredits {
  sources: CreditedSource[];
  /** Words for the documents that are named in the table alone, or nowhere. */
  rest?: string;
  /** Whole sentences. */
  terms: string[];
}

/** More than these are named row by row, in the table. */
const LIMIT = 4;

/** Whose data a figure shows, in which version, on what terms. */
export function chartCredits(archive: Archive, data: ChartData): ChartCredits {
  const { words } = archive;
  const whole = data.sources.filter(({ of }) => of !== 'row');
  const rows = data.sources.filter(({ of }) => of === 'row');
  const listed = rows.length <= LIMIT ? [...whole, ...rows] : whole;
  const more = data.sources.length - listed.length;
  const publisherOf = (id: string | undefined) => archive.sources.get(id ?? '')?.data.publisher;
  return {
    sources: listed.map(({ id, locator }, index) => {
      const source = archive.sources.get(id)?.data;
      const publisher = publisherOf(id);
      const isForeign = source && !archive.site.lang.startsWith(source.lang);
      return {
        id,
        title: source?.title ?? id,
        ...(publisher && publisher !== publisherOf(listed[index - 1]?.id) && { publisher }),
        ...(isForeign && { lang: source.lang }),
        ...(locator && { locator }),
      };
    }),
    ...(more > 0 && {
      rest: fill(words[`figure.sources-in-table.${more === 1 ? 'one' : 'other'}`], { n: more }),
    }),
    ...(data.sources.length === 0 && { rest: fill(words['figure.sources-elsewhere']) }),
    // Editions under one licence are named together.
    terms: [...Map.groupBy(data.datasets, ({ licence }) => licence.name)].map(
      ([licence, members]) => {
        const version = [...new Set(members.map((each) => each.version))].join('; ');
        return `${fill(words['figure.edition'], { version, licence })}.`;
      },
    ),
  };
}

/** The same as one line of plain text: `Source: Bureau, Dataset; 3 documents, named in the table.` */
export function creditLine(archive: Archive, { sources, rest }: ChartCredits): string {
  const named = sources.map(({ publisher, title, locator }) =>
    [publisher, plain(archive, title), locator].filter(Boolean).join(', '),
  );
  return `${fill(archive.words['figure.sources'])} ${[...named, ...(rest ? [rest] : [])].join('; ')}.`;
}
