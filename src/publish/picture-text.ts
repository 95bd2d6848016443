import type { Face } from './picture-fonts.ts';

/** Width of a sign that no face has, in parts of its size. */
const UNKNOWN = 0.6;

/** Text as the content or an attribute of an XML element; what XML cannot hold is left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const faceOf = (sign: string, faces: Face[]) =>
  faces.find(({ advances }) => advances.has(sign.codePointAt(0)!)) ?? faces[0]!;

/** Width of a line, in the unit of `size`. */
export const widthOf = (text: string, faces: Face[], size: number): number =>
  [...text].reduce(
    (sum, sign) => sum + (faceOf(sign, faces).advances.get(sign.codePointAt(0)!) ?? UNKNOWN) * size,
    0,
  );

/** Breaks a text into lines no wider than `width`; a longer word keeps a line of its own. */
export function linesOf(text: string, faces: Face[], size: number, width: number): string[] {
  return text.split(/ +/).reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1)} ${word}`;
    return lines.length > 0 && widthOf(longer, faces, size) <= width
      ? [...lines.slice(0, -1), longer]
      : [...lines, word];
  }, []);
}

/** A line as `<tspan>`s, one for each run of signs that one face has. */
export function spansOf(text: string, faces: Face[]): string {
  const runs: { face: Face; text: string }[] = [];
  for (const sign of text) {
    const last = runs.at(-1);
    // A space takes the face of what stands before it.
    const face = last && sign === ' ' ? last.face : faceOf(sign, faces);
    if (last?.face === face) last.text += sign;
    else runs.push({ face, text: sign });
  }
  return runs
    .map(
      ({ face, text }) =>
        `<tspan font-family="${face.family}" font-weight="${face.weight}">${escaped(text)}</tspan>`,
    )
    .join('');
}
