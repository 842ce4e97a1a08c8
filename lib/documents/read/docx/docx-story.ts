/**
 * One story of a Word file (the body, a header, the footnotes) as lines: paragraphs, lists, tables cell by cell,
 * text boxes behind the paragraph they hang on. What was deleted with tracked changes is not read; what was
 * inserted is. Of a drawing that is stored in two forms, one is read.
 */

import type { DocumentLine } from '../../../domain/document-text';
import { fieldLink } from './docx-links';
import { linesOfParagraph, type Paragraph } from './docx-paragraph';
import { linesOfRow } from './docx-row';
import { isOn } from './docx-styles';
import { attributeOf, readXml, type XmlVisitor } from './read-xml';
import type { StoryContext } from './story-context';

/** @throws Unreadable */
export function readStory(xml: string, context: StoryContext): DocumentLine[] {
  const story = new Story(context);
  readXml(xml, story);
  return story.lines;
}

/** Elements whose words are not part of the document as it reads now. */
const unread = new Set(['del', 'moveFrom', 'sectPr', 'pPrChange', 'rPrChange', 'tblPrChange']);

/** What stands for a letter. */
const signs: Readonly<Record<string, string>> = { ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

class Story implements XmlVisitor {
  readonly lines: DocumentLine[] = [];
  /** The names of the open elements. */
  private readonly path: string[] = [];
  /** Where finished lines go: the story, a table cell, or behind the paragraph that a text box hangs on. */
  private readonly sinks: DocumentLine[][] = [this.lines];
  private readonly paragraphs: Paragraph[] = [];
  private readonly rows: DocumentLine[][][] = [];
  /** For each drawing in two forms, whether the first was there. */
  private readonly choices: boolean[] = [];
  private runIsBold: boolean | null = null;
  private runSize: number | null = null;
  /** The depth of the element that is not read; 0 where everything is. */
  private unreadFrom = 0;
  private textBoxes = 0;
  private isAfterGap = false;

  constructor(private readonly context: StoryContext) {}

  open(name: string, attributes: string): void {
    this.path.push(name);
    if (this.unreadFrom > 0) return;
    if (unread.has(name)) this.unreadFrom = this.path.length;
    else this.openContainer(name);
    if (this.path.at(-2) === 'r' || name === 'r') this.openInRun(name, attributes);
    else if (name === 'hyperlink')
      this.addLink(this.context.relations.get(attributeOf(attributes, 'id') ?? '')?.target);
    else if (this.path.includes('pPr')) this.setParagraph(name, attributeOf(attributes, 'val'));
    else if (this.path.at(-3) === 'r') this.setRun(name, attributeOf(attributes, 'val'));
  }

  close(name: string): void {
    if (this.unreadFrom === 0) this.closeContainer(name);
    if (this.path.length === this.unreadFrom) this.unreadFrom = 0;
    this.path.pop();
  }

  text(text: string): void {
    if (this.unreadFrom > 0) return;
    const name = this.path.at(-1);
    if (name === 't') this.write(text);
    else if (name === 'instrText') this.addLink(fieldLink(text));
  }

  private openContainer(name: string): void {
    if (name === 'p') this.openParagraph();
    else if (name === 'tr') this.rows.push([]);
    else if (name === 'tc') this.sinks.push([]);
    else if (name === 'txbxContent') {
      this.textBoxes += 1;
      this.sinks.push(this.paragraphs.at(-1)?.behind ?? this.sink());
    } else if (name === 'AlternateContent') this.choices.push(false);
    else if (name === 'Choice') this.choices.splice(-1, 1, true);
    else if (name === 'Fallback' && this.choices.at(-1) === true) this.unreadFrom = this.path.length;
  }

  private closeContainer(name: string): void {
    if (name === 'p') this.closeParagraph();
    else if (name === 'tc') this.rows.at(-1)?.push(this.sinks.pop() ?? []);
    else if (name === 'tr') this.sink().push(...linesOfRow(this.rows.pop() ?? [], this.context.nextRow()));
    else if (name === 'txbxContent') {
      this.textBoxes -= 1;
      this.sinks.pop();
    } else if (name === 'AlternateContent') this.choices.pop();
  }

  private openInRun(name: string, attributes: string): void {
    if (name === 'r') {
      this.runIsBold = null;
      this.runSize = null;
    } else if (name === 'tab') this.write('\t');
    else if (name === 'sym') this.write(symbolOf(attributeOf(attributes, 'char')));
    else if (Object.hasOwn(signs, name)) this.write(signs[name] ?? '');
  }

  private setRun(name: string, value: string | null): void {
    if (name === 'b') this.runIsBold = isOn(value);
    else if (name === 'sz') this.runSize = Number(value) / 2;
  }

  private setParagraph(name: string, value: string | null): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined) return;
    if (name === 'pStyle') paragraph.styleId = value ?? '';
    else if (name === 'numId') paragraph.numberingId = value ?? '0';
    else if (name === 'ilvl') paragraph.bulletLevel = Number(value);
    else if (name === 'outlineLvl') paragraph.outlineLevel = Number(value);
  }

  private openParagraph(): void {
    const isInTextBox = this.textBoxes > 0;
    const line = { text: '', boldLength: 0 };
    this.paragraphs.push({
      lines: [line],
      styleId: defaultStyleId,
      size: 0,
      links: [],
      behind: [],
      isInTextBox,
    });
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    const [first, ...more] = linesOfParagraph(paragraph, this.context);
    if (first !== undefined) this.sink().push(this.isAfterGap ? { ...first, isApart: true } : first, ...more);
    this.sink().push(...paragraph.behind);
    this.isAfterGap = first === undefined;
  }

  private write(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    const line = paragraph?.lines.at(-1);
    if (paragraph === undefined || line === undefined) return;
    if (text === '\n') {
      paragraph.lines.push({ text: '', boldLength: 0 });
      return;
    }
    const style = this.context.styles.get(paragraph.styleId);
    const isBlank = text.trim() === '';
    const isBold = this.runIsBold ?? style?.isBold ?? false;
    if ((isBold || isBlank) && line.boldLength === line.text.length) line.boldLength += text.length;
    line.text += text;
    if (!isBlank) paragraph.size = Math.max(paragraph.size, this.runSize ?? style?.size ?? 0);
  }

  private addLink(target: string | null | undefined): void {
    if (target && /^(https?:|mailto:|tel:)/i.test(target)) this.paragraphs.at(-1)?.links.push(target);
  }

  private sink(): DocumentLine[] {
    return this.sinks.at(-1) ?? this.lines;
  }
}

/** The style of a paragraph that names none. */
const defaultStyleId = 'Normal';

/** A letter of a symbol font by its number: the round and square bullets keep their meaning, pictures have none. */
function symbolOf(code: string | null): string {
  const letter = Number.parseInt(code ?? '', 16);
  if (letter === 0xf0b7 || letter === 0xf0a7) return '•';
  return letter > 0 && (letter < 0xe000 || letter > 0xf8ff) ? String.fromCodePoint(letter) : '';
}
