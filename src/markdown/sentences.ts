import type { Nodes } from 'mdast';
import { type Flat, OBJECT, type Piece } from './flatten.ts';

/** A sentence of a flattened block; offsets count in the block's text. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
  /** What it is made of, in order; stretches of text are cut at its ends. */
  pieces: Piece[];
}

const STOP = /[.!?…]+[”’"')\]»]*/g;
const OPENS = /[\p{Lu}\p{N}“‘"'(«¿¡—–\uFFFC]/u;

/** Titles and the like: a name or a number follows, never a new sentence. */
const BEFORE_NAME =
  /^(?:Mrs?|Ms|Messrs|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Cpl|Adm|Cmdr|Brig|Rev|Hon|Sen|Rep|Gov|Pres|St|Ste|Mt|Ft|vs|cf|viz|approx|ca|c|ed|eds|trans|op|ibid|sq)$/;
/** A number follows, or the sentence is over: "No. 5". */
const BEFORE_NUMBER =
  /^(?:pp?|[Nn]os?|[Aa]rts?|[Pp]aras?|[Cc]hs?|[Vv]ols?|[Ff]igs?|[Ss]ecs?|nn?|fn|Res|Doc|[Cc]l)$/;
const MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;
/** May end a sentence: the next word tells. */
const MAY_END = /^(?:etc|al|Inc|Ltd|Co|Corp|Bros|Jr|Sr|\p{L}(?:\.\p{L})+)$/u;
const STARTER =
  /^[“‘(]*(?:The|A|An|In|On|At|It|He|She|They|We|I|This|That|These|Those|But|And|Yet|Its|His|Her|Their|There|When|While|After|Before|As|By|For|From|If|To|With|Both|Neither|Each|No|Not|Some|Many|Most|All|Other|Another|Since|Until|Under|Over|Between|During|Nor|Or|So|Then|Thus|Still|Here|What|Who|How|Why|Where|Nobody|Nothing)\b/;

/**
 * Splits a block into sentences. A citation or a footnote behind the full stop belongs to the
 * sentence before it; abbreviations, initials, decimals and dates do not end one.
 */
export function sentencesOf({ text, pieces }: Flat): Sentence[] {
  const marks = new Set(pieces.filter(({ node }) => isMark(node)).map(({ start }) => start));
  const ends: number[] = [];
  for (const match of text.matchAll(STOP)) {
    const stop = match.index + match[0].length;
    if (stop < (ends.at(-1) ?? 0)) continue;
    const end = behindMarks(text, stop, marks);
    const space = /^\s*/.exec(text.slice(end))![0].length;
    const next = text.slice(end + space, end + space + 24);
    if (next !== '' && ((space === 0 && end === stop) || !OPENS.test(next[0]!))) continue;
    if (end === stop && match[0] === '.' && isAbbreviation(text.slice(0, match.index), next))
      continue;
    ends.push(end);
  }
  if ((ends.at(-1) ?? -1) < text.trimEnd().length) ends.push(text.length);

  let from = 0;
  return ends.flatMap((end) => {
    const start = from + /^\s*/.exec(text.slice(from, end))![0].length;
    from = end;
    return start < end
      ? [{ start, end, text: text.slice(start, end), pieces: cut(pieces, start, end) }]
      : [];
  });
}

const isMark = (node: Nodes) =>
  node.type === 'footnoteReference' || (node.type === 'reference' && node.kind === 'citation');

/** The end of a run of citations after a full stop, or the full stop itself. */
function behindMarks(text: string, stop: number, marks: Set<number>): number {
  for (let end = stop; ;) {
    const mark = end + /^\s*/.exec(text.slice(end))![0].length;
    if (text[mark] !== OBJECT || !marks.has(mark)) return end;
    end = mark + 1;
  }
}

function isAbbreviation(text: string, next: string): boolean {
  // Long enough for any word; the whole text would be searched again at every full stop.
  const before = text.slice(-40);
  const word = /[\p{L}\p{M}]+(?:\.\p{L})*$/u.exec(before)?.[0] ?? '';
  if (BEFORE_NAME.test(word) || /^(?:e\.g|i\.e)$/.test(word)) return true;
  if (/^\p{Lu}$/u.test(word)) return !STARTER.test(next);
  if (BEFORE_NUMBER.test(word)) return /^[\dIVXL\uFFFC]/.test(next);
  if (MONTH.test(word))
    return /\d\s*\S+$/.test(before) ? /^\d{4}\b/.test(next) : /^\d{1,4}\b/.test(next);
  return MAY_END.test(word) && next !== '' && !STARTER.test(next) && next[0] !== OBJECT;
}

const cut = (pieces: Piece[], start: number, end: number): Piece[] =>
  pieces
    .filter((piece) => piece.start < end && piece.end > start)
    .map((piece) => ({
      ...piece,
      start: Math.max(piece.start, start),
      end: Math.min(piece.end, end),
    }));
