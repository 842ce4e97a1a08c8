import type { PageLine } from '@/lib/domain/advert/page-reading';
import type { AdvertBody } from './advert-body';
import { cleanLine } from './clean-text';
import { limits } from './limits';
import type { Line, PageText } from './page-box';

/** Lines handed over before and after the body: labels, the employer and the title often stand around it. */
const around = 120;

export function pageLines(page: PageText, body: AdvertBody): PageLine[] {
  const kept = new Set(body.lines);
  const from = Math.max(0, body.box.first - around);
  const to = Math.min(page.lines.length, body.box.end + around);
  const found: PageLine[] = [];
  let characters = 0;
  for (const line of page.lines.slice(from, to)) {
    characters += Math.min(line.text.length, 2000);
    if (characters > limits.lines || found.length >= limits.lineCount) break;
    found.push({
      text: cleanLine(line.text, 2000),
      kind: kindOf(line),
      level: line.level,
      isBody: kept.has(line),
    });
  }
  return found;
}

function kindOf(line: Line): PageLine['kind'] {
  return line.isControl ? 'link' : line.kind;
}
