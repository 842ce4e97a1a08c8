import { withoutBullet } from '../clean-line';

const icons =
  /awesome|marvosym|academicons|fontello|icomoon|material.?(icon|symbol)|ionicon|glyphicon|simple-?line|linearicon/i;

/** What TeX prints for a code where its font has no names: the T1 encoding, and a bullet of its text companion. */
const texCodes = new Map<number, string>([
  [0x10, '“'],
  [0x11, '”'],
  [0x15, '–'],
  [0x16, '—'],
  [0x1b, 'ff'],
  [0x1c, 'fi'],
  [0x1d, 'fl'],
  [0x1e, 'ffi'],
  [0x1f, 'ffl'],
  [0x7f, '-'],
  [0x88, '•'],
  // The same in TeX's older encoding, which has its ligatures here.
  [0x0b, 'ff'],
  [0x0c, 'fi'],
  [0x0d, 'fl'],
  [0x0e, 'ffi'],
]);
const oldBullet = 0x0f;

/**
 * The letters that a text of a font means. Fonts of icons print pictures for any letter, of which only bullets mean
 * something; fonts that TeX drew dot by dot (Type 3) know their letters by number only.
 */
export function lettersOf(text: string, font: string): string {
  if (icons.test(font)) return meantByIcons(text, font);
  if (font !== 'Type3') return text;
  const isBullet = text.trim().length === 1 && text.trim().charCodeAt(0) === oldBullet;
  const letters = [...text].map((letter) => texCodes.get(letter.charCodeAt(0)) ?? letter);
  // The older encoding prints a dash for a bracket.
  return isBullet ? '•' : letters.join('').replace(/(?<=[\p{L}\d] ?)\{(?= ?[\p{L}\d])/gu, '–');
}

function meantByIcons(text: string, font: string): string {
  if (/marvosym/i.test(font) && text.trim() === '{') return '•';
  return withoutBullet(text.trim()) === '' ? text : text.replace(/\S/g, ' ');
}
