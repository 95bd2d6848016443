import type { APIRoute } from 'astro';
import { currentArchive } from '#archive/current.ts';
import { version } from '#publish/version.ts';

/** Whom to tell of a hole (RFC 9116). It runs out a year after the newest change. */
export const GET: APIRoute = () => {
  const { site } = currentArchive();
  const year = Number((version().date ?? '2026').slice(0, 4)) + 1;
  return new Response(
    [
      `Contact: mailto:${site.contact}`,
      `Expires: ${year}-12-31T23:59:59Z`,
      'Preferred-Languages: en',
      '',
    ].join('\n'),
  );
};
