import { event } from '#schemas/event.ts';

/** An element that a page supplies to its text. */
export interface VocabularyElement {
  required: string[];
  optional: string[];
  /** Between paragraphs, inside a sentence, or either. */
  place: 'block' | 'inline' | 'either';
  /** Whether it holds text. */
  holdsText: boolean;
  /** What the value of an attribute must look like, where not every word will do. */
  values?: Record<string, { pattern: RegExp; mend: string }>;
}

const date = {
  pattern: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  mend: 'Write the date as YYYY, YYYY-MM or YYYY-MM-DD',
};
const kinds = event.shape.kind.options;

/** Every element that a text may use. Nothing else is written in angle brackets. */
export const vocabulary: Record<string, VocabularyElement> = {
  Aside: { required: [], optional: [], place: 'block', holdsText: true },
  Chart: { required: ['id'], optional: [], place: 'block', holdsText: false },
  Claim: { required: ['id'], optional: [], place: 'block', holdsText: false },
  Foreign: { required: ['lang'], optional: [], place: 'inline', holdsText: true },
  Map: { required: ['id'], optional: [], place: 'block', holdsText: false },
  N: { required: ['why'], optional: [], place: 'inline', holdsText: true },
  Quote: { required: ['by', 'source'], optional: ['lang'], place: 'either', holdsText: true },
  Timeline: {
    required: ['from', 'to'],
    optional: ['place', 'section', 'kind'],
    place: 'block',
    holdsText: false,
    values: {
      from: date,
      to: date,
      kind: {
        pattern: new RegExp(`^(${kinds.join('|')})$`),
        mend: `Write one of ${kinds.join(', ')}`,
      },
    },
  },
};
