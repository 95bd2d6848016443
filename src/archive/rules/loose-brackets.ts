import { nodesOf } from '#markdown/nodes.ts';
import { point } from '#markdown/references.ts';
import type { Finding } from '../finding.ts';
import type { Checkable } from './rules.ts';

const LOOSE =
  /\[\s*(?:[@#][a-z0-9-]*|(?:place|actor|term|statistic|source|claim|chart|event)s?\s*:\s*[a-z0-9-]*)/gi;

/** Finds brackets that look like a reference but are none: they would be printed as they are. */
export function looseBrackets({ passages }: Checkable): Finding[] {
  return passages.flatMap(({ tree, at, form, text }) => {
    if (form !== 'body' && !text.includes('[')) return [];
    const findings: Finding[] = [];
    for (const node of nodesOf(tree)) {
      if (node.type !== 'text' || !node.value.includes('[')) continue;
      for (const match of node.value.matchAll(LOOSE))
        findings.push({
          at: at(point(node, match.index)),
          rule: 'reference',
          what: `“${match[0]}” is no reference`,
          mend: 'Close the bracket, and write [#statistic-id], [@source-id, locator], [place:id], [actor:id] or [term:id]; claims and charts are <Claim id="…" /> and <Chart id="…" />',
        });
    }
    return findings;
  });
}
