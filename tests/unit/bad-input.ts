import type { Change } from './altered-fixture.ts';
import { recordCases } from './bad-records.ts';

/** A fault that an author may make, and every line that the gate prints of it. */
export interface Case {
  fault: string;
  changes: Change[];
  /** Lines without the folder: `file:line:column  rule  what is wrong. How to mend it.` */
  found: string[];
}

const page = 'explainers/the-day/what-happened.mdx';
const statistics = 'statistics/lisbon.yaml';
const claims = 'claims/lisbon.yaml';
const events = 'events/lisbon.yaml';
const charts = 'charts/lisbon.yaml';
const actors = 'actors/actors.yaml';
const table = 'datasets/earlier-earthquakes.csv';

/** Puts a text below the first paragraph of a page: it begins at line 16. */
const inBody = (text: string): Change[] => [
  { file: page, from: '\n\n## Three hands', to: `\n\n${text}\n\n## Three hands` },
];
/** Puts a text into a field of a record that names no sources; it begins at line 49, column 16. */
const inField = (text: string): Change[] => [
  { file: actors, from: 'The author of a weblog on geology.', to: text },
];
const replace = (file: string, from: string, to: string): Change[] => [{ file, from, to }];
const whole = (file: string, text: string | Uint8Array): Change[] => [{ file, text }];

