import { parseFragment } from 'parse5';
import { elements } from '../site/dom.ts';

const forbidden = ['script', 'style', 'iframe', 'object', 'embed', 'link', 'base', 'meta', 'form'];
const addressed = ['href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster', 'xlink:href'];
const here = 'https://site.example/page/';

/**
 * What in a piece of HTML could run, restyle or call another host: elements, handlers, styles, and
 * addresses as a browser reads them. Links may lead to other sites; nothing may be fetched from there.
 */
export function unsafe(html: string): string[] {
  return [...elements(parseFragment(html) as never)].flatMap(({ tagName, attrs }) => [
    ...(forbidden.includes(tagName) ? [`<${tagName}>`] : []),
    ...attrs
      .filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc')
      .map(({ name }) => `${name} on <${tagName}>`),
    ...attrs
      .filter(({ name }) => addressed.includes(name))
      .filter(({ value }) => !isAllowed(value, tagName === 'a'))
      .map(({ name, value }) => `${name}="${value}" on <${tagName}>`),
  ]);
}

function isAllowed(value: string, isLink: boolean): boolean {
  if (!URL.canParse(value, here)) return false;
  const { protocol, origin } = new URL(value, here);
  if (isLink) return ['https:', 'http:', 'mailto:'].includes(protocol);
  return origin === new URL(here).origin;
}
