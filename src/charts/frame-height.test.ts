import { describe, expect, test } from 'vitest';
import { frameHeight } from './frame-height.ts';

const texts = { title: 'The city lay in ruins', subtitle: 'Houses', foot: ['Source: a survey.'] };

describe('frameHeight', () => {
  test('holds the words, the drawing at its widest, and the space between', () => {
    expect(frameHeight(texts, 340)).toBe(720);
  });

  test('grows with every line', () => {
    expect(frameHeight({ ...texts, foot: Array(10).fill('A caveat.') }, 340)).toBe(930);
  });
});
