import type { APIRoute } from 'astro';
import { currentArchive } from '#archive/current.ts';
import { urlOf } from '#archive/urls.ts';
import { absolute } from '#components/href.ts';
import { plain } from '#markdown/plain.ts';

/** The archive in one page of Markdown, for programs that read it (llmstxt.org). */
export const GET: APIRoute = () => {
  const archive = currentArchive();
  const { site, sections, explainers } = archive;
  const parts = [...sections.values()].map(({ id, data }) => {
    const pages = [...explainers.values()]
      .filter((page) => page.id.startsWith(`${id}/`) && !page.data.draft)
      .toSorted((a, b) => a.data.order - b.data.order);
    const lines = pages.map(
      (page) =>
        `- [${plain(archive, page.data.title)}](${absolute(urlOf('explainers', page.id))}): ${plain(archive, page.data.standfirst)}`,
    );
    return [`## ${data.title}`, '', ...lines].join('\n');
  });
  return new Response(
    [`# ${site.name}`, `> ${plain(archive, site.description)}`, ...parts].join('\n\n').concat('\n'),
  );
};
