import type { PrintedLine } from './printed-line';

/**
 * Puts together what was one paragraph before the page made it break: a line is continued where the next line's
 * first word would not have fitted on it any more. A break that was not needed was meant.
 */
export function joinWrapped(lines: readonly PrintedLine[]): PrintedLine[] {
  const joined: PrintedLine[] = [];
  let last: PrintedLine | null = null;
  for (const line of lines) {
    const paragraph = joined.at(-1);
    if (paragraph !== undefined && last !== null && continues(paragraph, last, line)) {
      joined[joined.length - 1] = {
        ...paragraph,
        text: isWrappedCell(last, line)
          ? withinCell(paragraph.text, line.text)
          : together(paragraph.text, line.text),
        right: Math.max(paragraph.right, line.right),
        lastBaseline: line.baseline,
      };
    } else joined.push(line);
    last = line;
  }
  return joined;
}

/** A line that is one address: nobody writes on after it. */
const isAddress = /^\S+@\S+$|^(https?:|www\.)\S+$|^[\w-]+(\.[\w-]+)+\/\S+$/i;

/** Profiles on LinkedIn print the own address over two lines. */
function isCutAddress(text: string, next: string): boolean {
  return /(?:www\.|https?:|\.com\/)\S*[-/]$/.test(text) && /^[\w./-]+( \(\w+\))?$/.test(next);
}

/** The last letters of an address that was too long for its column. */
function isCutEmail(last: PrintedLine, line: PrintedLine): boolean {
  if (!/\S@[\w.-]+$/.test(last.text) || !/^[a-z\d.-]{1,20}$/.test(line.text)) return false;
  const isShort = !/\.(com|org|net|uk|edu|gov|io|de|fr|es|eu)$/.test(last.text);
  return (
    line.region === last.region &&
    Math.abs(line.left - last.left) < 3 &&
    (isShort || line.text.length < 3) &&
    isNext(last, line)
  );
}

/** "Regional Manager, Lone Star Provisions,	May 2019 – present" and "LLC" below it: the left text had no room. */
function isWrappedCell(last: PrintedLine, line: PrintedLine): boolean {
  const [cell = '', dates, ...more] = last.text.split('\t');
  if (dates === undefined || more.length > 0 || !/\d{4}/.test(dates) || line.text.includes('\t'))
    return false;
  const goesOn = /(,|&|\p{L}-|\b(and|of|the|for|und|de|et))$/u.test(cell) || /^\p{Ll}/u.test(line.text);
  const isSame = line.region === last.region && !line.isBullet && line.right < last.right;
  return (
    goesOn && isSame && Math.abs(line.left - last.left) < 3 && isNext(last, line) && line.text.length < 60
  );
}

function withinCell(text: string, rest: string): string {
  const [cell = '', dates = ''] = text.split('\t');
  return `${/\p{L}-$/u.test(cell) ? cell.slice(0, -1) : `${cell} `}${rest}\t${dates}`;
}

function isNext(last: PrintedLine, line: PrintedLine): boolean {
  const leading = line.baseline - last.baseline;
  return leading > last.height * 0.5 && leading < last.height * 1.75;
}

/** A sentence has ended, and what follows is short and no sentence: it is something else. */
function isOther(last: PrintedLine, line: PrintedLine): boolean {
  const isShort = line.right - line.left < (line.edge - line.start) * 0.6;
  return /[.!?]$/.test(last.text) && isShort && /^\p{Lu}/u.test(line.text) && !/[.!?]$/.test(line.text);
}

function continues(paragraph: PrintedLine, last: PrintedLine, line: PrintedLine): boolean {
  if (isCutAddress(last.text, line.text)) return isFull(last, line);
  if (isCutEmail(last, line)) return true;
  if (isWrappedCell(last, line)) return true;
  if (isAddress.test(line.text) || isAddress.test(last.text)) return false;
  if (isOther(last, line)) return false;
  if (line.isBullet || line.region !== last.region || line.isBold !== last.isBold) return false;
  if (last.text.includes('\t') || line.text.includes('\t') || line.boldStart !== null) return false;
  if (Math.abs(line.height - last.height) > last.height * 0.08) return false;
  const leading = line.baseline - last.baseline;
  if (leading < last.height * 0.5 || leading > last.height * 1.75) return false;
  return (
    isUnder(paragraph, last, line) && isFull(last, line) && (isWide(line) || readsOn(last.text, line.text))
  );
}

/** True where a line begins below the text before it: a bullet's second line hangs beside the bullet. */
function isUnder(paragraph: PrintedLine, last: PrintedLine, line: PrintedLine): boolean {
  if (paragraph.isBullet && last.baseline === paragraph.baseline) {
    return line.left > paragraph.left + 1 && line.left < paragraph.left + last.height * 4;
  }
  return Math.abs(line.left - last.left) < 3;
}

/** Narrow columns hold lists whose items happen to be as long as each other; only wide ones hold prose for sure. */
function isWide({ start, edge, height }: PrintedLine): boolean {
  return edge - start > height * 24;
}

/** True where the words themselves go on over the end of the line. */
function readsOn(text: string, next: string): boolean {
  return /^[\p{Ll}(&]/u.test(next) || /([,&\-–]|\b(and|or|of|the|a|in|for|to|with|at|on|by))$/iu.test(text);
}

/** True where the first word of the next line had no room on this one. */
function isFull(last: PrintedLine, line: PrintedLine): boolean {
  const word = line.text.split(/[\s]/)[0] ?? '';
  const width = ((line.right - line.left) * (word.length + 1)) / Math.max(1, line.text.length);
  return last.right + width > last.edge - last.height * 0.3;
}

function together(text: string, next: string): string {
  if (isCutAddress(text, next) || /\S@[\w.-]+$/.test(text)) return `${text}${next}`;
  return /\p{L}[-‐]$/u.test(text) && /^\p{Ll}/u.test(next) ? `${text}${next}` : `${text} ${next}`;
}
