import { linkHorizontal } from 'd3';
import { sankey, sankeyLeft } from 'd3-sankey';
import type { Point } from '#archive/chart-points.ts';
import type { ChartOf } from '#schemas/chart.ts';
import {
  box,
  type DrawOptions,
  label,
  type Label,
  LEADING,
  mark,
  round,
  sheets,
  styleOf,
  unmarked,
} from './sheet.ts';
import { wrap } from './text.ts';
import { saying } from './wording.ts';

type Data = ChartOf<'flow'>['data'];

export interface FlowOptions extends DrawOptions, Data {}

interface Node {
  id: string;
}
interface Link {
  source: string;
  target: string;
  value: number;
  id: string;
}

/** Under a band thinner than this its words stand below it. */
const THIN = 30;

/** Width of the bars at both ends. */
const END = 4;

/**
 * A band for each flow, from its origin on the left to its destination on the right, as thick as the
 * number of people: in full up to the lowest count, hatched on to the highest. It takes the colour of
 * where it ends. Bands keep the order of the record.
 */
export function flow(rows: Point[], options: FlowOptions) {
  const width = options.width ?? 'wide';
  const narrow = width === 'narrow';
  const sheet = sheets[width];
  const leading = sheet.small * LEADING;
  const { origins, destinations } = options;
  const bounds = options.flows.flatMap((each) => {
    const own = rows.filter(({ series }) => series === each.id);
    if (own.length === 0) return [];
    const low = Math.min(...own.map((point) => point.low ?? point.value ?? point.high ?? 0));
    const high = Math.max(...own.map((point) => point.high ?? point.value ?? point.low ?? 0));
    return high > 0 ? [{ ...each, low, high, own }] : [];
  });
  if (bounds.length === 0)
    return { height: 0, bands: [], ends: [], marks: [], spots: [], labels: [] as Label[] };

  const left = narrow ? 0 : 168;
  const right = narrow ? sheet.width : sheet.width - 120;
  const top = narrow ? 24 : 10;
  const gap = narrow ? 40 : 32;
  const used = origins.filter(({ id }) => bounds.some(({ from }) => from === id));
  const reached = destinations.filter(({ id }) => bounds.some(({ to }) => to === id));
  const tall = (narrow ? 380 : 420) + gap * (used.length - 1);
  const { nodes, links } = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyLeft)
    .nodeWidth(END)
    .nodePadding(gap)
    .nodeSort(null)
    .linkSort(null)
    .extent([
      [left, top],
      [right, top + tall],
    ])({
    nodes: [
      ...used.map(({ id }) => ({ id: `from-${id}` })),
      ...reached.map(({ id }) => ({ id: `to-${id}` })),
    ],
    links: bounds.map(({ id, from, to, high }) => ({
      source: `from-${from}`,
      target: `to-${to}`,
      value: high,
      id,
    })),
  });
  // The column of destinations may be the taller one: the drawing begins where its first node does.
  const lift = Math.min(...nodes.map(({ y0 = 0 }) => y0)) - top;
  const foot = Math.max(...nodes.map(({ y1 = 0 }) => y1)) - lift;
  const curve = linkHorizontal();
  const x0 = left + END;
  const x1 = right - END;
  /** The band between two heights at its start and at its end. */
  const ribbon = (start: number, end: number, thick: number) => {
    const over = curve({ source: [x0, round(start)], target: [x1, round(end)] }) ?? '';
    const under = curve({
      source: [x1, round(end + thick)],
      target: [x0, round(start + thick)],
    });
    return `${over}${(under ?? '').replace('M', 'L')}Z`;
  };

  const bands = links.map((link, index) => {
    const each = bounds[index]!;
    const thick = link.width ?? 0;
    const sure = (thick * each.low) / each.high;
    const start = (link.y0 ?? 0) - thick / 2 - lift;
    const end = (link.y1 ?? 0) - thick / 2 - lift;
    const style = styleOf(destinations.find(({ id }) => id === each.to)?.party, options);
    return {
      ...each,
      colour: style.colour,
      start,
      end,
      sure: ribbon(start, end, sure),
      more: thick - sure > 1 ? ribbon(start + sure, end + sure, thick - sure) : '',
      thick,
    };
  });
  const spanOf = (id: string) => {
    const { y0 = 0, y1 = 0 } = nodes.find((node) => node.id === id)!;
    return { y0: y0 - lift, middle: (y0 + y1) / 2 - lift };
  };
  const ends = nodes.map((node) => {
    const to = reached.find(({ id }) => node.id === `to-${id}`);
    return {
      ...box(node.x0 ?? 0, (node.y0 ?? 0) - lift, END, (node.y1 ?? 0) - (node.y0 ?? 0)),
      colour: to ? styleOf(to.party, options).colour : ('c' as const),
    };
  });
  const labels: Label[] = [
    ...used.map(({ id, label: text }) => {
      const lines = wrap(text, narrow ? sheet.width : left - 16, sheet.text, true);
      return narrow
        ? label(0, spanOf(`from-${id}`).y0 - 7, lines, { bold: true, halo: 'paper' })
        : label(
            left - 12,
            spanOf(`from-${id}`).middle + 5 - ((lines.length - 1) * leading) / 2,
            lines,
            {
              bold: true,
              anchor: 'end',
            },
          );
    }),
    ...reached.map(({ id, label: text, party }) => {
      const tone = styleOf(party, options).colour;
      return narrow
        ? label(sheet.width, spanOf(`to-${id}`).y0 - 8, text, {
            bold: true,
            tone,
            anchor: 'end',
            halo: 'paper',
          })
        : label(
            right + 26,
            spanOf(`to-${id}`).middle + 5,
            wrap(text, sheet.width - right - 26, sheet.text, true),
            { bold: true, tone },
          );
    }),
    ...bands.map(({ label: text, start, thick, own, low, high }) => {
      const point = {
        ...own[0]!,
        low,
        high,
        value: low === high ? low : null,
        hedge: own.length === 1 ? own[0]!.hedge : null,
      };
      return label(
        x0 + 10,
        thick < THIN ? start + thick + sheet.small + 1 : start + thick / 2 + 5,
        `${text}: ${saying(point, options)}`,
        {
          small: true,
        },
      );
    }),
  ];
  return {
    height: round(foot + (bands.at(-1)!.thick < THIN ? leading + 4 : 8)),
    spots: bands.flatMap(({ own, start, end, thick }) =>
      unmarked(own.slice(1), [], () => ({ x: (x0 + x1) / 2, y: (start + end + thick) / 2 })),
    ),
    bands: bands.map(({ sure, more, colour, own }) => ({ sure, more, colour, row: own[0]!.row })),
    ends,
    marks: narrow
      ? []
      : reached.flatMap(({ id, party }) =>
          party === undefined
            ? []
            : [
                mark(
                  { x: right + 14, y: spanOf(`to-${id}`).middle, r: 5 },
                  styleOf(party, options),
                ),
              ],
        ),
    labels,
  };
}
