import type { ScaleTime } from 'd3';
import { formatDate } from '#archive/chart-format.ts';
import { measure } from './text.ts';

/**
 * The moment that a date stands for. `2020-10-10T12:05` and `2020-10-10` are taken as they are, a
 * month and a year at their middle. A clock time is that of the record, whatever its zone.
 */
export function instant(date: string): Date {
  const whole =
    date.length > 10
      ? `${date}:00`
      : `${date.length === 10 ? date : date.length === 7 ? `${date}-15` : `${date}-07-01`}T00:00:00`;
  return new Date(`${whole}Z`);
}

/** Where hours are known, a day without one stands at its noon and not at its first minute. */
export const momentsOf =
  (dates: string[]) =>
  (date: string): Date =>
    instant(date.length === 10 && dates.some((each) => each.length > 10) ? `${date}T12:00` : date);

export interface TimeTick {
  x: number;
  /** `24 Sept` and then `25`; `Oct` and then `Jan 2021`; `2021`. */
  text: string;
}

/**
 * As many ticks at round days, months or years as there is room for, each as short as its neighbours
 * allow. One tick in four may go without its words, and so may the last one at the end of the scale.
 */
export function timeTicks(x: ScaleTime<number, number>, size: number, lang = 'en'): TimeTick[] {
  const [start = 0, end = 0] = x.range();
  for (let count = Math.ceil((end - start) / 36); count > 1; count -= 1) {
    const ticks = ticksOf(x, count, lang);
    const spoken = worded(ticks, end + 6, size);
    if (spoken.filter(({ text }) => text === '').length <= ticks.length / 4) return spoken;
  }
  return ticksOf(x, 1, lang);
}

/** Takes the words from every tick that the words before it reach, or that would pass the end. */
function worded(ticks: TimeTick[], end: number, size: number): TimeTick[] {
  let edge = -Infinity;
  return ticks.map((tick) => {
    const right = tick.x + measure(tick.text, size) + 6;
    if (tick.x < edge || right > end) return { ...tick, text: '' };
    edge = right;
    return tick;
  });
}

const DAY = 24 * 60 * 60 * 1000;

function ticksOf(x: ScaleTime<number, number>, count: number, lang: string): TimeTick[] {
  const ticks = x.ticks(count).filter((tick) => tick.getUTCHours() === 0);
  const step = Number(ticks[1] ?? x.domain()[1]) - Number(ticks[0] ?? x.domain()[0]);
  const short = (date: string) => formatDate(date, lang, 'short');
  return ticks.map((tick, index) => {
    const before = ticks[index - 1];
    const date = tick.toISOString().slice(0, 10);
    const isNewMonth = before?.getUTCMonth() !== tick.getUTCMonth();
    const isNewYear = before?.getUTCFullYear() !== tick.getUTCFullYear();
    const month = short(date.slice(0, 7));
    if (step >= 360 * DAY) return { x: x(tick), text: date.slice(0, 4) };
    if (step < 27 * DAY)
      return { x: x(tick), text: isNewMonth ? short(date) : String(tick.getUTCDate()) };
    return { x: x(tick), text: isNewYear ? month : month.replace(/\s*\d{4}\s*/, '') };
  });
}
