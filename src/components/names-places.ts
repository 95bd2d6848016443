/** Whether a text names a place by reference, so that its page offers the choice of names. */
export const namesPlaces = (texts: (string | undefined)[]): boolean =>
  texts.some((text) => text?.includes('[place:'));
