import { z } from 'zod';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

/** The columns of a table behind a matrix, by their names. */
const columns = z.strictObject({
  row: words.describe('Column with the id of the row'),
  side: words.describe('Column with the id of the side'),
  kind: words.describe('Column with the id of the kind'),
  status: words.describe('Column that says established, attributed, disputed or against'),
  word: words.describe('Column with a word beside the mark'),
  what: words.describe('Column that says what it was, for the table'),
  since: words.describe('Column with the date from which it held'),
  until: words.describe('Column with the date to which it held'),
});

const named = z.strictObject({
  id: words.describe('As the table has it'),
  label: words.describe('Its name in the drawing'),
  short: words.optional().describe('Its name where there is little room'),
});

const side = named.extend({
  party: id.optional().describe('The party whose colour it takes'),
});

/** Rows in the middle, one side to the left and one to the right: who gave what to whom. */
export const matrix = figure.extend({
  kind: z.literal('matrix').describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      dataset: id.describe('The table: a row for each mark'),
      columns: columns.describe('Which column is what'),
      rows: z.array(named).min(1).describe('The rows, in order'),
      kinds: z.array(named).min(1).describe('The columns of each side, in order'),
      left: side.describe('The side to the left'),
      right: side.describe('The side to the right'),
    })
    .describe('What is drawn'),
});
