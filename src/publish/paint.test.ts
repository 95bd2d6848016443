import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { paint, paintRules } from './paint.ts';

const css = `
/* Tokens { and a comment } */
:root { --ink: light-dark(#111, #eee); --side: var(--ink); }
@media print { :root { --ink: #000; } .bar { fill: red; } }
.bar { fill: var(--ink); stroke-width: 2px; display: block; }
.bar.hollow { fill: none; }
:is(.bar, .line).a { stroke: light-dark(#705, #c9d); }
.unit .bar { fill: gray; }
.bar:hover { fill: blue; }
@container (min-width: 10rem) { .bar { fill: green; } }
`;

describe('paintRules', () => {
  test('takes what is set by classes alone, as the light theme has it', () => {
    expect(paintRules(css)).toEqual([
      {
        path: [['bar']],
        declarations: [
          ['fill', '#111'],
          ['stroke-width', '2'],
        ],
      },
      { path: [['bar', 'hollow']], declarations: [['fill', 'none']] },
      { path: [['bar', 'a']], declarations: [['stroke', '#705']] },
      { path: [['line', 'a']], declarations: [['stroke', '#705']] },
      { path: [['unit'], ['bar']], declarations: [['fill', 'gray']] },
    ]);
  });

  test('takes the last value of a custom property', () => {
    const [rule] = paintRules(`${css} :root { --ink: black; }`);
    expect(rule!.declarations[0]).toEqual(['fill', 'black']);
  });
});

describe('paint', () => {
  const painted = (html: string) => {
    const fragment = parseFragment(html);
    paint(fragment.childNodes[0] as Tree.Element, paintRules(css));
    return serialize(fragment);
  };

  test.each([
    [
      'writes rules as attributes',
      '<svg><rect class="bar" x="1"/></svg>',
      '<svg><rect x="1" fill="#111" stroke-width="2"></rect></svg>',
    ],
    [
      'lets the closer rule win',
      '<svg><rect class="hollow bar"/></svg>',
      '<svg><rect fill="none" stroke-width="2"></rect></svg>',
    ],
    [
      'looks at what stands around',
      '<svg class="unit"><g><rect class="bar"/></g></svg>',
      '<svg><g><rect fill="gray" stroke-width="2"></rect></g></svg>',
    ],
    [
      'does not repeat what is inherited',
      '<svg><g class="bar"><rect class="bar"/></g></svg>',
      '<svg><g fill="#111" stroke-width="2"><rect></rect></g></svg>',
    ],
    [
      'keeps attributes that no rule speaks of',
      '<svg><rect class="line a" fill="url(#h)"/></svg>',
      '<svg><rect fill="url(#h)" stroke="#705"></rect></svg>',
    ],
  ])('%s', (_, html, expected) => {
    expect(painted(html)).toBe(expected);
  });
});
