import { describe, expect, test } from 'vitest';
import { paintRules } from './paint.ts';
import { standaloneSvg } from './standalone-svg.ts';

const rules = paintRules('.bar { fill: #111 }');
const page = (drawing: string) => `<svg xmlns="http://www.w3.org/2000/svg"><g>${drawing}</g></svg>`;
const file = (drawing: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"><g>${drawing}</g></svg>\n`;

describe('standaloneSvg', () => {
  test('keeps the wide drawing, without a name and a frame of its own', () => {
    const drawings = `
      <svg class="drawing wide" viewBox="0 0 880 20"><title>T</title><rect class="bar"></rect></svg>
      <svg class="drawing narrow" viewBox="0 0 340 20"><title>T</title></svg>`;
    expect(standaloneSvg(page(drawings), rules)).toBe(file('<rect fill="#111"/>'));
  });

  test('writes XML: every sign, every tag closed', () => {
    const drawing = '<text data-row="1">a &amp; b&nbsp;&lt; c</text><use href="#x"></use>';
    expect(standaloneSvg(page(drawing), rules)).toBe(
      file('<text>a &amp; b\u00a0&lt; c</text><use href="#x"/>'),
    );
  });

  test('needs a picture', () => {
    expect(() => standaloneSvg('<p>none</p>', rules)).toThrow('There is no <svg>');
  });
});
