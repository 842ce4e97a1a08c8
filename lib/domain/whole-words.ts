/**
 * What finds a text, as `plainText` makes it, in which every word of a phrase stands whole: "Excel" is not in
 * "excellent", "C" is in neither "C++" nor "R&D". The words may stand anywhere and in any order.
 */
import { wordsOf } from './plain-text';

export function wholeWordsOf(phrase: string): (plain: string) => boolean {
  const words = wordsOf(phrase.replaceAll(/[/,;|]/g, ' '))
    .map((word) => word.replaceAll(outside, ''))
    .filter(Boolean);
  const patterns = words.map((word) => new RegExp(`${before}${escaped(word)}${after}`, 'u'));
  return (plain) => patterns.every((pattern) => pattern.test(plain));
}

/** Brackets and marks around a word; the plus, hash and leading dot of "C++", "C#" and ".NET" belong to it. */
const outside = /^[^\p{L}\p{N}.]+|[^\p{L}\p{N}+#]+$/gu;

const before = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]&)';
const after = '(?![\\p{L}\\p{N}+#]|&[\\p{L}\\p{N}])';

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/-]/g, (mark) => (mark === '-' ? '[-]' : `\\${mark}`));
}
