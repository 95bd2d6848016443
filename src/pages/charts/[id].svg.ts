import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { chartData } from '#archive/chart-data.ts';
import { currentArchive } from '#archive/current.ts';
import { urlOf } from '#archive/urls.ts';
import { drawOptions } from '#components/charts/draw-options.ts';
import Poster from '#components/charts/Poster.astro';
import { absolute } from '#components/href.ts';
import { plain } from '#markdown/plain.ts';
import { mayPassOn } from '#publish/downloads.ts';
import { figureTexts } from '#publish/figure-texts.ts';
import { paintRules } from '#publish/paint.ts';
import { standaloneSvg } from '#publish/standalone-svg.ts';
import charts from '../../styles/charts.css?raw';
import maps from '../../styles/maps.css?raw';
import poster from '../../styles/poster.css?raw';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths = () => {
  const archive = currentArchive();
  return [...archive.charts.values()]
    .map((entry) => ({ entry, data: chartData(archive, entry) }))
    .filter(({ data }) => mayPassOn(data.redistribute))
    .map(({ entry, data }) => ({ params: { id: entry.id }, props: { entry, data } }));
};

const rules = paintRules([tokens, charts, maps, poster].join('\n'));
const container = await AstroContainer.create();

/** The chart as a picture that needs nothing else, in the colours of the light theme. */
export const GET: APIRoute = async ({ props }) => {
  const archive = currentArchive();
  const { entry, data } = props as ReturnType<typeof getStaticPaths>[number]['props'];
  const html = await container.renderToString(Poster, {
    props: {
      chart: entry.data,
      rows: data.rows,
      texts: figureTexts(archive, entry, data, absolute(urlOf('charts', entry.id))),
      summary: plain(archive, entry.data.summary),
      options: drawOptions(archive, entry.data),
      lang: archive.site.lang,
    },
  });
  return new Response(standaloneSvg(html, rules), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
