/**
 * A job description that came as a file, added to the advert under its own heading. It always stands at the end, so
 * that every place before it stays where it was. The heading is part of the kept text and the same on every device,
 * whatever language its screens speak.
 */

/** What was added: the name in its heading, and where its heading's blank line begins in the whole text. */
export interface Attachment {
  name: string;
  start: number;
}

/** The longest name that a heading shows, in characters. */
const longestName = 120;

const headingPattern = /^Job description \((.+)\)$/gm;

/** The text with the attached one beneath it; what stood there is its beginning, unchanged. */
export function withAttachment(text: string, name: string, attached: string): string {
  const heading = `Job description (${headingName(name)})`;
  return `${text === '' ? '' : `${text}\n\n`}${heading}\n\n${attached.trim()}`;
}

/** A file's name in one line, of a length that a heading can show. */
export function headingName(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length <= longestName ? line : `${line.slice(0, longestName - 1)}…`;
}

/** What was attached to a text, or null. A line of the advert itself that looks like the heading is none. */
export function attachmentIn(text: string, asRead: string | null): Attachment | null {
  const own = new Set(asRead?.split('\n'));
  for (const found of text.matchAll(headingPattern)) {
    if (own.has(found[0])) continue;
    const isApart = found.index === 0 || text.slice(0, found.index).endsWith('\n\n');
    if (isApart) return { name: found[1] ?? '', start: Math.max(0, found.index - 2) };
  }
  return null;
}

/** The text as it was before something was attached; the same text where nothing is. */
export function withoutAttachment(text: string, asRead: string | null): string {
  const attached = attachmentIn(text, asRead);
  return attached === null ? text : text.slice(0, attached.start);
}
