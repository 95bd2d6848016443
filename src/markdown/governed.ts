import type { Count } from './counts.ts';

/** Words that end a run of adjectives between a number and its noun. */
const STOP =
  'of|in|on|at|by|for|from|to|with|without|within|inside|into|onto|over|under|between|among|during|after|before|since|until|against|towards?|through|across|near|about|around|as|than|that|which|who|whom|whose|when|where|while|if|because|although|though|but|nor|so|the|an?|this|these|those|its|their|his|her|our|is|are|was|were|be|been|being|had|has|have|having|did|does|do|done|said|says?|would|could|can|may|might|must|shall|will|should|not|then|later|also|per|cent|percent|percentage|km2?|kilomet(?:re|er)|met(?:re|er)|mile|mm|calibre|dollar|euro|minute|hour|day|week|month|year|decade|century|time|o’clock|side|states?|countr(?:y|ies)';

/** A word that may stand between a number and its noun: no function word, no plural. */
const between = String.raw`(?:(?!(?:${STOP})(?![\p{L}’]))(?!\p{L}*[^\P{L}us]s(?![\p{L}’]))[\p{L}\uFFFC][\p{L}\p{M}\p{N}\uFFFC’'-]*)`;
const run = String.raw`(?:(?!and\s|or\s)${between}(?:,\s+${between})?\s+(?:${between}\s+){0,4}?)?`;
const part = String.raw`(?:of\s+(?:the|them|whom|these|those|its|their|his|her|our|which)(?:\s+|$))?(?:of\s+)?`;

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
  /** The words from the number to its noun, or from the noun to the number; `undefined` for none. */
  phrase: (text: string, count: Count) => string | undefined;
  /** Whether a text holds one of the words. */
  names: (text: string) => boolean;
}

const PLURAL = /(?:s|people|men|women|children|personnel|troops|police|elderly)$/i;
const AUXILIARY = /\s(?:were|was|are|is|had|have|has|been|being)\s/i;
const VAGUE = /^(?:dozens|hundreds|thousands|tens of thousands|millions)/i;
/** "The two men": a pair already named, not a count. */
const isPair = (number: string, left: string) =>
  /^(?:two|2)$/i.test(number) && /\b(?:the|these|those)\s+$/i.test(left);
/** The word does not go on. */
const edge = String.raw`(?![\p{L}\p{N}]|-\p{L})`;
/** How far a number looks for its noun, in letters. */
const REACH = 90;

/**
 * Recognises numbers of nouns, with adjectives between ("nine Armenian soldiers"), and of harm,
 * before or after it ("nine were killed", "killed and wounded 40"). It takes flattened texts in
 * which the numbers that count nothing are blanked out.
 */
export function governor(nouns: string[], harm: string[] = []): Governor {
  const noun = alternatives(nouns);
  const hurt = alternatives(harm);
  const any = alternatives([...nouns, ...harm]);
  const pattern = (source: string) => new RegExp(source, 'iu');

  const named = pattern(String.raw`^(?:[-‑ ]?|\s+${part}${run})(${noun})${edge}`);
  const harmed = pattern(String.raw`^((?:\s+${befell})*\s+)(?:${hurt})${edge}`);
  const described = pattern(String.raw`^\s+${part}${run}(?:${hurt})${edge}${END}`);
  const passive = pattern(
    String.raw`^\s+(?:${between}\s+){0,2}?([\p{L}\uFFFC][\p{L}’-]*)\s+(?:was|were|had\s+been|have\s+been|has\s+been|being)\s+(?:\p{L}+ly\s+)?(?:${hurt})${edge}`,
  );
  const led = pattern(
    String.raw`(?<![\p{L}])(?:(?:${hurt})(?:\s+(?:and|or)\s+(?:${hurt}))?(?:\s*[:(=]\s*|\s+(?:${verb}\s+)?)|(?:${noun})(?:\s*[:(=]\s*|\s+${verb}\s+))(?:${hedge}\s+)*$`,
  );
  const inTheir = pattern(
    String.raw`(?<![\p{L}])(?:${any})${edge}[^.;]{0,40}\sin\s+(?:the|their)\s+$`,
  );
  const free = pattern(`^${END}`);
  const mention = pattern(String.raw`(?<![\p{L}])(?:${any})${edge}`);

  const befallen = pattern(String.raw`(?<![\p{L}])(?:${hurt})${edge}`);

  const phrase = (text: string, count: Count): string | undefined => {
    const right = text.slice(count.end, count.end + REACH);
    const isOne = /^(?:one|1)$/i.test(count.text);
    const left = text.slice(Math.max(0, count.start - REACH), count.start);
    if (isPair(count.text, left) && !befallen.test(text)) return undefined;
    const name = named.exec(right);
    if (name && !(isOne && (PLURAL.test(name[1]!) || !befallen.test(text))))
      return count.text + name[0];
    if (harm.length === 0) return undefined;

    const harm1 = harmed.exec(right);
    if (harm1 && (AUXILIARY.test(harm1[1]!) || free.test(right.slice(harm1[0].length))))
      return count.text + harm1[0];
    const harm2 = isOne ? null : described.exec(right);
    if (harm2) return count.text + harm2[0];
    const harm3 = passive.exec(right);
    if (harm3 && /^[\p{Lu}\uFFFC]/u.test(harm3[1]!)) return count.text + harm3[0];

    const lead =
      (free.test(right) ? led.exec(left) : null) ??
      (VAGUE.test(count.text) ? inTheir.exec(left) : null);
    return lead ? lead[0] + count.text : undefined;
  };
  return { phrase, names: (text) => mention.test(text) };
}

/** Alternatives of a regular expression, the longest first; white space matches any. */
function alternatives(forms: string[]): string {
  if (forms.length === 0) return '(?!)';
  return [...new Set(forms)]
    .toSorted((a, b) => b.length - a.length)
    .map((form) =>
      form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`),
    )
    .join('|');
}
