import type { DocumentLine } from '../../../domain/document-text';
import { cleanLine, withoutBullet } from '../clean-line';
import type { StoryContext } from './story-context';

interface ParagraphLine {
  text: string;
  /** The length of the text up to which every letter is bold. */
  boldLength: number;
}

/** A paragraph while it is read. */
export interface Paragraph {
  /** One of each printed line; a line break within the paragraph begins the next. */
  lines: ParagraphLine[];
  styleId: string;
  numberingId?: string;
  bulletLevel?: number;
  /** From 0 for the first level; 9 is body text. */
  outlineLevel?: number;
  /** Points, of its largest letters; 0 where nobody says. */
  size: number;
  links: string[];
  /** Lines of the text boxes that hang on it. */
  behind: DocumentLine[];
  isInTextBox: boolean;
}

/** The lines of a finished paragraph; none where it is empty. */
export function linesOfParagraph(paragraph: Paragraph, context: StoryContext): DocumentLine[] {
  const style = styleOf(paragraph, context);
  const filled = paragraph.lines.filter(({ text }) => cleanLine(text) !== '');
  return filled.map((line, at) => {
    const text = cleanLine(line.text);
    const typed = style.style === undefined || style.style === 'bullet' ? withoutBullet(text) : null;
    const isTypedBullet = Boolean(typed) && style.style === undefined;
    return {
      text: typed || text,
      place: paragraph.isInTextBox ? 'text-box' : context.place,
      ...(isTypedBullet ? { style: 'bullet', level: 0 } : style),
      ...(paragraph.size > 0 ? { size: paragraph.size } : {}),
      ...boldOf(line),
      ...(at === 0 && paragraph.links.length > 0 ? { links: [...new Set(paragraph.links)] } : {}),
    };
  });
}

function boldOf({ text, boldLength }: ParagraphLine): Pick<DocumentLine, 'isBold' | 'boldStart'> {
  const start = cleanLine(text.slice(0, boldLength));
  if (start === '') return {};
  return start === cleanLine(text) ? { isBold: true } : { boldStart: start };
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
