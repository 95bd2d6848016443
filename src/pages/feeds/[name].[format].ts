import type { APIRoute } from 'astro';
import { currentArchive } from '#archive/current.ts';
import { absolute } from '#components/href.ts';
import { feed, feedFormats, type FeedFormat } from '#publish/feeds.ts';

/** A feed needs whole addresses: without `SITE_URL` there is none. */
export const getStaticPaths = () =>
  import.meta.env.SITE
    ? ['all', ...currentArchive().sections.keys()].flatMap((name) =>
        Object.keys(feedFormats).map((format) => ({ params: { name, format } })),
      )
    : [];

export const GET: APIRoute = ({ params }) => {
  const { name, format } = params as { name: string; format: FeedFormat };
  const text = feed(currentArchive(), {
    ...(name !== 'all' && { section: name }),
    format,
    self: `/feeds/${name}.${format}`,
    absolute,
  });
  return new Response(text, { headers: { 'Content-Type': feedFormats[format] } });
};
