import type { APIRoute } from 'astro';
import { chartData } from '#archive/chart-data.ts';
import { currentArchive } from '#archive/current.ts';
import { chartCsv, mayPassOn } from '#publish/downloads.ts';

export const getStaticPaths = () => {
  const archive = currentArchive();
  return [...archive.charts.values()]
    .map((entry) => ({ entry, data: chartData(archive, entry) }))
    .filter(({ data }) => mayPassOn(data.redistribute))
    .map(({ entry, data }) => ({ params: { id: entry.id }, props: { data } }));
};

export const GET: APIRoute = ({ props }) =>
  new Response(chartCsv(props['data']), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
