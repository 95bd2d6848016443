import type { APIRoute } from 'astro';
import { currentArchive } from '#archive/current.ts';
import { absolute } from '#components/href.ts';
import { dataPackage } from '#publish/downloads.ts';
import { version } from '#publish/version.ts';

export const GET: APIRoute = () =>
  Response.json(dataPackage(currentArchive(), version().commit, absolute));
