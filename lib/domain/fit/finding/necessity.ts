import type { Necessity } from './section';

const notMust =
  /(?:\bnot|n['’]t) (?:an? |strictly )?(?:essential|required|necessary|must|requirement|needed)\b|\b(?:preferred but|or be willing to learn)\b/i;
const must =
  /\b(?:must|essential|required|mandatory|prerequisite|necessary|need(?:s|ed)? to|you (?:will )?(?:also )?need|you['’]ll need|is a must|minimum|required to)\b/i;
const welcome =
  /\b(?:desirable|desired|preferred|preferable|nice[- ]to[- ]have|(?:a|big|huge|definite|major|strong|real) plus|(?:is|are|as) a bonus|bonus|(?:an|some|a (?:real|definite|distinct|big|great)|added|also|is|be|of) advantage|advantage(?=\W*$)|advantageous|beneficial|(?:is|are|be|also|very|especially|particularly|\() ?helpful|(?:even|so much the|all the) better|would be (?:useful|great|good|welcome|nice|ideal)|an asset|extra credit|welcomed?|optional|not a must|highly regarded|looked upon favou?rably)\b/i;
const welcomeFirst =
  /^(?:ideally|preferably|preferred|desirable|bonus|nice to have|plus|extra credit|optional|some knowledge)\b/i;

/** What a line itself says of how much it is needed; null where it says nothing. */
export function statedNecessity(line: string): Necessity | null {
  const [first = line, ...others] = line.split(/;\s+/);
  // "Confident in Excel; Access would be an advantage" asks for Excel.
  if (others.length > 0 && first.split(/\s+/).length >= 3 && !welcome.test(first) && !notMust.test(first))
    return statedNecessity(first);
  if (notMust.test(line)) return 'desirable';
  if (welcomeFirst.test(line)) return 'desirable';
  const isMust = must.test(line);
  const isWelcome = welcome.test(line);
  // "Degree required, master's preferred" asks for the degree.
  if (isMust && isWelcome)
    return /\b(?:is|are|would be)\b[^.;]{0,30}$/i.test(line.slice(0, welcome.exec(line)?.index)) &&
      !/\brequired\b|\bmust\b/i.test(line)
      ? 'desirable'
      : 'essential';
  if (isWelcome) return 'desirable';
  return isMust ? 'essential' : null;
}
