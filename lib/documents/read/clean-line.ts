/** Private-use letters are pictures of a font (a telephone, an arrow); zero-width ones and controls are nothing. */
const meaningless = /[\p{Co}\p{Cn}\uFFFD\u200B\u200E\u200F\u2060\uFEFF\u00AD]|(?![\t\n])\p{Cc}/gu;

/** A text as one clean line: no meaningless letters, single spaces, tabs between texts; three spaces were meant as one. */
export function cleanLine(text: string): string {
  return text
    .replace(meaningless, '')
    .replace(/(?<=\S)[^\S\t\n]{3,}/g, '\t')
    .replace(/[^\S\t\n]+/g, ' ')
    .replace(/ ?\t[\t ]*/g, '\t')
    .trim();
}

/** True where `cleanLine` drops letters that may have meant something. */
export function hasUnreadableLetters(text: string): boolean {
  return /[\p{Co}\p{Cn}\uFFFD]/u.test(text);
}

const marks = /^(?:[•▪▫■□●○◦◘◉‣⁃∙·➢➤►▶▸✓✔❖◆◇★✦➔→\uF0B7\uF0A7\uF0D8\uF076]|[-–—*»](?=[\t ]))[\t ]*/u;

/** A line whose bullet was typed or printed, without it; null for any other line. */
export function withoutBullet(text: string): string | null {
  const found = marks.exec(text);
  return found === null ? null : text.slice(found[0].length);
}
