import type { Case } from './bad-input.ts';

const more = 'charts/more.yaml';
/** A chart of its own file, whole but for its data; these begin at line 10. */
const chartOf = (kind: string, data: string): Case['changes'] => [
  {
    file: more,
    text: `- id: another
  section: the-day
  kind: ${kind}
  title: What was left
  subtitle: Lisbon in 1755.
  unit: people
  howToRead: Compare them.
  summary: What is said of it.
  data:
    ${data.trim().replaceAll('\n', '\n    ')}
`,
  },
];
const estimates = 'statistics/lisbon.yaml';
const table = 'datasets/earlier-earthquakes.csv';

/** The ledger of an archive in which one page was reviewed. */
const reviewed = (records: string, quoted: string): Case['changes'] => [
  {
    file: 'ledger.yaml',
    text: `urls:
  - /explainers/the-day/what-happened/
pages:
  the-day/what-happened:
    reviewed: 2026-11-23
    records: ${records}
    quoted: ${quoted}
    corrections: 0
`,
  },
];

const inBody = (text: string): Case['changes'] => [
  {
    file: 'explainers/the-day/what-happened.mdx',
    from: '\n\n## Three hands',
    to: `\n\n${text}\n\n## Three hands`,
  },
];

/** Faults in how records go together: elements, sums, charts, addresses, reviews. */
export const recordCases: Case[] = [
  {
    fault: 'a map that is not there',
    changes: inBody('<Map id="lisbon-by-the-rivers" />'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  unknown-id  There is no record "lisbon-by-the-rivers" among the charts. Did you mean "lisbon-by-the-river"?',
    ],
  },
  {
    fault: 'curly quotation marks around an attribute',
    changes: inBody('<Chart id=“deaths-lisbon-by-source” />'),
    found: [
      'explainers/the-day/what-happened.mdx:16:11  mdx-syntax  The value of an attribute does not stand between straight quotation marks. Write it as id="…", with the marks of the keyboard.',
    ],
  },
  {
    fault: 'two sources with a comma between',
    changes: inBody('It shook.[@quake-losses, @maxwell-lisbon]'),
    found: [
      'explainers/the-day/what-happened.mdx:16:10  reference  This reference cannot be read: a semicolon stands between two sources, as in [@a; @b]. Write [#statistic-id], [@source-id, locator], [place:id], [actor:id] or [term:id].',
    ],
  },
  {
    fault: 'a place in a source without a comma',
    changes: inBody('It shook.[@quake-losses p. 4]'),
    found: [
      'explainers/the-day/what-happened.mdx:16:10  reference  This reference cannot be read: a comma stands between a source and the place in it, as in [@quake-losses, p. 4]. Write [#statistic-id], [@source-id, locator], [place:id], [actor:id] or [term:id].',
    ],
  },
  {
    fault: 'a source in round brackets',
    changes: inBody('It shook (@quake-losses).'),
    found: [
      'explainers/the-day/what-happened.mdx:16:11  reference  “@quake-losses” is no reference. Put it between square brackets, behind the full stop: [@quake-losses].',
    ],
  },
  {
    fault: 'a line indented by a no-break space',
    changes: [{ file: estimates, from: '  unit: churches', to: '\u00A0 unit: churches' }],
    found: [
      'statistics/lisbon.yaml:137:1  yaml  A no-break space indents this line. Indent with ordinary spaces, typed anew.',
    ],
  },
  {
    fault: 'a record without the dash at its beginning',
    changes: [
      { file: estimates, from: '- id: deaths-morocco-1755', to: '  id: deaths-morocco-1755' },
    ],
    found: [
      'statistics/lisbon.yaml:41:3  yaml  The same key stands twice. Keep one of the two; where a new record begins, its first line begins with "- ".',
    ],
  },
  {
    fault: 'a table with semicolons between its cells',
    changes: [{ file: 'datasets/buildings-lost.csv', text: 'kind;lost\npalaces;53\n' }],
    found: [
      'datasets/buildings-lost.csv:1:1  csv-columns  Cells are parted by semicolons here. Save the table again as comma-separated values (CSV, UTF-8).',
    ],
  },
  {
    fault: 'a sentence where a list belongs',
    changes: [
      {
        file: 'explainers/the-day/what-happened.mdx',
        from: 'keyPoints:\n  - Nobody',
        to: 'keyPoints: Nobody',
      },
      {
        file: 'explainers/the-day/what-happened.mdx',
        from: '\n  - The figure of 100,000 people for Morocco is a claim without a source.',
        to: '',
      },
    ],
    found: [
      'explainers/the-day/what-happened.mdx:7:12  wrong-type  "keyPoints" is not valid (Nobody counted the dead of [place:lisbon]; the estimates dif). It takes a list (lines that begin with "- ").',
    ],
  },
  {
    fault: 'a fraction of a person',
    changes: [{ file: estimates, from: 'low: 12000\n', to: 'low: 12.500\n' }],
    found: [
      'statistics/lisbon.yaml:18:12  invalid-value  "estimates.1.low" is not valid (12.5). People are counted whole: write 1200, without a point or a comma.',
    ],
  },
  {
    fault: 'foreign words without their language',
    changes: inBody('They called it <Foreign>a Baixa</Foreign>.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:16  mdx-is-input  <Foreign> has no "lang". It takes "lang".',
    ],
  },
  {
    fault: 'a quotation without its source',
    changes: inBody('He wrote <Quote by="gabriel-malagrida">intolerable sins</Quote>.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:10  mdx-is-input  <Quote> has no "source". It takes "by" and "source" and, if wanted, "lang".',
    ],
  },
  {
    fault: 'a sum over what its parts do not differ in',
    changes: [{ file: estimates, from: 'over: place', to: 'over: period' }],
    found: [
      'statistics/lisbon.yaml:83:9  sum  The parts of the sum differ in place: lisbon, morocco. A sum runs over one dimension (here period); everything else is equal.',
    ],
  },
  {
    fault: 'a descriptor under the name of another',
    changes: [{ file: 'datasets/buildings-lost.yaml', from: 'id: buildings-lost', to: 'id: lost' }],
    found: [
      'datasets/buildings-lost.yaml:1:1  file  The table datasets/lost.csv is missing. Put it beside this descriptor.',
      'datasets/buildings-lost.yaml:1:1  id-is-file-name  The id "lost" differs from the file name "buildings-lost". Give both the same name.',
    ],
  },
  {
    fault: 'a column of words where a chart draws numbers',
    changes: [{ file: 'charts/lisbon.yaml', from: 'value: houses', to: 'value: note' }],
    found: [
      'charts/lisbon.yaml:23:9  chart-number  "houses, 1531" has no number. Fill the cell, or filter the row out.',
      'charts/lisbon.yaml:23:9  chart-number  "houses, 1551" has no number. Fill the cell, or filter the row out.',
      'charts/lisbon.yaml:23:94  chart-column  The column "note" holds no numbers. Choose one of type integer or number.',
    ],
  },
  {
    fault: 'an empty cell in a chart that draws each row',
    changes: chartOf(
      'grouped-columns',
      `x: [{ id: '1344', label: '1344' }]
groups:
  - { id: houses, label: Houses, tables: [{ id: fell, label: Fell, dataset: earlier-earthquakes, x: year, value: houses, where: { year: 1344 } }] }`,
    ),
    found: [
      'charts/more.yaml:12:47  chart-number  "fell, 1344" has no number. Fill the cell, or filter the row out.',
    ],
  },
  {
    fault: 'churches in a chart of people',
    changes: [
      {
        file: 'charts/lisbon.yaml',
        from: 'of: population-lisbon-1755',
        to: 'of: churches-left-1755',
      },
    ],
    found: [
      'charts/lisbon.yaml:35:42  chart-unit  "churches-left-1755" is measured in churches, the chart in people. Draw them apart, or correct the unit.',
    ],
  },
  {
    fault: 'two rows of one year in a line',
    changes: [{ file: table, from: '1551,200', to: '1531,200' }],
    found: [
      'charts/lisbon.yaml:23:9  chart-duplicate  "houses" has two points at 1531. Filter one of them out, or name the estimates one by one.',
    ],
  },
  {
    fault: 'a party that has no colour',
    changes: [
      {
        file: 'charts/lisbon.yaml',
        from: 'place: lisbon, party: crown',
        to: 'place: lisbon, party: throne',
      },
    ],
    found: [
      'charts/lisbon.yaml:56:71  chart-colour  "throne" is no party, so it has no colour. site/parties.yaml has crown, society, third.',
    ],
  },
  {
    fault: 'an unknown number where a chart has no mark for it',
    changes: chartOf(
      'units',
      `per: 10
blocks:
  - id: all
    label: Lisbon
    parts: [{ id: some, label: '{value}', of: executed-lisbon-1755#crown }]`,
    ),
    found: [
      'charts/more.yaml:14:51  chart-silence  "executed-lisbon-1755#crown" is unknown, and this kind of chart has no mark for that. Leave the estimate out, and say in words what is missing.',
    ],
  },
  {
    fault: 'parts that are more than their whole',
    changes: chartOf(
      'units',
      `per: 1000
blocks:
  - id: all
    label: Lisbon
    parts: [{ id: some, label: '{value}', of: deaths-morocco-1755#schumaker }]
    whole: { id: whole, label: '{value}', of: deaths-morocco-1755#pereira }`,
    ),
    found: [
      'charts/more.yaml:15:16  chart-sum  The parts have 100000 and the whole 10000. Draw them apart, or correct the whole.',
    ],
  },
  {
    fault: 'a year over which no column stands',
    changes: chartOf(
      'grouped-columns',
      `x: [{ id: '1531', label: '1531' }]
groups:
  - { id: houses, label: Houses, tables: [{ id: fell, label: Fell, dataset: earlier-earthquakes, x: year, value: houses, from: 1500, to: 1560 }] }`,
    ),
    found: [
      'charts/more.yaml:12:9  chart-category  "fell" has a value for "1551", over which nothing stands. Add it to "x", or filter the rows.',
    ],
  },
  {
    fault: 'an incident before the span of its chart',
    changes: chartOf(
      'lollipops',
      `from: 1755-12-01
to: 1755-12-31
up: { label: North }
down: { label: South }
incidents: [{ id: city, at: up, label: The city, of: [deaths-lisbon-1755] }]`,
    ),
    found: [
      'charts/more.yaml:14:17  chart-span  "city" of 1755-11-01/1755-11 lies outside 1755-12-01 to 1755-12-31. Widen the span of the chart, or leave the incident out.',
    ],
  },
  {
    fault: 'rows of a line that do not follow each other',
    changes: chartOf(
      'small-lines',
      `panels:
  - label: Houses
    series: [{ id: houses, label: Houses, dataset: earlier-earthquakes, x: year, value: houses, from: 1500, to: 1560 }]`,
    ).concat([{ file: table, from: '1531,1500', to: '1559,1500' }]),
    found: [
      'charts/more.yaml:12:18  chart-order  The points of "houses" are not in order. Sort the rows of the table.',
    ],
  },
  {
    fault: 'a line through figures that came about in two ways',
    changes: chartOf(
      'steps',
      `from: 1755
to: 2027
panels:
  - label: Dead
    estimates: [{ id: dead, label: Dead, statistics: [deaths-lisbon-1755] }]`,
    ),
    found: [
      'charts/more.yaml:14:21  chart-counting  "dead" joins figures that came about in different ways: estimate, claim. Give each way a series of its own, or draw them as dots.',
    ],
  },
  {
    fault: 'a row whose source is not there',
    changes: [
      ...chartOf(
        'lines',
        `series: [{ id: pages, label: Pages, dataset: dates-in-dispute, x: date, value: pages, to: 1760 }]`,
      ),
      { file: 'datasets/dates-in-dispute.csv', from: 'malagrida-juizo', to: 'malagrida-letter' },
    ],
    found: [
      'charts/more.yaml:10:14  chart-source  A row names the source "malagrida-letter", which there is not. Add it under sources/, or correct the row.',
    ],
  },
  {
    fault: 'a label where no point is drawn',
    changes: [
      {
        file: 'charts/lisbon.yaml',
        from: 'from: 1500, to: 1560 }\n',
        to: "from: 1500, to: 1560 }\n    labels: [{ series: houses, x: 1540, wide: { lines: ['{value}'] } }]\n",
      },
    ],
    found: [
      'charts/lisbon.yaml:24:14  chart-label  There is no point of "houses" at 1540 for this label. Correct the series or the place.',
    ],
  },
  {
    fault: 'a redirect to a page that is not there',
    changes: [
      {
        file: 'site/redirects.yaml',
        from: 'to: /explainers/the-day/what-happened/',
        to: 'to: /explainers/the-day/what-happend/',
      },
    ],
    found: [
      'site/redirects.yaml:2:7  redirect  The redirect leads to /explainers/the-day/what-happend/, which does not exist. Name an address that does.',
    ],
  },
  {
    fault: 'a published address that leads nowhere now',
    changes: [
      { file: 'ledger.yaml', text: 'urls:\n  - /explainers/the-day/the-bells/\npages: {}\n' },
    ],
    found: [
      'ledger.yaml:2:5  vanished-url  The address /explainers/the-day/the-bells/ was published and leads nowhere now. Bring the page back, or say in site/redirects.yaml where it went.',
    ],
  },
  {
    fault: 'a record that changed since the review of its page',
    changes: reviewed('{ claims/deaths-in-morocco: 0123456789ab }', '{}'),
    found: [
      'explainers/the-day/what-happened.mdx:6:11  drift  The record claims/deaths-in-morocco changed since this page was reviewed on 2026-11-23. Read the page again, then run npm run review -- the-day/what-happened.',
    ],
  },
  {
    fault: 'a printed number that became another in silence',
    changes: reviewed('{}', '{ executed-lisbon-1755: at least 30 people }'),
    found: [
      'explainers/the-day/what-happened.mdx:10:14  uncorrected  The page printed “at least 30 people” for executed-lisbon-1755 and now prints “at least 34 people”. Add an entry to "corrections" that says so.',
    ],
  },
];
