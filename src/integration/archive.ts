import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { setImmediate as afterThisTurn } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { check, judge, ofPublished } from '#archive/check.ts';
import { currentArchive, setArchive } from '#archive/current.ts';
import { type Loaded, loadArchive } from '#archive/load.ts';
import { parseAhead } from '#archive/parse-ahead.ts';
import { observe } from '#archive/observe.ts';
import type { Place } from '#publish/place.ts';
import { publicationFiles, publish } from '#publish/publication.ts';
import { version } from '#publish/version.ts';
import { type Judged, listOf, overlay, pageScript } from './overlay.ts';
import { PageCache } from './page-cache.ts';
import { projectKey } from './project-key.ts';
import { serveUnbuilt } from './serve-unbuilt.ts';

/**
 * Loads the archive and holds the gate before anything is rendered.
 *
 * A build goes to `dist.next/` and takes the place of `dist/` only when it is whole, so a failed
 * one leaves the last good site as it was. In `astro dev` findings are shown on the page and in
 * the terminal, and a saved file is read again.
 */
export function archive({ content }: { content: string }): AstroIntegration {
  let outDir = '';
  let place: Place = { site: undefined, base: '' };
  let pages: PageCache | undefined;
  return {
    name: 'archive',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectScript, logger }) => {
        if (command === 'preview') return;
        place = { site: config.site, base: config.base.replace(/\/$/, '') };
        await parseAhead(content);
        const checked = check(content, { drafts: command === 'dev' });
        for (const line of checked.warnings) logger.warn(line);
        if (command === 'dev') {
          setArchive(checked.archive);
          injectScript('page', pageScript);
          return;
        }
        if (checked.findings.length > 0) {
          // Not thrown: Astro would put a stack and a guess at the cause around the list.
          console.error(`${listOf(checked.findings)} Nothing was built.`);
          process.exit(1);
        }
        setArchive(observe(checked.archive));
        if (command === 'build') {
          outDir = fileURLToPath(config.outDir).replace(/\/$/, '');
          updateConfig({ outDir: pathToFileURL(`${outDir}.next/`) });
          pages = new PageCache(
            join('node_modules/.cache/pages', folderName(content, place.base)),
            projectKey(
              fileURLToPath(config.root),
              config.site ?? '',
              config.base,
              JSON.stringify(version()),
            ),
            currentArchive(),
          );
        }
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          render: (request, options) =>
            pages!.page(new URL(request.url).pathname, async () => {
              const rendered = await usual.render(request, options);
              return rendered instanceof Response ? rendered : rendered.response;
            }),
        }));
      },
      'astro:build:done': async ({ logger }) => {
        pages!.save();
        logger.info(`${pages!.rendered} pages rendered, ${pages!.taken} as they were`);
        await publish(`${outDir}.next`, currentArchive(), place);
        rmSync(`${outDir}.last`, { recursive: true, force: true });
        if (existsSync(outDir)) renameSync(outDir, `${outDir}.last`);
        renameSync(`${outDir}.next`, outDir);
        rmSync(`${outDir}.last`, { recursive: true, force: true });
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const unbuilt = () => publicationFiles(currentArchive(), place);
        server.middlewares.use(serveUnbuilt(unbuilt, place.base));
        const judgedNow = (loaded: Loaded): Judged => ({
          ...judge(loaded, { drafts: true }),
          isStale: ofPublished(loaded).length > 0,
        });
        let current = judgedNow(loadArchive(content, content));
        const show = overlay(server, place.base, () => current);
        const report = () => {
          if (current.findings.length > 0) logger.error(`\n${listOf(current.findings)}`);
        };
        /** Shows the change at once, then judges it; a record that does not load leaves the last good archive. */
        const read = async (path: string) => {
          if (!path.startsWith(resolve(content))) return;
          const loaded = loadArchive(content, content);
          if (ofPublished(loaded).length === 0) {
            setArchive(loaded.archive);
            // Astro keeps what getStaticPaths() returned until its own store of records changes,
            // and the store does not hold texts and rows.
            for (const name of ['ssr', 'prerender'])
              server.environments[name]?.hot.send('astro:content-changed', {});
            server.ws.send({ type: 'full-reload' });
          }
          await afterThisTurn();
          current = judgedNow(loaded);
          report();
          show();
          await refreshContent?.({});
        };
        server.watcher.add(resolve(content));
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, read);
        report();
      },
    },
  };
}

/** Each archive, and each path under which it lies, keeps pages of its own. */
const folderName = (content: string, base: string) =>
  encodeURIComponent(`${relative('', content)} ${base}`);
