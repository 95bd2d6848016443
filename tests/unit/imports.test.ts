import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chart } from '#schemas/chart.ts';

interface Import {
  file: string;
  specifier: string;
  /** Folder of `src/` that the import leads to; undefined for packages. */
  folder: string | undefined;
}

/** Folders of `src/` from top to bottom: an import stays in its layer's folder or goes down. */
const layers = [
  ['pages'],
  ['layouts'],
  ['components'],
  ['charts', 'publish', 'authoring'],
  ['archive', 'markdown'],
  ['schemas'],
];
/** Folders of one layer that serve each other: texts are parsed for the archive, which they name. */
const siblings = ['archive', 'markdown'];
const layerOf = (folder: string) => layers.findIndex((layer) => layer.includes(folder));
const folderOf = (path: string) => path.split('/')[1]!;

const files = globSync('src/**/*.{ts,astro,js}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('src/content/'));

const statement =
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(statement)].map((match) => {
    const specifier = (match[1] ?? match[2] ?? match[3])!;
    const target = specifier.startsWith('.')
      ? posix.join(posix.dirname(file), specifier)
      : specifier.startsWith('#')
        ? `src/${specifier.slice(1)}`
        : undefined;
    return { file, specifier, folder: target && folderOf(target) };
  });
}

const imports = files.filter((file) => !/\.test\.ts$/.test(file)).flatMap(importsOf);
const shown = ({ file, specifier }: Import) => `${file} imports ${specifier}`;

describe('imports of src/', () => {
  test('are found', () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(imports.map(shown)).toContain('src/archive/check.ts imports ./load.ts');
  });

  test('run from pages down to schemas and never back', () => {
    const wrong = imports.filter(({ file, folder }) => {
      const from = folderOf(file);
      if (folder === undefined || folder === from || layerOf(from) < 0 || layerOf(folder) < 0)
        return false;
      if (siblings.includes(from) && siblings.includes(folder)) return false;
      return layerOf(folder) <= layerOf(from);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('reach the integration from nowhere but the configuration', () => {
    const wrong = imports.filter(
      ({ file, folder }) =>
        folder === 'integration' &&
        !file.startsWith('src/integration/') &&
        file !== 'src/content.config.ts',
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('keep Astro out of the plain modules', () => {
    const plain = ['schemas', 'archive', 'charts', 'publish', 'markdown', 'authoring'];
    const wrong = imports.filter(
      ({ file, specifier }) =>
        plain.includes(folderOf(file)) &&
        (/^(astro|@astrojs|vite)\b/.test(specifier) || specifier.endsWith('.astro')),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('never lead from one kind of chart to another', () => {
    const kinds = chart.options.map(({ shape }) => shape.kind.value as string);
    const kebab = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
    const kindOf = (path: string) => kinds.find((kind) => kind === kebab(posix.parse(path).name));
    const wrong = imports.filter(({ file, specifier }) => {
      const [from, to] = [kindOf(file), kindOf(specifier)];
      return from !== undefined && to !== undefined && from !== to;
    });
    expect(kinds).toContain('range-bars');
    expect(wrong.map(shown)).toEqual([]);
  });

  test('name the file they mean, as Node runs it', () => {
    const wrong = imports.filter(
      ({ specifier }) =>
        /^[.#]/.test(specifier) && posix.extname(specifier.replace(/\?.*$/, '')) === '',
    );
    expect(wrong.map(shown)).toEqual([]);
  });
});
