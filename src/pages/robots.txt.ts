import type { APIRoute } from 'astro';
import { absolute } from '#components/href.ts';

/** Everything may be read by everybody; the sitemap is named where there is one. */
export const GET: APIRoute = () =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      ...(import.meta.env.SITE ? ['', `Sitemap: ${absolute('/sitemap-index.xml')}`] : []),
      '',
    ].join('\n'),
  );