/** Add a case here: the fault, the change that makes it, and the lines that it must print. */
export const cases: Case[] = [
  // Keys and values
  {
    fault: 'an unknown key in the frontmatter',
    changes: replace(page, 'order: 1', 'order: 1\ncolour: red'),
    found: [
      'explainers/the-day/what-happened.mdx:5:1  unknown-key  There is no key "colour" here. Correct the spelling, or remove it.',
    ],
  },
  {
    fault: 'an unknown key in a record',
    changes: replace(actors, '  kind: state\n', '  kind: state\n  flag: blue\n'),
    found: [
      'actors/actors.yaml:5:3  unknown-key  There is no key "flag" here. Correct the spelling, or remove it.',
    ],
  },
  {
    fault: 'a required key that is missing from the frontmatter',
    changes: replace(page, 'order: 1\n', ''),
    found: [
      'explainers/the-day/what-happened.mdx:2:1  missing-key  "order" is missing. Add it: Position in its section, from 1.',
    ],
  },
  {
    fault: 'a required key that is missing from a record',
    changes: replace(statistics, '  unit: churches\n', ''),
    found: [
      'statistics/lisbon.yaml:134:3  missing-key  "unit" is missing. Add it: An id of editorial/units.yaml, which holds the words for one and for many.',
    ],
  },
  {
    fault: 'a word where a number belongs',
    changes: replace(page, 'order: 1', 'order: first'),
    found: [
      'explainers/the-day/what-happened.mdx:4:8  wrong-type  "order" is not valid (first). It takes a number.',
    ],
  },
  {
    fault: 'a number in quotation marks',
    changes: replace(statistics, 'value: 20\n', "value: '20'\n"),
    found: [
      'statistics/lisbon.yaml:143:14  wrong-type  "estimates.0.value" is not valid (20). Write a number, without commas or quotation marks.',
    ],
  },
  {
    fault: 'a mapping where a list belongs',
    changes: replace(claims, 'deniedBy: [real-mesa-censoria]', 'deniedBy: real-mesa-censoria'),
    found: [
      'claims/lisbon.yaml:7:13  wrong-type  "deniedBy" is not valid (real-mesa-censoria). It takes a list (lines that begin with "- ").',
    ],
  },
  {
    fault: 'a value outside its list',
    changes: replace(claims, 'status: unverified', 'status: likely'),
    found: [
      'claims/lisbon.yaml:50:11  invalid-value  "status" is not valid (likely). It takes one of: established, attributed, disputed, unverified.',
    ],
  },
  {
    fault: 'a year where a whole date belongs',
    changes: replace(page, 'published: 2026-11-24', 'published: 2026'),
    found: [
      'explainers/the-day/what-happened.mdx:5:12  wrong-type  "published" is not valid (2026). Write the date in full, as YYYY-MM-DD.',
    ],
  },
  {
    fault: 'a day that does not exist',
    changes: replace(page, 'published: 2026-11-24', 'published: 2026-02-30'),
    found: [
      'explainers/the-day/what-happened.mdx:5:12  invalid-value  "published" is not valid (2026-02-30). There is no such day.',
    ],
  },
  {
    fault: 'a day of an estimate that does not exist',
    changes: replace(statistics, 'asOf: 1755-12\n', 'asOf: 1755-11-31\n'),
    found: [
      'statistics/lisbon.yaml:128:13  invalid-value  "estimates.1.asOf" is not valid (1755-11-31). There is no such date.',
    ],
  },
  {
    fault: 'an id that is not kebab-case',
    changes: replace(statistics, 'id: churches-left-1755', 'id: Churches_left'),
    found: [
      'explainers/the-day/what-happened.mdx:44:17  unknown-id  There is no record "churches-left-1755" among the statistics. Add it, or correct the id.',
      'explainers/the-day/what-happened.mdx:44:119  links  There is no page /statistics/churches-left-1755/. Correct it, or write the page first.',
      'statistics/lisbon.yaml:134:7  invalid-value  "id" is not valid (Churches_left). An id is kebab-case: small letters, digits and single hyphens.',
    ],
  },
  {
    fault: 'two records of one id in one file',
    changes: replace(actors, 'id: dave-schumaker', 'id: kenneth-maxwell'),
    found: [
      'actors/actors.yaml:44:3  duplicate-id  The id "kenneth-maxwell" stands already at actors/actors.yaml:30. Give one of the two another id, or make one record of both.',
      'claims/lisbon.yaml:34:16  unknown-id  There is no record "dave-schumaker" among the actors. Add it, or correct the id.',
      'sources/lisbon.yaml:50:13  unknown-id  There is no record "dave-schumaker" among the actors. Add it, or correct the id.',
      'statistics/lisbon.yaml:35:12  unknown-id  There is no record "dave-schumaker" among the actors. Add it, or correct the id.',
      'statistics/lisbon.yaml:61:12  unknown-id  There is no record "dave-schumaker" among the actors. Add it, or correct the id.',
      'statistics/lisbon.yaml:123:12  unknown-id  There is no record "dave-schumaker" among the actors. Add it, or correct the id.',
    ],
  },
  {
    fault: 'two records of one id in two files',
    changes: whole('terms/more.yaml', '- { id: baixa, term: Baixa, short: A part of the city. }\n'),
    found: [
      'terms/terms.yaml:15:3  duplicate-id  The id "baixa" stands already at terms/more.yaml:1. Give one of the two another id, or make one record of both.',
    ],
  },
  {
    fault: 'a key that stands twice',
    changes: replace(page, 'order: 1', 'order: 1\norder: 2'),
    found: [
      'explainers/the-day/what-happened.mdx:5:1  yaml  The same key stands twice. Keep one of the two; where a new record begins, its first line begins with "- ".',
    ],
  },
  {
    fault: 'a chart without a text summary',
    changes: replace(
      charts,
      '  summary: Two points, in 1531 and in 1551; the first is far higher.\n',
      '',
    ),
    found: [
      'charts/lisbon.yaml:13:3  missing-key  "summary" is missing. Add it: What it shows, for somebody who does not see it; written by a person.',
    ],
  },
  // References
  {
    fault: 'an unknown statistic in a text',
    changes: inBody('It cost [#deaths-lisbon].'),
    found: [
      'explainers/the-day/what-happened.mdx:16:9  unknown-id  There is no record "deaths-lisbon" among the statistics. Add it, or correct the id.',
    ],
  },
  {
    fault: 'an unknown estimate of a statistic',
    changes: inBody('It cost [#deaths-lisbon-1755 estimate=sousa].'),
    found: [
      'explainers/the-day/what-happened.mdx:16:9  unknown-id  The statistic "deaths-lisbon-1755" has no estimate "sousa". It has maxwell, quake, pereira, schumaker.',
    ],
  },
  {
    fault: 'an unknown source in a text',
    changes: inBody('It shook.[@quake-loss]'),
    found: [
      'explainers/the-day/what-happened.mdx:16:10  unknown-id  There is no record "quake-loss" among the sources. Did you mean "quake-losses"?',
    ],
  },
  {
    fault: 'an unknown place in a text',
    changes: inBody('It shook [place:lisboa].'),
    found: [
      'explainers/the-day/what-happened.mdx:16:10  unknown-id  There is no record "lisboa" among the places. Did you mean "lisbon"?',
    ],
  },
  {
    fault: 'an unknown actor in a text',
    changes: inBody('So said [actor:malagrida].'),
    found: [
      'explainers/the-day/what-happened.mdx:16:9  unknown-id  There is no record "malagrida" among the actors. Did you mean "gabriel-malagrida"?',
    ],
  },
  {
    fault: 'an unknown term in a text',
    changes: inBody('A [term:high-count].'),
    found: [
      'explainers/the-day/what-happened.mdx:16:3  unknown-id  There is no record "high-count" among the terms. Add it, or correct the id.',
    ],
  },
  {
    fault: 'an unknown claim on a page',
    changes: inBody('<Claim id="one-in-five" />'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  unknown-id  There is no record "one-in-five" among the claims. Add it, or correct the id.',
    ],
  },
  {
    fault: 'an unknown chart on a page',
    changes: inBody('<Chart id="deaths-by-source" />'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  unknown-id  There is no record "deaths-by-source" among the charts. Add it, or correct the id.',
    ],
  },
  {
    fault: 'an unknown reference in a field of a record',
    changes: inField('A weblog on [place:lisboa], with [term:no-such-term].'),
    found: [
      'actors/actors.yaml:49:28  unknown-id  There is no record "lisboa" among the places. Did you mean "lisbon"?',
      'actors/actors.yaml:49:49  unknown-id  There is no record "no-such-term" among the terms. Add it, or correct the id.',
    ],
  },
  {
    fault: 'an option that a reference does not take',
    changes: inBody('It cost [#deaths-lisbon-1755 shape=words].'),
    found: [
      'explainers/the-day/what-happened.mdx:16:9  reference  This reference cannot be read: "shape=words" is no option of a statistic reference. Write [#statistic-id], [@source-id, locator], [place:id], [actor:id] or [term:id].',
    ],
  },
  {
    fault: 'a bracket that is no reference',
    changes: inBody('See [claim:one-in-four] and [@quake-losses.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:5  reference  “[claim:one-in-four” is no reference. Close the bracket, and write [#statistic-id], [@source-id, locator], [place:id], [actor:id] or [term:id]; claims and charts are <Claim id="…" /> and <Chart id="…" />.',
      'explainers/the-day/what-happened.mdx:16:29  reference  “[@quake-losses” is no reference. Close the bracket, and write [#statistic-id], [@source-id, locator], [place:id], [actor:id] or [term:id]; claims and charts are <Claim id="…" /> and <Chart id="…" />.',
    ],
  },
  {
    fault: 'an unknown unit of a statistic',
    changes: replace(statistics, 'unit: churches', 'unit: chapels'),
    found: [
      'statistics/lisbon.yaml:137:9  unknown-id  There is no record "chapels" among the units. Add it, or correct the id.',
    ],
  },
  {
    fault: 'an unknown speaker of an estimate',
    changes: replace(statistics, 'by: [crown-of-portugal]', 'by: [crown]'),
    found: [
      'statistics/lisbon.yaml:129:12  unknown-id  There is no record "crown" among the actors. Did you mean "crown-of-portugal"?',
    ],
  },
  {
    fault: 'an unknown source of a claim',
    changes: replace(
      claims,
      'sources: [malagrida-juizo, edict-1772]',
      'sources: [malagrida-juizo, edict-1771]',
    ),
    found: [
      'claims/lisbon.yaml:7:14  both-sides  No source of this claim carries the words of "real-mesa-censoria". Add one (its "reports" names the actor), or write a "waiver" with the reason.',
      'claims/lisbon.yaml:14:30  unknown-id  There is no record "edict-1771" among the sources. Did you mean "edict-1772"?',
    ],
  },
  {
    fault: 'an unknown place of an event',
    changes: replace(events, 'places: [lisbon, tagus]', 'places: [lisbon, tejo]'),
    found: [
      'events/lisbon.yaml:14:20  unknown-id  There is no record "tejo" among the places. Did you mean "tagus"?',
    ],
  },
  {
    fault: 'an unknown side of an actor',
    changes: replace(actors, '  kind: state\n  side: crown', '  kind: state\n  side: throne'),
    found: [
      'actors/actors.yaml:5:9  unknown-id  There is no record "throne" among the parties. Add it, or correct the id.',
    ],
  },
  {
    fault: 'an unknown statistic of a chart',
    changes: replace(charts, 'of: population-lisbon-1755', 'of: population-lisbon'),
    found: [
      'charts/lisbon.yaml:35:42  chart-rows  There is no statistic "population-lisbon". Add it, or correct the id.',
    ],
  },
  {
    fault: 'an unknown dataset of a chart',
    changes: replace(charts, 'dataset: earlier-earthquakes', 'dataset: later-earthquakes'),
    found: [
      'charts/lisbon.yaml:23:57  chart-rows  There is no dataset "later-earthquakes". Add it under datasets/, or correct the id.',
    ],
  },
  {
    fault: 'an unknown page among the related ones',
    changes: replace(
      page,
      'related: [the-dispute/what-caused-it]',
      'related: [the-dispute/what-caused-this]',
    ),
    found: [
      'explainers/the-day/what-happened.mdx:11:11  unknown-id  There is no record "the-dispute/what-caused-this" among the explainers. Did you mean "the-dispute/what-caused-it"?',
    ],
  },
  {
    fault: 'a page in a section that does not exist',
    changes: whole(
      'explainers/the-night/short.mdx',
      '---\ntitle: The night\nstandfirst: It was dark.\norder: 1\npublished: 2026-11-24\nreviewed: 2026-11-24\nkeyPoints: [It was dark., It was cold.]\n---\n\nIt was dark.\n',
    ),
    found: [
      'explainers/the-night/short.mdx:1:1  unknown-id  There is no record "the-night" among the sections. Add it, or correct the id.',
    ],
  },
  // Figures
  {
    fault: 'people in words without evidence',
    changes: inBody('Nine people were killed on the quay.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  bound-figures  “Nine people” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">Nine</N> if nobody is counted.',
    ],
  },
  {
    fault: 'people in digits without evidence',
    changes: inBody('On the quay 9 people were killed.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:13  bound-figures  “9 people” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">9</N> if nobody is counted.',
    ],
  },
  {
    fault: 'people with adjectives between',
    changes: inBody('Hundreds of young, unarmed people fled.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  bound-figures  “Hundreds of young, unarmed people” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">Hundreds</N> if nobody is counted.',
    ],
  },
  {
    fault: 'the killed without a noun',
    changes: inBody('The wave drowned nine and left 40 homeless.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:18  bound-figures  “drowned nine” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">nine</N> if nobody is counted.',
      'explainers/the-day/what-happened.mdx:16:32  bound-figures  “40 homeless” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">40</N> if nobody is counted.',
    ],
  },
  {
    fault: 'people in a cell of a table',
    changes: inBody('| Where | What |\n| --- | --- |\n| Quay | nine people killed |'),
    found: [
      'explainers/the-day/what-happened.mdx:18:10  bound-figures  “nine people” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">nine</N> if nobody is counted.',
    ],
  },
  {
    fault: 'a bare number under a heading of people',
    changes: inBody('| Where | People |\n| --- | --- |\n| Quay | 9 |'),
    found: [
      'explainers/the-day/what-happened.mdx:18:10  bound-figures  “People, Quay: 9” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">9</N> if nobody is counted.',
    ],
  },
  {
    fault: 'people in the caption of a table',
    changes: inBody(
      '| Where | What |\n| --- | --- |\n| Quay | gone |\n\n*The quay, where nine people died*',
    ),
    found: [
      'explainers/the-day/what-happened.mdx:20:18  bound-figures  “nine people” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">nine</N> if nobody is counted.',
    ],
  },
  {
    fault: 'people in an item of a list',
    changes: inBody('What was lost:\n\n- the quay, with nine people'),
    found: [
      'explainers/the-day/what-happened.mdx:18:18  bound-figures  “nine people” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">nine</N> if nobody is counted.',
    ],
  },
  {
    fault: 'people in a footnote',
    changes: inBody('The quay sank.[^quay]\n\n[^quay]: Nine people were killed.'),
    found: [
      'explainers/the-day/what-happened.mdx:18:10  bound-figures  “Nine people” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">Nine</N> if nobody is counted.',
    ],
  },
  {
    fault: 'people in a heading, and nowhere in the body',
    changes: inBody('### Nine people on the quay'),
    found: [
      'explainers/the-day/what-happened.mdx:16:5  bound-figures  “Nine people” stands without its evidence. Give the same figure with its evidence in the body, or here.',
    ],
  },
  {
    fault: 'people in a key point, and nowhere in the body',
    changes: replace(page, 'the estimates differ by a factor of nine.', 'some say 70,000 people.'),
    found: [
      'explainers/the-day/what-happened.mdx:8:57  bound-figures  “70,000 people” stands without its evidence. Give the same figure with its evidence in the body, or here.',
    ],
  },
  {
    fault: 'people in a field of a record',
    changes: inField('He counted nine people.'),
    found: [
      'actors/actors.yaml:49:27  bound-figures  “nine people” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">nine</N> if nobody is counted.',
    ],
  },
  {
    fault: 'people in a folded field of a record',
    changes: inField('>-\n    The author of a weblog\n    who counted nine\n    people.'),
    found: [
      'actors/actors.yaml:51:17  bound-figures  “nine people” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">nine</N> if nobody is counted.',
    ],
  },
  {
    fault: 'people in the summary of a section',
    changes: replace('site/sections.yaml', 'and what was counted.', 'and nine people killed.'),
    found: [
      'site/sections.yaml:4:58  bound-figures  “nine people” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">nine</N> if nobody is counted.',
    ],
  },
  {
    fault: 'people in the tagline of the site',
    changes: replace(
      'site/site.yaml',
      'the Lisbon earthquake of 1755.\ndesc',
      'nine people killed.\ndesc',
    ),
    found: [
      'site/site.yaml:2:28  bound-figures  “nine people” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">nine</N> if nobody is counted.',
    ],
  },
  {
    fault: 'people in a term of the glossary',
    changes: replace('terms/terms.yaml', 'rebuilt on a grid.', 'where nine people died.'),
    found: [
      'terms/terms.yaml:17:50  bound-figures  “nine people” stands without its evidence. Put [#statistic-id] or [@source-id] into the sentence, or write <N why="…">nine</N> if nobody is counted.',
    ],
  },
  {
    fault: 'a share without a citation',
    changes: inBody('Of the churches 90 per cent fell.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:17  cited-measures  “90 per cent” stands without its evidence. Put [@source-id] or [#statistic-id] into the sentence.',
    ],
  },
  {
    fault: 'a share in signs without a citation',
    changes: inBody('Of the churches 90% fell.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:17  cited-measures  “90%” stands without its evidence. Put [@source-id] or [#statistic-id] into the sentence.',
    ],
  },
  {
    fault: 'a sum of money without a citation',
    changes: inBody('London sent £100,000 for relief.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:14  cited-measures  “£100,000” stands without its evidence. Put [@source-id] or [#statistic-id] into the sentence.',
    ],
  },
  {
    fault: 'a sum of money in words without a citation',
    changes: inBody('London sent a hundred thousand pounds.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:15  cited-measures  “hundred thousand pounds” stands without its evidence. Put [@source-id] or [#statistic-id] into the sentence.',
    ],
  },
  {
    fault: 'a distance and an area without a citation',
    changes: inBody('The wave ran 3 km inland over two square kilometres.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:14  cited-measures  “3 km” stands without its evidence. Put [@source-id] or [#statistic-id] into the sentence.',
      'explainers/the-day/what-happened.mdx:16:31  cited-measures  “two square kilometres” stands without its evidence. Put [@source-id] or [#statistic-id] into the sentence.',
    ],
  },
  {
    fault: 'guns without a citation',
    changes: inBody('The fort lost forty bronze guns.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:15  cited-measures  “forty bronze guns” stands without its evidence. Put [@source-id] or [#statistic-id] into the sentence.',
    ],
  },
  {
    fault: 'a share in a field of a record',
    changes: inField('He says that 90% fell.'),
    found: [
      'actors/actors.yaml:49:29  cited-measures  “90%” stands without its evidence. Put [@source-id] or [#statistic-id] into the sentence.',
    ],
  },
  {
    fault: 'an exemption without a reason',
    changes: inBody(
      'They came in <N why="">two people’s</N> names and <N>nine people’s</N> carts.',
    ),
    found: [
      'explainers/the-day/what-happened.mdx:16:17  mdx-is-input  "why" of <N> is empty. Give it a value in quotation marks.',
      'explainers/the-day/what-happened.mdx:16:51  mdx-is-input  <N> has no "why". It takes "why".',
    ],
  },
  {
    fault: 'a low above the high',
    changes: replace(
      statistics,
      '      low: 12000\n      high: 40000',
      '      low: 40000\n      high: 12000',
    ),
    found: [
      'charts/lisbon.yaml:10:18  low-above-high  The figures of "deaths-lisbon-1755#quake" are not in order: 40000, 12000. The low comes first, then the value, then the high.',
      'statistics/lisbon.yaml:19:13  low-above-high  The high (12000) lies below the low (40000). Swap them, or repeat the number if there is only one.',
    ],
  },
  {
    fault: 'a count below nought',
    changes: replace(statistics, 'value: 20\n', 'value: -20\n'),
    found: [
      'statistics/lisbon.yaml:143:14  negative-count  The count -20 lies below zero. Give the number itself; what is not known is "absent: unknown".',
    ],
  },
  {
    fault: 'an estimate dated before its event',
    changes: replace(statistics, 'asOf: 1755-12\n', 'asOf: 1754-12\n'),
    found: [
      'statistics/lisbon.yaml:128:13  estimate-before-event  The estimate is of 1754-12, before the period it counts (from 1755-11). Correct the date or the period, or say "counting: target".',
    ],
  },
  {
    fault: 'a disputed claim that only one side is heard on',
    changes: replace(
      claims,
      'sources: [malagrida-juizo, edict-1772]',
      'sources: [malagrida-juizo]',
    ),
    found: [
      'claims/lisbon.yaml:7:14  both-sides  No source of this claim carries the words of "real-mesa-censoria". Add one (its "reports" names the actor), or write a "waiver" with the reason.',
    ],
  },
  {
    fault: 'a disputed claim that nobody denies',
    changes: replace(
      claims,
      '  deniedBy: [real-mesa-censoria]\n  denial: The book deceives the people and claims to know what no one can know, the mind of God.\n',
      '',
    ),
    found: [
      'claims/lisbon.yaml:8:11  both-sides  The claim is disputed, but nobody denies it. Name in "deniedBy" who does and in "denial" how, or write a "waiver" with the reason.',
    ],
  },
  // Words and names
  {
    fault: 'a loaded word',
    changes: inBody('It was divine punishment.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:8  loaded-words  “divine punishment” takes a side. It says why the ground shook, which is what was disputed. Instead: the earthquake. Or put it in quotation marks and cite behind them whose word it is: “divine punishment”[@source-id].',
    ],
  },
  {
    fault: 'a loaded word in quotation marks without a citation',
    changes: inBody('It was “divine punishment”, he wrote. It burnt.[@malagrida-juizo]'),
    found: [
      'explainers/the-day/what-happened.mdx:16:9  loaded-words  “divine punishment” takes a side. It says why the ground shook, which is what was disputed. Instead: the earthquake. Or put it in quotation marks and cite behind them whose word it is: “divine punishment”[@source-id].',
    ],
  },
  {
    fault: 'a loaded word in a block quotation without a citation',
    changes: inBody('> The tyrant fled.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:7  loaded-words  “tyrant” takes a side. It is abuse of a minister. Instead: minister. Or put it in quotation marks and cite behind them whose word it is: “tyrant”[@source-id].',
    ],
  },
  {
    fault: 'a loaded word in a field of a record',
    changes: inField('A weblog on the Tyrant.'),
    found: [
      'actors/actors.yaml:49:32  loaded-words  “Tyrant” takes a side. It is abuse of a minister. Instead: minister. Or put it in quotation marks and cite behind them whose word it is: “Tyrant”[@source-id].',
    ],
  },
  {
    fault: 'a name of a contested place',
    changes: inBody('They met on the Terreiro do Paço.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:17  place-names  “Terreiro do Paço” is one of several names of the same place. Write [place:palace-square], which prints the form that the reader prefers; a name of something else goes into editorial/proper-names.yaml.',
    ],
  },
  {
    fault: 'a name of a contested place in a field of a record',
    changes: inField('A weblog on Commerce Square.'),
    found: [
      'actors/actors.yaml:49:28  place-names  “Commerce Square” is one of several names of the same place. Write [place:palace-square], which prints the form that the reader prefers; a name of something else goes into editorial/proper-names.yaml.',
    ],
  },
  {
    fault: 'straight quotation marks',
    changes: inBody('The "old" town'),
    found: [
      'explainers/the-day/what-happened.mdx:16:5  straight-quotes  There is a straight quotation mark here. Write “ ” or ‘ ’, and ’ for an apostrophe.',
    ],
  },
  {
    fault: 'a straight apostrophe in a field of a record',
    changes: inField('"The town\'s author."'),
    found: [
      'actors/actors.yaml:49:25  straight-quotes  There is a straight apostrophe here. Write “ ” or ‘ ’, and ’ for an apostrophe.',
    ],
  },
  // Code and links
  {
    fault: 'an expression in a text',
    changes: inBody('It cost {1 + 1}.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:9  mdx-is-input  {1 + 1} is an expression. Write the words themselves; a bare brace is &#123;.',
    ],
  },
  {
    fault: 'an expression on a line of its own',
    changes: inBody('{frontmatter.title}'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  mdx-is-input  {frontmatter.title} is an expression. Write the words themselves; a bare brace is &#123;.',
    ],
  },
  {
    fault: 'an expression in an attribute',
    changes: inBody('<Chart id={"deaths-lisbon-by-source"} />'),
    found: [
      'explainers/the-day/what-happened.mdx:16:8  mdx-is-input  "id" of <Chart> is an expression. Write its value in quotation marks.',
    ],
  },
  {
    fault: 'a spread attribute',
    changes: inBody('<Aside {...props}>\n\nText.\n\n</Aside>'),
    found: [
      'explainers/the-day/what-happened.mdx:16:8  mdx-is-input  A spread is code. Write each attribute with its value in quotation marks.',
    ],
  },
  {
    fault: 'raw HTML',
    changes: inBody('A <b>bold</b> word.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:3  mdx-is-input  <b> is HTML. Write Markdown, or one of <Aside>, <Chart>, <Claim>, <Foreign>, <Map>, <N>, <Quote>, <Timeline>.',
    ],
  },
  {
    fault: 'a script',
    changes: inBody('<script>alert()</script>'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  mdx-is-input  <script> is HTML. Write Markdown, or one of <Aside>, <Chart>, <Claim>, <Foreign>, <Map>, <N>, <Quote>, <Timeline>.',
    ],
  },
  {
    fault: 'an iframe',
    changes: inBody('<iframe src="https://example.org"></iframe>'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  mdx-is-input  <iframe> is HTML. Write Markdown, or one of <Aside>, <Chart>, <Claim>, <Foreign>, <Map>, <N>, <Quote>, <Timeline>.',
    ],
  },
  {
    fault: 'a handler',
    changes: inBody('<Aside onclick="alert()">\n\nText.\n\n</Aside>'),
    found: [
      'explainers/the-day/what-happened.mdx:16:8  mdx-is-input  There is no attribute "onclick" of <Aside>. It takes none.',
    ],
  },
  {
    fault: 'a style',
    changes: inBody('<Aside style="color: red">\n\nText.\n\n</Aside>'),
    found: [
      'explainers/the-day/what-happened.mdx:16:8  mdx-is-input  There is no attribute "style" of <Aside>. It takes none.',
    ],
  },
  {
    fault: 'an import',
    changes: inBody('import Chart from "./chart.ts"'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  mdx-is-input  A line that begins with "import" or "export" is code. Remove it: the page supplies every element.',
    ],
  },
  {
    fault: 'an export',
    changes: inBody('export const dead = 9'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  mdx-is-input  A line that begins with "import" or "export" is code. Remove it: the page supplies every element.',
    ],
  },
  {
    fault: 'a line that looks like code',
    changes: inBody('export of wine stopped'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  mdx-syntax  A line that begins with "import" or "export" is read as code. Begin the line with another word.',
    ],
  },
  {
    fault: 'an element outside the vocabulary',
    changes: inBody('<Video id="x" />'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  mdx-is-input  There is no element <Video>. Write Markdown, or one of <Aside>, <Chart>, <Claim>, <Foreign>, <Map>, <N>, <Quote>, <Timeline>.',
    ],
  },
  {
    fault: 'an element without a name',
    changes: inBody('A <>word</>.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:3  mdx-is-input  An element without a name stands here. Write Markdown, or one of <Aside>, <Chart>, <Claim>, <Foreign>, <Map>, <N>, <Quote>, <Timeline>.',
    ],
  },
  {
    fault: 'an element without its attribute',
    changes: inBody('<Chart />'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  mdx-is-input  <Chart> has no "id". It takes "id".',
    ],
  },
  {
    fault: 'a span of time without its end',
    changes: inBody('<Timeline from="1755-11-01" />'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  mdx-is-input  <Timeline> has no "to". It takes "from" and "to" and, if wanted, "place" and "section" and "kind".',
    ],
  },
  {
    fault: 'a span of time in words',
    changes: inBody('<Timeline from="November 1755" to="1756" />'),
    found: [
      'explainers/the-day/what-happened.mdx:16:11  mdx-is-input  "from" of <Timeline> cannot be “November 1755”. Write the date as YYYY, YYYY-MM or YYYY-MM-DD.',
    ],
  },
  {
    fault: 'a timeline of a place that does not exist',
    changes: inBody('<Timeline from="1755" to="1756" place="nowhere-at-all" />'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  unknown-id  There is no record "nowhere-at-all" among the places. Add it, or correct the id.',
    ],
  },
  {
    fault: 'an unclosed element',
    changes: inBody('<Aside>\n\nText.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  mdx-syntax  <Aside> is not closed. Write </Aside> behind its words, or close it at once with />.',
    ],
  },
  {
    fault: 'an unclosed brace',
    changes: inBody('A { brace.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:11  mdx-syntax  A brace opens code here, or is not closed. Write a bare brace as &#123;.',
    ],
  },
  {
    fault: 'a block in a sentence',
    changes: inBody('See <Chart id="deaths-lisbon-by-source" /> here.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:5  mdx-is-input  <Chart> stands in a sentence. Give it lines of its own.',
    ],
  },
  {
    fault: 'code in a field of a record',
    changes: inField('"A {weblog} by <b>him</b>."'),
    found: [
      'actors/actors.yaml:49:19  mdx-is-input  {weblog} is an expression. Write the words themselves; a bare brace is &#123;.',
      'actors/actors.yaml:49:31  mdx-is-input  <b> is HTML. Write Markdown, or one of <Aside>, <Chart>, <Claim>, <Foreign>, <Map>, <N>, <Quote>, <Timeline>.',
    ],
  },
  {
    fault: 'a javascript: link',
    changes: inBody('[Go](javascript:alert)'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  links  A link must not lead to "javascript:". Give a web address, or one of this site that begins with /.',
    ],
  },
  {
    fault: 'a data: link in a field of a record',
    changes: inField('"A [weblog](data:text/html,x)."'),
    found: [
      'actors/actors.yaml:49:19  links  A link must not lead to "data:". Give a web address, or one of this site that begins with /.',
    ],
  },
  {
    fault: 'an image of another host',
    changes: inBody('![The quay](https://example.org/quay.png)'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  links  The image https://example.org/quay.png lies on another host or in the address itself. Put the file into public/ and begin its address with /.',
    ],
  },
  {
    fault: 'an image that does not exist',
    changes: inBody('![The quay](/images/quay.png)'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  links  There is no image /images/quay.png. Put the file into public/ and begin its address with /.',
    ],
  },
  {
    fault: 'an image in a field of a record',
    changes: inField('"![Him](//example.org/him.png)"'),
    found: [
      'actors/actors.yaml:49:16  links  The image //example.org/him.png lies on another host or in the address itself. Put the file into public/ and begin its address with /.',
    ],
  },
  {
    fault: 'a dead link',
    changes: inBody('See [him](/actors/schumaker/).'),
    found: [
      'explainers/the-day/what-happened.mdx:16:5  links  There is no page /actors/schumaker/. Did you mean /actors/dave-schumaker/?',
    ],
  },
  {
    fault: 'a link to a draft',
    changes: [
      ...whole('explainers/the-day/bells.mdx', '---\ntitle: The bells\ndraft: true\n---\n'),
      ...inBody('See [the bells](/explainers/the-day/bells/).'),
    ],
    found: [
      'explainers/the-day/what-happened.mdx:16:5  links  The page /explainers/the-day/bells/ is a draft: no reader can open it. Publish it first, or take the link away.',
    ],
  },
  {
    fault: 'a dead link in a field of a record',
    changes: inField('"A [friend](/actors/dave-schumacher/)."'),
    found: [
      'actors/actors.yaml:49:19  links  There is no page /actors/dave-schumacher/. Did you mean /actors/dave-schumaker/?',
    ],
  },
  {
    fault: 'a link without its slash',
    changes: inBody('See [all sources](/sources).'),
    found: [
      'explainers/the-day/what-happened.mdx:16:5  links  There is no page /sources. Write /sources/, with the slash at its end.',
    ],
  },
  {
    fault: 'a link that is neither whole nor of this site',
    changes: inBody('See [him](actors/dave-schumaker/).'),
    found: [
      'explainers/the-day/what-happened.mdx:16:5  links  The link actors/dave-schumaker/ is neither a whole address nor one of this site. Begin it with https:// or, on this site, with a single /.',
    ],
  },
  {
    fault: 'a dead fragment of this page',
    changes: inBody('See [below](#four-hands).'),
    found: [
      'explainers/the-day/what-happened.mdx:16:5  links  There is nothing at #four-hands of this page. It has #three-hands, #order-by-rope, #main, #contents, #key-points, #sources.',
    ],
  },
  {
    fault: 'a dead fragment of another page',
    changes: inBody('See [there](/explainers/the-dispute/what-caused-it/#a-book).'),
    found: [
      'explainers/the-day/what-happened.mdx:16:5  links  There is nothing at #a-book of /explainers/the-dispute/what-caused-it/. It has #a-book-is-burnt, #the-other-inquiry, #main, #contents, #key-points, #sources.',
    ],
  },
  {
    fault: 'a footnote without text',
    changes: inBody('It sank.[^quay]\n\n[^quay]:'),
    found: [
      'explainers/the-day/what-happened.mdx:18:1  footnotes  The footnote [^quay] has no text. Write it, or remove it.',
    ],
  },
  {
    fault: 'a mark without a footnote',
    changes: inBody('It sank.[^quay]'),
    found: [
      'explainers/the-day/what-happened.mdx:16:9  footnotes  There is no footnote [^quay]. Write it on a line of its own: [^quay]: ….',
    ],
  },
  {
    fault: 'a footnote without a mark',
    changes: inBody('[^quay]: It sank.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:1  footnotes  Nothing refers to the footnote [^quay]. Put [^quay] where it belongs, or remove it.',
    ],
  },
  {
    fault: 'a footnote in a field of a record',
    changes: inField('"An author.[^a]"'),
    found: [
      'actors/actors.yaml:49:27  footnotes  A footnote stands outside a page. Say it in the text, or cite a source: [@source-id, locator].',
    ],
  },
  {
    fault: 'a list in a field of one paragraph',
    changes: inField('"- An author"'),
    found: [
      'actors/actors.yaml:49:16  inline-text  This text takes one paragraph; here stands a list. Write one paragraph; a sign that Markdown reads as more takes a backslash before it.',
    ],
  },
  {
    fault: 'two paragraphs in a field of one',
    changes: inField('|\n    An author.\n\n    A weblog.'),
    found: [
      'actors/actors.yaml:52:5  inline-text  This text takes one paragraph; here stands another paragraph. Write one paragraph; a sign that Markdown reads as more takes a backslash before it.',
    ],
  },
  // Maps
  {
    fault: 'a map with a layer of another time',
    changes: replace('charts/lisbon.yaml', 'at: 1755-11 }', 'at: 1855-11 }'),
    found: [
      'charts/lisbon.yaml:51:9  chart-time  "bank" holds from 1700 to 1800, and the map "after" shows 1855-11. Leave it out of that map, or correct the dates.',
      'charts/lisbon.yaml:52:9  chart-time  "river" holds from 1700 to 1800, and the map "after" shows 1855-11. Leave it out of that map, or correct the dates.',
    ],
  },
  {
    fault: 'a map of geometry that is not there',
    changes: replace(
      'charts/lisbon.yaml',
      'geo: river-at-lisbon, where: { kind: bank }',
      'geo: sea',
    ),
    found: [
      'charts/lisbon.yaml:51:43  chart-rows  There is no geometry "sea". Add it under geo/, or correct the id.',
    ],
  },
  {
    fault: 'a layer that keeps no shape',
    changes: replace('charts/lisbon.yaml', 'kind: bank', 'kind: sea'),
    found: [
      'charts/lisbon.yaml:51:9  chart-rows  No row is left to draw. Widen the filter, or drop it.',
    ],
  },
  {
    fault: 'a layer in a map that is not there',
    changes: replace('charts/lisbon.yaml', 'in: [after]', 'in: [later]'),
    found: [
      'charts/lisbon.yaml:52:101  unknown-id  There is no map "later" in this chart. It has before, after.',
    ],
  },
  {
    fault: 'a place on a map without coordinates',
    changes: replace('charts/lisbon.yaml', 'place: tagus, at: [38.68, -9.15]', 'place: tagus'),
    found: [
      'charts/lisbon.yaml:54:9  chart-rows  The place "tagus" has no coordinates. Add them to its record, or say here where it stands: at: [latitude, longitude].',
    ],
  },
  // Tables and files
  {
    fault: 'a table with a column missing',
    changes: whole(table, 'year,houses,low,note\n1531,1500,1500,\n'),
    found: [
      'datasets/earlier-earthquakes.csv:1:1  csv-columns  The column "high" is missing. Add it, or take it out of the descriptor.',
    ],
  },
  {
    fault: 'a table with a stray column',
    changes: whole(table, 'year,houses,low,high,note,by\n1531,1500,1500,1500,,me\n'),
    found: [
      'datasets/earlier-earthquakes.csv:1:6  csv-columns  The descriptor has no column "by". Describe it, or remove it from the table.',
    ],
  },
  {
    fault: 'a text where a number belongs',
    changes: replace(table, '1551,200', '1551,about 200'),
    found: [
      'datasets/earlier-earthquakes.csv:4:2  csv-cell  "about 200" in the column "houses" is not a whole number. Write a whole number without separators or units, or leave the cell empty.',
    ],
  },
  {
    fault: 'a row with a cell too many',
    changes: replace(table, '1551,200,200,200,', '1551,200,200,200,,'),
    found: [
      'datasets/earlier-earthquakes.csv:4:1  csv-columns  This row has 6 cells; the header has 5. Count the commas, and put cells that contain one in quotation marks.',
    ],
  },
  {
    fault: 'a table without its descriptor',
    changes: whole('datasets/lost.csv', 'a\n1\n'),
    found: [
      'datasets/lost.csv:1:1  file  This file has no descriptor. Write datasets/lost.yaml: producer, licence, columns.',
    ],
  },
  {
    fault: 'an empty table',
    changes: whole(table, ''),
    found: [
      'datasets/earlier-earthquakes.csv:1:1  csv-rows  The table is empty. Add its header and rows, or remove the dataset.',
    ],
  },
  {
    fault: 'an empty list of records',
    changes: whole('terms/empty.yaml', ''),
    found: ['terms/empty.yaml:1:1  file  The file is empty. Begin each record with "- id: …".'],
  },
  {
    fault: 'an empty page',
    changes: whole('explainers/the-day/empty.mdx', ''),
    found: [
      'explainers/the-day/empty.mdx:1:1  file  The file is empty. Begin it with the keys of the page between two lines of ---.',
    ],
  },
  {
    fault: 'a page without frontmatter',
    changes: whole('explainers/the-day/bare.mdx', 'It sank.\n'),
    found: [
      'explainers/the-day/bare.mdx:1:1  file  The page has no frontmatter. Begin it with the keys of the page between two lines of ---.',
    ],
  },
  {
    fault: 'a tab in YAML',
    changes: replace(actors, '  kind: state\n', '\tkind: state\n'),
    found: [
      'actors/actors.yaml:4:1  yaml  A tab indents this line. Indent with spaces: YAML takes no tabs.',
    ],
  },
  {
    fault: 'a quotation mark that is not closed',
    changes: inField('"A weblog.'),
    found: [
      'actors/actors.yaml:49:16  yaml  A quotation mark is not closed. Close it, or remove the other one.',
    ],
  },
  {
    fault: 'a colon that YAML takes for a key',
    changes: inField('A weblog: on geology'),
    found: [
      'actors/actors.yaml:49:16  yaml  A colon with a space behind it begins a new key inside this text. Put the whole text between quotation marks; if the line below is a key of its own, begin it under the key above.',
    ],
  },
  {
    fault: 'a text that begins with an asterisk',
    changes: inField('*An* author.'),
    found: [
      'actors/actors.yaml:49:16  yaml  A text must not begin with this sign. Put the whole text between quotation marks.',
    ],
  },
  {
    fault: 'invalid UTF-8',
    changes: whole('terms/latin.yaml', Uint8Array.of(0x2d, 0x20, 0xe9, 0x0a)),
    found: [
      'terms/latin.yaml:1:1  file  The file is not valid UTF-8. Save it again with the encoding UTF-8.',
    ],
  },
  {
    fault: 'a sign that turns the order of letters around',
    changes: inBody('It fell\u202e and rose.'),
    found: [
      'explainers/the-day/what-happened.mdx:16:8  file  The sign U+202E stands here, which cannot be printed. Delete it and type the word again.',
    ],
  },
  {
    fault: 'a control character, written as an escape',
    changes: whole('terms/odd.yaml', '- id: odd\n  term: "o\\x01dd"\n  short: A wall.\n'),
    found: [
      'terms/odd.yaml:2:9  yaml  The sign U+0001 stands here, which cannot be printed. Delete it and type the word again.',
    ],
  },
  {
    fault: 'a page of five megabytes',
    changes: whole('explainers/the-day/long.mdx', 'word '.repeat(2 ** 20)),
    found: [
      'explainers/the-day/long.mdx:1:1  file  The file has 5,242,880 bytes; the limit is 524,288. Split it.',
    ],
  },
  {
    fault: 'a symbolic link out of the content folder',
    changes: [{ file: 'terms/linked.yaml', link: '/etc/hostname' }],
    found: [
      'terms/linked.yaml:1:1  file  This is a link out of the content folder. Put the file itself here.',
    ],
  },
  {
    fault: 'a file of a kind that no collection reads',
    changes: whole('terms/note.txt', 'A note.\n'),
    found: [
      'terms/note.txt:1:1  file  No collection reads files of this kind. Use .mdx, .yaml, .csv, .json or .geojson, or move it out.',
    ],
  },
  {
    fault: 'a file that no collection reads',
    changes: whole('notes.yaml', '[]\n'),
    found: [
      'notes.yaml:1:1  file  No collection reads a file of this name here. Move it to where its kind belongs; see docs/authoring.md.',
    ],
  },
  ...recordCases,
];
