import { describe, expect, test } from 'vitest';
import { pagePolicy, sentPolicy } from './content-policy.ts';

describe('pagePolicy', () => {
  test('allows files of the site alone, and nothing inline', () => {
    expect(pagePolicy('/claims/')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'",
    );
  });

  test('lets WebAssembly run on the page of the search alone', () => {
    expect(pagePolicy('/search/')).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(pagePolicy('/search/results/')).not.toContain('unsafe');
  });
});

describe('sentPolicy', () => {
  test('says who may frame a page', () => {
    expect(sentPolicy()).toMatch(/; frame-ancestors 'none'$/);
    expect(sentPolicy({ frames: '*' })).toMatch(/; frame-ancestors \*$/);
  });
});
