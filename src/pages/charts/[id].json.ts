import type { APIRoute } from 'astro';
import { chartData } from '#archive/chart-data.ts';
import { currentArchive } from '#archive/current.ts';
import { absolute } from '#components/href.ts';
import { chartJson, mayPassOn } from '#publish/downloads.ts';

export const getStaticPaths = () => {
  const archive = currentArchive();
  return [...archive.charts.values()]
    .map((entry) => ({ entry, data: chartData(archive, entry) }))
    .filter(({ data }) => mayPassOn(data.redistribute))
    .map(({ entry, data }) => ({ params: { id: entry.id }, props: { entry, data } }));
};

export const GET: APIRoute = ({ props }) =>
  Response.json(chartJson(currentArchive(), props['entry'], props['data'], absolute));
