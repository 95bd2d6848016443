import { currentArchive } from '#archive/current.ts';
import { word } from './word.ts';

/** How a side is told apart: never by colour alone. */
export interface Side {
  name: string;
  /** `a`, `b` or `c`: circle, square, diamond. */
  colour: 'a' | 'b' | 'c';
  /** One of the parties to the conflict, not a bystander. */
  isParty: boolean;
}

/** The side of a source, an actor or a population: a party, or one of the words for everyone else. */
export function sideOf(id: string): Side {
  const party = currentArchive().parties.get(id)?.data;
  return {
    name: party && party.colour !== 'c' ? party.name : word(`side.${id}`),
    colour: party?.colour ?? 'c',
    isParty: party !== undefined && party.colour !== 'c',
  };
}
