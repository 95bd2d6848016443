import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { archive } from './src/integration/archive.ts';

export default defineConfig({
  site: process.env.SITE_URL,
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // Pages are rendered one at a time; the concurrency is that of writing them.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  markdown: {
    syntaxHighlight: false,
    // `unified()` brings remark-gfm of its own; ours comes with our options. See docs/decisions.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [[remarkGfm, { singleTilde: false }]],
    }),
  },
  // No script in a page: the content policy of the site lets files run, and nothing else.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    mdx(),
    // Addresses in a sitemap are whole: without a host there is none.
    ...(process.env.SITE_URL
      ? [sitemap({ filter: (page) => !/\/(embed|contributing)\//.test(page) })]
      : []),
    // Last: what is finished here takes the place of the site that was there.
    archive({ content: process.env.CONTENT_DIR ?? 'src/content' }),
  ],
});
