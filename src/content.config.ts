import { collections as records } from '#archive/collections.ts';
import { recordsOf } from './integration/loader.ts';
import { defineCollection } from 'astro:content';

/** Every collection of the archive, as Astro and editors see it: the same records, the same schemas. */
export const collections = Object.fromEntries(
  Object.entries(records).map(([name, { schema }]) => [
    name,
    defineCollection({ loader: recordsOf(name as never), schema }),
  ]),
);
