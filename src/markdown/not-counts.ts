/** The words for small numbers, in order from nought. */
export const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const SMALL = [...UNITS, ...TENS].join('|');
export const SCALE = '(?:dozens?|hundreds?|thousands?|millions?|billions?|trillions?)';

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)';
const joint = String.raw`(?:\s*[–—-]\s*|,\s+|,?\s+(?:and|to|or|until)\s+)`;
const year = String.raw`(?:1[4-9]|20|21)\d\d`;
const capitals = UNITS.map((unit) => unit[0]!.toUpperCase() + unit.slice(1)).join('|');

/** What is numbered, not counted: one of it, and several. */
const label =
  '(?:[Aa]rticle|[Rr]esolution|[Dd]ecision|[Pp]rotocol|[Rr]ule|[Oo]rder|[Cc]hapter|[Aa]nnex|[Tt]able|[Ff]igure|[Ss]ection|[Pp]oint|[Pp]aragraph|[Pp]ara\\.?|[Pp]age|[Pp]\\.|[Nn]o\\.|[Vv]ol\\.|[Vv]olume|[Cc]lause|[Pp]hase|[Ss]tage|[Cc]ase|Part|Day|Week|Note|Number|Group of|Channel|Highway|Route|Flight|Unit|Law|Act|Directive|Application)';
const labels =
  '(?:[Aa]rticles|[Rr]esolutions|[Dd]ecisions|[Pp]rotocols|[Rr]ules|[Cc]hapters|[Tt]ables|[Ff]igures|[Ss]ections|[Pp]oints|[Pp]aragraphs|[Pp]aras\\.?|[Pp]ages|[Pp]p\\.|[Nn]os\\.|[Vv]ols\\.|[Vv]olumes|[Cc]lauses|Parts|Laws|Applications)';

/** Dates and labels: the case of letters matters (May, may). */
const NAMED = new RegExp(
  [
    String.raw`\b\d{4}-\d{2}(?:-\d{2})?\b`,
    String.raw`\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?:${joint}\d{1,2}(?:st|nd|rd|th)?)*\s+${month}\b\.?(?:,?\s+${year}\b)?`,
    String.raw`\b${month}\.?\s+\d{1,2}(?:st|nd|rd|th)?,\s+${year}\b`,
    String.raw`(?<=\bon\s)${month}\.?\s+\d{1,2}(?![\d,])`,
    String.raw`\b${label}\s+(?:\d[\d./()a-z]*(?:\s*[–-]\s*\d+)?(?![\d,]*,\d{3})|(?:${SMALL}|${capitals})\b)`,
    String.raw`\b${labels}\s+\d+(?:,\s+\d+(?=,|\s+and\s)|,?\s+(?:and|to|or)\s+\d+|\s*[–-]\s*\d+)*`,
  ].join('|'),
  'gu',
);

/** Hours, years, ordinals, ages, and "one" that is a pronoun. */
const PLAIN = new RegExp(
  [
    String.raw`\b\d{1,2}:\d{2}(?::\d{2})?\b`,
    String.raw`\b(?:\d{1,2}(?:\.\d{2})?|${SMALL})\s*(?:[ap]\.?m\b\.?|o’clock|hours GMT|GMT|UTC)`,
    String.raw`\b\d{1,2}\.\d{2}(?=\s+(?:hours|local|in the))`,
    String.raw`\b\d+(?:/\d+)+\b`,
    // A hedge before it says that 1500 is a count.
    String.raw`(?<!(?:more than|fewer than|less than|at least|at most|some|nearly|approximately|roughly|estimated)\s)(?<![\d.,])${year}(?:\s*[–/-]\s*(?:\d{4}|\d{2})|s)?\b(?![,.]\d|%| per cent)`,
    String.raw`\b\d+(?:st|nd|rd|th)\b`,
    String.raw`\b(?:aged?(?:\s+of)?(?:\s+between)?|ages?|(?:people|children|boys|girls|men|women|anyone|those)\s+(?:under|over))\s+(?:\d+|${SMALL})(?:\s*(?:–|to|and|or)\s*\d+)?\b`,
    String.raw`\bone\s+(?:of|another|by\s+one|or\s+(?:the\s+)?other|after|side|day|more\s+time)\b`,
    String.raw`\b(?:no|any|every|each|this|that|which|the|an?other|just|only)[ -]one\b`,
  ].join('|'),
  'giu',
);

/** Names and adjectives that hold a number: TB2, S-300, 44-day, five-point; not 9m, 5bn. */
const JOINED = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?!\d[\d.,]*(?:mn?|bn|k)\b)(?:\p{L}[\p{L}.]*[-‑]?\d[\p{L}\d]*|\d[\d,.]*[-‑]?\p{L}[\p{L}\d]*)(?:[-‑/][\p{L}\d]+)*`,
    String.raw`\b(?:${SMALL})-(?!(?:${SMALL}|${SCALE})\b)\p{L}[\p{L}-]*`,
  ].join('|'),
  'giu',
);

const blank = (match: string) => '¤'.repeat(match.length);

/** The text with dates, hours, years, labels and ordinals blanked out, at the same length. */
export const withoutDates = (text: string) => text.replace(NAMED, blank).replace(PLAIN, blank);

/** The same without names and adjectives that hold a number. */
export const withoutNames = (text: string) => withoutDates(text).replace(JOINED, blank);
