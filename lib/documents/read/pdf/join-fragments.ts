import { withoutBullet } from '../clean-line';
import { type Fragment, rowsOf } from './fragment';

/**
 * Programs print a line in pieces, often word by word. Pieces with less than a word's space between them are one
 * text; a bullet belongs to what follows it, however far away that is set.
 */
export function joinFragments(fragments: readonly Fragment[]): Fragment[] {
  return rowsOf(fragments).flatMap((row) => {
    const joined: Fragment[] = [];
    for (const fragment of row) {
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
  return gap < height * 0.7;
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
