import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { type Faces, pictureFonts } from './picture-fonts.ts';

/** A picture to be made: where it goes, its drawing, and how wide it is, in pixels. */
export interface Picture {
  file: string;
  svg: string;
  width: number;
}

const cache = 'node_modules/.cache/pictures';
const renderer = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as {
  version: string;
};

/**
 * Draws pictures as PNG files, on all cores. Each is kept by a hash of its drawing, the fonts and the
 * version of the renderer, so that only what has changed is drawn again. `list` is given the fonts.
 */
export async function drawPictures(list: (faces: Faces) => Picture[]): Promise<void> {
  const { faces, hash } = await pictureFonts(join(cache, 'fonts'));
  // In the order in which they are searched for a sign that the wanted font has not.
  const parts = [faces.sans, faces.strong, faces.serif];
  const files = [...new Set(parts.flat().map(({ file }) => file))];
  const draw = async ({ file, svg, width }: Picture) => {
    const key = createHash('sha256').update(`${renderer.version} ${hash} ${width} ${svg}`);
    const kept = join(cache, `${key.digest('hex')}.png`);
    if (!existsSync(kept)) {
      const image = await renderAsync(svg, {
        font: { loadSystemFonts: false, fontFiles: files, defaultFontFamily: 'Contact Sans' },
        fitTo: { mode: 'width', value: width },
      });
      writeFileSync(`${kept}.${process.pid}`, image.asPng());
      renameSync(`${kept}.${process.pid}`, kept);
    }
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(kept, file);
  };
  const waiting = list(faces).values();
  const work = async () => {
    for (const picture of waiting) await draw(picture);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
