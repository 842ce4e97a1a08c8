import type { DocumentRefusal } from '../../domain/document-text';

/** Thrown inside a reader where the file cannot be read; met once, in `readBytes`. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(
    readonly why: DocumentRefusal,
    detail?: string,
  ) {
    super(detail ?? why);
  }
}
