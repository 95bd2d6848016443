import type { APIRoute } from 'astro';
import { currentArchive } from '#archive/current.ts';
import { href } from '#components/href.ts';
import { plain } from '#markdown/plain.ts';
import { colours, icons } from '#publish/icons.ts';

/** What a device shows of the site where a reader keeps it among the things on its screen. */
export const GET: APIRoute = () => {
  const archive = currentArchive();
  const { site } = archive;
  const manifest = {
    id: href('/'),
    name: site.name,
    short_name: site.name,
    description: plain(archive, site.description),
    lang: site.lang,
    start_url: href('/'),
    scope: href('/'),
    display: 'browser',
    background_color: colours.paper,
    theme_color: colours.paper,
    icons: [
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...icons.map(({ url, size }) => ({
        src: href(url),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'any maskable',
      })),
    ],
  };
  return Response.json(manifest, { headers: { 'Content-Type': 'application/manifest+json' } });
};
