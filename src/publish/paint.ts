import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

type Element = Tree.Element;

/** One simple rule of a style sheet: a compound selector, those around it, what it sets. */
export interface Rule {
  /** Classes of the element itself and of elements around it, outermost first. */
  path: string[][];
  declarations: [property: string, value: string][];
}

/** Properties that SVG takes as attributes; `true` for those that pass on to children. */
const attributes: Record<string, boolean> = {
  fill: true,
  'fill-opacity': true,
  stroke: true,
  'stroke-width': true,
  'stroke-dasharray': true,
  'stroke-linecap': true,
  'stroke-linejoin': true,
  'stroke-opacity': true,
  'paint-order': true,
  'font-family': true,
  'font-size': true,
  'font-weight': true,
  'font-style': true,
  opacity: false,
};

/**
 * The rules of a style sheet that choose by classes alone, with custom properties replaced by their
 * value in the light theme, the last one given in `:root`. Layers, media and everything else that
 * begins with an at-sign is left out, and so are selectors that look at more than classes.
 */
export function paintRules(css: string): Rule[] {
  const blocks = [
    ...css
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/@[^{;]+(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '')
      .matchAll(/([^{}]+)\{([^{}]*)\}/g),
  ].map(([, selector = '', body = '']) => ({
    selectors: alternatives(selector.trim()),
    declarations: body
      .split(';')
      .map((each) => /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(each))
      .flatMap((found): [string, string][] => (found ? [[found[1]!, found[2]!]] : [])),
  }));
  const tokens = new Map(
    blocks
      .filter(({ selectors }) => selectors.includes(':root'))
      .flatMap(({ declarations }) => declarations.filter(([name]) => name.startsWith('--'))),
  );
  return blocks.flatMap(({ selectors, declarations }) =>
    selectors
      .filter((selector) => /^\.[\w-]+(?:[. ]+[\w-]+)*$/.test(selector))
      .map((selector) => ({
        path: selector.split(/\s+/).map((part) => part.split('.').filter(Boolean)),
        declarations: declarations
          .filter(([name]) => name in attributes)
          .map(([name, value]): [string, string] => [name, literal(value, tokens)]),
      })),
  );
}

/** Each selector of a list, with `:is()` written out. */
function alternatives(selector: string): string[] {
  const is = /:is\(([^()]*)\)/.exec(selector);
  if (is)
    return is[1]!
      .split(',')
      .flatMap((each) => alternatives(selector.replace(is[0], () => each.trim())));
  return selector.split(',').map((each) => each.trim());
}

/** A value as the light theme has it. */
function literal(value: string, tokens: Map<string, string>): string {
  const known = value.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
    const token = tokens.get(name);
    return token === undefined ? whole : literal(token, tokens);
  });
  return known
    .replace(/light-dark\(([^(),]+),[^()]*\)/g, (_, light: string) => light.trim())
    .replace(/^(-?[\d.]+)px$/, '$1')
    .replace(/\s+/g, ' ');
}

/**
 * Writes what the rules say of an element and of all below it into their attributes, so that the
 * drawing needs no style sheet. A value that is inherited is not repeated, and classes are taken off.
 */
export function paint(
  element: Element,
  rules: Rule[],
  around: string[][] = [],
  inherited: Record<string, string> = {},
): void {
  const own = (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);
  const path = [...around, own];
  const given = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  const set = {
    // An attribute of the drawing gives way to a rule, as in a browser.
    ...Object.fromEntries(Object.entries(given).filter(([name]) => name in attributes)),
    ...Object.fromEntries(
      rules
        .filter((rule) => chooses(rule.path, path))
        .toSorted((a, b) => a.path.flat().length - b.path.flat().length)
        .flatMap(({ declarations }) => declarations),
    ),
  };
  element.attrs = [
    ...element.attrs.filter(({ name }) => name !== 'class' && !(name in attributes)),
    ...Object.entries(set)
      .filter(([name, value]) => !attributes[name] || inherited[name] !== value)
      .map(([name, value]) => ({ name, value })),
  ];
  const passed = {
    ...inherited,
    ...Object.fromEntries(Object.entries(set).filter(([name]) => attributes[name])),
  };
  for (const child of element.childNodes) if ('tagName' in child) paint(child, rules, path, passed);
}

/** Whether a rule chooses the last of a row of nested elements, each given by its classes. */
function chooses(rule: string[][], path: string[][]): boolean {
  const wanted = rule.at(-1)!;
  const isMeant = wanted.every((name) => path.at(-1)!.includes(name));
  return isMeant && surround(rule.slice(0, -1), path.slice(0, -1));
}

/** Whether elements with these classes stand around, the last of them nearest. */
function surround(wanted: string[][], path: string[][]): boolean {
  const nearest = wanted.at(-1);
  if (nearest === undefined) return true;
  const at = path.findLastIndex((classes) => nearest.every((name) => classes.includes(name)));
  return at >= 0 && surround(wanted.slice(0, -1), path.slice(0, at));
}

const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((attr) => attr.name === name)?.value;
