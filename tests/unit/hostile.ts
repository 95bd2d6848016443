import fc from 'fast-check';

/**
 * How often each property is tried, and from which seed: `FUZZ_RUNS=5000 FUZZ_SEED=7 npm run test:unit`
 * tries more, and others.
 */
export const runs = {
  numRuns: Number(process.env['FUZZ_RUNS'] ?? 150),
  seed: Number(process.env['FUZZ_SEED'] ?? 1755),
};

/** What an attacker writes where a name or a title is asked for. */
export const markup = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<svg onload=alert(1)>',
  '<iframe src="https://evil.example/"></iframe>',
  '</title></head><body onload=alert(1)>',
  ']]><script>alert(1)</script>',
  '&lt;script&gt;',
  '&#60;script&#62;',
  '<style>*{background:url(https://evil.example/)}</style>',
  '<a href="javascript:alert(1)">x</a>',
  '{alert(1)}',
  '${alert(1)}',
  '\u2028\u2029\u0000\u0001\u001b\ufeff\ufffe',
];

/** Addresses that must not become links, and some that may. */
const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java&#10;script:alert(1)',
  '&#106;avascript:alert(1)',
  'javascript&colon;alert(1)',
  '\\javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://evil.example/1',
  '//evil.example/x.js',
  '/\\evil.example/x.js',
  '\\\\evil.example/x.js',
  'https:evil.example',
  'https://evil.example/x.js',
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/package.json',
  '/claims/',
  '#main',
  'mailto:a@evil.example',
];

const address = fc.constantFrom(...addresses);
const words = fc.constantFrom('bells', 'the quay', 'He said', 'a “word”', '1755', 'ə ğ ı', '😀');
const hostile = fc.constantFrom(...markup);
const inside = fc.oneof(words, hostile, fc.string({ maxLength: 12 }));

/** An element of the vocabulary, of HTML, or of nobody, with attributes of all kinds. */
const element = fc
  .record({
    name: fc.constantFrom(
      ...['Aside', 'Chart', 'Claim', 'Foreign', 'Map', 'N', 'Quote', 'Timeline'],
      ...['script', 'img', 'svg', 'iframe', 'a', 'style', 'Script', 'x-component', ''],
    ),
    attributes: fc.array(
      fc.tuple(
        fc.constantFrom(
          ...['id', 'lang', 'why', 'by', 'source', 'from', 'to', 'onclick', 'style', 'src', 'href'],
          ...['set:html', 'client:load', 'class', '{...x}'],
        ),
        fc.oneof(inside, address, fc.constantFrom('pt', 'lisbon', 'letter-1756', '1755', '{x}')),
      ),
      { maxLength: 3 },
    ),
    content: fc.option(inside),
  })
  .map(({ name, attributes, content }) => {
    const written = attributes.map(([key, value]) =>
      key.startsWith('{') ? ` ${key}` : ` ${key}="${value}"`,
    );
    const open = `<${name}${written.join('')}`;
    return content === null ? `${open} />` : `${open}>${content}</${name}>`;
  });

const link = fc
  .tuple(
    fc.constantFrom('[x](', '![x](', '[x](<', '<', '[x]: ', '[^'),
    address,
    fc.constantFrom(')', '>)', '>', '', ' "title")', ']'),
  )
  .map((parts) => parts.join(''));

const reference = fc
  .tuple(
    fc.constantFrom('[#', '[@', '[place:', '[actor:', '[term:'),
    fc.oneof(
      fc.constantFrom('deaths-lisbon-1755', 'edict-1772', 'palace-square', 'parish-inquiry'),
      inside,
    ),
    fc.constantFrom(']', ', p. 4]', ' form=words]', ' form="><script>]', ''),
  )
  .map((parts) => parts.join(''));

const block = fc.constantFrom(
  ...['# ', '- ', '> ', '1. ', '| a | b |\n| - | -: |\n| ', '```html\n', '---\n', '~~', '**', '`'],
  ...['import x from "x"\n', 'export const x = 1\n', '{/* ', ' */}', '[x][y]', '\n[y]: '],
);

/** The body of a page, or a field of Markdown: fair words and foul ones in any order. */
export const mdx: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: words },
        { weight: 2, arbitrary: link },
        { weight: 2, arbitrary: element },
        { weight: 2, arbitrary: reference },
        { weight: 1, arbitrary: block },
        { weight: 1, arbitrary: hostile },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
      ),
      fc.constantFrom('', ' ', '.', '\n', '\n\n'),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.map((piece) => piece.join('')).join(''));

/** Words of a field that is no Markdown: a name, a title of a document. */
export const plainWords: fc.Arbitrary<string> = fc
  .array(fc.oneof(hostile, words, fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((pieces) => pieces.join(' ').trim())
  .filter((text) => text !== '');
