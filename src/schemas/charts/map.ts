import { z } from 'zod';
import { estimateRef } from '../chart-parts.ts';
import { date, id, words } from '../common.ts';
import { figure } from './figure.ts';

const cell = z.union([words, z.number(), z.boolean()]);
const point = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);
const shift = z.tuple([z.number(), z.number()]);

/** How a layer is drawn; a party gives it its colour. */
export const layerLook = z.enum([
  'ground',
  'state',
  'area',
  'held',
  'outline',
  'border',
  'corridor',
  'line',
  'water',
  'river',
]);

const layer = z.strictObject({
  id: id.describe('Unique within the chart'),
  label: words.describe('What it is, in the table'),
  geo: id.describe('An id of geo/'),
  where: z
    .record(z.string(), z.union([cell, z.array(cell)]))
    .default({})
    .describe('Shapes are kept where each named property equals the value, or one of the values'),
  as: layerLook.describe('How it is drawn'),
  party: id.optional().describe('The party whose colour it takes'),
  in: z.array(id).optional().describe('The panels that show it; all where left out'),
  from: date.optional().describe('Since when it holds, where its file holds several times'),
  to: date.optional().describe('Until when'),
});

const side = {
  anchor: z
    .enum(['start', 'middle', 'end'])
    .default('start')
    .describe('Which part of the words stands at the point'),
  in: z.array(id).optional().describe('The panels that show it; all where left out'),
  narrow: z.boolean().default(true).describe('false: not in the narrow drawing'),
};

/** A name on the map; that of a place, in the form of the house. */
const name = z.strictObject({
  place: id.describe('An id of places/'),
  at: point.optional().describe('Latitude and longitude, where they are not those of the place'),
  dot: z.boolean().default(true).describe('false: the name alone, for land and water'),
  dx: z.number().default(7).describe('How far to the right of the point the name stands'),
  dy: z.number().default(5).describe('How far below it'),
  ...side,
  narrow: z
    .union([
      z.boolean(),
      z.strictObject({
        anchor: side.anchor,
        dx: z.number().default(7).describe('How far to the right of the point the name stands'),
        dy: z.number().default(5).describe('How far below it'),
      }),
    ])
    .default(true)
    .describe('false: not in the narrow drawing; or where it stands there'),
});

/** Words on the map that are no name. */
const text = z.strictObject({
  lines: z.array(words).min(1).describe('The words, line by line'),
  at: point.describe('Latitude and longitude'),
  ...side,
});

/** A mark as large as a figure is. Of several readings the lowest is filled, the highest a rim. */
const amount = z.strictObject({
  id: id.describe('Unique within the chart'),
  label: words.optional().describe('Words between the name of the place and the figure'),
  of: z.array(estimateRef).min(1).describe('The readings: statistic, or statistic#estimate'),
  place: id.describe('An id of places/'),
  at: point.optional().describe('Latitude and longitude, where they are not those of the place'),
  party: id.optional().describe('The party on whose ground it is'),
  shift: shift
    .default([0, 0])
    .describe('How far it stands from its place, which a line then joins'),
  narrowShift: shift.optional().describe('The same in the narrow drawing'),
  side: z
    .enum(['left', 'right', 'above', 'below'])
    .default('right')
    .describe('Where its words are'),
  narrowSide: z
    .enum(['left', 'right', 'above', 'below', 'none'])
    .optional()
    .describe('The same in the narrow drawing'),
});

/** A map, once or as small multiples by date in one window. */
export const map = figure.extend({
  kind: z.literal('map').describe('How it is drawn; the keys under data follow from it'),
  unit: id.optional().describe('An id of editorial/units.yaml, where marks have sizes'),
  data: z
    .strictObject({
      window: z
        .tuple([z.number(), z.number(), z.number(), z.number()])
        .describe('What is in view: west, south, east, north'),
      narrowWindow: z
        .tuple([z.number(), z.number(), z.number(), z.number()])
        .optional()
        .describe('The same in the narrow drawing'),
      panels: z
        .array(
          z.strictObject({
            id: id.describe('Unique within the chart'),
            label: words.describe('Its heading: a date'),
            note: words.optional().describe('A few words below it'),
            at: date.describe('The date it shows: no layer may be of another time'),
          }),
        )
        .min(1)
        .describe('A map each, by date'),
      layers: z.array(layer).min(1).describe('What is drawn, in this order'),
      names: z.array(name).default([]).describe('Places by their names'),
      texts: z.array(text).default([]).describe('Other words'),
      amounts: z.array(amount).default([]).describe('Figures as marks'),
    })
    .describe('What is drawn'),
});
