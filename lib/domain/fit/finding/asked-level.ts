/** Levels of education that adverts name, lowest first. */
const askedLevels = ['school', 'gcse', 'a_level', 'diploma', 'degree', 'masters', 'doctorate'] as const;
export type AskedLevel = (typeof askedLevels)[number];

const words: readonly (readonly [AskedLevel, RegExp])[] = [
  ['school', /\bhigh school\b|\bGED\b|\bschool leav/i],
  ['gcse', /\bGCSEs?\b|\blevel 2\b|\bNVQ ?2\b|\bO[- ]levels?\b/i],
  ['a_level', /\bA[- ]levels?\b|\blevel 3\b|\bNVQ ?3\b/i],
  [
    'diploma',
    /\bdiploma\b|\bHN[CD]\b|\bfoundation degree\b|\bassociate(?:['’]?s)?(?:\s+or\s+\S+)? degree\b|\bassociate['’]s\b|\blevel [45]\b/i,
  ],
  [
    'degree',
    /\bbachelor|\bB\.?(?:Sc|A|Eng|SN)\b|\b(?:first|undergraduate|honours|technical|relevant|university|college) degree\b|\bdegree\b|\bgraduate\b|\blevel 6\b/i,
  ],
  ['masters', /\bmaster['’]?s?\b(?! of ceremonies)|\bM\.?(?:Sc|A|BA|Eng|PH)\b|\bpostgraduate\b|\blevel 7\b/i],
  ['doctorate', /\bPh\.?D\b|\bdoctora/i],
];

/** The lowest level a line asks for: "Bachelor's or Master's degree" is `degree`; null where it names none. */
export function askedLevel(line: string): AskedLevel | null {
  return words.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}
