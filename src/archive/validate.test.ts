import { describe, expect, test } from 'vitest';
import { chart } from '#schemas/chart.ts';
import { statistic } from '#schemas/statistic.ts';
import { formatFinding } from './finding.ts';
import { readYaml } from './read-yaml.ts';
import { validate } from './validate.ts';

/** What is said of a record, without its file. */
const saidOf = (schema: typeof statistic | typeof chart, text: string) => {
  const { data, positions } = readYaml(text, 'f');
  return validate(schema, data, { file: 'f', positions }).findings.map((finding) =>
    formatFinding(finding).replace(/^f:/, ''),
  );
};
const record = `id: churches
title: Churches
measure: count
unit: churches
population: { side: both, group: all }
places: [lisbon]
period: { from: 1755 }
estimates:
  - { id: a, value: 20, asOf: 1755, by: [a], counting: list, sources: [a] }
quote: { estimate: a, why: There is no other. }
`;

describe('validate', () => {
  test('accepts what is whole', () => {
    expect(saidOf(statistic, record)).toEqual([]);
  });

  test('asks for a key without a value in the words of its schema', () => {
    expect(saidOf(statistic, record.replace('unit: churches', 'unit:'))).toEqual([
      '4:6  missing-key  "unit" is empty. Fill it in: An id of editorial/units.yaml, which holds the words for one and for many.',
    ]);
    expect(saidOf(statistic, record.replace('value: 20', 'value: 20, note: '))).toEqual([
      '9:31  missing-key  "estimates.0.note" is empty. Fill it in, or remove the key: What a reader should know of this figure.',
    ]);
  });

  test('asks whether a key that the record lacks was meant', () => {
    expect(saidOf(statistic, record.replace('measure:', 'mesure:'))).toEqual([
      '1:1  missing-key  "measure" is missing. Add it: one of killed, killed-or-missing, wounded, killed-or-wounded, losses, missing, held, displaced, arrived, returned, registered, resident, participants, excess-deaths, incidents, money, share, area, length, count.',
      '3:1  unknown-key  There is no key "mesure" here. Did you mean "measure"?',
    ]);
    expect(
      saidOf(statistic, record.replace('counting: list', 'counting: list, hegde: about')),
    ).toEqual(['9:62  unknown-key  There is no key "hegde" here. Did you mean "hedge"?']);
  });

  test('knows the keys of the kind of chart that is meant', () => {
    const lines = `id: a\nsection: a\nkind: lines\ntitle: A\nsubtitle: A\nunit: a\nhowToRead: A\nsummary: A\n`;
    expect(saidOf(chart, `${lines}data: { serise: [] }\n`)).toEqual([
      '9:7  missing-key  "data.series" is missing. Add it: A line each.',
      '9:9  unknown-key  There is no key "serise" here. Did you mean "series"?',
    ]);
  });
});
