import { existsSync } from 'node:fs';

/** The archives on which the machinery is tried: the real one, and one about another subject. */
export const archives = [
  { name: 'the fixture', content: 'tests/fixture/content' },
  { name: 'the archive', content: 'src/content' },
].filter(({ content }) => existsSync(content));
