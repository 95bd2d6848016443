import { describe, expect, test } from 'vitest';
import { explainRecord } from '../../scripts/explain.ts';
import { ran } from './ran.ts';

const content = 'tests/fixture/content';
const explain = (wanted: string) => ran(explainRecord, [wanted], { content });

describe('npm run explain', () => {
  test('tells of a statistic: estimates, users, and what a change touches', async () => {
    const { code, printed } = await explain('deaths-lisbon-1755');
    expect(code).toBe(0);
    expect(printed).toBe(`statistics/deaths-lisbon-1755  statistics/lisbon.yaml:1
  People killed in Lisbon by the earthquake, the fire and the flood, November 1755
  Its page is /statistics/deaths-lisbon-1755/
  Estimates (* is quoted where a text names none)
      maxwell: between 10,000 and 15,000 people, kenneth-maxwell, 2005, estimate, from maxwell-lisbon
      quake: between 12,000 and 40,000 people, quake-museum, 24 November 2026, estimate, from quake-losses
    * pereira: between 30,000 and 40,000 people, alvaro-pereira, 2009, estimate, from pereira-summary
      schumaker: more than 90,000 people, dave-schumaker, 1 November 2005, claim, from schumaker-2005
  Named by statistics
    deaths-lisbon-and-morocco-1755  People killed in Lisbon and Morocco together, November 1755
  Named by charts
    deaths-lisbon-by-source  The highest figure is nine times the lowest
  Named by explainers
    the-day/what-happened  What happened on All Saints’ Day
  A change touches
    the-day/what-happened  (read it again, then npm run review -- the-day/what-happened)
  and the feeds all, the-day

`);
  });

  test('follows a table through the chart that draws it', async () => {
    const { printed } = await explain(`${content}/datasets/earlier-earthquakes.csv`);
    expect(printed).toContain(`  Named by charts
    houses-in-earlier-earthquakes  Only two earlier earthquakes left a number of houses behind
  A change touches
    the-dispute/what-caused-it  (read it again, then npm run review -- the-dispute/what-caused-it)
  and the feeds all, the-dispute
`);
  });

  test('takes the file of a page', async () => {
    const { printed } = await explain(`./${content}/explainers/the-dispute/what-caused-it.mdx`);
    expect(printed).toContain('explainers/the-dispute/what-caused-it  ');
    expect(printed).toContain('  Named by explainers\n    the-day/what-happened  ');
  });

  test.each([
    ['deaths-lisbon-1756', 'Did you mean deaths-lisbon-1755?'],
    ['baixo', 'Did you mean baixa?'],
    ['lisbon-17', 'These come near: deaths-lisbon-1755'],
    [`${content}/site/words.en.yaml`, 'words.en.yaml holds no record that can be read'],
    ['quite-another-thing', 'An id is written whole'],
  ])('says of %s what it may be', async (wanted, mend) => {
    const { code, said } = await explain(wanted);
    expect(said).toContain(mend);
    expect(code).toBe(1);
  });
});
