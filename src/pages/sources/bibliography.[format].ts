import type { APIRoute } from 'astro';
import { currentArchive } from '#archive/current.ts';
import { citationFormats, cslOfSource, exportCitations } from '#publish/citations.ts';

export const getStaticPaths = () =>
  Object.keys(citationFormats).map((format) => ({ params: { format } }));

/** Every source of the archive: `.bib`, `.ris`, `.csl.json`. */
export const GET: APIRoute = ({ params }) => {
  const items = [...currentArchive().sources.values()].map(({ data }) => cslOfSource(data));
  const format = params['format'] as keyof typeof citationFormats;
  return new Response(exportCitations(items, format), {
    headers: { 'Content-Type': citationFormats[format] },
  });
};
