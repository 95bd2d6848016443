import type { Finding } from '../finding.ts';
import { urlsOf } from '../urls.ts';
import { positionOf } from '../archive.ts';
import type { Checkable } from './rules.ts';

/** Finds published addresses that lead nowhere, and redirects that lead wrong. */
export function vanishedUrls({ archive }: Checkable): Finding[] {
  const urls = urlsOf(archive);
  const moved = new Set(archive.redirects.map(({ data }) => data.from));
  const [ledger, text] =
    [...archive.files].find(([file]) => file.endsWith('/ledger.yaml')) ?? (['', ''] as const);
  const lineOf = (url: string) =>
    text.split('\n').findIndex((line) => line.trim() === `- ${url}`) + 1;
  return [
    ...archive.ledger.urls
      .filter((url) => !urls.has(url) && !moved.has(url))
      .map((url) => ({
        at: { file: ledger, line: lineOf(url), column: 5 },
        rule: 'vanished-url',
        what: `The address ${url} was published and leads nowhere now`,
        mend: 'Bring the page back, or say in site/redirects.yaml where it went',
      })),
    ...archive.redirects.flatMap((entry) => [
      ...(urls.has(entry.data.to)
        ? []
        : [
            {
              at: positionOf(entry, 'to'),
              rule: 'redirect',
              what: `The redirect leads to ${entry.data.to}, which does not exist`,
              mend: 'Name an address that does',
            },
          ]),
      ...(urls.has(entry.data.from)
        ? [
            {
              at: positionOf(entry, 'from'),
              rule: 'redirect',
              what: `The address ${entry.data.from} is a page of its own`,
              mend: 'Remove the redirect, or the page',
            },
          ]
        : []),
    ]),
  ];
}
