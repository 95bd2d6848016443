/**
 * The little of a TrueType file that drawing a line of text needs (OpenType 1.9, ISO/IEC 14496-22):
 * how wide each sign is, and a family name of our choosing.
 */

interface Table {
  /** Where its entry in the directory stands. */
  entry: number;
  offset: number;
}

const tableOf = (font: Buffer, tag: string): Table => {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16)
    if (font.toString('latin1', entry, entry + 4) === tag)
      return { entry, offset: font.readUInt32BE(entry + 8) };
  throw new Error(`The font has no table "${tag}"`);
};

/** Advance width of every sign of a font, in parts of its size, by code point. */
export function advancesOf(font: Buffer): Map<number, number> {
  const unitsPerEm = font.readUInt16BE(tableOf(font, 'head').offset + 18);
  const lastWidth = font.readUInt16BE(tableOf(font, 'hhea').offset + 34) - 1;
  const widths = tableOf(font, 'hmtx').offset;
  const advance = (glyph: number) =>
    font.readUInt16BE(widths + 4 * Math.min(glyph, lastWidth)) / unitsPerEm;
  return new Map(glyphsOf(font).map(([sign, glyph]) => [sign, advance(glyph)]));
}

/** Code points and glyphs of the first Unicode map of segments (format 4) of a font. */
function glyphsOf(font: Buffer): [sign: number, glyph: number][] {
  const cmap = tableOf(font, 'cmap').offset;
  const maps = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) =>
    font.readUInt32BE(cmap + 8 + 8 * index),
  );
  const map = maps.map((offset) => cmap + offset).find((at) => font.readUInt16BE(at) === 4);
  if (map === undefined) throw new Error('The font has no map of signs in format 4');
  const size = font.readUInt16BE(map + 6);
  const glyphs: [number, number][] = [];
  for (let at = map + 14; at < map + 14 + size; at += 2) {
    const [end, start, delta, range] = [0, size + 2, 2 * size + 2, 3 * size + 2].map((skip) =>
      font.readUInt16BE(at + skip),
    ) as [number, number, number, number];
    for (let sign = start; sign <= end && sign < 0xffff; sign++) {
      const index = at + 3 * size + 2 + range + 2 * (sign - start);
      const listed = range === 0 ? sign : font.readUInt16BE(index);
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.push([sign, glyph]);
    }
  }
  return glyphs;
}

/**
 * The font under another family name, so that each part of a font that was cut by scripts can be
 * asked for. Its other names go; checksums are left as they were, which no renderer reads.
 */
export function renamed(font: Buffer, family: string): Buffer {
  const text = Buffer.from(family, 'utf16le').swap16();
  const postScript = Buffer.from(family.replaceAll(' ', ''), 'utf16le').swap16();
  // Windows, Unicode, English: family (1) and PostScript name (6).
  const records = [
    [3, 1, 0x409, 1, text.length, 0],
    [3, 1, 0x409, 6, postScript.length, text.length],
  ];
  const header = [0, records.length, 6 + 12 * records.length, ...records.flat()];
  const names = Buffer.concat([
    Buffer.from(Uint16Array.from(header).buffer).swap16(),
    text,
    postScript,
  ]);
  const whole = Buffer.concat([font, Buffer.alloc(-font.length & 3), names]);
  const { entry } = tableOf(font, 'name');
  whole.writeUInt32BE(whole.length - names.length, entry + 8);
  whole.writeUInt32BE(names.length, entry + 12);
  return whole;
}
