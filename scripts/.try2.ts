import { loadArchive } from '#archive/load.ts';
import { bodyPassage } from '../tests/unit/body-passage.ts';
import { formatFinding } from '#archive/finding.ts';
import { placeNames } from '#archive/rules/place-names.ts';
import { loadedWords } from '#archive/rules/loaded-words.ts';
import { straightQuotes } from '#archive/rules/straight-quotes.ts';
const { archive } = loadArchive('src/content', 'src/content');
for (const text of [
  'The road to Lachin was liberated.',
  '“Stepanakert” and Shusha’s Lachin corridor',
  'the "regime"',
])
  for (const rule of [placeNames, loadedWords, straightQuotes])
    for (const x of rule({ archive, passages: [bodyPassage(text)] })) console.log(formatFinding(x));
