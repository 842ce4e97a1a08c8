const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const figure = '(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a)';
const pattern = new RegExp(
  `\\b${figure}\\s*\\+?\\s*(?:(?:-|–|to)\\s*${figure}\\s*\\+?)?\\s*(?:\\(\\d+\\)\\s*)?(?:\\+|plus|or more)?\\s*(?:full[- ])?(years?|yrs?|months?)\\b`,
  'i',
);

/** How long a person should have done something, in years. */
export interface AskedYears {
  least: number;
  /** Null where only the least is named. */
  most: number | null;
}

/** The years a line asks for: "2-5 years", "at least two years' experience", "6 months"; null where it names none. */
export function askedYears(line: string): AskedYears | null {
  const found = pattern.exec(line);
  if (found === null) return null;
  const [, low = '', high, unit = ''] = found;
  // "Within six months of hire" is a time to come; "over 18 years of age" is no experience.
  if (
    /\b(?:within|next|first|last|past|every|aged?|under|fixed term of|for)\s*$/i.test(
      line.slice(0, found.index),
    ) ||
    /^\s*(?:of age|old|contract|fixed|from|after|you (?:will|are))/i.test(
      line.slice(found.index + found[0].length),
    )
  )
    return null;
  const share = /^m/i.test(unit) ? 12 : 1;
  const yearsIn = (word: string) =>
    (numbers[word.toLowerCase()] ?? (word.toLowerCase() === 'a' ? 1 : Number(word))) / share;
  return { least: yearsIn(low), most: high === undefined ? null : yearsIn(high) };
}
