/** How much of a page is read at most. Measured: a page of 66 MB stays well under 300 ms with these. */
export const limits = {
  /** Nodes visited by one walk, and how deep; deeper text is not read. */
  nodes: 60_000,
  depth: 400,
  /** Above this many elements styles are not asked for, and nothing is cloned. */
  calmElements: 60_000,
  /** Characters of one text node, one line, and all lines of a walk. */
  textNode: 20_000,
  line: 20_000,
  pageText: 250_000,
  /** Characters of one candidate text and of all lines handed over. */
  text: 100_000,
  lines: 60_000,
  lineCount: 3000,
  /** JSON-LD: blocks looked at, characters of one block and of all, items visited. */
  blocks: 120,
  block: 300_000,
  allBlocks: 1_000_000,
  items: 5000,
  html: 400_000,
  /** Characters of the serialised reading; two bytes each make one megabyte. */
  reading: 495_000,
} as const;
