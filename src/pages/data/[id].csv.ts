import type { APIRoute } from 'astro';
import { currentArchive } from '#archive/current.ts';
import { datasetCsv, mayPassOn } from '#publish/downloads.ts';

export const getStaticPaths = () =>
  [...currentArchive().datasets.values()]
    .filter(({ data }) => mayPassOn(data.redistribute))
    .map((entry) => ({ params: { id: entry.id }, props: { entry } }));

export const GET: APIRoute = ({ props }) =>
  new Response(datasetCsv(props['entry']), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
