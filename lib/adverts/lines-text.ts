import { limits } from './limits';
import type { Line } from './page-box';

/** Lines as plain text: bullets as "• ", an empty line before a heading, headings kept as lines. */
export function textOfLines(lines: readonly Line[], most: number = limits.text): string {
  const out: string[] = [];
  let size = 0;
  for (const [index, line] of lines.entries()) {
    const isHead = line.kind === 'heading' || (line.kind === 'label' && opensSection(lines[index + 1]));
    if (isHead && out.length > 0) out.push('');
    const text = line.kind === 'bullet' ? `• ${line.text}` : line.text;
    size += text.length + 2;
    if (size > most) break;
    out.push(text);
  }
  return out.join('\n');
}

function opensSection(next: Line | undefined): boolean {
  return next !== undefined && (next.kind === 'bullet' || next.text.length > 60);
}
