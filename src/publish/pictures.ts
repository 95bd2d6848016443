import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '#archive/archive.ts';
import { cardSize, cardSvg, type Drawing } from './card-svg.ts';
import { cardsOf } from './cards.ts';
import { drawPictures, type Picture } from './draw-pictures.ts';
import { icons, iconSvg } from './icons.ts';
import type { Faces } from './picture-fonts.ts';

/** Width of a figure as a picture, in pixels. */
const CHART_WIDTH = 1200;

/**
 * Adds to a built site what is drawn from its pages: every `charts/<id>.svg` as a PNG beside it, the
 * icons, and, where the site has an address to show them under, the cards of its pages.
 */
export async function writePictures(
  dir: string,
  archive: Archive,
  { cards }: { cards: boolean },
): Promise<void> {
  await drawPictures((faces) => [
    ...charts(dir),
    ...icons.map(({ url, size }) => ({
      file: join(dir, url),
      svg: iconSvg(archive.site.mark),
      width: size,
    })),
    ...(cards ? cardPictures(dir, archive, faces) : []),
  ]);
}

const charts = (dir: string): Picture[] =>
  globSync('charts/*.svg', { cwd: dir })
    .toSorted()
    .map((name) => ({
      file: join(dir, name.replace(/svg$/, 'png')),
      svg: readFileSync(join(dir, name), 'utf8'),
      width: CHART_WIDTH,
    }));

const cardPictures = (dir: string, archive: Archive, faces: Faces): Picture[] =>
  cardsOf(archive).map(({ url, chart, ...card }) => ({
    file: join(dir, url),
    svg: cardSvg({ ...card, drawing: chart ? drawingOf(dir, chart) : undefined }, faces),
    width: cardSize.width,
  }));

/** The drawing of a chart whose file was written beside its page: what the file itself names so. */
function drawingOf(dir: string, chart: string): Drawing | undefined {
  const file = join(dir, `charts/${chart}.svg`);
  if (!existsSync(file)) return undefined;
  const svg = readFileSync(file, 'utf8');
  const view = /<view id="drawing" viewBox="([^"]*)"/.exec(svg)?.[1];
  if (view === undefined) throw new Error(`${file} has no view of its drawing`);
  const [, , width, height] = view.split(' ').map(Number) as [number, number, number, number];
  return { svg, view, ratio: width / height };
}
