/** What a file is by its content, whatever it is called. */
export type FileKind =
  | 'docx'
  /** The zip of tables that LinkedIn gives people about themselves. */
  | 'linkedin'
  | 'pdf'
  | 'text'
  | 'word-97'
  | 'open-document'
  | 'rich-text'
  | 'picture'
  /** A Word file under a password is packed in another way. */
  | 'locked'
  | 'other';

const pictures = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'];
const programsAndArchives = ['MZ', '\x7fELF', '\x1f\x8b', '7z\xbc\xaf', 'Rar!'];

/** What a file is by its first bytes; a name says little about a file that went through mail and phones. */
export function kindOf(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const begins = (mark: string) => head.startsWith(mark);
  if (head.includes('%PDF-')) return 'pdf';
  if (begins('PK\x03\x04')) return kindOfZip(bytes, head);
  if (begins('\xd0\xcf\x11\xe0')) return kindOfOldOffice(bytes);
  if (begins('{\\rtf')) return 'rich-text';
  if (
    pictures.some(begins) ||
    head.startsWith('WEBP', 8) ||
    /^ftyp(heic|heix|mif1|avif)/.test(head.slice(4))
  ) {
    return 'picture';
  }
  return programsAndArchives.some(begins) ? 'other' : 'text';
}

function kindOfZip(bytes: Uint8Array, head: string): FileKind {
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument')) return 'open-document';
  // The names of all parts stand at the end of a zip, not inflated.
  const names = new TextDecoder('latin1').decode(bytes.subarray(-2 * 1024 * 1024));
  if (names.includes('word/')) return 'docx';
  return /\b(Positions|Profile)\.csv/.test(names) ? 'linkedin' : 'other';
}

function kindOfOldOffice(bytes: Uint8Array): FileKind {
  // Names in it are two bytes a letter.
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 1024 * 1024)).replaceAll('\0', '');
  if (text.includes('EncryptedPackage')) return 'locked';
  return text.includes('WordDocument') ? 'word-97' : 'other';
}
