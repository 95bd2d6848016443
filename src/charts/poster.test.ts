import { describe, expect, test } from 'vitest';
import { poster } from './poster.ts';

const short = { title: 'The city lay in ruins', subtitle: 'Houses', foot: ['Source: a survey.'] };
const long = 'The earthquake, the river and the fire left the city without most of its houses';

describe('poster', () => {
  test('puts a drawing below its title and above its sources', () => {
    expect(poster(short, 200)).toMatchObject({
      width: 944,
      height: 395,
      rule: { x1: 32, x2: 912, y1: 32 },
      title: { x: 32, y: 73, lines: ['The city lay in ruins'] },
      subtitle: { y: 101 },
      drawing: { x: 32, y: 127 },
      foot: { y: 363 },
    });
  });

  test('makes room for a second line, and makes the two alike', () => {
    const { title, subtitle, drawing } = poster({ ...short, title: long }, 200);
    expect(title.lines).toEqual([
      'The earthquake, the river and the fire',
      'left the city without most of its houses',
    ]);
    expect(subtitle.y).toBe(133.9);
    expect(drawing.y).toBe(159.9);
  });

  test('begins each text of the foot on a line of its own', () => {
    const { foot, height } = poster({ ...short, foot: ['Source: a survey.', 'A licence.'] }, 200);
    expect(foot.lines).toEqual(['Source: a survey.', 'A licence.']);
    expect(height).toBe(412);
  });
});
