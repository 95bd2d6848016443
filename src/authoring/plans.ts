import type { Archive } from '#archive/archive.ts';
import type { Ask } from './asks.ts';
import { kinds } from './kinds.ts';
import { type Answers, recordOf } from './record.ts';
import { taken } from './standing.ts';
import { datasetAsks, idOfTable, writeDataset } from './write-dataset.ts';
import { correctionAsks, nextOrder, pageAsks, writeCorrection, writePage } from './write-page.ts';
import { type Written, writeRecord } from './write-record.ts';

/** What is known where something new is written. */
export interface Place {
  content: string;
  archive: Archive;
  /** `YYYY-MM-DD`. */
  today: string;
  /** The file of its collection, where there are several. */
  topic?: string | undefined;
}

/** How one kind of thing comes into the archive. */
export interface Plan {
  /** The first is what stands behind the kind on the command line. */
  asks: Ask[];
  /** The collection whose files are asked for, where it has several. */
  collection?: string;
  /** Answers that hold unless others are given. */
  defaults: (answers: Answers, place: Place) => Record<string, string | undefined>;
  /** Answers that are only suggested, because a person has to know. */
  suggestions: Record<string, (place: Place) => string>;
  write: (answers: Answers, place: Place) => Written;
  /** What an author does next; ID stands for the id. */
  next: string[];
}

const today = (place: Place) => place.today;

/** A plan for a record that is kept in a list. */
function listed(kind: string): Plan {
  const { collection, asks, next } = kinds[kind]!;
  return {
    asks,
    collection,
    defaults: () => ({}),
    suggestions: kind === 'source' ? { read: today } : {},
    write: (answers, { content, archive, topic }) =>
      writeRecord(kind, recordOf(kind, asks, answers), { content, archive, topic }),
    next,
  };
}

/** Everything that `npm run new` writes, by its word. */
export const plans: Record<string, Plan> = {
  explainer: {
    asks: pageAsks,
    defaults: (answers, place) => ({
      order: String(nextOrder(place.archive, String(answers.get('id') ?? ''))),
      published: place.today,
      reviewed: place.today,
    }),
    suggestions: {},
    write: writePage,
    next: [
      'Write the text; npm run dev shows the draft, with what is wrong on the page.',
      'Remove "draft: true" when it may be published, then npm run review -- ID.',
    ],
  },
  ...Object.fromEntries(Object.keys(kinds).map((kind) => [kind, listed(kind)])),
  dataset: {
    asks: datasetAsks,
    defaults: (answers) => ({
      id: answers.has('table') ? idOfTable(String(answers.get('table'))) : undefined,
    }),
    suggestions: { retrieved: today },
    write: writeDataset,
    next: ['Look at the types of the columns.', 'Draw it: npm run new -- chart.'],
  },
  correction: {
    asks: correctionAsks,
    defaults: (_, place) => ({ date: place.today, kind: 'correction' }),
    suggestions: {},
    write: writeCorrection,
    next: ['It stands on the page and in the feeds. Then npm run review -- ID.'],
  },
};

/** Why an answer cannot be taken although it is well formed: an id that stands already. */
export function objection(plan: Plan, { archive }: Place, path: string, value: unknown) {
  const collection = plan.collection as keyof Archive | undefined;
  return path === 'id' && collection
    ? taken(archive, collection as never, String(value))
    : undefined;
}
