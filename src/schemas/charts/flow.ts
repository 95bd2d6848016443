import { z } from 'zod';
import { estimateRef } from '../chart-parts.ts';
import { id, words } from '../common.ts';
import { figure } from './figure.ts';

const end = z.strictObject({
  id: id.describe('Unique among the ends of its side'),
  label: words.describe('Its name in the drawing'),
  party: id.optional().describe('Whose ground it is: the bands that end there take its colour'),
});

const band = z.strictObject({
  id: id.describe('Unique within the chart'),
  from: id.describe('An id of origins'),
  to: id.describe('An id of destinations'),
  label: words.describe('When, and who, in a few words'),
  of: z
    .array(estimateRef)
    .min(1)
    .describe('Who counted them: the band runs from the lowest to the highest'),
  except: z.array(id).default([]).describe('Estimates left out, by their ids'),
  unit: id.optional().describe('The unit of these, where it is not that of the chart'),
});

/** Bands from where people left to where they came, as thick as their number. */
export const flow = figure.extend({
  kind: z.literal('flow').describe('How it is drawn; the keys under data follow from it'),
  data: z
    .strictObject({
      origins: z.array(end).min(1).describe('Where people left, from top to bottom'),
      destinations: z.array(end).min(1).describe('Where they came, from top to bottom'),
      flows: z.array(band).min(1).describe('The bands, in order'),
    })
    .describe('What is drawn'),
});
