import type { APIRoute } from 'astro';
import { currentArchive } from '#archive/current.ts';
import { urlOf } from '#archive/urls.ts';
import { absolute } from '#components/href.ts';
import { plain } from '#markdown/plain.ts';
import { citationFormats, cslOfPage, exportCitations } from '#publish/citations.ts';

export const getStaticPaths = () =>
  [...currentArchive().charts.values()].flatMap((entry) =>
    Object.keys(citationFormats).map((format) => ({
      params: { id: entry.id, format },
      props: { entry },
    })),
  );

/** The chart as a reference: `.bib`, `.ris`, `.csl.json`. */
export const GET: APIRoute = ({ params, props }) => {
  const archive = currentArchive();
  const { id, data } = props['entry'];
  const item = cslOfPage({
    id: `chart-${id}`,
    title: plain(archive, data.title),
    author: archive.site.author,
    site: archive.site.name,
    url: absolute(urlOf('charts', id)),
    lang: archive.site.lang,
  });
  const format = params['format'] as keyof typeof citationFormats;
  return new Response(exportCitations([item], format), {
    headers: { 'Content-Type': citationFormats[format] },
  });
};
