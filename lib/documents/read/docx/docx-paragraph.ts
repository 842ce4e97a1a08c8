import type { DocumentLine } from '../../../domain/document-text';
import { cleanLine, withoutBullet } from '../clean-line';
import type { StoryContext } from './docx-story';

/** A paragraph while it is read. */
export interface Paragraph {
  text: string;
  styleId: string;
  numberingId?: string;
  bulletLevel?: number;
  /** From 0 for the first level; 9 is body text. */
  outlineLevel?: number;
  letters: number;
  boldLetters: number;
  /** Points, of its largest letters; 0 where nobody says. */
  size: number;
  links: string[];
  /** Lines of the text boxes that hang on it. */
  behind: DocumentLine[];
  isInTextBox: boolean;
}

/** The lines of a finished paragraph; none where it is empty. A line break within it begins a line. */
export function linesOfParagraph(paragraph: Paragraph, context: StoryContext): DocumentLine[] {
  const look = lookOf(paragraph, context);
  const texts = paragraph.text
    .split('\n')
    .map(cleanLine)
    .filter((text) => text !== '');
  return texts.map((text, at) => {
    const typed = look.style === undefined || look.style === 'bullet' ? withoutBullet(text) : null;
    const isBullet = typed !== null && typed !== '';
    return {
      text: isBullet ? typed : text,
      place: paragraph.isInTextBox ? 'text-box' : context.place,
      ...look,
      ...(isBullet && look.style === undefined ? { style: 'bullet', level: 0 } : {}),
      ...(at === 0 && paragraph.links.length > 0 ? { links: [...new Set(paragraph.links)] } : {}),
    };
  });
}

function lookOf(paragraph: Paragraph, context: StoryContext): Omit<DocumentLine, 'text' | 'place'> {
  const { letters, boldLetters, size } = paragraph;
  return {
    ...styleOf(paragraph, context),
    ...(size > 0 ? { size } : {}),
    ...(letters > 0 && boldLetters >= letters * 0.9 ? { isBold: true } : {}),
  };
}

function styleOf(
  paragraph: Paragraph,
  { styles, numbering }: StoryContext,
): Pick<DocumentLine, 'style' | 'level'> {
  const style = styles.get(paragraph.styleId);
  if (style !== undefined && /^(sub)?title$/i.test(style.name)) return { style: 'title' };
  const outline = paragraph.outlineLevel;
  const heading = outline === undefined ? (style?.headingLevel ?? null) : outline < 9 ? outline + 1 : null;
  if (heading !== null) return { style: 'heading', level: heading };

  const level = paragraph.bulletLevel ?? style?.bulletLevel ?? 0;
  const mark = numbering(paragraph.numberingId ?? style?.numberingId ?? '0', level);
  if (mark !== 'none') return { style: mark, level };
  const isListStyle = /^list bullet/i.test(style?.name ?? '') && paragraph.numberingId !== '0';
  return isListStyle ? { style: 'bullet', level } : {};
}
