import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Archive } from '#archive/archive.ts';
import { urlOf } from '#archive/urls.ts';
import { plain } from '#markdown/plain.ts';
import { dataPackage, licenceTexts } from './data-package.ts';
import { datasetCsv, packageName, packedDatasets } from './downloads.ts';
import type { OutputFile } from './output-file.ts';
import type { Version } from './version.ts';

/**
 * The data package as files of the site: its descriptor, the licences that travel with it, and all of
 * it with its tables in one zip. Nothing where no table may be passed on.
 */
export function packageFiles(
  archive: Archive,
  version: Version,
  absolute: (path: string) => string,
): OutputFile[] {
  const descriptor = dataPackage(archive, version, absolute);
  if (!descriptor) return [];
  const json = `${JSON.stringify(descriptor, null, 1)}\n`;
  const licences = licenceTexts(archive);
  const members = [
    { path: 'README.md', content: readme(archive, version, absolute) },
    { path: 'datapackage.json', content: json },
    ...packedDatasets(archive).map((entry) => ({
      path: `${entry.id}.csv`,
      content: datasetCsv(entry),
    })),
    ...licences,
  ];
  const below = ({ path, content }: OutputFile) => ({ path: `/data/${path}`, content });
  return [
    below({ path: 'datapackage.json', content: json }),
    ...licences.map(below),
    below({ path: `${packageName(archive)}.zip`, content: zipOf(members) }),
  ];
}

/** A zip whose bytes depend on its members alone: their order, and one time for all. */
export function zipOf(members: { path: string; content: string }[]): Uint8Array {
  // The format holds local time: the parts of this date are the same in every time zone.
  const mtime = new Date(1980, 0, 1, 12);
  const files: Zippable = Object.fromEntries(
    members.map(({ path, content }) => [path, [strToU8(content), { mtime, level: 9 }]]),
  );
  return zipSync(files);
}

/** What is in the package, for people who open it far from the site. */
function readme(
  archive: Archive,
  { commit, date }: Version,
  absolute: (path: string) => string,
): string {
  const { site, words } = archive;
  const word = (key: string) => words[`package.${key}`] ?? key;
  const text = (markdown: string) => plain(archive, markdown);
  const tables = packedDatasets(archive).flatMap(({ id, data }) => [
    `## ${id}.csv`,
    `${text(data.title)}. ${text(data.description)}`,
    [
      `- ${words['data.producer']}: ${data.producer}`,
      `- ${words['data.version']}: ${data.version}`,
      `- ${words['data.licence']}: ${[data.licence.name, data.licence.url].filter(Boolean).join(', ')}`,
      `- ${words['data.reuse']}: ${words[`redistribute.${data.redistribute}`]}`,
      `- ${words['data.citation']}: ${data.citation}`,
      `- ${absolute(urlOf('datasets', id))}`,
    ].join('\n'),
    data.caveats.map((caveat) => `- ${text(caveat)}`).join('\n'),
  ]);
  return [
    `# ${site.name}`,
    text(site.description),
    word('what'),
    [`${word('version')}: ${commit}`, ...(date ? [date] : []), absolute('/')].join(', '),
    ...tables,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
