import { loadArchive } from '#archive/load.ts';
import { passagesOf } from '#archive/passages.ts';
import { formatFinding, sortFindings } from '#archive/finding.ts';
import { bodyPassage } from '../tests/unit/body-passage.ts';
import { placeNames } from '#archive/rules/place-names.ts';
import { loadedWords } from '#archive/rules/loaded-words.ts';
import { straightQuotes } from '#archive/rules/straight-quotes.ts';
import { mdxIsInput } from '#archive/rules/mdx-is-input.ts';
import { links } from '#archive/rules/links.ts';
import { footnotes } from '#archive/rules/footnotes.ts';
import { inlineText } from '#archive/rules/inline-text.ts';
import { looseBrackets } from '#archive/rules/loose-brackets.ts';
const { archive } = loadArchive('src/content', 'src/content');
const { passages } = passagesOf(archive);
const rules = [
  placeNames,
  loadedWords,
  straightQuotes,
  mdxIsInput,
  links,
  footnotes,
  inlineText,
  looseBrackets,
];
for (const rule of rules) {
  const t = process.cpuUsage().user;
  const f = rule({ archive, passages });
  console.log(rule.name, f.length, ((process.cpuUsage().user - t) / 1000).toFixed(0), 'ms');
  for (const x of sortFindings(f)) console.log(formatFinding(x));
}
const texts = [
  'import x from "y"\n\nexport const a = 1\n',
  'a {1+1} b {/* ok */}\n\n{/* fine */}\n\n{x}',
  '<Aside {...p}>a</Aside>',
  '<Chart id={"x"} />\n\n<Chart />\n\n<Chart id="" foo="x" />',
  '<div>x</div> <script>x</script>\n\n<iframe src="x"></iframe>',
  'a <Chart id="x" /> b',
  '<>x</>',
  '<N>4</N> and <N why="">5</N>',
  '<Aside onclick="x" style="y">\n\nText\n\n</Aside>',
  '[a](javascript:alert) [b](data:text/html,x) ![c](https://x.org/a.png) ![d](/nope.png) [e](/claims/nope/) [f](/claims) [g](#nope) [h](foo/bar) [i](//x.org) [j](/explainers/war-1988-94/how-many-died-how-many-fled/#nope) [k](/claims/#x)',
  'a[^1] b[^2]\n\n[^1]: \n\n[^3]: x',
  '[@x [claim:y] [#z](/)',
  '<Foreign lang="hy">\n\nx\n\n</Foreign>',
];
for (const text of texts)
  for (const rule of rules)
    for (const x of rule({ archive, passages: [bodyPassage(text)] })) console.log(formatFinding(x));
