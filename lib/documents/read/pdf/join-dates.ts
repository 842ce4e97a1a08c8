import { findRange } from '../../../domain/profile/cv/find-dates';
import type { Fragment } from './fragment';

const mostDateLetters = 24;

/**
 * Narrow columns break a range of dates over two or three lines ("Feb 2019 –" / "Oct 2021"). Texts below each other
 * that are dates only together are put together, on the line of the first.
 */
export function joinDates(fragments: readonly Fragment[]): Fragment[] {
  const left = new Set(fragments);
  return [...fragments]
    .sort((one, other) => one.baseline - other.baseline)
    .flatMap((first) => {
      if (!left.has(first) || !mayBegin(first)) return left.has(first) ? [first] : [];
      const rest = restOf(first, left);
      for (const one of rest) left.delete(one);
      return [rest.length === 0 ? first : together([first, ...rest])];
    });
}

function mayBegin({ text }: Fragment): boolean {
  return text.length <= mostDateLetters && /^\(?(\p{L}{3,10}\.?|\d[\d./]*)/u.test(text) && !isWhole(text);
}

/** The one or two texts below that make a whole range with it; none where none do. */
function restOf(first: Fragment, all: ReadonlySet<Fragment>): Fragment[] {
  const second = below(first, all);
  if (second === null) return [];
  if (isWhole(texts([first, second]))) return [second];
  const third = below(second, all);
  return third !== null && isWhole(texts([first, second, third])) ? [second, third] : [];
}

/** The text on the next line of the same narrow column: aligned with it on either side, or in the middle. */
function below(one: Fragment, all: ReadonlySet<Fragment>): Fragment | null {
  const found = [...all].filter((other) => {
    const leading = other.baseline - one.baseline;
    if (leading < one.height * 0.6 || leading > one.height * 2 || other.text.length > mostDateLetters)
      return false;
    const middle = (one.left + one.right - other.left - other.right) / 2;
    return [one.left - other.left, one.right - other.right, middle].some((gap) => Math.abs(gap) < 3);
  });
  return found.sort((a, b) => a.baseline - b.baseline)[0] ?? null;
}

function texts(parts: readonly Fragment[]): string {
  return parts
    .reduce((text, part) => (/\p{L}-$/u.test(text) ? text.slice(0, -1) : `${text} `) + part.text, '')
    .trim();
}

/** True where a text is a range with a beginning and an end, and nothing else. */
function isWhole(text: string): boolean {
  const found = findRange(text, { isMonthFirst: false });
  if (found === null || found.from > 0 || found.to < text.length) return false;
  return found.start !== null && (found.end !== null || /\p{L}\W*$/u.test(text));
}

function together(parts: readonly Fragment[]): Fragment {
  const [first] = parts;
  if (first === undefined) throw new Error('Nothing to put together');
  const text = texts(parts);
  return {
    ...first,
    text,
    right: Math.max(...parts.map((part) => part.right)),
    boldLength: first.boldLength > 0 ? text.length : 0,
  };
}
