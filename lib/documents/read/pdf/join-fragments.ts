import { sectionNamed } from '../../../domain/profile/cv/section-names';
import { withoutBullet } from '../clean-line';
import { type Fragment, rowsOf } from './fragment';
import { withoutSpacedLetters } from './spaced-letters';

/**
 * Programs print a line in pieces, often word by word. Pieces with less than a word's space between them are one
 * text; a bullet belongs to what follows it, however far away that is set.
 */
export function joinFragments(fragments: readonly Fragment[]): Fragment[] {
  return rowsOf(fragments).flatMap((row) => {
    const joined: Fragment[] = [];
    for (const fragment of withoutSpacedLetters(row)) {
      const before = joined.at(-1);
      if (before !== undefined && belongs(before, fragment))
        joined[joined.length - 1] = join(before, fragment);
      else joined.push(fragment);
    }
    return joined;
  });
}

function belongs(before: Fragment, next: Fragment): boolean {
  const gap = next.left - before.right;
  const height = Math.min(before.height, next.height);
  if (isMark(before.text)) return gap < height * 5;
  if (isHeadingBeside(before, next)) return false;
  // A stretched line may set the dash of "2016 – 2018" far from its year; it is no bullet.
  if (/^[-–—]$/.test(next.text) && /\d$/.test(before.text)) return gap < height * 4.5;
  return gap < height * 0.7;
}

/** The name of a section in the margin, printed otherwise than what stands close beside it. */
function isHeadingBeside(before: Fragment, next: Fragment): boolean {
  const isOther = before.boldLength > 0 !== next.boldLength > 0 || before.height > next.height * 1.15;
  return (
    isOther && /[\p{L})]$/u.test(before.text) && sectionNamed(before.text) !== null && next.text.length > 20
  );
}

/** A bullet, or the number of a numbered line, alone. */
function isMark(text: string): boolean {
  return withoutBullet(`${text} `) === '' || /^(o|\(?[0-9ivx]{1,3}[.)])$/.test(text);
}

function join(before: Fragment, next: Fragment): Fragment {
  const gap = next.left - before.right;
  const isSpaced = gap > next.height * 0.12 || isMark(before.text);
  const start = `${before.text === 'o' ? '◦' : before.text}${isSpaced ? ' ' : ''}`;
  const isBoldSoFar = before.boldLength === before.text.length || isMark(before.text);
  return {
    text: start + next.text,
    left: before.left,
    right: Math.max(before.right, next.right),
    baseline: before.height >= next.height ? before.baseline : next.baseline,
    height: Math.max(before.height, next.height),
    boldLength: isBoldSoFar && next.boldLength > 0 ? start.length + next.boldLength : before.boldLength,
  };
}
