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

describe('headersFile', () => {
  test('writes one block a rule, below the base path', () => {
    expect(headersFile('/archive')).toMatch(
      /^\/archive\/\*\n  Content-Security-Policy: default-src/,
    );
  });
});
