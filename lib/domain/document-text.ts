/**
 * What a reader of files makes of a document a person brought: its lines in reading order, with the little of
 * the layout that helps to understand them. Nothing the file says is left out; what belongs nowhere comes last.
 */
import type { PartialDay } from './profile/partial-day';

type DocumentKind = 'docx' | 'pdf' | 'text';

/** Where on the sheet a line stands. Headers and footers are told once, however many pages repeat them. */
export type LinePlace = 'body' | 'header' | 'footer' | 'text-box' | 'footnote' | 'comment';

type LineStyle = 'title' | 'heading' | 'bullet' | 'numbered';

/** One line: a paragraph where the file knows paragraphs, otherwise what was put together from printed lines. */
export interface DocumentLine {
  /** Never empty, no line break; a tab stands where the file has one, or a wide gap between two texts of a line. */
  text: string;
  place: LinePlace;
  style?: LineStyle;
  /** Of a heading 1 to 9; of a bullet 0 for the outermost. */
  level?: number;
  /** From 1; only files that have fixed pages know it. */
  page?: number;
  /** The column or table cell it stands in, from 0, left to right; left out where there is only one. */
  column?: number;
  /** The table row, counted through the document from 1. */
  row?: number;
  /** Height of its letters in points, where known. */
  size?: number;
  /** All of its letters are bold. */
  isBold?: boolean;
  /** What it begins with, where that is bold and the rest is not: "Staff Nurse" of "Staff Nurse, Leeds". */
  boldStart?: string;
  /** Points between it and the left edge of what stands around it, where it is set in. */
  indent?: number;
  /** There is clearly more room above it than between the lines around it. */
  isApart?: boolean;
  /** Addresses that its words lead to, `mailto:` and `tel:` too. */
  links?: readonly string[];
}

/** Data inside the document, such as the machine-readable copy in a Europass PDF. */
export interface DocumentAttachment {
  name: string;
  /** Null where it is no text, or longer than 1,000,000 characters. */
  text: string | null;
}

/** A role as a copy for machines tells it. */
export interface ToldRole {
  title: string;
  employer: string;
  start: PartialDay | null;
  end: PartialDay | null;
  isCurrent: boolean;
}

/** What a copy for machines inside the document says, such as the one in a Europass PDF. */
export interface ToldFacts {
  name: string | null;
  email: string | null;
  roles: readonly ToldRole[];
}

/**
 * `pictures`: some pages are only pictures, whose words are not read. `macros`: the file carries programs, which
 * were not run. `embedded`: a file inside the file was not read. `unreadable-letters`: letters without a meaning
 * (symbols, or a font that does not say what it prints) were left out. `damaged-pages`: some pages are broken, the
 * others were read.
 */
export type DocumentWarning = 'pictures' | 'macros' | 'embedded' | 'unreadable-letters' | 'damaged-pages';

export interface DocumentText {
  kind: DocumentKind;
  lines: readonly DocumentLine[];
  attachments: readonly DocumentAttachment[];
  told?: ToldFacts;
  /** The same as a JSON Resume file, where the document is data and no page. */
  resume?: string;
  warnings: readonly DocumentWarning[];
}

/**
 * Why a document was not read. `too-big`: over 20 MB, or over 200 MB once unpacked. `too-slow`: not done in 5 s.
 * `password`: locked. `no-text`: nothing but pictures, or empty. `unsafe`: packed as no word processor packs.
 * `word-97`: a `.doc`. `open-document`: an `.odt`. `rich-text`: an `.rtf`. `picture`: an image.
 */
export type DocumentRefusal =
  | 'cancelled'
  | 'too-big'
  | 'too-slow'
  | 'password'
  | 'damaged'
  | 'no-text'
  | 'unsafe'
  | 'word-97'
  | 'open-document'
  | 'rich-text'
  | 'picture'
  | 'unsupported';
