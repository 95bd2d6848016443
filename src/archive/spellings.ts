/** Letters that no Unicode decomposition splits into a plain letter and its mark, and what people type. */
const plainLetters: Record<string, string[]> = {
  ə: ['a', 'e'],
  ı: ['i'],
  æ: ['ae'],
  œ: ['oe'],
  ø: ['o'],
  ł: ['l'],
  đ: ['d'],
  ð: ['d'],
  þ: ['th'],
  ß: ['ss'],
};

/**
 * How a name is typed on a keyboard that lacks its letters: `Xəzər` gives `Xazar` and `Xezer`.
 * Marks fall away; a letter with several stand-ins has the same one throughout. Nothing for a name
 * that is plain already.
 */
export function spellings(name: string): string[] {
  const bare = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
  let found = [bare];
  for (const [letter, stands] of Object.entries(plainLetters))
    if (bare.toLowerCase().includes(letter))
      found = found.flatMap((form) => stands.map((stand) => replaced(form, letter, stand)));
  return [...new Set(found)].filter((form) => form !== name);
}

const replaced = (form: string, letter: string, stand: string) =>
  form
    .replaceAll(letter, stand)
    .replaceAll(letter.toUpperCase(), stand.slice(0, 1).toUpperCase() + stand.slice(1));
