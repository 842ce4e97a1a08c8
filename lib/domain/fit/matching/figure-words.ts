/**
 * Numbers that say how much or how many, told from those that only name a thing or a moment: "ward 6", "Year 4",
 * "in 2019", "9 am", "Covid-19", "children aged five". In doubt a number counts: nobody is to lose a point they earned.
 */

const digits = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const word = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)';
const amount = '(?:hundreds?|thousands?|millions?|dozens?|half|halved|doubled?|tripled?)';

/** A number that no letter stands before, as one does in "B12", "KS2" and "Covid-19". */
const anyNumber = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\p{L}-)[£$€]?${digits}\s?%?|\b(?:${word}|${amount})\b`,
  'iu',
);

/** What is called by its number. */
const named =
  'ward|year|room|bay|theatre|unit|band|grade|key stage|stage|phase|tier|level|class|form|floor|block|zone|route|' +
  'platform|gate|number|part|chapter|section|article|regulation|schedule|appendix|step|module|category|type|version';
const products = 'Windows|Office|Microsoft|Sage|ISO|Photoshop|Android|Covid';
const capital = named.replace(/(?<=^|\|)[a-z]/g, (letter) => letter.toUpperCase());
const its = String.raw`\s(?:\d+[A-Za-z]?(?::\d+)?|${word})\b(?:(?:,|\sand|\sor|\sto|\s&|-|–)\s?(?:\d+|${word})\b(?!\s?%))*`;

/** "On the ward 12 patients" counts patients: after a little word the name begins with a capital. */
const namedByNumber = new RegExp(
  String.raw`(?<!\b(?:[Tt]he|[Aa]n?|[Ee]ach|[Ee]very|[Pp]er|[Oo]ne|[Ll]ast|[Tt]h(?:is|at)|my|our)\s)\b(?:${named})s?${its}` +
    String.raw`|\b(?:(?:${capital})s?|${products})${its}`,
  'gu',
);

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const year = String.raw`(?:19|20)\d\d(?!,?\d)`;
const anyAge = String.raw`(?:\d+|${word})(?:\s?(?:to|and|-|–)\s?(?:\d+|${word}))?`;

/** Moments, ages, places in a row, and words that only look like a number. */
const noAmounts: readonly RegExp[] = [
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${month}\b(?:\s${year})?`, 'gu'),
  new RegExp(String.raw`\b${month}\s(?:${year}|\d{1,2}(?:st|nd|rd|th)?(?!\s\p{Ll}|\d))`, 'gu'),
  new RegExp(
    String.raw`\b(?:in|since|during|spring|summer|autumn|winter|christmas|easter|mid|early|late)[\s-]${year}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:from|between)\s${year}\s?(?:to|and|-|–)\s?${year}|\b${year}\s?[-–/]\s?(?:19|20)?\d\d\b|\(${year}\)`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:aged?|ages)\s${anyAge}\b|\b${anyAge}[-\s]years?[-\s]olds?\b|\b(?:under|over)[-\s]?\d+s\b`,
    'giu',
  ),
  /\b\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\b24\/7\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b(?:9|nine) to (?:5|five)\b/gi,
  /\b\d+(?:st|nd|rd|th)\b|\b\d+(?:D|G|x\d+)\b|\btwo-way\b/gi,
  /\bhalf[-\s](?:term|day|hour|an\b|past)|\bdouble(?!d)(?!\s(?:the|our|what)\b)/gi,
];

/** The first number of a text that says how much or how many, in digits or as a word; null where it has none. */
export function figureIn(text: string): string | null {
  const left = [namedByNumber, ...noAmounts].reduce((rest, pattern) => rest.replace(pattern, blank), text);
  return anyNumber.exec(left)?.[0].trim() ?? null;
}

/** The first thing of a text that is called by its number, with it: "ward 6"; null where there is none. */
export function namedByNumberIn(text: string): string | null {
  return text.match(namedByNumber)?.[0] ?? null;
}

/** What is blanked leaves its room, so that what stood around it does not become one. */
function blank(found: string): string {
  return ' '.repeat(found.length);
}
