import type { LinePlace } from '../../../domain/document-text';
import type { Relation } from './docx-links';
import type { DocxNumbering } from './docx-numbering';
import type { DocxStyles } from './docx-styles';

/** What the reading of one story (body, header, text box) needs from the rest of the document. */
export interface StoryContext {
  place: LinePlace;
  styles: DocxStyles;
  numbering: DocxNumbering;
  relations: ReadonlyMap<string, Relation>;
  /** Counts the table rows of the whole document. */
  nextRow(): number;
}
