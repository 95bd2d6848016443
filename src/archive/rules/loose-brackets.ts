import { nodesOf } from '#markdown/nodes.ts';
import { point } from '#markdown/references.ts';
import type { Finding } from '../finding.ts';
import type { Checkable } from './rules.ts';

const LOOSE =
  /\[\s*(?:[@#][a-z0-9-]*|(?:place|actor|term|statistic|source|claim|chart|event)s?\s*:\s*[a-z0-9-]*)/gi;

/** A source that is named outside brackets. */
const BARE = /(?<![\w[@.-])@([a-z0-9]+(?:-[a-z0-9]+)+)/g;

/** Finds what looks like a reference but is none: it would be printed as it stands. */
export function looseBrackets({ archive, passages }: Checkable): Finding[] {
  return passages.flatMap(({ tree, at, form, text }) => {
    if (form !== 'body' && !/[[@]/.test(text)) return [];
    const findings: Finding[] = [];
    for (const node of nodesOf(tree)) {
      if (node.type !== 'text' || !/[[@]/.test(node.value)) continue;
      for (const match of node.value.matchAll(LOOSE))
        findings.push({
          at: at(point(node, match.index)),
          rule: 'reference',
          what: `“${match[0]}” is no reference`,
          mend: 'Close the bracket, and write [#statistic-id], [@source-id, locator], [place:id], [actor:id] or [term:id]; claims and charts are <Claim id="…" /> and <Chart id="…" />',
        });
      for (const match of node.value.matchAll(BARE))
        if (archive.sources.has(match[1]!))
          findings.push({
            at: at(point(node, match.index)),
            rule: 'reference',
            what: `“${match[0]}” is no reference`,
            mend: `Put it between square brackets, behind the full stop: [${match[0]}]`,
          });
    }
    return findings;
  });
}
