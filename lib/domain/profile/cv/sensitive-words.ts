import type { CvSensitive } from './cv-reading';

const words: readonly [CvSensitive['kind'], RegExp][] = [
  [
    'birth',
    /\b(date of birth|d\.?o\.?b\.?|born( on| in)?|birth ?date|place of birth|age)\b\s*:?\s*[^,;|]*\d+[^,;|]*/i,
  ],
  [
    'national-insurance',
    /\b(national insurance|NI|NINO|social security|SSN)\b\s*(number|no\.?)?\s*:?\s*[A-Z\d][A-Z\d -]{6,14}|\b(?!PIN)[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b|\b\d{3}-\d{2}-\d{4}\b/,
  ],
  [
    'health',
    /\b(disab(led|ility|ilities)|health (condition|issue|problem)s?|dyslexi\w+|dyspraxi\w+|autis\w+|adhd|epilep\w+|diabet(es|ic)|wheelchair|mental illness|depression|cancer|sick leave|medical condition|in good health|(state of )?health\s*:)\b/i,
  ],
  [
    'family',
    /\b(marital status|married|unmarried|divorced|widow(ed)?|single parent|my (children|husband|wife|partner|son|daughter|twins|kids|father|mother|parents?)|number of children|children\s*:|dependants?|pregnan\w+|maternity leave|(two|three|four|\d) (young )?children)\b/i,
  ],
  [
    'faith',
    /\b(religio(n|us)|faith\s*:|christian|catholic|muslim|islam\w*|jewish|hindu|sikh|buddhist|atheist|church ?goer|parishioner)\b/i,
  ],
  [
    'union',
    /\b(trade union|union (rep(resentative)?|member(ship)?|steward|convenor)|shop steward|member of (the )?\w* ?union|unison|unite the union|gmb|pcs|rcn steward|nasuwt|neu rep)\b/i,
  ],
];

/** Words of a line that must not count in an application, and that most people leave out. */
export function sensitiveIn(text: string, line: number): CvSensitive[] {
  return words.flatMap(([kind, pattern]) => {
    const found = pattern.exec(text);
    return found === null ? [] : [{ kind, quote: found[0].trim(), line }];
  });
}
