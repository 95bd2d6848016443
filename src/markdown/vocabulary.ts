/** An element that a page supplies to its text. */
export interface VocabularyElement {
  required: string[];
  optional: string[];
  /** Between paragraphs, inside a sentence, or either. */
  place: 'block' | 'inline' | 'either';
  /** Whether it holds text. */
  holdsText: boolean;
}

/** Every element that a text may use. Nothing else is written in angle brackets. */
export const vocabulary: Record<string, VocabularyElement> = {
  Aside: { required: [], optional: [], place: 'block', holdsText: true },
  Chart: { required: ['id'], optional: [], place: 'block', holdsText: false },
  Claim: { required: ['id'], optional: [], place: 'block', holdsText: false },
  Foreign: { required: ['lang'], optional: [], place: 'inline', holdsText: true },
  N: { required: ['why'], optional: [], place: 'inline', holdsText: true },
  Quote: { required: ['by', 'source'], optional: ['lang'], place: 'either', holdsText: true },
};
