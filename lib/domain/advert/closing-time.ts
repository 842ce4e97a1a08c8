/** Not inside of a number or a date ("37.50", "12.05.2026"). */
const clock =
  /(?<![\d.:/-])(\d{1,2})(?:[:.](\d{2}))?\s?(?:([ap])\.?m\b\.?|uhr\b)|(?<![\d.:/-])(\d{1,2})[:.](\d{2})(?![\d:/-]|\.\d)|\b(?:12 )?(noon|mid-?day)\b/i;

/**
 * The time of day that the words of a closing date say, `HH:MM`, or null where they say none. "Midnight" is none: it
 * may be the day's beginning or its end.
 */
export function closingTimeIn(words: string): string | null {
  const found = clock.exec(words);
  if (found === null) return null;
  if (found[6] !== undefined) return '12:00';
  const [hour, minute] = [Number(found[1] ?? found[4]), Number(found[2] ?? found[5] ?? 0)];
  const half = found[3]?.toLowerCase();
  if (minute > 59 || hour > (half === undefined ? 23 : 12)) return null;
  const whole = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return `${String(whole).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
