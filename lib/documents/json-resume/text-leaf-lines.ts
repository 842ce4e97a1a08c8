import type { DocumentLine } from '../../domain/document-text';

/** The texts of some data as lines, and for each place in it the lines it became. */
export interface TextLeaves {
  lines: DocumentLine[];
  linesAt(path: readonly (string | number)[]): number[];
}
