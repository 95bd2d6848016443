import type { Count } from './counts.ts';
import { lowered } from './lowered.ts';

/** Words that end a run of adjectives between a number and its noun. */
const STOP = new Set(
  'of in on at by for from to with without within inside into onto over under between among during after before since until against toward towards through across near about around as than that which who whom whose when where while if because although though but nor so the a an this these those its their his her our is are was were be been being had has have having did does do done said say says would could can may might must shall will should not then later also per cent percent percentage km km2 kilometre kilometer metre meter mile mm calibre dollar euro minute hour day week month year decade century time o’clock side state states country countries'.split(
    ' ',
  ),
);
/** A plural, not an adjective such as numerous or homeless: it is counted itself. */
const COUNTED = /[^us’']s$/;
const TOKEN = /\s+([\p{L}\uFFFC][\p{L}\p{M}\p{N}\uFFFC’'-]*)(,?)/uy;
const PART =
  /(?:\s+of(?:\s+(?:the|them|whom|these|those|its|their|his|her|our|which))?(?=\s|$))?/uy;
/** The most adjectives that stand before a noun. */
const ADJECTIVES = 5;

/** What may follow where the noun is left out: "killed nine in …". */
const END = String.raw`(?=\s*(?:$|[.,;:!?()\]\uFFFC¤|–—])|\s+(?:in|on|at|by|and|or|during|near|after|before|when|while|as|from|outright|there|others?|more|of\s+(?:the|them|its|their|those|these|his|her|our)|according|that|who|including|among|across|within|with|since|between|inside|around|over|under|here|today|yesterday|instantly|immediately|alone|later|then|worldwide|altogether|for|this|last|if|because|whose|whom|to|but|so|than|is|are|was|were|had|have)(?![\p{L}’]))`;

/** Between a number and what befell: "nine of them were later confirmed dead". */
const befell =
  '(?:more|others?|further|again|in\\s+all|altogether|of\\s+(?:them|these|those|whom)|who|whom|were|was|are|is|had|have|has|been|being|be|to|also|then|later|already|still|since|reportedly|probably|presumably|feared|believed|known|confirmed|reported|thought|listed|recorded|counted|declared|left|found|officially|seriously|badly|severely|gravely|slightly|lightly|both|either|and|or)';

const hedge =
  '(?:at\\s+(?:least|most)|as\\s+many\\s+as|more\\s+than|fewer\\s+than|less\\s+than|no\\s+more\\s+than|up\\s+to|about|around|some|nearly|almost|over|roughly|approximately|an\\s+estimated|estimated|perhaps|possibly|probably|only|just|another|a\\s+further|further|between|from|several|a\\s+few|half\\s+an?|an?|additional)';
const verb =
  '(?:numbered|numbering|number|totalled|totalling|reached|reaching|exceeded|exceeding|stood\\s+at|stands\\s+at|rose\\s+to|rising\\s+to|risen\\s+to|fell\\s+to|falling\\s+to|grew\\s+to|grown\\s+to|climbed\\s+to|came\\s+to|(?:(?:was|were|is|are|been)\\s+)?(?:put|estimated|given)\\s+(?:at|as)|at|of)';

/** Finds what a number governs. */
export interface Governor {
  /** Where the number and the word that it governs begin and end; `undefined` if there is none. */
  phrase: (text: string, count: Count) => { start: number; end: number } | undefined;
  /** Whether a text holds one of the words. */
  names: (text: string) => boolean;
}

const PLURAL = /(?:s|people|men|women|children|personnel|troops|police|elderly)$/;
const AUXILIARY = /\s(?:were|was|are|is|had|have|has|been|being)\s/;
const VAGUE = /^(?:dozens|hundreds|thousands|tens of thousands|millions)/;
/** The word does not go on. */
const edge = String.raw`(?![\p{L}\p{N}]|-\p{L})`;
/** How far a number looks for its noun, in letters. */
const REACH = 90;

/**
 * Recognises numbers of nouns, with adjectives between ("nine Portuguese soldiers"), and of harm,
 * before or after it ("nine were killed", "killed and wounded 40"). It takes flattened texts in
 * which the numbers that count nothing are blanked out.
 */
export function governor(nouns: string[], harm: string[] = []): Governor {
  const match = patterns(nouns, harm);
  const firstWords = new Set([...nouns, ...harm].map((form) => wordsOf(lowered(form))[0]));
  const names = (text: string) => {
    const small = lowered(text);
    return wordsOf(small).some((word) => firstWords.has(word)) && match.any.test(small);
  };

  /** The end of what follows a number and is governed by it. */
  const follows = (text: string, small: string, { start, end }: Count): number | undefined => {
    const number = small.slice(start, end);
    const isOne = number === 'one' || number === '1';
    const needsHarm = isOne || isPair(number, small.slice(0, start));
    if (needsHarm && !match.harm.test(small)) return undefined;
    const noun = behindAdjectives(small, end, match.noun);
    if (noun !== undefined && !(isOne && PLURAL.test(small.slice(0, noun)))) return noun;
    if (harm.length === 0) return undefined;

    const right = small.slice(end, end + REACH);
    const plainly = match.harmed.exec(right);
    if (plainly && (AUXILIARY.test(plainly[1]!) || match.free.test(right.slice(plainly[0].length))))
      return end + plainly[0].length;
    const described = isOne ? undefined : behindAdjectives(small, end, match.described);
    if (described !== undefined) return described;
    const passive = match.passive.exec(right);
    return passive && /[\p{Lu}\uFFFC]/u.test(text[end + passive[1]!.length]!)
      ? end + passive[0].length
      : undefined;
  };

  /** Letters from the beginning of what a number governs to the number. */
  const precedes = (small: string, { start, end }: Count): number | undefined => {
    if (harm.length === 0) return undefined;
    const left = small.slice(Math.max(0, start - REACH), start);
    const led = match.free.test(small.slice(end, end + REACH)) ? match.led.exec(left) : null;
    const vague = led === null && VAGUE.test(small.slice(start)) ? match.inTheir.exec(left) : null;
    return (led ?? vague)?.[0].length;
  };

  return {
    names,
    phrase: (text, count) => {
      const small = lowered(text);
      const after = follows(text, small, count);
      if (after !== undefined) return { start: count.start, end: after };
      const before = precedes(small, count);
      return before === undefined ? undefined : { start: count.start - before, end: count.end };
    },
  };
}

/** "The two men": a pair already named, not a count. */
const isPair = (number: string, left: string) =>
  (number === 'two' || number === '2') && /\b(?:the|these|those)\s+$/.test(left);

/** The end of what `target` matches, behind a number and at most a few adjectives. */
function behindAdjectives(text: string, from: number, target: RegExp): number | undefined {
  const at = (pattern: RegExp, index: number) => {
    pattern.lastIndex = index;
    return pattern.exec(text);
  };
  let end = from + at(PART, from)![0].length;
  for (let listed = false, left = ADJECTIVES; ; left -= 1) {
    const found = listed ? null : at(target, end);
    if (found) return end + found[0].length;
    const token = left > 0 ? at(TOKEN, end) : null;
    if (!token || STOP.has(token[1]!) || COUNTED.test(token[1]!)) return undefined;
    if (left === ADJECTIVES && /^(?:and|or)$/.test(token[1]!)) return undefined;
    listed = token[2] === ',';
    end += token[0].length;
  }
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}²³]+|%/gu) ?? [];

function patterns(nouns: string[], harm: string[]) {
  const noun = alternatives(nouns);
  const hurt = alternatives(harm);
  const any = alternatives([...nouns, ...harm]);
  const pattern = (source: string, flags = 'u') => new RegExp(source, flags);
  const passive = String.raw`(?:was|were|had\s+been|have\s+been|has\s+been|being)\s+(?:\p{L}+ly\s+)?`;
  const harmedBy = String.raw`(?:${hurt})(?:\s+(?:and|or)\s+(?:${hurt}))?(?:\s*[:(=]\s*|\s+(?:${verb}\s+)?)`;
  return {
    any: pattern(String.raw`(?<!\p{L})(?:${any})${edge}`),
    harm: pattern(String.raw`(?<!\p{L})(?:${hurt})${edge}`),
    noun: pattern(String.raw`(?:[-‑]|\s+|(?<=\d))(?:${noun})${edge}`, 'uy'),
    harmed: pattern(String.raw`^((?:\s+${befell})*\s+)(?:${hurt})${edge}`),
    described: pattern(String.raw`\s+(?:${hurt})${edge}${END}`, 'uy'),
    passive: pattern(String.raw`^(\s+)[\p{L}\uFFFC][\p{L}’-]*\s+${passive}(?:${hurt})${edge}`),
    led: pattern(
      String.raw`(?<!\p{L})(?:${harmedBy}|(?:${noun})(?:\s*[:(=]\s*|\s+${verb}\s+))(?:${hedge}\s+)*$`,
    ),
    inTheir: pattern(String.raw`(?<!\p{L})(?:${any})${edge}[^.;]{0,40}\sin\s+(?:the|their)\s+$`),
    free: pattern(`^${END}`),
  };
}

/** Alternatives of a regular expression, the longest first; white space matches any. */
function alternatives(forms: string[]): string {
  if (forms.length === 0) return '(?!)';
  return [...new Set(forms.map(lowered))]
    .toSorted((a, b) => b.length - a.length)
    .map((form) =>
      form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`),
    )
    .join('|');
}
