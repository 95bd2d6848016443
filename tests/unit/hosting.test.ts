import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hostingFiles } from '../../src/publish/hosts.ts';

describe('hosting/', () => {
  test.each(hostingFiles())('$name says what the site sends', ({ name, text }) => {
    expect(readFileSync(`hosting/${name}`, 'utf8') === text, 'Run npm run hosting').toBe(true);
  });
});
