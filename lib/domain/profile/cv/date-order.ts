import { isMonthFirst } from '../form-locale';
import type { DateOrder } from './find-dates';

const inFigures = /(?<![\d./-])(\d{1,2})[./](\d{1,2})[./](?:19|20)\d{2}(?!\d)/g;
const british =
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|(?:\+44|\b0044)[\s(]*\d|(?<!\d)0(?:7\d{3}|1\d{2,3}|2\d)[ )-]?\d{3,4}[ -]?\d{3,4}(?!\d)/;
const american = /,\s*[A-Z]{2} \d{5}(?:-\d{4})?\b|(?<!\d)\(?[2-9]\d{2}\)?[ .-][2-9]\d{2}[ .-]\d{4}(?!\d)/;

/**
 * Whether the days of a CV that are written in figures have their month first. What the CV shows itself counts
 * most: a day past the twelfth, then a postcode or telephone number. `locale` (BCP 47) is for what shows nothing.
 */
export function dateOrderOf(texts: readonly string[], locale: string): DateOrder {
  const told = texts.flatMap((text) => [...text.matchAll(inFigures)].map(([, ...two]) => two.map(Number)));
  const dayFirst = told.filter(([first = 0]) => first > 12).length;
  const monthFirst = told.filter(([, second = 0]) => second > 12).length;
  if (dayFirst !== monthFirst) return { isMonthFirst: monthFirst > dayFirst };
  const isBritish = texts.some((text) => british.test(text));
  const isAmerican = texts.some((text) => american.test(text));
  if (isBritish !== isAmerican) return { isMonthFirst: isAmerican };
  return { isMonthFirst: isMonthFirst(locale) };
}
