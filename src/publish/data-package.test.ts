import { describe, expect, test } from 'vitest';
import { loadArchive } from '#archive/load.ts';
import { packageFaults as faults } from '../../tests/package-faults.ts';
import { dataPackage } from './data-package.ts';
import { datasetCsv } from './downloads.ts';

const { archive } = loadArchive('tests/fixture/content');
const version = { commit: 'abc', date: '2026-11-24' };
const absolute = (path: string) => `https://example.org${path}`;
const fixture = dataPackage(archive, version, absolute)!;

describe('dataPackage', () => {
  test('keeps to the published profile', () => {
    expect(faults(structuredClone(fixture))).toEqual([]);
  });

  test('is held to a profile that refuses what is wrong', () => {
    const [resource] = fixture.resources;
    expect(faults({ ...fixture, resources: [] })).toContain(
      '/resources must NOT have fewer than 1 items',
    );
    expect(faults({ ...fixture, homepage: '/' })).toContain('/homepage must match format "uri"');
    expect(
      faults({ ...fixture, resources: [{ ...resource, licenses: [{ name: 'none stated' }] }] }),
    ).toContain('/resources/0/licenses/0/name must match pattern "^([-a-zA-Z0-9._])+$"');
  });

  test('names no home where the host is not known', () => {
    const descriptor = dataPackage(archive, version, (path) => path);
    expect(descriptor).not.toHaveProperty('homepage');
    expect(faults(descriptor)).toEqual([]);
  });

  test('says of each table what it is, whose, and under what licence', () => {
    expect(fixture.resources).toHaveLength(1);
    expect(fixture.resources[0]).toMatchObject({
      name: 'dates-in-dispute',
      path: 'dates-in-dispute.csv',
      bytes: 110,
      licenses: [
        {
          name: 'CC-BY-4.0',
          title: 'Creative Commons Attribution 4.0 International',
          path: 'https://creativecommons.org/licenses/by/4.0/',
        },
      ],
      schema: {
        fields: [
          // A year stands beside a day.
          { name: 'date', type: 'string' },
          { name: 'what', type: 'string' },
          {
            name: 'pages',
            type: 'integer',
            unit: 'pages',
            missingValues: [{ value: '', label: 'It was no print' }],
          },
          { name: 'source_id', type: 'string' },
        ],
      },
    });
  });

  test.each([
    [['1756', '1772'], 'year'],
    [['1756-01', '1772-05'], 'yearmonth'],
    [['1756-01-01', null], 'date'],
    [[null], 'string'],
  ])('gives the dates %j the type %s', (dates, type) => {
    const entry = archive.datasets.get('dates-in-dispute')!;
    const rows = dates.map((date) => ({ date, what: 'x', pages: null, source_id: 'edict-1772' }));
    const changed = { ...archive, datasets: new Map([[entry.id, { ...entry, rows }]]) };
    const [resource] = dataPackage(changed, version, absolute)!.resources;
    expect(resource!.schema.fields[0]!.type).toBe(type);
  });

  test('leaves out what may not be passed on, and is nothing where that is all', () => {
    const names = fixture.resources.map(({ name }) => name);
    expect(names).not.toContain('earlier-earthquakes');
    const none = new Map([...archive.datasets].filter(([id]) => id !== 'dates-in-dispute'));
    expect(dataPackage({ ...archive, datasets: none }, version, absolute)).toBeUndefined();
  });
});

describe('datasetCsv', () => {
  test('writes the rows below the names of the columns', () => {
    expect(datasetCsv(archive.datasets.get('dates-in-dispute')!)).toBe(
      'date,what,pages,source_id\n1756,The judgement is printed,31,malagrida-juizo\n1772-05-08,It is burnt,,edict-1772\n',
    );
  });
});
