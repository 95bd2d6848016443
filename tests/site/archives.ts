/** The small archive on another subject. */
export const fixture = 'tests/fixture/content';

/** The archives on which the machinery is tried. */
export const archives = [
  { name: 'the fixture', content: fixture },
  { name: 'the archive', content: process.env['CONTENT_DIR'] ?? 'src/content' },
];
