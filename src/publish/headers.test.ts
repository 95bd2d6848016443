import { describe, expect, test } from 'vitest';
import { headersFile, headersFor } from './headers.ts';

describe('headersFor', () => {
  test('keeps hashed files for a year and asks again for pages', () => {
    expect(headersFor('/_astro/a.css')['Cache-Control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect(headersFor('/claims/')['Cache-Control']).toBe('no-cache');
  });

  test('allows no inline script or style anywhere', () => {
    expect(headersFor('/_astro/a.js')['Content-Security-Policy']).not.toContain('unsafe');
  });
});

describe('headersFor what others embed', () => {
  test('lets any page frame it, and no other page', () => {
    expect(headersFor('/embed/deaths/')['Content-Security-Policy']).toContain('frame-ancestors *');
    expect(headersFor('/charts/deaths/')['Content-Security-Policy']).toContain(
      "frame-ancestors 'none'",
    );
  });
});

describe('headersFor the search', () => {
  test.each(['/search/', '/pagefind/pagefind-worker.js'])('lets WebAssembly run at %s', (path) => {
    expect(headersFor(path)['Content-Security-Policy']).toContain(
      "script-src 'self' 'wasm-unsafe-eval';",
    );
    expect(headersFor(path)['X-Content-Type-Options']).toBe('nosniff');
  });

  test('keeps the pieces of the index for a year and asks again for its list', () => {
    expect(headersFor('/pagefind/index/en_8167641.pf_index')['Cache-Control']).toContain(
      'immutable',
    );
    expect(headersFor('/pagefind/pagefind-entry.json')['Cache-Control']).toBe('no-cache');
  });
});

describe('headersFile', () => {
  test('takes a header away before it is given anew', () => {
    expect(headersFile('')).toMatch(
      /\n\/search\/\*\n  ! Content-Security-Policy\n  Content-Security-Policy: default-src/,
    );
  });

  test('writes one block a rule, below the base path', () => {
    expect(headersFile('/archive')).toMatch(
      /^\/archive\/\*\n  Content-Security-Policy: default-src/,
    );
  });
});
