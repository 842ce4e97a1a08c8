/** What a document may cost to read. A CV or a job description is a few hundred kilobytes and takes a moment. */
export const limits = {
  /** Bytes of the file as it is. */
  fileBytes: 20 * 1024 * 1024,
  /** Bytes of all the parts that are read, once inflated. */
  inflatedBytes: 200 * 1024 * 1024,
  /** Parts of a packed file; a long Word file with pictures has a few hundred. */
  parts: 5000,
  /** Milliseconds from the first byte to the last line. */
  milliseconds: 5000,
  /** Levels of nesting in a part; Word itself stops far below. */
  depth: 500,
  /** Characters of one attachment. */
  attachmentCharacters: 1_000_000,
} as const;
