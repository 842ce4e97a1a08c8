import type { Fragment } from './fragment';

/**
 * Letters set wide apart reach us with a space between each: "E X P E R I E N C E". In a row where that happens, words
 * of two letters ("T O") are set the same way.
 */
export function withoutSpacedLetters(row: readonly Fragment[]): Fragment[] {
  if (!row.some(({ text }) => isSpaced(text, 3))) return [...row];
  return row.map((fragment) =>
    isSpaced(fragment.text, 2) ? { ...fragment, text: fragment.text.replace(/ /g, '') } : fragment,
  );
}

/** True where a text is at least so many single letters or figures; "11" may stand as one. */
function isSpaced(text: string, least: number): boolean {
  const parts = text.split(' ');
  const single = parts.filter((part) => /^[\p{L}\d][.:,]?$|^[-–—:&]$/u.test(part));
  // Two letters that are set close ("AT" in "E D U C AT I O N") come as one part.
  const isPair = (part: string) => /^(\d\d|\p{Lu}\p{Lu})$/u.test(part);
  if (single.length < least || single.length < parts.length * 0.5) return false;
  return parts.every((part) => single.includes(part) || isPair(part));
}
