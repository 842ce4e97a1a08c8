import type { DocumentLine } from '../document-text';

/** The lines of a document as the text of an advert has them: an empty line before a heading, bullets as "• ". */
export function textOfDocument(lines: readonly DocumentLine[]): string {
  const out: string[] = [];
  for (const { text, style } of lines) {
    const isHead = style === 'heading' || style === 'title';
    if (isHead && out.length > 0) out.push('');
    out.push(style === 'bullet' ? `• ${text}` : text);
  }
  return out.join('\n');
}
