import { currentArchive } from '#archive/current.ts';
import { word } from './word.ts';

/** How a side is told apart: by name and shape, never by colour alone. */
export interface Side {
  name: string;
  /** `a`, `b` or `c`: circle, square, diamond. */
  colour: 'a' | 'b' | 'c';
}

/** The side of a source, an actor or a population: a party, or a word for everyone else. */
export function sideOf(id: string): Side {
  const party = currentArchive().parties.get(id)?.data;
  return party && party.colour !== 'c'
    ? { name: party.name, colour: party.colour }
    : { name: word(`side.${id}`), colour: 'c' };
}
